// Node programs as single files: what `npm start`, `proofline` and its reading child run. Each entry is built when
// its source is there.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ENTRIES = [
  ['server/src/index.ts', 'server/dist/server.mjs'],
  ['cli/src/cli.ts', 'cli/dist/cli.mjs'],
  ['pages/src/node/child.ts', 'cli/dist/pages-child.mjs'],
]

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

export default ENTRIES.filter(([input]) => existsSync(here(input))).map(([input, file]) => ({
  input: here(input),
  platform: 'node',
  // pdf.js finds its own worker and fonts beside itself, in its package.
  external: [/^pdfjs-dist/, /^@napi-rs\//],
  output: { file: here(file), format: 'esm', codeSplitting: false },
}))

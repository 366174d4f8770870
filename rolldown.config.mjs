// The Node programs, each into its own folder. An entry is built when its source is there.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ENTRIES = [
  { name: 'server', input: 'server/src/index.ts', dir: 'server/dist' },
  { name: 'cli', input: 'cli/src/cli.ts', dir: 'cli/dist' },
]

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

export default ENTRIES.filter(({ input }) => existsSync(here(input))).map(({ name, input, dir }) => ({
  input: { [name]: here(input) },
  platform: 'node',
  output: {
    dir: here(dir),
    format: 'esm',
    entryFileNames: '[name].mjs',
    // What is imported later (the PDF reading child) stays apart, so that a command which needs no PDF starts at
    // once. Names without a hash: a rebuild replaces the file.
    chunkFileNames: '[name].mjs',
    // The child sets its limits on memory before pdf.js is evaluated: the order of imports is kept.
    strictExecutionOrder: true,
  },
}))

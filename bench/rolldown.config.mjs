// The measured parts of the bench as one file. The peers stay as their makers ship them.
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

export default {
  input: { built: here('src/built.ts') },
  platform: 'node',
  external: ['@gorules/zen-engine', 'json-rules-engine', 'publicodes', 'temporal-polyfill'],
  output: { dir: here('dist'), format: 'esm', entryFileNames: '[name].mjs' },
}

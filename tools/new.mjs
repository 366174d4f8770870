// `npm run new -- reader|rule|page <name>`: the files to start from, in the order to write them.
//   npm run new -- reader uscis/i797
//   npm run new -- rule asylum/filed-in-time
//   npm run new -- page timeline
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT, isMain } from './run.mjs'

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const pascal = (name) => camel(`-${name}`)

const reader = (path, name) => ({
  files: {
    [`engine/src/readers/${path}.test.ts`]: `import { expect, test } from 'vitest'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { ${camel(name)} } from './${name}.ts'

test('reads every value and quotes the exact words', () => {
  const { paper, expected } = marked(\`
TITLE OF THE PAPER
Label : {admission.date=2023-03-15|2023 March 15}
\`)
  expect(${camel(name)}.recognise(paper)).toBe(true)
  const result = ${camel(name)}.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
})
`,
    [`engine/src/readers/${path}.ts`]: `import type { Paper } from '../../papers/paper.ts'
import { gather } from '../kit/gather.ts'
import type { ReadResult, Reader } from '../reader.ts'

/** What the paper is, who prints it, and where it is described. */
export const ${camel(name)}: Reader = {
  id: '${path}@1',
  source: 'USCIS',
  recognise: (paper) => /TITLE OF THE PAPER/.test(paper.pages[0]?.text ?? ''),
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, ${camel(name)})
  return g.result()
}
`,
  },
  next: 'Put an invented paper in the test, see it fail, then fill in `read` and add the reader to engine/src/readers/index.ts.',
})

const rule = (path, name) => ({
  files: {
    [`engine/src/rules/${path}.examples.yaml`]: `# Worked examples of ${path}, written first. At least one of each kind.
- given: {}
  then: { missing: [] }
  kind: missing
  from: 'official: the source, or the arithmetic'
`,
    [`engine/src/rules/${path}.ts`]: `// The text of the law this follows, paragraph by paragraph.
import { examples } from './${name}.examples.ts'

export const ${camel(name)}Examples = examples
`,
  },
  next: 'Write the examples, run `npm run examples`, then write the rule beside them and list it in the index.ts of its area (a new area also in engine/src/rules/all.ts).',
})

const page = (path, name) => ({
  files: {
    [`app/src/pages/${path}/${name}.tsx`]: `/** What a person does on this page. */
export const ${pascal(name)} = () => <main><h1></h1></main>
`,
    [`app/stories/${path}.test.ts`]: `import { test } from 'vitest'

test.todo('a person opens ${name}, reads it with a keyboard alone, and goes on')
`,
  },
  next: 'Put every sentence into words/ (English and Spanish), list the route, and write the story.',
})

const KINDS = { reader, rule, page }
const SHAPES = { reader: /^[a-z\d]+\/[a-z\d]+(-[a-z\d]+)*$/, rule: /^[a-z]+\/[a-z\d]+(-[a-z\d]+)*$/, page: /^[a-z]+(-[a-z]+)*$/ }

/** The files a new reader, rule or page starts from, and what to do next; undefined for anything else. */
export const scaffold = (kind, path) => {
  if (!Object.hasOwn(KINDS, kind) || !SHAPES[kind].test(path ?? '')) return undefined
  return KINDS[kind](path, path.split('/').at(-1))
}

const main = ([kind, path]) => {
  const made = scaffold(kind, path)
  if (!made) {
    console.error('npm run new -- reader <agency>/<name> | rule <area>/<name> | page <name>     (names like filed-in-time)')
    return 1
  }
  const taken = Object.keys(made.files).filter((file) => existsSync(join(ROOT, file)))
  if (taken.length > 0) {
    console.error(`already there: ${taken.join(', ')}`)
    return 1
  }
  for (const [file, text] of Object.entries(made.files)) {
    mkdirSync(join(ROOT, dirname(file)), { recursive: true })
    writeFileSync(join(ROOT, file), text)
    console.log(`made ${file}`)
  }
  console.log(made.next)
  return 0
}

if (isMain(import.meta)) process.exitCode = main(process.argv.slice(2))

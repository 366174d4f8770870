// Turns every `engine/src/rules/<area>/<rule>.examples.yaml` into `<rule>.examples.ts` beside it, so that a law
// reviewer edits YAML alone and the engine reads no files.
//   npx tsx tools/law-examples.ts           writes what changed
//   npx tsx tools/law-examples.ts --check   writes nothing; fails when something is stale
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'yaml'
import { ROOT, isMain } from './run.mjs'

const RULES = join(ROOT, 'engine/src/rules')
const KINDS = ['normal', 'edge', 'missing', 'not-applicable']
const FIELDS = ['given', 'then', 'from', 'readings', 'kind']

type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain }

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is wrong with one example, in words for a law reviewer; empty when nothing is. */
const wrongWith = (example: unknown): string[] => {
  if (!isMap(example)) return ['is not a list of names and values']
  const wrong = Object.keys(example)
    .filter((key) => !FIELDS.includes(key))
    .map((key) => `has "${key}", which is not one of ${FIELDS.join(', ')}`)
  if (!isMap(example['given'])) wrong.push('has no "given" (write {} when nothing is known)')
  if (!('then' in example)) wrong.push('has no "then"')
  if (typeof example['from'] !== 'string' || example['from'].trim() === '') wrong.push('has no "from"')
  const { kind, readings } = example
  if (kind !== undefined && !KINDS.includes(kind as string)) wrong.push(`has a "kind" that is not one of ${KINDS.join(', ')}`)
  if (readings !== undefined && !(isMap(readings) && Object.values(readings).every((value) => typeof value === 'string'))) {
    wrong.push('has "readings" that do not name one choice each')
  }
  return wrong
}

const quoted = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

const WIDTH = 100

/** A value as source text: on one line where that fits, else one entry per line. */
const source = (value: Plain, indent: string): string => {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const deeper = `${indent}  `
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map((item) => source(item, deeper))
    : Object.entries(value).map(([name, item]) => `${key(name)}: ${source(item, deeper)}`)
  if (parts.length === 0) return isList ? '[]' : '{}'
  const line = isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`
  if (!line.includes('\n') && indent.length + line.length <= WIDTH) return line
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`
}

/** The constant for one YAML text. Throws, in words, when an example is not complete. */
export const examplesSource = (yaml: string, yamlName: string): string => {
  // "core" keeps 2024-06-15 a string: a day is never a time stamp in some zone.
  const examples: unknown = parse(yaml, { schema: 'core', uniqueKeys: true })
  if (!Array.isArray(examples) || examples.length === 0) throw new Error(`${yamlName}: holds no list of examples`)
  const wrong = examples.flatMap((example, i) => wrongWith(example).map((what) => `example ${i + 1} ${what}`))
  if (wrong.length > 0) throw new Error(`${yamlName}: ${wrong.join('; ')}`)
  const head = [
    `// Made from ${yamlName} by tools/law-examples.ts. Change that file, then run \`npm run examples\`.`,
    "import type { Example } from '../example.ts'",
  ]
  const items = examples.map((example: Plain) => `  ${source(example, '  ')},\n`).join('')
  return `${head.join('\n')}\n\nexport const examples: readonly Example[] = [\n${items}]\n`
}

interface Made {
  readonly path: string
  readonly text: string
}

/** Every constant there should be, and every one on disk whose YAML is gone. */
export const allExamples = (rules: string): { readonly made: readonly Made[]; readonly orphans: readonly string[] } => {
  const names = readdirSync(rules, { recursive: true, encoding: 'utf8' }).toSorted()
  const yamls = names.filter((name) => name.endsWith('.examples.yaml'))
  const made = yamls.map((name) => ({
    path: join(rules, name.replace(/\.yaml$/, '.ts')),
    text: examplesSource(readFileSync(join(rules, name), 'utf8'), name.split(/[\\/]/).at(-1) ?? name),
  }))
  const orphans = names
    .filter((name) => name.endsWith('.examples.ts') && !yamls.includes(name.replace(/\.ts$/, '.yaml')))
    .map((name) => join(rules, name))
  return { made, orphans }
}

const main = (isCheck: boolean): number => {
  const { made, orphans } = allExamples(RULES)
  const stale = made.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  const named = (path: string) => relative(ROOT, path)
  for (const orphan of orphans) console.error(`${named(orphan)} has no YAML beside it: remove it`)
  for (const { path, text } of stale) {
    if (isCheck) console.error(`${named(path)} is stale: run npm run examples`)
    else writeFileSync(path, text)
  }
  console.log(`law examples: ${made.length} files, ${stale.length} ${isCheck ? 'stale' : 'written'}`)
  return orphans.length > 0 || (isCheck && stale.length > 0) ? 1 : 0
}

if (isMain(import.meta)) {
  try {
    process.exitCode = main(process.argv.includes('--check'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

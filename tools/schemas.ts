// Writes the shapes of the terminal's `--json` as JSON Schema into docs/schemas. `--check` writes nothing and fails
// when one is stale or left over.
//   npx tsx tools/schemas.ts [--check]
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCHEMA_NAMES, schemaText } from '../cli/src/schemas.ts'
import { ROOT, isMain } from './run.mjs'

const FOLDER = 'docs/schemas'

/** Every schema file by its path in the repository. */
export const schemaFiles = (): Map<string, string> => new Map(SCHEMA_NAMES.map((name) => [`${FOLDER}/${name}.v1.json`, schemaText(name)]))

/** Files that are not what they should be: stale, missing, or left over. */
export const staleSchemas = (): string[] => {
  const made = schemaFiles()
  const there = existsSync(join(ROOT, FOLDER)) ? readdirSync(join(ROOT, FOLDER)).map((name) => `${FOLDER}/${name}`) : []
  const stale = [...made].filter(([path, text]) => !there.includes(path) || readFileSync(join(ROOT, path), 'utf8') !== text).map(([path]) => path)
  return [...stale, ...there.filter((path) => path.endsWith('.json') && !made.has(path))]
}

const main = (isCheck: boolean): number => {
  const stale = staleSchemas()
  if (isCheck) {
    for (const path of stale) console.error(`${path} is stale: npm run schemas`)
    console.log(`schemas: ${SCHEMA_NAMES.length}, ${stale.length} stale`)
    return stale.length === 0 ? 0 : 1
  }
  const made = schemaFiles()
  mkdirSync(join(ROOT, FOLDER), { recursive: true })
  for (const path of stale) {
    const text = made.get(path)
    if (text === undefined) rmSync(join(ROOT, path))
    else writeFileSync(join(ROOT, path), text)
  }
  console.log(`schemas: ${made.size} in ${FOLDER}, ${stale.length} written`)
  return 0
}

if (isMain(import.meta)) process.exitCode = main(process.argv.includes('--check'))

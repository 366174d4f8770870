// Makes the rule pack of this program: `engine/packs/rules-<version>.json` with its signature beside it, and the
// fingerprints and signature that the program itself carries (`engine/src/rules/pack.made.ts`).
//   npm run pack                       signs with the development key, which everybody has
//   npm run pack -- --key <file>       signs with another key: { "name", "secretKey" } of a key in pack-keys.ts
//   npm run pack -- --check            writes nothing; fails when something is stale
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PACK_KEYS } from '../engine/src/rules/pack-keys.ts'
import { describePack, packText } from '../engine/src/rules/pack-text.ts'
import { standardPack } from '../engine/src/rules/pack.ts'
import { signText, verifyText } from '../vault/src/signature.ts'
import { ROOT, isMain } from './run.mjs'

const RULES = join(ROOT, 'engine/src/rules')
const MADE = join(RULES, 'pack.made.ts')
/** Each file is looked at for many rules, and read once. */
const texts = new Map<string, string>()
function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(file, 'utf8')
  texts.set(file, text)
  return text
}
const sha = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Files that say how a rule counts: its own and those of its area it imports. Dated values and examples stand apart. */
function logicFiles(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, to] of textOf(file).matchAll(/from '(\.\/[^']+)'/g)) {
    if (!/(?:\.examples|numbers|\/index)\.ts$/.test(to!)) logicFiles(join(dirname(file), to!), seen)
  }
  return seen
}
const areaFiles = (area: string): string[] =>
  readdirSync(join(RULES, area)).filter((f) => f.endsWith('.ts') && !/\.(test|examples)\.ts$|^(?:numbers|index)\.ts$/.test(f)).map((f) => join(RULES, area, f))

/** The file that defines a rule: the one that names its id. */
function fileOf(id: string, area: string): string | undefined {
  return areaFiles(area).find((f) => textOf(f).includes(`'${id}'`))
}
function printsOf(id: string): readonly [string, string] {
  const [area, name] = id.split('/') as [string, string]
  const folder = existsSync(join(RULES, area)) ? area : areaWith(id)
  const file = fileOf(id, folder)
  const files = file ? [...logicFiles(file)].sort() : areaFiles(folder)
  const examples = join(RULES, folder, `${name}.examples.yaml`)
  return [sha(files.map(textOf).join('\n')), existsSync(examples) ? sha(textOf(examples)) : '']
}
/** A rule whose id begins with another word than its folder's. */
function areaWith(id: string): string {
  const area = readdirSync(RULES, { withFileTypes: true }).filter((x) => x.isDirectory()).map((x) => x.name).find((a) => fileOf(id, a))
  if (!area) throw new Error(`no folder defines the rule ${id}`)
  return area
}

const quote = (text: string): string => `'${text}'`
const madeText = (prints: Readonly<Record<string, readonly [string, string]>>, signature: string): string => [
  '// Made by `npm run pack`; not for editing. How each rule counts and what its examples say, as fingerprints, and the',
  '// signature of the whole pack: a program whose law was changed without a signature refuses to work anything out.',
  "import type { Fingerprints } from './pack-text.ts'", '', 'export const FINGERPRINTS: Fingerprints = {',
  ...Object.entries(prints).map(([id, [logic, examples]]) => `  ${quote(id)}: [${quote(logic)}, ${quote(examples)}],`), '}', `export const SIGNATURE = ${quote(signature.trimEnd())}`, '',
].join('\n')

const path = join(ROOT, 'engine/packs', `rules-${standardPack.version}.json`)
function made(): { readonly text: string; readonly prints: Readonly<Record<string, readonly [string, string]>> } {
  const prints = Object.fromEntries([...standardPack.rules].map((r) => r.id).sort().map((id) => [id, printsOf(id)]))
  return { text: packText(describePack(standardPack, prints)), prints }
}

/** Is the pack in the repository the one the rules make now, and signed? */
export function packIsCurrent(): boolean {
  const { text, prints } = made()
  if (!existsSync(path) || !existsSync(`${path}.sig`)) return false
  const signature = readFileSync(`${path}.sig`, 'utf8')
  return readFileSync(path, 'utf8') === text && verifyText(text, signature, PACK_KEYS).type === 'Signed' && readFileSync(MADE, 'utf8') === madeText(prints, signature)
}

function main(args: readonly string[]): number {
  if (args.includes('--check')) {
    const isCurrent = packIsCurrent()
    if (!isCurrent) console.error('The rules changed since the pack was made. Run `npm run pack`, and look at `npx proofline rules diff`.')
    return isCurrent ? 0 : 1
  }
  const { text, prints } = made()
  const keyFile = args.includes('--key') ? args[args.indexOf('--key') + 1] : join(ROOT, 'tools/pack-development-key.json')
  const key = JSON.parse(readFileSync(keyFile!, 'utf8')) as { readonly name: string; readonly secretKey: string }
  const signature = signText(text, key.name, key.secretKey)
  const verified = verifyText(text, signature, PACK_KEYS)
  if (verified.type !== 'Signed') {
    console.error(`The key ${key.name} is not one the program trusts (engine/src/rules/pack-keys.ts).`)
    return 1
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  writeFileSync(`${path}.sig`, signature)
  writeFileSync(MADE, madeText(prints, signature))
  console.log(`${standardPack.rules.length} rules, ${standardPack.law.length} dated values: engine/packs/rules-${standardPack.version}.json, signed by ${key.name} (${verified.key.use})`)
  return 0
}

if (isMain(import.meta)) process.exitCode = main(process.argv.slice(2))

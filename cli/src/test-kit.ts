/** For tests alone: the program run in this process, and every session of the example family. */
import { type Day, FACTS, FIELDS, parseIsoDay, standardPack } from '@proofline/engine'
import type { Lang } from '@proofline/words'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context } from './context.ts'
import { type Loaded, load } from './load.ts'
import { main } from './main.ts'
import { type Session, sessionOf } from './session.ts'
import { cells } from './terminal.ts'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Shared samples, where they lie beside the clone. */
export const SAMPLE_CASE = join(ROOT, '../shared/samples/synthetic-case-A')

export const on = (iso: string): Day => parseIsoDay(iso)!
export const context = (lang: Lang, iso: string): Context => ({ lang, today: on(iso), json: false, mine: [], pack: standardPack })

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}
/** Runs the program with these words and variables; `undefined` takes a variable away. */
export async function run(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Promise<Ran> {
  const before = { ...process.env }
  const said = { out: '', err: '' }
  const [outWrite, errWrite] = [process.stdout.write, process.stderr.write]
  const taking = (to: 'out' | 'err') => ((chunk: unknown): boolean => {
    said[to] += String(chunk)
    return true
  }) as typeof process.stdout.write
  set({ NO_COLOR: '1', COLUMNS: '80', LANG: 'en_US.UTF-8', LC_ALL: undefined, LC_MESSAGES: undefined, PROOFLINE_PASSPHRASE: undefined, PROOFLINE_DEBUG: undefined, ...env })
  process.stdout.write = taking('out')
  process.stderr.write = taking('err')
  try {
    const code = await main(['node', 'proofline', ...args])
    return { code, ...said }
  } finally {
    process.stdout.write = outWrite
    process.stderr.write = errWrite
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    set(before)
  }
}
function set(env: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

interface Person {
  readonly id: string
  readonly onDay: string
  readonly papers: readonly { readonly file: string; readonly sha256: string }[]
}
const people = (): readonly Person[] => (JSON.parse(readFileSync(join(ROOT, 'examples/family.json'), 'utf8')) as { people: Person[] }).people

export interface Case {
  readonly name: string
  readonly loaded: Loaded
  readonly days: readonly string[]
}
/** Every person of the family, a pile with other people's papers in it, and the sample case where it is there. */
export async function allCases(): Promise<Case[]> {
  const en = context('en', '2026-11-23')
  const family = people()
  const extra = join(ROOT, 'examples/extra')
  // Read at once, by one child, then told apart by their sums.
  const all = await load([...family.flatMap((p) => p.papers.map((x) => join(ROOT, 'examples', x.file))), extra], en)
  const sums = new Set(family.flatMap((p) => p.papers.map((x) => x.sha256)))
  const part = (keep: (id: string) => boolean): Loaded => ({ ...all, items: all.items.filter((x) => keep(x.paper.id)) })
  const own = (p: Person): ReadonlySet<string> => new Set(p.papers.map((x) => x.sha256))
  const cases: Case[] = family.map((p) => ({ name: p.id, loaded: part((id) => own(p).has(id)), days: [p.onDay, '2023-03-01', '2031-01-01'] }))
  cases.push({ name: 'pile', loaded: part((id) => own(family[0]!).has(id) || !sums.has(id)), days: ['2026-11-23'] })
  if (existsSync(SAMPLE_CASE)) cases.push({ name: 'sample case A', loaded: await load([SAMPLE_CASE], en), days: ['2018-08-20'] })
  return cases
}
export const sessionsOf = ({ loaded, days }: Case, lang: Lang): Session[] => days.map((day) => sessionOf(loaded, context(lang, day)))

// eslint-disable-next-line no-control-regex
export const withoutColor = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, '')

const RULE_IDS = new Set(standardPack.rules.map((r) => r.id))
const INNER_NAMES = [...Object.keys(FIELDS), ...FACTS.map((f) => f.name).filter((n) => n !== 'today'), 'fact:', 'reading.', 'proofline-']

/**
 * What is wrong with a text for people: inner ids, holes, lines too wide. Rule ids may stand in brackets: they are
 * what `why` is called with. `told` are names the caller shows on purpose, such as file names.
 */
export function faultsOf(text: string, width: number, told: readonly string[] = []): string[] {
  const plain = withoutColor(text)
  // Words of papers and names of files are not ours.
  let bare = plain.replace(/“[^”]*”/g, '“”').replace(/\[([\w/-]+)\]/g, (all, id: string) => (RULE_IDS.has(id) ? '' : all))
  for (const name of [...told].sort((a, b) => b.length - a.length)) bare = bare.replaceAll(name, '')
  const holes = [/undefined/, /\bNaN\b/, /\[object/, /\{\w+\}/, /\bnull\b/, /\u00a0/, /Invalid Date/].filter((h) => h.test(bare)).map((h) => `a hole: ${h}`)
  const ids = [
    ...INNER_NAMES.filter((n) => new RegExp(`(?<![\\w.-])${n.replace(/[.[\]]/g, '\\$&')}(?![\\w-])`).test(bare)),
    ...(bare.match(/\b[a-z]\w*:[\w-]+[#/][\w#/-]*|\b(?=\d*[a-f])[0-9a-f]{12,}\b|\w#\d|(?<!\S)[a-z]+\/[a-z][\w-]+(?!\S)|\b[a-z]+[A-Z]\w*\b/g) ?? []),
  ].map((id) => `an inner name: ${id}`)
  // A long name may be broken over two lines, and is then not taken out above.
  const codes = (bare.match(/^\s*(?:[^\n]*: )?[a-z]+(?:-[a-z]+)+$/gm) ?? []).filter((c) => !told.some((name) => name.startsWith(c.trim())))
  holes.push(...codes.map((c) => `a code alone on its line: ${c.trim()}`))
  if (/ $/m.test(plain)) holes.push('a space at the end of a line')
  const wide = plain.split('\n').filter((l) => cells(l) > width).map((l) => `too wide: ${l}`)
  return [...new Set([...holes, ...ids, ...wide])]
}

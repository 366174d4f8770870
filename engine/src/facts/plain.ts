/**
 * A record from plain facts, for trying a rule by hand: `{ "arrival.last": "2018-08-22", "filing[1].form": "I-589" }`.
 * Everything wrong with the file is said at once, by name; nothing is worked out from half of it.
 */
import { type Day, dayIfReal, isoDay } from '../base/day.ts'
import { BULLETIN_NAMES, bulletinsFrom } from './plain-bulletins.ts'
import type { Bulletins } from './bulletins.ts'
import { OPTIONS_MAX } from './cells.ts'
import { type Fact, FACTS, type FactType, type FactValue, LISTS, type ListName, factByName, factsOf, placeOf } from './keys.ts'
import { byText } from './mention.ts'
import { nearest } from './nearest.ts'
import type { NonsenseProblem } from './nonsense.ts'
import type { Cell, Contest, ContestOption, HolderRecord, Scope } from './record.ts'

export type PlainProblem =
  | { readonly type: 'NotAnObject' }
  /** Made for a newer program: nothing else of the file is looked at. */
  | { readonly type: 'NewerSchema'; readonly schema: string; readonly known: string }
  | NonsenseProblem
  /** `nearest`: three names that look most like it. */
  | { readonly type: 'UnknownFact'; readonly name: string; readonly nearest: readonly string[] }
  | { readonly type: 'WrongType'; readonly name: string; readonly expected: FactType | 'reading' | 'rivals' | 'bulletin' | 'schema' }
  | { readonly type: 'ImpossibleDate'; readonly name: string }
  | { readonly type: 'UnknownWord'; readonly name: string; readonly words: readonly string[] }
  /** One fact under two names. */
  | { readonly type: 'GivenTwice'; readonly name: string }
  /** `stay.departure` beside `stay[1].arrival`: which stay is meant? */
  | { readonly type: 'WhichItem'; readonly name: string }
  | { readonly type: 'TooManyRivals'; readonly name: string; readonly optionsMax: number }
  /** Facts that share a contest have different numbers of rivals. */
  | { readonly type: 'UnevenRivals'; readonly name: string; readonly contest: string }

export type PlainFacts =
  | { readonly type: 'Record'; readonly record: HolderRecord; readonly fixedReadings: ReadonlyMap<string, string> }
  | { readonly type: 'BadFacts'; readonly problems: readonly PlainProblem[] }

type Raw = Readonly<Record<string, unknown>>
const isObject = (x: unknown): x is Raw => typeof x === 'object' && x !== null && !Array.isArray(x)
const isRivals = (x: unknown): x is Raw => isObject(x) && 'rivals' in x

interface Given {
  /** As the file names it, for messages. */
  readonly name: string
  readonly fact: Fact
  /** The item's number as written; undefined for the record and for a list's only item. */
  readonly item: number | undefined
  readonly value: unknown
}
interface Rival {
  readonly value: FactValue | undefined
  readonly by?: string
}
interface Checked extends Omit<Given, 'value'> {
  readonly rivals: readonly Rival[]
  readonly contest?: string
}

const ITEM = /^([A-Za-z]+)(?:\[(\d+)\])?\.(.+)$/

/** Reads `{ rivals }`, ISO days, words, flags and counts; `today` is a fact like any other. */
export function recordFromFacts(given: unknown): PlainFacts {
  if (!isObject(given)) return { type: 'BadFacts', problems: [{ type: 'NotAnObject' }] }
  const problems: PlainProblem[] = schemaProblem(given)
  if (problems.length > 0) return { type: 'BadFacts', problems }
  const fixedReadings = new Map<string, string>()
  const flat: Given[] = []
  for (const [name, value] of Object.entries(given)) {
    if (name.startsWith('reading.')) {
      if (typeof value === 'string') fixedReadings.set(name, value)
      else problems.push({ type: 'WrongType', name, expected: 'reading' })
    } else if (name !== 'schema' && !BULLETIN_NAMES.includes(name)) flatten(name, value, flat, problems)
  }
  const { bulletins, wrong } = bulletinsFrom(given)
  for (const name of wrong) problems.push({ type: 'WrongType', name, expected: 'bulletin' })
  const checked = flat.flatMap((g) => check(g, problems) ?? [])
  whichItem(flat, problems)
  twice(flat, problems)
  const shared = sharedRivals(checked, problems)
  if (problems.length > 0) return { type: 'BadFacts', problems }
  return { type: 'Record', record: assemble(checked, shared, bulletins), fixedReadings }
}

/** The version of the file; may be left out. Raised when a name changes its meaning. */
export const FACTS_SCHEMA = 'proofline-facts/1'

function schemaProblem({ schema }: Raw): PlainProblem[] {
  if (schema === undefined || schema === FACTS_SCHEMA) return []
  const isNewer = typeof schema === 'string' && /^proofline-facts\/[1-9]\d*$/.test(schema)
  return [isNewer ? { type: 'NewerSchema', schema, known: FACTS_SCHEMA } : { type: 'WrongType', name: 'schema', expected: 'schema' }]
}

/** Turns `"stay": [{…}]`, `"stay": {…}` and `"holder": {…}` into single named facts. */
function flatten(name: string, value: unknown, out: Given[], problems: PlainProblem[]): void {
  const list = LISTS.find((l) => l === name)
  const isGroup = !list && FACTS.some((f) => !f.list && f.name.startsWith(`${name}.`)) && isObject(value) && !isRivals(value)
  if (list && Array.isArray(value)) {
    value.forEach((v: unknown, i) => {
      if (isObject(v) && !isRivals(v)) nested(`${name}[${i + 1}]`, v, out, problems)
      else problems.push({ type: 'UnknownFact', name: `${name}[${i + 1}]`, nearest: nearest(name, names()) })
    })
  } else if ((list && isObject(value) && !isRivals(value)) || isGroup) {
    nested(name, value as Raw, out, problems)
  } else {
    single(name, value, out, problems)
  }
}

function nested(prefix: string, value: Raw, out: Given[], problems: PlainProblem[]): void {
  const bare = prefix.replace(/\[\d+\]$/, '')
  for (const [field, v] of Object.entries(value)) {
    single(`${prefix}.${field.startsWith(`${bare}.`) ? field.slice(bare.length + 1) : field}`, v, out, problems)
  }
}

const names = (): string[] => FACTS.flatMap((f) => [f.name, ...(f.also ?? [])])

function single(name: string, value: unknown, out: Given[], problems: PlainProblem[]): void {
  const m = ITEM.exec(name)
  const plain = m ? `${m[1]}.${m[3]}` : name
  const fact = factByName(plain)
  if (!fact || (m?.[2] !== undefined && !fact.list)) problems.push({ type: 'UnknownFact', name, nearest: nearest(plain, names()) })
  else out.push({ name, fact, value, item: fact.list && m?.[2] !== undefined ? Number(m[2]) : undefined })
}

const BAD = Symbol('bad')

/** The value as facts hold it, or BAD with the problem noted. */
function valueOf(name: string, fact: Fact, value: unknown, problems: PlainProblem[]): FactValue | typeof BAD {
  const wrong = (): typeof BAD => {
    problems.push({ type: 'WrongType', name, expected: fact.type })
    return BAD
  }
  switch (fact.type) {
    case 'day': case 'day/ds': {
      if (fact.type === 'day/ds' && value === 'D/S') return 'D/S'
      const m = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
      if (!m) return wrong()
      const day = dayIfReal(Number(m[1]), Number(m[2]), Number(m[3]))
      if (day !== undefined) return day
      problems.push({ type: 'ImpossibleDate', name })
      return BAD
    }
    case 'flag': return typeof value === 'boolean' ? value : wrong()
    case 'count': return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : wrong()
    case 'text': return typeof value === 'string' && value.trim() !== '' ? value : wrong()
    case 'code':
      if (typeof value !== 'string') return wrong()
      if (fact.words!.includes(value)) return value
      problems.push({ type: 'UnknownWord', name, words: fact.words! })
      return BAD
  }
}

function check({ name, fact, item, value }: Given, problems: PlainProblem[]): Checked | undefined {
  if (!isRivals(value)) {
    const v = valueOf(name, fact, value, problems)
    return v === BAD ? undefined : { name, fact, item, rivals: [{ value: v }] }
  }
  const { rivals: list, contest, ...rest } = value
  const isWell = Array.isArray(list) && list.length > 0 && (contest === undefined || typeof contest === 'string') && Object.keys(rest).length === 0
  // `today` is compared, never contested (rulebook 1.7).
  if (!isWell || fact.name === 'today') {
    problems.push({ type: 'WrongType', name, expected: 'rivals' })
    return undefined
  }
  const rivals = list.map((one: unknown) => rival(name, fact, one, problems))
  if (rivals.includes(undefined)) return undefined
  const distinct = contest === undefined ? merged(rivals as Rival[]) : (rivals as Rival[])
  if (distinct.length > OPTIONS_MAX) {
    problems.push({ type: 'TooManyRivals', name, optionsMax: OPTIONS_MAX })
    return undefined
  }
  return { name, fact, item, rivals: distinct, ...(typeof contest === 'string' ? { contest } : {}) }
}

/** A value, or `{ value, by }`; `null` where one side says there is none. */
function rival(name: string, fact: Fact, one: unknown, problems: PlainProblem[]): Rival | undefined {
  const { value, by, ...rest } = isObject(one) ? one : { value: one }
  if ((by !== undefined && typeof by !== 'string') || Object.keys(rest).length > 0 || (isObject(one) && !('value' in one))) {
    problems.push({ type: 'WrongType', name, expected: 'rivals' })
    return undefined
  }
  const v = value === null ? undefined : valueOf(name, fact, value, problems)
  return v === BAD ? undefined : { value: v, ...(by === undefined ? {} : { by: by as string }) }
}

/** The same value from two sources is one option. */
function merged(rivals: readonly Rival[]): Rival[] {
  const values = [...new Set(rivals.map((r) => r.value))]
  return values.map((value) => {
    const by = [...new Set(rivals.flatMap((r) => (r.value === value && r.by !== undefined ? [r.by] : [])))].join(', ')
    return { value, ...(by ? { by } : {}) }
  })
}

function whichItem(flat: readonly Given[], problems: PlainProblem[]): void {
  for (const g of flat) {
    if (g.fact.list && g.item === undefined && flat.some((o) => o.fact.list === g.fact.list && o.item !== undefined)) problems.push({ type: 'WhichItem', name: g.name })
  }
}

function twice(flat: readonly Given[], problems: PlainProblem[]): void {
  const seen = new Set<string>()
  for (const g of flat) {
    const key = `${g.fact.name} ${g.item}`
    if (seen.has(key)) problems.push({ type: 'GivenTwice', name: g.name })
    seen.add(key)
  }
}

const inOrder = (a: Checked, b: Checked): number => placeOf(a.fact) - placeOf(b.fact) || (a.item ?? 0) - (b.item ?? 0)

/** Contest name → its facts in order of slot and item. */
function sharedRivals(checked: readonly Checked[], problems: PlainProblem[]): Map<string, readonly Checked[]> {
  const shared = new Map<string, readonly Checked[]>()
  for (const c of [...checked].sort(inOrder)) if (c.contest !== undefined) shared.set(c.contest, [...(shared.get(c.contest) ?? []), c])
  for (const [contest, all] of shared) {
    for (const c of all) if (c.rivals.length !== all[0]!.rivals.length) problems.push({ type: 'UnevenRivals', name: c.name, contest })
  }
  return shared
}

const idOf = (fact: Fact, v: FactValue | undefined): string =>
  v === undefined ? 'none' : (fact.type === 'day' || fact.type === 'day/ds') && typeof v === 'number' ? isoDay(v as Day) : String(v)

function optionsOf(together: readonly Checked[]): ContestOption[] {
  const ids = together[0]!.rivals.map((_, k) => together.map((c) => idOf(c.fact, c.rivals[k]!.value)).join('|'))
  return ids.map((id, k) => {
    const by = [...new Set(together.flatMap((c) => c.rivals[k]!.by ?? []))].join(', ')
    const twin = ids.slice(0, k).filter((other) => other === id).length
    return { id: twin > 0 ? `${id}#${twin + 1}` : id, claims: [], sources: [], ...(by ? { by } : {}) }
  })
}

/** Plain facts stand on no claims; one empty list serves them all, so that a caseload stays small in memory. */
const NO_CLAIMS: readonly string[] = []
const UNCLAIMED: readonly (readonly string[])[] = [NO_CLAIMS]

function assemble(checked: readonly Checked[], shared: ReadonlyMap<string, readonly Checked[]>, bulletins: Bulletins | undefined): HolderRecord {
  const own = checked.filter((c) => c.contest === undefined && c.rivals.length > 1).sort(inOrder)
  const canonical = (c: Checked): string => (c.item === undefined ? c.fact.name : c.fact.name.replace(/^\w+/, (l) => `${l}[${c.item}]`))
  const drafts = [
    ...own.map((c) => ({ id: `fact:${canonical(c)}`, facts: [c] as readonly Checked[] })),
    ...[...shared].filter(([, all]) => all[0]!.rivals.length > 1).map(([name, facts]) => ({ id: `fact:${name}`, facts })),
  ].sort((a, b) => byText(a.id, b.id))
  const contests: Contest[] = drafts.map(({ id, facts }) => ({ id, kind: 'values', options: optionsOf(facts) }))
  const cellOf = (c: Checked): Cell => ({
    contest: drafts.findIndex((dr) => dr.facts.includes(c)), values: c.rivals.map((r) => r.value), claims: c.rivals.length === 1 ? UNCLAIMED : c.rivals.map(() => NO_CLAIMS),
  })
  const cells = (of: readonly Checked[], list?: ListName): (Cell | undefined)[] => {
    const found: (Cell | undefined)[] = factsOf(list).map(() => undefined)
    for (const c of of) found[c.fact.slot] = cellOf(c)
    return found
  }
  const lists = new Map<ListName, Scope[]>()
  for (const list of LISTS) {
    const facts = checked.filter((c) => c.fact.list === list)
    const numbers = [...new Set(facts.map((c) => c.item ?? 1))].sort((a, b) => a - b)
    if (numbers.length > 0) lists.set(list, numbers.map((n) => ({ id: `${list}:${n}`, list, cells: cells(facts.filter((c) => (c.item ?? 1) === n), list) })))
  }
  return {
    ...(bulletins ? { bulletins } : {}), events: [], contests, record: { id: 'record', cells: cells(checked.filter((c) => !c.fact.list)) }, lists, contradictions: [], findings: [],
    timeline: [], claims: new Map(), setAside: new Map(), heldBack: [], statements: [], problems: [],
  }
}

/** Hand-built papers for tests of this room: claims without readers. Invented people and reserved numbers only. */
import { type Day, day, isoDay } from '../base/day.ts'
import type { Claim, ClaimValue, Name, Place, Precision, Source } from '../claims/claim.ts'
import type { Statement } from '../claims/statement.ts'
import { type FieldName, fieldSpec } from '../claims/vocabulary.ts'
import { type ReadPaper, buildRecord } from './build.ts'
import { type Fact, type ListName, factsOf } from './keys.ts'
import type { Cell, HolderRecord, Scope } from './record.ts'

/** Field → value: ISO days for days, `about 2017-08-12`, `month 2017-08-01`, `unknown`, or any claim value. */
export type Told = Partial<Record<FieldName, ClaimValue | readonly ClaimValue[]>>

const PRECISION = /^(about|month|year|default-suspect) (.*)$/

function read(field: FieldName, given: ClaimValue): { value?: ClaimValue; precision: Precision } {
  if (given === 'unknown') return { precision: 'unknown' }
  const said = typeof given === 'string' ? PRECISION.exec(given) : null
  const precision = (said?.[1] ?? 'exact') as Precision
  const value = said ? said[2]! : given
  const { type } = fieldSpec(field)
  if (typeof value !== 'string' || !type.startsWith('day') || value === 'D/S') return { value, precision }
  if (type !== 'daytime') return { value: day(value), precision }
  const [date, time] = value.split('T')
  return { value: { day: day(date!), time: time ?? null, zone: 'local' }, precision }
}

/** A paper with its events. `reader` without version; `id` stands for the file's hash. */
export function paper(id: string, reader: string, source: Source, events: Readonly<Record<string, Told>>): ReadPaper {
  const claims: Claim[] = []
  for (const [event, told] of Object.entries(events)) {
    for (const [field, values] of Object.entries(told) as [FieldName, ClaimValue | readonly ClaimValue[]][]) {
      for (const given of Array.isArray(values) ? (values as readonly ClaimValue[]) : [values as ClaimValue]) {
        const n = claims.length * 10
        claims.push({
          id: `${id.slice(0, 16)}:1:${n}-${n + 5}:${event}:${field}`, event, field, ...read(field, given), source, generatedBy: `${reader}@1`,
          quote: { paper: id, page: 1, exact: 'words', start: n, end: n + 5, boxes: [] },
        })
      }
    }
  }
  return { paper: { id, name: `${id}.txt`, mediaType: 'text/plain', pages: [] }, claims, problems: [] }
}

export const named = (surname: string, given: string, order: Name['order'] = 'labelled'): Name => ({ surname, given, order })
export const at = (place: string): Place => {
  const [city, state] = place.split(', ')
  return state ? { city: city!, state } : /^[A-Z]{3}$/.test(place) ? { port: place } : { city: place }
}

/** The id of a paper's claim. */
export const claimOf = (p: ReadPaper, event: string, field: FieldName): string => p.claims.find((c) => c.event === event && c.field === field)!.id

type Free<T> = T extends unknown ? Omit<T, 'id' | 'saidOn' | 'by'> : never
let count = 0
export const says = (said: Free<Statement>, id = `s${(count += 1)}`, on = '2026-11-01'): Statement =>
  ({ id, saidOn: day(on), by: 'holder', ...said }) as Statement

export const build = (papers: readonly ReadPaper[], statements: readonly Statement[] = []): HolderRecord => buildRecord({ papers, statements })

const show = (fact: Fact, v: unknown): unknown =>
  typeof v === 'number' && (fact.type === 'day' || fact.type === 'day/ds') ? isoDay(v as Day) : v

/** A cell in words: its value, or `{ option: value }` when contested. */
export function showCell(record: HolderRecord, fact: Fact, cell: Cell | undefined): unknown {
  if (!cell) return undefined
  if (cell.contest < 0) return show(fact, cell.values[0])
  return Object.fromEntries(record.contests[cell.contest]!.options.map((o, i) => [o.id, show(fact, cell.values[i])]))
}
/** All facts of a scope by their short name. */
export const facts = (record: HolderRecord, scope: Scope): Record<string, unknown> =>
  Object.fromEntries(factsOf(scope.list).flatMap((f) => {
    const cell = scope.cells[f.slot]
    return cell ? [[f.list ? f.name.slice(f.list.length + 1) : f.name, showCell(record, f, cell)]] : []
  }))
export const items = (record: HolderRecord, list: ListName): Record<string, unknown>[] => (record.lists.get(list) ?? []).map((s) => facts(record, s))
export const contradictions = (record: HolderRecord): string[] =>
  record.contradictions.map((c) => `${c.kind}${c.weak ? ' weak' : ''} ${c.fields.join('+')}: ${c.sides.map((s) => s.option ?? '-').join(' / ')}`)
export const d = (iso: string): Day => day(iso)

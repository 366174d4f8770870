/** Reads a rule pack given as a file. Whoever calls this has checked its signature first; the shape is checked here. */
import { type Day, parseIsoDay } from '../base/day.ts'
import type { LawContent, LawRow, LawRows } from './law.ts'
import { PACK_KIND, PACK_VERSION, type PackCitation, type PackData, type PackLaw, type PackRule } from './pack-text.ts'

export type OpenedPack =
  | { readonly type: 'Pack'; readonly data: PackData }
  /** Made for a newer version of this program. */
  | { readonly type: 'NewerPack'; readonly version: number }
  | { readonly type: 'NotAPack' }
  /** A pack with a part that makes no sense; `at` names the place: `law[3].rows[1]`. */
  | { readonly type: 'BadPack'; readonly at: string }

type Raw = Readonly<Record<string, unknown>>
const isObject = (x: unknown): x is Raw => typeof x === 'object' && x !== null && !Array.isArray(x)
const isText = (x: unknown): x is string => typeof x === 'string'
const isTexts = (x: unknown): x is readonly string[] => Array.isArray(x) && x.every(isText)
const isDay = (x: unknown): x is string => isText(x) && parseIsoDay(x) !== undefined
const isDayOrOpen = (x: unknown): boolean => x === null || isDay(x)
const isCitation = (x: unknown): x is PackCitation => isObject(x) && isText(x['cite']) && ['official', 'secondary', 'unconfirmed'].includes(String(x['mark']))
const isContent = (x: unknown): x is LawContent => isText(x) || isTexts(x) || (typeof x === 'number' && Number.isFinite(x))

const isRule = (x: unknown): boolean =>
  isObject(x) && ['id', 'rulebook', 'kind', 'safe', 'logic', 'examples'].every((k) => isText(x[k])) && Array.isArray(x['authority']) && x['authority'].every(isCitation) &&
  Array.isArray(x['effective']) && x['effective'].length === 2 && isDay(x['effective'][0]) && isDayOrOpen(x['effective'][1]) &&
  isDay(x['verifiedOn']) && isDay(x['staleAfter']) && isTexts(x['readings']) && isTexts(x['law']) && isTexts(x['radar'])
const isReading = (x: unknown): boolean =>
  isObject(x) && isText(x['id']) && Array.isArray(x['options']) && x['options'].length >= 2 && x['options'].every((o) => isObject(o) && isText(o['id']) && isCitation(o['authority']))
const isRow = (x: unknown): boolean => isObject(x) && isContent(x['value']) && isDayOrOpen(x['from']) && isDayOrOpen(x['until']) && isCitation(x['authority'])

/** Rows in order, none over another. */
function isLaw(x: unknown): boolean {
  if (!isObject(x) || !isText(x['id']) || !isText(x['unit']) || !Array.isArray(x['rows']) || x['rows'].length === 0 || !x['rows'].every(isRow)) return false
  const rows = x['rows'] as PackLaw['rows']
  const value = typeof rows[0]!.value
  return rows.every((r, i) => {
    const before = rows[i - 1]
    return typeof r.value === value && (r.from === null || r.until === null || r.from <= r.until) && (before === undefined || (before.until !== null && r.from !== null && before.until < r.from))
  })
}

/** Checks everything before anything is used. */
export function openPack(text: string): OpenedPack {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { type: 'NotAPack' }
  }
  if (!isObject(raw) || raw['kind'] !== PACK_KIND) return { type: 'NotAPack' }
  const { version } = raw
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { type: 'BadPack', at: 'version' }
  if (version > PACK_VERSION) return { type: 'NewerPack', version }
  if (!isText(raw['pack'])) return { type: 'BadPack', at: 'pack' }
  if (!isDay(raw['lawKnownThrough'])) return { type: 'BadPack', at: 'lawKnownThrough' }
  for (const [name, isRight] of [['rules', isRule], ['readings', isReading], ['law', isLaw]] as const) {
    const list = raw[name]
    if (!Array.isArray(list)) return { type: 'BadPack', at: name }
    const wrong = list.findIndex((x) => !isRight(x))
    if (wrong >= 0) return { type: 'BadPack', at: `${name}[${wrong + 1}]` }
    const twice = list.findIndex((x, i) => list.findIndex((y) => (y as PackRule).id === (x as PackRule).id) < i)
    if (twice >= 0) return { type: 'BadPack', at: `${name}[${twice + 1}].id` }
  }
  return { type: 'Pack', data: raw as unknown as PackData }
}

/** The pack's dated values, for the engine to use in place of its own. */
export const rowsOfPack = (data: PackData): LawRows =>
  new Map(data.law.map((l) => [l.id, l.rows.map((r): LawRow => ({ ...r, from: dayOrOpen(r.from), until: dayOrOpen(r.until) }))]))
const dayOrOpen = (x: string | null): Day | null => (x === null ? null : parseIsoDay(x)!)

export interface PackShelf {
  readonly verifiedOn: Day
  readonly staleAfter: Day
}
/** Until when each rule of the pack can be trusted, by rule id. */
export const shelfOfPack = (data: PackData): ReadonlyMap<string, PackShelf> =>
  new Map(data.rules.map((r) => [r.id, { verifiedOn: parseIsoDay(r.verifiedOn)!, staleAfter: parseIsoDay(r.staleAfter)! }]))

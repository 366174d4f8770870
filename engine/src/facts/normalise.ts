/**
 * When two printed values are one value (catalogue 1.5, 22, 24.1), and how claims of one field fall into groups that
 * say the same. Only print is evened out: no digit is ever corrected.
 */
import { type Day, addDays, addMonths, addYears, isoDay } from '../base/day.ts'
import type { ClaimValue, DayTime, Name, Place, Precision } from '../claims/claim.ts'
import { type FieldName, type ValueType, fieldSpec } from '../claims/vocabulary.ts'
import { type Valued, byId, byText, finest } from './mention.ts'
import { fold, nameId } from './names.ts'
import { comparePlaces, placeDetail, placeId } from './places.ts'

/** Claims of one field that say the same. */
export interface Group {
  /** The normalised value: ISO day for days. Stable, and unique inside the field. */
  readonly id: string
  readonly value: ClaimValue
  readonly claims: readonly Valued[]
  /** The most precise of its claims. */
  readonly precision: Precision
}

const COUNTRY_ALIASES: Readonly<Record<string, string>> = { D: 'DEU', BDR: 'DEU', ROC: 'TWN', GBD: 'GBR', GBN: 'GBR', GBO: 'GBR', GBP: 'GBR', GBS: 'GBR' }
const country = (code: string): string => {
  const c = code.toUpperCase().replace(/[^A-Z]/g, '')
  return COUNTRY_ALIASES[c] ?? c
}
const packed = (s: string): string => s.toUpperCase().replace(/[\s\-*.]/g, '')

const time = (t: DayTime): string | undefined => (t.time === null || (t.zone === 'utc' && t.time.startsWith('00:00')) ? undefined : t.time)

/** The normalised value as text. Two values of a field are equal exactly when these are. */
export function valueId(type: ValueType, value: ClaimValue): string {
  switch (type) {
    case 'day': case 'day/ds': case 'day/cu': return typeof value === 'number' ? isoDay(value as Day) : String(value)
    case 'daytime': {
      const t = value as DayTime
      const at = time(t)
      return isoDay(t.day) + (at ? `T${at}${t.zone === 'utc' ? 'Z' : ''}` : '')
    }
    case 'name': return nameId(value as Name)
    case 'place': return placeId(value as Place)
    case 'address': return fold((value as { lines: readonly string[] }).lines.join(' '))
    case 'country': return country(String(value)) || fold(String(value))
    case 'anumber': return packed(String(value)).replace(/^A/, '').padStart(9, '0')
    case 'receipt': case 'id': case 'class': return packed(String(value)).replace(/[()]/g, '')
    case 'form': return String(value).toUpperCase().replace(/\s/g, '')
    case 'text': return fold(String(value))
    case 'code': case 'money': case 'count': case 'flag': return String(value)
  }
}

/** First and last day a claim can mean; one day unless only the month or the year is printed. */
export function spanOf(day: Day, precision: Precision): readonly [Day, Day] {
  if (precision === 'month') return [day, addDays(addMonths(day, 1, 'clamp'), -1)]
  if (precision === 'year') return [day, addDays(addYears(day, 1, 'feb-28'), -1)]
  return [day, day]
}

const group = (id: string, claims: readonly Valued[]): Group => {
  const sorted = [...claims].sort(byId)
  const precision = finest(sorted.map((c) => c.precision))
  return { id, value: (sorted.find((c) => c.precision === precision) ?? sorted[0]!).value, claims: sorted, precision }
}

function bucket(claims: readonly Valued[], id: (c: Valued) => string): Map<string, Valued[]> {
  const found = new Map<string, Valued[]>()
  for (const c of claims) found.set(id(c), [...(found.get(id(c)) ?? []), c])
  return found
}

const isCoarse = (c: Valued): boolean => c.precision === 'month' || c.precision === 'year'

/** A month or a year that contains another paper's day supports it; one that contains none stands alone. */
function groupDays(type: ValueType, claims: readonly Valued[]): Group[] {
  const buckets = bucket(claims.filter((c) => !isCoarse(c)), (c) => valueId(type, c.value))
  for (const precision of ['month', 'year'] as const) {
    const added: [string, Valued][] = []
    for (const c of claims.filter((x) => x.precision === precision)) {
      const id = valueId(type, c.value)
      if (typeof c.value !== 'number') {
        added.push([id, c])
        continue
      }
      const [from, until] = spanOf(c.value as Day, precision)
      const inside = [...buckets].filter(([, [first]]) => typeof first!.value === 'number' && first!.value >= from && first!.value <= until)
      for (const [other] of inside) added.push([other, c])
      if (inside.length === 0) added.push([id, c])
    }
    for (const [id, c] of added) buckets.set(id, [...(buckets.get(id) ?? []), c])
  }
  return [...buckets].map(([id, all]) => group(id, all))
}

/**
 * A value without a clock time supports each time of its day. A UTC time is that local day or the day before
 * (catalogue 22.11): it supports local values and only stands alone when there is none.
 */
function groupDayTimes(claims: readonly Valued[]): Group[] {
  const of = (c: Valued): DayTime => c.value as DayTime
  const isUtc = (c: Valued): boolean => of(c).zone === 'utc' && time(of(c)) !== undefined
  const coarse = claims.filter(isCoarse)
  const fine = claims.filter((c) => !isCoarse(c))
  const buckets = bucket(fine.filter((c) => !isUtc(c) && time(of(c)) !== undefined), (c) => valueId('daytime', c.value))
  const joinOrAlone = (late: readonly Valued[], near: (c: Valued, day: Day) => boolean): void => {
    const added: [string, Valued][] = []
    for (const c of late) {
      const inside = [...buckets].filter(([, [first]]) => near(c, of(first!).day))
      for (const [id] of inside) added.push([id, c])
      if (inside.length === 0) added.push([valueId('daytime', c.value), c])
    }
    for (const [id, c] of added) buckets.set(id, [...(buckets.get(id) ?? []), c])
  }
  joinOrAlone(fine.filter((c) => !isUtc(c) && time(of(c)) === undefined), (c, day) => of(c).day === day)
  joinOrAlone(fine.filter(isUtc), (c, day) => day === of(c).day || day === of(c).day - 1)
  joinOrAlone(coarse, (c, day) => {
    const [from, until] = spanOf(of(c).day, c.precision)
    return day >= from && day <= until
  })
  return [...buckets].map(([id, all]) => group(id, all))
}

/** A vaguer place supports every fuller place it can be; places that name nothing in common do not rival. */
function groupPlaces(claims: readonly Valued[]): Group[] {
  const distinct = [...bucket(claims, (c) => placeId(c.value as Place))]
    .sort(([a, x], [b, y]) => placeDetail(y[0]!.value as Place) - placeDetail(x[0]!.value as Place) || byText(a, b))
  const found: { id: string; place: Place; claims: Valued[] }[] = []
  for (const [id, all] of distinct) {
    const place = all[0]!.value as Place
    const fits = found.filter((f) => comparePlaces(f.place, place) !== 'different')
    for (const f of fits) f.claims.push(...all)
    if (fits.length === 0) found.push({ id, place, claims: [...all] })
  }
  return found.map((f) => ({ ...group(f.id, f.claims), value: f.place }))
}

/** Groups of claims that say the same, sorted by id. Every claim given is in at least one group. */
export function groupClaims(field: FieldName, given: readonly Valued[]): Group[] {
  const { type } = fieldSpec(field)
  const claims = [...given].sort(byId)
  const groups = type === 'daytime' ? groupDayTimes(claims)
    : type === 'place' ? groupPlaces(claims)
    : type.startsWith('day') ? groupDays(type, claims)
    : [...bucket(claims, (c) => valueId(type, c.value))].map(([id, all]) => group(id, all))
  return groups.sort(byId)
}

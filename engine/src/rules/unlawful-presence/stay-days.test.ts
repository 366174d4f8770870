/** Stay days against a count made one day at a time, which shares no code with the rules. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordFromFacts } from '../../facts/plain.ts'
import { Evaluator } from '../../outcomes/evaluator.ts'
import { allReadings } from '../all.ts'
import { type Result, resultKey } from '../result.ts'
import type { Rule } from '../rule.ts'
import { countableDays } from './countable-days.ts'
import { stayDays } from './stay-days.ts'
import { threeAndTenYearBar } from './three-and-ten-year-bar.ts'

type Given = Record<string, unknown>
const DAY = 86_400_000
const iso = (n: number): string => new Date(n * DAY).toISOString().slice(0, 10)
const num = (s: string): number => Date.parse(`${s}T00:00:00Z`) / DAY
const isWeekend = (n: number): boolean => [0, 6].includes(new Date(n * DAY).getUTCDay())

function evaluator(given: Given, readings: Readonly<Record<string, string>> = {}): Evaluator {
  const made = recordFromFacts(given)
  if (made.type !== 'Record') throw new Error(JSON.stringify(made))
  const fixed = new Map(allReadings.map((r) => [r.id, readings[r.id] ?? r.options[0]!.id]))
  const today = given['today']
  return new Evaluator(made.record, today === undefined ? undefined : (num(String(today)) as never), { readings: allReadings, fixedReadings: fixed, throwBugs: true })
}
const only = (rule: Rule, given: Given, readings?: Readonly<Record<string, string>>): Result => {
  const ev = evaluator(given, readings)
  const { rows } = ev.table(rule, ev.items('stay')[0]!)
  expect(rows.length).toBe(1)
  return rows[0]!.result
}

interface Pending { readonly from: number; readonly length: number; readonly pending: boolean }
interface Case {
  readonly arrival: number
  readonly inspected: boolean
  readonly allowed: number
  readonly length: number
  readonly dob: string
  readonly asylum: Pending | undefined
  readonly adjustment: Pending | undefined
  readonly extension: (Pending & { readonly void: boolean; readonly online: boolean }) | undefined
  readonly tps: Pending | undefined
  readonly work: { readonly from: number; readonly length: number } | undefined
  readonly order: number | undefined
  readonly here: boolean
}
interface Choices { readonly leaving: boolean; readonly birthday: boolean; readonly work: string; readonly roll: boolean; readonly leap: string }

const BASE = num('2012-02-20')
const pending = fc.record({ from: fc.integer({ min: -200, max: 1500 }), length: fc.integer({ min: 0, max: 700 }), pending: fc.boolean() })
const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined })
const cases: fc.Arbitrary<Case> = fc.record({
  arrival: fc.integer({ min: 0, max: 400 }), inspected: fc.boolean(), allowed: fc.integer({ min: 0, max: 400 }), length: fc.integer({ min: 0, max: 1600 }),
  dob: fc.constantFrom('1980-05-05', '1996-02-29', '1995-03-01', '1994-12-31', '2000-02-29', '1998-06-30'),
  asylum: maybe(pending), adjustment: maybe(pending), tps: maybe(pending),
  extension: maybe(pending.chain((p) => fc.record({ from: fc.constant(p.from), length: fc.constant(p.length), pending: fc.constant(p.pending), void: fc.boolean(), online: fc.boolean() }))),
  work: maybe(fc.record({ from: fc.integer({ min: -200, max: 1500 }), length: fc.integer({ min: 0, max: 300 }) })),
  order: maybe(fc.integer({ min: -100, max: 1500 })), here: fc.boolean(),
})
const choices: fc.Arbitrary<Choices> = fc.record({
  leaving: fc.boolean(), birthday: fc.boolean(), roll: fc.boolean(), leap: fc.constantFrom('mar-1', 'feb-28'),
  work: fc.constantFrom('lost-entirely', 'lost-from-first-day-of-work', 'lost-while-working'),
})

function factsOf(c: Case): Given {
  const at = (n: number): string => iso(BASE + n)
  const given: Given = {
    'holder.dob': c.dob, 'stay[1].arrival': at(c.arrival), 'stay[1].manner': c.inspected ? 'date-certain' : 'without-inspection',
    ...(c.inspected ? { 'stay[1].admitUntil': at(c.arrival + c.allowed) } : {}),
    ...(c.here ? { 'stay[1].left': false, today: at(c.arrival + c.length) } : { 'stay[1].departure': at(c.arrival + c.length) }),
  }
  const file = (i: number, form: string, p: Pending, more: Given): void => {
    given[`filing[${i}].form`] = form
    given[`filing[${i}].receivedDate`] = at(p.from)
    given[`filing[${i}].decision`] = p.pending ? 'pending' : 'denied'
    if (!p.pending) given[`filing[${i}].decisionDate`] = at(p.from + p.length)
    for (const [k, v] of Object.entries(more)) given[`filing[${i}].${k}`] = v
  }
  if (c.asylum) file(1, 'I-589', c.asylum, {})
  if (c.adjustment) file(2, 'I-485', c.adjustment, {})
  if (c.extension) file(3, 'I-539', c.extension, { channel: c.extension.online ? 'online' : 'on-paper', ...(c.extension.pending ? {} : { decisionReason: c.extension.void ? 'untimely' : 'merits' }) })
  if (c.tps) Object.assign(given, { 'grant[1].kind': 'tps', 'grant[1].from': at(c.tps.from), 'grant[1].to': at(c.tps.from + c.tps.length) })
  if (c.work) Object.assign(given, { 'unauthorizedWork[1].from': at(c.work.from), 'unauthorizedWork[1].to': at(c.work.from + c.work.length) })
  if (c.order !== undefined) Object.assign(given, { 'order[1].type': 'ij', 'order[1].date': at(c.order) })
  return given
}
const readingsOf = (r: Choices): Record<string, string> => ({
  'reading.up.departure-day': r.leaving ? 'counted' : 'not-counted', 'reading.up.eighteenth-birthday': r.birthday ? 'birthday-counts' : 'day-after',
  'reading.up.asylum-unauthorized-work': r.work, 'reading.up.filing-roll': r.roll ? 'rolls-for-on-paper' : 'no-roll', 'reading.cal.feb29-birthday': r.leap,
})

/** Is one day, counted from BASE, a day of unlawful presence? Written from UP-1 and UP-2, one question after another. */
function counts(c: Case, r: Choices, d: number): boolean {
  const last = c.arrival + c.length
  if (d === last && !c.here && !r.leaving) return false
  const until = c.arrival + c.allowed
  if (c.inspected && d <= until && !(c.order !== undefined && c.order >= c.arrival && d > c.order)) return false
  const [y, m, dom] = c.dob.split('-').map(Number)
  const born = [m, dom].join() === '2,29' ? (r.leap === 'mar-1' ? '03-01' : '02-28') : c.dob.slice(5)
  const birthday = num(`${y! + 18}-${born}`) - BASE
  if (d < birthday || (d === birthday && !r.birthday)) return false
  const isIn = (p: { from: number; length: number }, open = false): boolean => d >= p.from && (open || d <= p.from + p.length)
  if (c.tps && isIn(c.tps)) return false
  if (c.adjustment && isIn(c.adjustment, c.adjustment.pending) && (c.inspected || c.adjustment.from >= c.arrival)) return false
  if (c.asylum && isIn(c.asylum, c.asylum.pending)) {
    const end = c.asylum.pending ? Infinity : c.asylum.from + c.asylum.length
    const works = c.work !== undefined && c.work.from <= end && c.work.from + c.work.length >= c.asylum.from
    const lost = works && (r.work === 'lost-entirely' || (r.work === 'lost-while-working' ? isIn(c.work!) : d >= c.work!.from))
    if (!lost) return false
  }
  return !(c.extension && c.inspected && protects(c, r, d))
}
function protects(c: Case, r: Choices, d: number): boolean {
  const e = c.extension!
  const until = c.arrival + c.allowed
  const end = e.pending ? Infinity : e.from + e.length
  if ((e.void && !e.pending) || e.from < c.arrival || e.from > c.arrival + c.length) return false
  if (c.work && c.work.from <= end) return false
  // Holidays are kept out of these cases, so only weekends are closed.
  let open = until
  while (isWeekend(BASE + open)) open += 1
  const inTime = e.from <= until || (e.from <= open && !e.online && r.roll)
  return inTime && d > until && d <= end
}
/** Last allowed days next to a federal holiday are left to the worked examples. */
const nearHoliday = (c: Case): boolean => ['01-', '02-', '05-', '07-0', '09-0', '10-', '11-', '12-'].some((x) => iso(BASE + c.arrival + c.allowed).slice(5).startsWith(x))

test('counts exactly the days that a count one by one gives, under every reading', () => {
  let counted = 0
  fc.assert(fc.property(cases, choices, (c, r) => {
    if (c.extension && c.inspected && nearHoliday(c)) return
    const given = factsOf(c)
    const result = only(stayDays as Rule, given, readingsOf(r))
    let days = 0
    for (let d = c.arrival; d <= c.arrival + c.length; d += 1) if (counts(c, r, d)) days += 1
    if (days > 0) counted += 1
    expect(result).toMatchObject({ kind: 'Count', days })
  }), { numRuns: process.env['SLOW'] ? 20_000 : 1_000 })
  expect(counted).toBeGreaterThan(200)
})

test('leaving later never makes fewer days, and being born later never makes more', () => {
  fc.assert(fc.property(cases, choices, fc.integer({ min: 1, max: 400 }), (c, r, by) => {
    const days = (x: Case): number => {
      const result = only(stayDays as Rule, factsOf(x), readingsOf(r))
      return result.kind === 'Count' ? result.days : -1
    }
    const now = days(c)
    // An extension asked for later in a longer stay can only protect days the shorter stay did not have.
    expect(days({ ...c, length: c.length + by })).toBeGreaterThanOrEqual(now)
    expect(days({ ...c, dob: iso(num(c.dob) + by) })).toBeLessThanOrEqual(now)
  }), { numRuns: 300 })
})

test('a bar follows from the count alone: none to 180 days, three years to 364, then ten', () => {
  fc.assert(fc.property(cases, choices, (c, r) => {
    const given = { ...factsOf({ ...c, here: false }), 'stay[1].voluntary': true }
    const days = only(stayDays as Rule, given, readingsOf(r))
    const result = only(threeAndTenYearBar as Rule, given, readingsOf(r))
    if (days.kind !== 'Count') throw new Error('no count')
    const ground = days.days <= 180 ? undefined : days.days < 365 ? 'INA 212(a)(9)(B)(i)(I)' : 'INA 212(a)(9)(B)(i)(II)'
    expect(result.kind === 'Bar' ? result.ground : undefined).toBe(ground)
  }), { numRuns: 300 })
})

test('rival papers give the same answers as each paper taken alone', () => {
  const rivals = fc.record({ c: cases, until: fc.integer({ min: 1, max: 60 }), received: fc.integer({ min: 1, max: 90 }), left: fc.integer({ min: 1, max: 40 }) })
  fc.assert(fc.property(rivals, ({ c, until, received, left }) => {
    const given = factsOf({ ...c, here: false })
    const later: Given = { 'stay[1].departure': left, 'stay[1].admitUntil': until, 'filing[1].receivedDate': -received, 'grant[1].to': received }
    const contested = Object.keys(later).filter((k) => k in given)
    const other = (k: string): string => iso(num(String(given[k])) + Number(later[k]))
    const all = { ...given, ...Object.fromEntries(contested.map((k) => [k, { rivals: [given[k], other(k)] }])) }
    for (const rule of [stayDays, threeAndTenYearBar] as Rule[]) {
      const ev = evaluator(all)
      const table = ev.table(rule, ev.items('stay')[0]!)
      const expected = new Set<string>()
      for (let mask = 0; mask < 2 ** contested.length; mask += 1) {
        const world = { ...given, ...Object.fromEntries(contested.map((k, i) => [k, mask & (1 << i) ? other(k) : given[k]])) }
        expected.add(resultKey(only(rule, world)))
      }
      expect(table.exact).toBe(true)
      expect(new Set(table.rows.map((row) => resultKey(row.result)))).toEqual(expected)
    }
  }), { numRuns: 120 })
})

test('asks how the day of leaving counts only when nothing protects that day', () => {
  const asked = (to: string): readonly string[] => {
    const given = {
      'holder.dob': '1990-05-05', 'stay[1].arrival': '2022-12-11', 'stay[1].admitUntil': '2023-06-10', 'stay[1].departure': '2023-12-07',
      'grant[1].kind': 'tps', 'grant[1].from': '2023-12-01', 'grant[1].to': to,
    }
    const ev = evaluator(given)
    return ev.table(countableDays as Rule, ev.items('stay')[0]!).rows.flatMap((row) => (row.readings ?? []).map((n) => n.reading.id))
  }
  expect(asked('2023-12-06')).toEqual(['reading.up.departure-day'])
  expect(asked('2023-12-07')).toEqual([])
})

import { type Day, actBy, addDays, addMonths, addYears, day, isoDay, roll } from '@proofline/engine'
import { describe, expect, test } from 'vitest'
import { loadPerson } from './person.ts'

/** The day a paper gives for a contradiction, as the reviewed truth records it. */
function said(person: string, id: string, paper: string): Day {
  const found = loadPerson(person).contradictions.find((c) => c.id === id)?.says.find((s) => s.paper === paper && s.value !== undefined)
  return day(found!.value!)
}
type Gives = Readonly<Record<string, string | number | boolean>>
/** What the truth expects of a rule in one branch; `of` picks the stay or trip where there are several. */
function expected(person: string, rule: string, branch: Record<string, string> = {}, of?: string): Gives {
  const isIt = (e: { if: object; of?: Readonly<Record<string, string>> }): boolean =>
    JSON.stringify(e.if) === JSON.stringify(branch) && (of === undefined || Object.values(e.of ?? {}).includes(of))
  return Object.assign({}, ...loadPerson(person).expected.filter((e) => e.rule === rule && isIt(e)).map((e) => e.gives)) as Gives
}
const iso = (d: Day): string => isoDay(d)

describe('the arithmetic of the truth, done again with the calendar', () => {
  test.each(['i94.pdf', 'nta.pdf'])('Marisol: one year after the arrival %s gives', (paper) => {
    const raw = addYears(said('marisol', 'last-arrival', paper), 1, 'feb-28')
    const margin = roll(raw) - day('2023-09-08')
    expect(expected('marisol', 'asylum/one-year-deadline', { 'last-arrival': paper })).toEqual({ raw: iso(raw), due: iso(roll(raw)), actBy: iso(actBy(raw)) })
    expect(expected('marisol', 'asylum/one-year-timely', { 'last-arrival': paper })).toMatchObject({ value: margin >= 0 ? 'timely' : 'late', margin })
  })

  test('Marisol: on time from the turning point on, late one day before it', () => {
    const turning = day(expected('marisol', 'asylum/one-year-timely')['turnsOn'] as string)
    const due = (arrival: Day): Day => roll(addYears(arrival, 1, 'feb-28'))
    expect(due(turning)).toBeGreaterThanOrEqual(day('2023-09-08'))
    expect(due(addDays(turning, -1))).toBeLessThan(day('2023-09-08'))
    expect(expected('marisol', 'asylum/one-year-deadline')['safe.due']).toBe(iso(due(said('marisol', 'last-arrival', 'nta.pdf'))))
  })

  test('Marisol: the days over her stay, the work-permit days, the day for papers before the hearing, the renewal', () => {
    expect(expected('marisol', 'unlawful-presence/stay-days')['days']).toBe(day('2023-09-08') - day('2023-03-11') - 1)
    expect(expected('marisol', 'asylum/work-permit-earliest-filing')).toEqual({ on: iso(addDays(day('2023-09-08'), 150)) })
    expect(expected('marisol', 'asylum/work-permit-earliest-grant')).toEqual({ on: iso(addDays(day('2023-09-08'), 180)) })
    const raw = addDays(day('2027-01-21'), -30)
    expect(expected('marisol', 'court/hearing-filings', { hearing: 'hearing-notice.pdf' })).toEqual({ raw: iso(raw), due: iso(roll(raw)), actBy: iso(actBy(raw)) })
    expect(expected('marisol', 'work-permit/renewal-opens')).toEqual({ on: iso(addDays(day('2029-04-08'), -180)) })
  })

  const LEFT = '2024-11-08'
  test.each(['i94.pdf', 'nta.pdf'])('Teodoro: the days over the stay %s gives, and the bar', (paper) => {
    const branch = { 'stay-until': paper }
    const days = day(LEFT) - said('teodoro', 'stay-until', paper)
    expect(expected('teodoro', 'unlawful-presence/stay-days', branch, LEFT)['days']).toBe(days)
    const bar = expected('teodoro', 'unlawful-presence/three-and-ten-year-bar', branch, LEFT)
    if (days <= 180) return void expect(bar).toEqual({ kind: 'NotApplicable', why: 'fewDays' })
    const end = addYears(day(LEFT), 3, 'mar-1')
    expect(bar).toMatchObject({ from: LEFT, lastBarredDay: iso(end), firstClearDay: iso(addDays(end, 1)) })
    expect(expected('teodoro', 'unlawful-presence/stay-days', { ...branch, 'reading.up.departure-day': 'not-counted' }, LEFT)['days']).toBe(days - 1)
    expect(expected('teodoro', 'unlawful-presence/three-and-ten-year-bar', { ...branch, 'reading.cal.bar-end': 'anniversary' }, LEFT)['firstClearDay']).toBe(iso(end))
  })

  test('Teodoro: no bar from the turning point on', () => {
    const turning = day(expected('teodoro', 'unlawful-presence/three-and-ten-year-bar', {}, LEFT)['turnsOn'] as string)
    expect(day(LEFT) - turning).toBe(180)
  })

  test.each(['i485-approval.pdf', 'green-card.pdf'])('Beatriz: ninety days before five years after the day %s gives', (paper) => {
    const on = iso(addDays(addYears(said('beatriz', 'resident-since', paper), 5, 'mar-1'), -90))
    expect(expected('beatriz', 'naturalization/earliest-filing', { 'resident-since': paper })).toEqual({ raw: on, on })
    expect(expected('beatriz', 'naturalization/continuous-residence', { 'resident-since': paper, 'return-2024': 'travel-history-2024.pdf' })).toEqual({ on })
  })

  test.each(['travel-history-2024.pdf', 'travel-history-2026.pdf'])('Beatriz: the days away %s gives', (paper) => {
    const branch = { 'return-2024': paper }
    const days = said('beatriz', 'return-2024', paper) - day('2023-07-05') - 1
    expect(expected('beatriz', 'naturalization/absence-days', branch)['days']).toBe(days)
    expect(expected('beatriz', 'naturalization/absence-effect', branch)).toMatchObject({ value: days > 180 ? 'presumption' : 'none' })
  })

  test('Beatriz: the short trips, and the day from which at most 180 days of the long one are looked at', () => {
    const away = (left: string): unknown => expected('beatriz', 'naturalization/absence-days', {}, left)['days']
    expect(away('2022-12-10')).toBe(day('2022-12-28') - day('2022-12-10') - 1)
    expect(away('2025-06-14')).toBe(day('2025-07-06') - day('2025-06-14') - 1)
    const back = said('beatriz', 'return-2024', 'travel-history-2026.pdf')
    const quiet = addYears(addDays(back, -180), 5, 'mar-1')
    expect(quiet).toBeGreaterThan(addDays(addMonths(back, 54, 'clamp'), 1))
    expect(expected('beatriz', 'naturalization/continuous-residence')['safe.on']).toBe(iso(quiet))
  })

  test('Edgar: the longer card, the answer to the request, the days over his stay', () => {
    const expiry = addYears(day('2025-01-16'), 2, 'feb-28')
    expect(expected('edgar', 'conditional-residence/expiry')).toEqual({ value: iso(expiry) })
    expect(expected('edgar', 'conditional-residence/receipt-extension')).toMatchObject({ opens: iso(addDays(expiry, 1)), due: iso(addMonths(expiry, 48, 'clamp')) })
    const [request] = loadPerson('edgar').printed!
    expect(request).toMatchObject({ counted: iso(addDays(day('2026-11-12'), 84 + 3)), prints: expected('edgar', 'uscis/response-deadline')['due'] })
    expect(expected('edgar', 'unlawful-presence/stay-days')['days']).toBe(day('2024-05-29') - day('2022-10-10') - 1)
  })
})

import { type Day, actBy, addDays, addMonths, addYears, day, isoDay, roll } from '@proofline/engine'
import { describe, expect, test } from 'vitest'
import { loadPerson } from './person.ts'

/** The day a paper gives for a contradiction, as the reviewed truth records it. */
function said(person: string, id: string, paper: string): Day {
  const found = loadPerson(person).contradictions.find((c) => c.id === id)?.says.find((s) => s.paper === paper && s.value !== undefined)
  return day(found!.value!)
}
/** What the truth expects of a rule in one branch. */
function expected(person: string, rule: string, branch: Record<string, string> = {}): Readonly<Record<string, string | number | boolean>> {
  const found = loadPerson(person).expected.find((e) => e.rule === rule && JSON.stringify(e.if) === JSON.stringify(branch))
  return found!.gives
}
const iso = (d: Day): string => isoDay(d)

describe('the arithmetic of the truth, done again with the calendar', () => {
  test.each(['i94.pdf', 'nta.pdf'])('Marisol: one year after the arrival %s gives', (paper) => {
    const raw = addYears(said('marisol', 'last-arrival', paper), 1, 'feb-28')
    const filed = day('2023-09-08')
    const margin = roll(raw) - filed
    expect(expected('marisol', 'asylum/one-year-deadline', { 'last-arrival': paper })).toEqual({
      raw: iso(raw), due: iso(roll(raw)), actBy: iso(actBy(raw)), filed: iso(filed), onTime: margin >= 0,
      ...(margin >= 0 ? { daysToSpare: margin } : { daysLate: -margin }),
    })
  })

  test('Marisol: on time from the turning point on, late one day before it', () => {
    const turning = day(expected('marisol', 'asylum/one-year-deadline')['onTimeIfArrivedOnOrAfter'] as string)
    const due = (arrival: Day): Day => roll(addYears(arrival, 1, 'feb-28'))
    expect(due(turning)).toBeGreaterThanOrEqual(day('2023-09-08'))
    expect(due(addDays(turning, -1))).toBeLessThan(day('2023-09-08'))
    expect(expected('marisol', 'asylum/one-year-deadline')['safe']).toBe(iso(due(said('marisol', 'last-arrival', 'nta.pdf'))))
  })

  test('Marisol: the work-permit days, the day for papers before the hearing, the renewal', () => {
    expect(expected('marisol', 'asylum/work-permit-earliest-filing')).toEqual({ on: iso(addDays(day('2023-09-08'), 150)) })
    expect(expected('marisol', 'asylum/work-permit-earliest-grant')).toEqual({ on: iso(addDays(day('2023-09-08'), 180)) })
    const raw = addDays(day('2027-01-21'), -30)
    expect(expected('marisol', 'court/hearing-filings', { hearing: 'hearing-notice.pdf' })).toEqual({ raw: iso(raw), due: iso(roll(raw)), actBy: iso(actBy(raw)) })
    expect(expected('marisol', 'work-permit/renewal-opens')).toEqual({ on: iso(addDays(day('2029-04-08'), -180)) })
  })

  test.each(['i94.pdf', 'nta.pdf'])('Teodoro: the days over the stay %s gives, and the bar', (paper) => {
    const left = day('2024-11-08')
    const days = left - said('teodoro', 'stay-until', paper)
    const count = expected('teodoro', 'unlawful-presence/stay-days', { 'stay-until': paper })
    expect([count['days'], count['ifDepartureDayNotCounted']]).toEqual([days, days - 1])
    const bar = expected('teodoro', 'unlawful-presence/three-and-ten-year-bar', { 'stay-until': paper })
    expect(bar['bar']).toBe(days > 180 ? 'three-years' : 'none')
    if (days <= 180) return
    const end = addYears(left, 3, 'mar-1')
    expect(bar).toMatchObject({ lastBarredDay: iso(end), firstClearDay: iso(addDays(end, 1)), ifBarEndsOnAnniversary: iso(end) })
  })

  test('Teodoro: no bar from the turning point on', () => {
    const turning = day(expected('teodoro', 'unlawful-presence/three-and-ten-year-bar')['noBarIfStayUntilOnOrAfter'] as string)
    expect(day('2024-11-08') - turning).toBe(180)
  })

  test.each(['i485-approval.pdf', 'green-card.pdf'])('Beatriz: ninety days before five years after the day %s gives', (paper) => {
    const anniversary = addYears(said('beatriz', 'resident-since', paper), 5, 'mar-1')
    const on = addDays(anniversary, -90)
    expect(expected('beatriz', 'naturalization/earliest-filing', { 'resident-since': paper })).toEqual({
      anniversary: iso(anniversary), on: iso(on), openOnDay: day(loadPerson('beatriz').onDay) >= on,
    })
  })

  test.each(['travel-history-2024.pdf', 'travel-history-2026.pdf'])('Beatriz: the days away %s gives', (paper) => {
    const days = said('beatriz', 'return-2024', paper) - day('2023-07-05') - 1
    expect(expected('beatriz', 'naturalization/absence-days', { 'return-2024': paper })).toMatchObject({ days, effect: days > 180 ? 'presumption' : 'none' })
  })

  test('Beatriz: the short trips', () => {
    for (const { gives } of loadPerson('beatriz').expected.filter((e) => 'depart' in e.gives)) {
      expect(gives['days']).toBe(day(gives['return'] as string) - day(gives['depart'] as string) - 1)
    }
  })

  test('Edgar: the window, the longer card, the answer and the appeal', () => {
    const expiry = addYears(day('2025-01-16'), 2, 'feb-28')
    expect(expected('edgar', 'conditional-residence/joint-window')).toEqual({
      opens: iso(addDays(expiry, -90)), raw: iso(expiry), due: iso(roll(expiry)), actBy: iso(actBy(expiry)), safe: iso(roll(addDays(expiry, -1))),
    })
    expect(expected('edgar', 'conditional-residence/receipt-extension')['until']).toBe(iso(addMonths(expiry, 48, 'clamp')))
    const computed = addDays(day('2026-11-12'), 84 + 3)
    expect(expected('edgar', 'uscis/response-deadline')).toEqual({ due: '2027-01-28', computedRaw: iso(computed), computedDue: iso(roll(computed)) })
    const appeal = addDays(day('2024-05-14'), 30)
    expect(expected('edgar', 'court/appeal-to-board')).toEqual({ raw: iso(appeal), due: iso(roll(appeal)), printed: iso(addDays(appeal, 1)) })
  })
})

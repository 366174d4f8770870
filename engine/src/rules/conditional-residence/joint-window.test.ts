/** The window of the joint petition, day by day, against the words of the statute. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordFromFacts } from '../../facts/plain.ts'
import { Evaluator } from '../../outcomes/evaluator.ts'
import { allReadings } from '../all.ts'
import type { Result } from '../result.ts'
import type { Rule } from '../rule.ts'
import { jointWindow } from './joint-window.ts'
import { isConditional } from './is-conditional.ts'

const DAY = 86_400_000
const iso = (n: number): string => new Date(n * DAY).toISOString().slice(0, 10)
const num = (s: string): number => Date.parse(`${s}T00:00:00Z`) / DAY
function only(rule: Rule, given: Record<string, unknown>, readings: Readonly<Record<string, string>> = {}): Result {
  const made = recordFromFacts(given)
  if (made.type !== 'Record') throw new Error(JSON.stringify(made))
  const fixed = new Map(allReadings.map((r) => [r.id, readings[r.id] ?? r.options[0]!.id]))
  const ev = new Evaluator(made.record, undefined, { readings: allReadings, fixedReadings: fixed, throwBugs: true })
  const { rows } = ev.table(rule, ev.root)
  expect(rows.length).toBe(1)
  return rows[0]!.result
}
const start = fc.integer({ min: num('2000-01-01'), max: num('2040-12-31') })

test('the window is the 90 days before the second anniversary, and its last day never comes early on paper', () => {
  fc.assert(fc.property(start, fc.constantFrom('expiry-day', 'day-before'), (since, last) => {
    const w = only(jointWindow as Rule, { 'holder.residentSince': iso(since), 'holder.residentKind': 'conditional' }, { 'reading.cr.last-day': last })
    if (w.kind !== 'Window') throw new Error('no window')
    const [y, m, d] = iso(since).split('-')
    const end = num(m === '02' && d === '29' ? `${Number(y) + 2}-02-28` : `${Number(y) + 2}-${m}-${d}`)
    expect(w.opens).toBe(end - 90)
    expect(w.raw).toBe(last === 'expiry-day' ? end : end - 1)
    expect(w.due! >= w.raw! && w.actBy! <= w.raw!).toBe(true)
    // A weekend with a holiday on each side is the longest time offices are closed.
    expect(w.due! - w.raw!).toBeLessThanOrEqual(4)
    if (last === 'day-before') expect(w.due).toBe(w.raw)
  }), { numRuns: 400 })
})

test('residence is on condition up to the eve of the second anniversary of the wedding, and not on it', () => {
  fc.assert(fc.property(start, (married) => {
    const [y, m, d] = iso(married).split('-')
    if (m === '02' && d === '29') return
    const second = num(`${Number(y) + 2}-${m}-${d}`)
    const at = (n: number): unknown => {
      const result = only(isConditional as Rule, { 'holder.residentSince': iso(n), 'marriage[1].date': iso(married) })
      return result.kind === 'Value' ? result.value : result.kind
    }
    expect([at(second - 1), at(second), at(married)]).toEqual([true, false, true])
  }), { numRuns: 200 })
})

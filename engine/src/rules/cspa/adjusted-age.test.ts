// The adjusted age against an oracle of its own: JavaScript's calendar instead of ours, and no rule of ours.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordFromFacts } from '../../facts/plain.ts'
import { Evaluator } from '../../outcomes/evaluator.ts'
import { sharedReadings } from '../readings.ts'
import { adjustedAge } from './adjusted-age.ts'
import { cspaReadings } from './index.ts'

const DAY = 86_400_000
const iso = (n: number): string => new Date(n * DAY).toISOString().slice(0, 10)
const FIRST = Date.UTC(1995, 0, 1) / DAY

/** Under 21 on `on`? Whoever is born on 29 February has a birthday on 1 March of a common year, as `setUTCFullYear` gives it. */
function oracle(born: number, received: number, approved: number, available: number): string {
  const birthday = new Date(born * DAY)
  birthday.setUTCFullYear(birthday.getUTCFullYear() + 21)
  const on = Math.max(approved, available) - (approved - received)
  return on < birthday.getTime() / DAY ? 'child' : 'not-child'
}
function answer(born: number, received: number, approved: number, available: number): unknown {
  const made = recordFromFacts({
    'child[1].relation': 'of-resident', 'child[1].dob': iso(born), 'petition[1].category': 'F2A', 'petition[1].receiptDate': iso(received),
    'petition[1].approvalDate': iso(approved), 'petition[1].availableOn': iso(available),
  })
  if (made.type !== 'Record') throw new Error('the facts were refused')
  const readings = [...sharedReadings, ...cspaReadings]
  const ev = new Evaluator(made.record, undefined, { readings, fixedReadings: new Map(readings.map((x) => [x.id, x.options[0]!.id])), throwBugs: true })
  const { result } = ev.table(adjustedAge, ev.items('child')[0]!).rows[0]!
  return result.kind === 'Value' ? result.value : result.kind
}

test('is what the oracle says, near the 21st birthday and far from it', () => {
  fc.assert(fc.property(fc.nat(4000), fc.nat(2500), fc.nat(2000), fc.integer({ min: -4, max: 4 }), fc.boolean(), (b, r, p, near, isNear) => {
    const born = FIRST + b
    const received = born + 12 * 365 + r
    const approved = received + p
    // Near: the day the visa became available puts the adjusted day a few days from the birthday.
    const available = isNear ? Math.max(approved, born + 7670 + near + p) : approved + r
    expect(answer(born, received, approved, available)).toBe(oracle(born, received, approved, available))
  }), { numRuns: 400 })
})

test('never gets younger when the visa comes later, the petition waited less or the child is older', () => {
  const older = (a: unknown, b: unknown): boolean => !(a === 'not-child' && b === 'child')
  fc.assert(fc.property(fc.nat(4000), fc.nat(2500), fc.nat(2000), fc.nat(1500), fc.integer({ min: 1, max: 400 }), (b, r, p, v, by) => {
    const born = FIRST + b
    const received = born + 14 * 365 + r
    const approved = received + p
    const available = approved + v
    const now = answer(born, received, approved, available)
    return older(now, answer(born, received, approved, available + by)) && older(now, answer(born, Math.min(received + by, approved), approved, available)) &&
      older(now, answer(born - by, received, approved, available))
  }), { numRuns: 150 })
})

import { type Day, addDays } from '../../base/day.ts'
import { arrivalLast, holder, nta } from '../../facts/keys.ts'
import { birthdayOf } from '../anniversaries.ts'
import { deadline, onDay, otherKind, say, unsettled } from '../answers.ts'
import { closedSteps } from '../calendar/roll-with.ts'
import { arrivalDay } from '../derived/arrival-day.ts'
import { type Item, answersOf, endAs } from '../each.ts'
import { feb29Birthday } from '../readings.ts'
import type { Answer, Deadline, NotApplicable, Say, Unsettled } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { REGISTRATION_AGE, REGISTRATION_DAYS, REGISTRATION_FORM_FROM } from './numbers.ts'
import { registeredByCard, registeredByFiling, uninspectedArrival } from './picks.ts'
import { examples } from './registration.examples.ts'

const INTERIM = cite('90 FR 11793 (Mar. 12, 2025), FR Doc. 2025-03944, interim final rule, eff. Apr. 11, 2025 (form G-325R)', 'secondary')

/**
 * Last day to register (ADDR-3): 30 days after coming in, where no paper of the arrival, no card, no Notice to Appear
 * and no application registered the holder already; and 30 days after the 14th birthday for those who came before it.
 * Never rolls. People of whom nothing says that they must register see nothing.
 */
export const registration = rule<Deadline>({
  id: 'address/registration', rulebook: 'ADDR-3', kind: 'Deadline', safe: 'earliest',
  authority: [cite('INA 262, 8 USC 1302'), cite('8 CFR 264.1'), INTERIM, cite('8 CFR 264.5(c)(2)')],
  staleAfter: STALE.policy, readings: [feb29Birthday], law: [REGISTRATION_DAYS, REGISTRATION_AGE], radar: ['registration'], examples,
  eval: (r) => afterBirthday(r) ?? afterArrival(r) ?? otherKind(),
})

const isAnswered = (items: readonly Item<Answer>[]): boolean => items.some((x) => x.result.kind !== 'NotApplicable')

/** Came in without inspection, and nothing registered the holder since. */
function afterArrival(r: Reader): Deadline | NotApplicable | Unsettled | undefined {
  const uninspected = r.each(uninspectedArrival)
  if (!isAnswered(uninspected)) return undefined
  if (r.maybe(nta.servedDate) !== undefined || r.maybe(holder.residentSince) !== undefined) return undefined
  if (isAnswered(r.each(registeredByCard)) || isAnswered(r.each(registeredByFiling))) return undefined
  const unknown = endAs(uninspected)
  if (unknown) return unknown
  const from = latest(answersOf(uninspected).map((x) => x.value))
  // A later arrival that an officer wrote down is registered by its I-94.
  if (from === undefined || answersOf(r.each(arrivalDay)).some((x) => x.value > from)) return undefined
  const last = addDays(from, r.law(REGISTRATION_DAYS, from).value)
  if (last < REGISTRATION_FORM_FROM) return unsettled('beforeForm', cite('INA 262(a), 8 USC 1302(a)'), INTERIM)
  return within(r, from, 'address.registration.step.arrival')
}

/** Turned 14 here. Birthdays of long ago are left out: every later card or application registered again. */
function afterBirthday(r: Reader): Deadline | undefined {
  const born = r.maybe(holder.dob)
  if (born === undefined) return undefined
  const first = earliest([...answersOf(r.each(arrivalDay)).map((x) => x.value), ...known(r.maybe(arrivalLast)), ...known(r.maybe(holder.residentSince))])
  if (first === undefined) return undefined
  const age = r.law(REGISTRATION_AGE, first).value
  const birthday = birthdayOf(r, born, age)
  if (first >= birthday || addDays(birthday, r.law(REGISTRATION_DAYS, birthday).value) < REGISTRATION_FORM_FROM) return undefined
  const again = [...answersOf(r.each(registeredByCard)), ...answersOf(r.each(registeredByFiling))]
  return again.some((x) => x.value >= birthday) ? undefined : within(r, birthday, 'address.registration.step.birthday')
}

function within(r: Reader, from: Day, why: string): Deadline {
  const days = r.law(REGISTRATION_DAYS, from).value
  const raw = addDays(from, days)
  // A resident registers anew by replacing the card, which tells the government nothing new.
  const isResident = r.maybe(holder.residentSince) !== undefined
  const steps: Say[] = [say(why, { from: onDay(from), days: { days }, raw: onDay(raw) }), ...closedSteps(raw), say(isResident ? 'address.registration.step.newCard' : 'address.registration.step.askFirst')]
  return deadline({ raw, due: raw, say: say(isResident ? 'address.registration.newCard' : 'address.registration.deadline', { due: onDay(raw) }), steps })
}

const known = (d: Day | undefined): readonly Day[] => (d === undefined ? [] : [d])
const latest = (days: readonly Day[]): Day | undefined => (days.length === 0 ? undefined : (Math.max(...days) as Day))
const earliest = (days: readonly Day[]): Day | undefined => (days.length === 0 ? undefined : (Math.min(...days) as Day))

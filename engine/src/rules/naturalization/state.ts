/** Addresses and their States, one by one, for the rule about living three months in a State. Never shown alone. */
import type { Day } from '../../base/day.ts'
import { residence } from '../../facts/keys.ts'
import { onDay, otherKind, say, value } from '../answers.ts'
import type { Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { examples as sinceExamples } from './home-since.examples.ts'
import { examples as stateExamples } from './home-state.examples.ts'

const RESIDENCE = cite('8 CFR 316.5(b)')

/** The day one address began. */
export const homeSince = rule<Value<Day>>({
  id: 'naturalization/home-since', rulebook: 'NAT-4', per: 'residence', kind: 'Value', safe: 'none', authority: [RESIDENCE], staleAfter: STALE.policy, examples: sinceExamples,
  eval(r) {
    const from = r.maybe(residence.from)
    return from === undefined ? otherKind() : value(from, { say: say('naturalization.homeSince.value', { value: onDay(from) }) })
  },
})
/** The State of one address, in capital letters. */
export const homeState = rule<Value<string>>({
  id: 'naturalization/home-state', rulebook: 'NAT-4', per: 'residence', kind: 'Value', safe: 'none', authority: [RESIDENCE], staleAfter: STALE.policy, examples: stateExamples,
  eval(r) {
    const state = r.maybe(residence.state)
    return state === undefined ? otherKind() : value(state.trim().toUpperCase(), { say: say('naturalization.homeState.value', { value: state }) })
  },
})

export interface Home {
  readonly from: Day
  readonly state: string | undefined
}
/** Every address whose first day is known. */
export function homes(r: Reader): readonly Home[] {
  const states = r.each(homeState)
  return r.each(homeSince).flatMap(({ result }, i) => {
    const state = states[i]!.result
    return result.kind === 'Value' ? [{ from: result.value, state: state.kind === 'Value' ? state.value : undefined }] : []
  })
}

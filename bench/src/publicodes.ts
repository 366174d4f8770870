/**
 * The same rules on publicodes, made for law in the open: a graph of rules, evaluated rule by rule for one situation.
 * It cannot add a year to a date and has no closed days, so it gets day numbers, and the anniversaries and the days a
 * last day moves are worked out before the clock starts. What is left is additions, comparisons and choices.
 */
import Engine from 'publicodes'
import type { Answers, Case } from './cases.ts'
import { oracle } from './oracle.ts'

export type Situation = Readonly<Record<string, number | string>>

const GIVEN = [
  'received', 'departure', 'admit until', 'left', 'back', 'order', 'absentia', 'notice', 'arrival year', 'departure 3 years', 'departure 10 years',
  'resident 2 years', 'resident 5 years', 'asylum moves', 'asylum moves back', 'window moves', 'appeal moves', 'absentia moves', 'answer moves',
] as const

const choose = (...cases: readonly (readonly [when: string, then: string])[]) => (otherwise: string): object =>
  ({ variations: [...cases.map(([si, alors]) => ({ si, alors })), { sinon: otherwise }] })

const RULES: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(GIVEN.map((name) => [name, { valeur: 0 }])),
  'notice kind': { valeur: "'rfe'" },
  'asylum raw': 'arrival year',
  'asylum due': 'asylum raw + asylum moves',
  'asylum act by': 'asylum raw - asylum moves back',
  timely: choose(['received <= asylum due', "'timely'"])("'late'"),
  'work permit file': 'received + 150',
  'work permit grant': 'received + 180',
  'presence days': 'departure - admit until',
  bar: choose(['presence days >= 365', "'ten-year'"], ['presence days > 180', "'three-year'"])("'none'"),
  'bar clear': choose(["bar = 'ten-year'", 'departure 10 years + 1'], ["bar = 'three-year'", 'departure 3 years + 1'])('-1'),
  'absence days': 'back - left - 1',
  'absence effect': choose(['absence days >= 365', "'break'"], ['absence days > 180', "'presumption'"])("'none'"),
  naturalization: 'resident 5 years - 90',
  'window opens': 'resident 2 years - 90',
  'window due': 'resident 2 years + window moves',
  'appeal due': 'order + 30 + appeal moves',
  'absentia due': 'absentia + 180 + absentia moves',
  'answer due': choose(["notice kind = 'rfe'", 'notice + 87 + answer moves'])('notice + 33 + answer moves'),
}
const ASKED = [
  'asylum raw', 'asylum due', 'asylum act by', 'timely', 'work permit file', 'work permit grant', 'presence days', 'bar', 'bar clear',
  'absence days', 'absence effect', 'naturalization', 'window opens', 'window due', 'appeal due', 'absentia due', 'answer due',
] as const

const engine = new Engine<string>(RULES as ConstructorParameters<typeof Engine<string>>[0])

/** What publicodes cannot work out comes from the hand-written rules; made before the clock starts. */
export function situationOf(c: Case): Situation {
  const [raw, due, actBy, , , , , , , , , natural, opens, windowDue, appealDue, absentiaDue, answerDue] = oracle(c) as readonly number[]
  const clear = (years: 3 | 10): number => oracle({ ...c, admitUntil: c.departure - (years === 3 ? 200 : 400) })[8] as number
  return {
    received: c.received, departure: c.departure, 'admit until': c.admitUntil, left: c.left, back: c.back, order: c.order, absentia: c.absentia,
    notice: c.notice, 'notice kind': `'${c.noticeKind}'`, 'arrival year': raw!, 'departure 3 years': clear(3) - 1, 'departure 10 years': clear(10) - 1,
    'resident 2 years': opens! + 90, 'resident 5 years': natural! + 90, 'asylum moves': due! - raw!, 'asylum moves back': raw! - actBy!,
    'window moves': windowDue! - opens! - 90, 'appeal moves': appealDue! - c.order - 30, 'absentia moves': absentiaDue! - c.absentia - 180,
    'answer moves': answerDue! - c.notice - (c.noticeKind === 'rfe' ? 87 : 33),
  }
}

export function publicodes(situation: Situation): Answers {
  engine.setSituation(situation)
  return ASKED.map((name) => engine.evaluate(name).nodeValue as number | string)
}

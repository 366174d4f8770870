/**
 * The same rules on zen-engine, a rule engine in Rust with bindings for Node: one decision built once, all rules in
 * one expression node (its quickest way: no node but that one), years added by its own dates, the rest on day
 * numbers. Its expressions have no loops over a calendar: the closed days after (and before) the few days that can
 * roll are worked out before the clock starts and handed in with the case.
 */
import { type ZenDecision, ZenEngine } from '@gorules/zen-engine'
import type { Answers, Case } from './cases.ts'
import { isClosed, oracle } from './oracle.ts'

export type ZenCase = Case & { readonly closed: readonly number[] }

const DAY_MS = 86_400_000
const years = (day: string, n: number): string => `d(${day} * ${DAY_MS}).add(${n}, "year").timestamp() / ${DAY_MS}`
const rolled = (day: string): string => `filter([${day}..${day} + 5], not (# in closed))[0]`

/** In the order of ANSWER_NAMES; `$` is what this node has worked out so far. */
const EXPRESSIONS: readonly (readonly [key: string, value: string])[] = [
  ['asylumRaw', years('arrival', 1)],
  ['asylumDue', rolled('$.asylumRaw')],
  ['asylumActBy', '$.asylumRaw - filter([0..5], not (($.asylumRaw - #) in closed))[0]'],
  ['timely', 'received <= $.asylumDue ? "timely" : "late"'],
  ['workPermitFile', 'received + 150'],
  ['workPermitGrant', 'received + 180'],
  ['presenceDays', 'departure - admitUntil'],
  ['bar', '$.presenceDays >= 365 ? "ten-year" : $.presenceDays > 180 ? "three-year" : "none"'],
  ['barClear', `$.bar == "none" ? -1 : $.bar == "ten-year" ? ${years('departure', 10)} + 1 : ${years('departure', 3)} + 1`],
  ['absenceDays', 'back - left - 1'],
  ['absenceEffect', '$.absenceDays >= 365 ? "break" : $.absenceDays > 180 ? "presumption" : "none"'],
  ['naturalization', `${years('residentSince', 5)} - 90`],
  ['windowOpens', `${years('residentSince', 2)} - 90`],
  ['windowDue', rolled('$.windowOpens + 90').replace('..$.windowOpens + 90 + 5', '..$.windowOpens + 95')],
  ['appealDue', rolled('order + 30')],
  ['absentiaDue', rolled('absentia + 180')],
  ['answerDue', 'noticeKind == "rfe" ? ' + rolled('notice + 87') + ' : ' + rolled('notice + 33')],
]

const decision: ZenDecision = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    {
      id: 'rules', type: 'expressionNode', name: 'rules', position: { x: 0, y: 0 },
      content: { expressions: EXPRESSIONS.map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
  ],
  edges: [{ id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' }, { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' }],
})

/** Closed days in the weeks around every day of the answers that can roll; made before the clock starts. */
export function withClosedDays(c: Case): ZenCase {
  const answers = oracle(c) as readonly number[]
  const rolling = [answers[0]!, answers[12]! + 90, c.order + 30, c.absentia + 180, c.notice + (c.noticeKind === 'rfe' ? 87 : 33)]
  const near = rolling.flatMap((day) => Array.from({ length: 11 }, (_, i) => day - 5 + i))
  return { ...c, closed: [...new Set(near)].filter(isClosed) }
}

export async function zen(c: ZenCase): Promise<Answers> {
  const { result } = await decision.evaluate(c)
  return EXPRESSIONS.map(([key]) => (result as Record<string, number | string>)[key]!)
}

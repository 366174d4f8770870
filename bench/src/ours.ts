import { type Answer, type Day, OneWorld, type HolderRecord, type Result, type Rule, isoDay, recordFromFacts, standardPack } from '@proofline/engine'
import type { Answers, Case } from './cases.ts'

const named = (id: string): Rule => {
  const found = standardPack.rules.find((r) => r.id === id)
  if (!found) throw new Error(`no rule ${id}`)
  return found
}
const RULES = {
  deadline: named('asylum/one-year-deadline'), timely: named('asylum/one-year-timely'), file: named('asylum/work-permit-earliest-filing'),
  grant: named('asylum/work-permit-earliest-grant'), days: named('unlawful-presence/stay-days'), bar: named('unlawful-presence/three-and-ten-year-bar'),
  away: named('naturalization/absence-days'), effect: named('naturalization/absence-effect'), natural: named('naturalization/earliest-filing'),
  window: named('conditional-residence/joint-window'), appeal: named('court/appeal-to-board'), absentia: named('court/in-absentia-motion'), answer: named('uscis/response-deadline'),
} as const

/** A case as the record our engine works on; made before the clock starts, as for every other engine. */
export function recordOf(c: Case): HolderRecord {
  const d = (n: number): string => isoDay(n as Day)
  const made = recordFromFacts({
    'arrival.last': d(c.arrival),
    filing: [{ form: 'I-589', receivedDate: d(c.received) }],
    stay: [{ arrival: d(c.stayArrival), manner: 'date-certain', admitUntil: d(c.admitUntil), departure: d(c.departure), left: true, voluntary: true }],
    absence: [{ departed: d(c.left), returned: d(c.back) }],
    'holder.residentSince': d(c.residentSince), 'holder.residentKind': 'conditional', 'holder.dob': '1980-05-05',
    marriage: [{ date: d(c.married) }],
    order: [{ type: 'ij', date: d(c.order), servedBy: 'oral' }, { type: 'in-absentia', date: d(c.absentia), servedBy: 'mail', served: d(c.absentia) }],
    notice: [{ type: c.noticeKind, noticeDate: d(c.notice), service: 'mail' }],
  })
  if (made.type !== 'Record') throw new Error(`bench facts refused: ${JSON.stringify(made.problems)}`)
  return made.record
}

/** Readings whose two options only differ by a day everywhere are held at the oracle's side, as json-rules-engine's and Temporal's rules are. */
export const FIXED = new Map([['reading.up.departure-day', 'counted'], ['reading.cal.bar-end', 'anniversary-plus-one'], ['reading.cr.last-day', 'expiry-day']])

const one = (world: OneWorld, rule: Rule, scope: string): Result => world.plainFor(rule, scope)!
const is = <K extends Answer['kind']>(r: Result, kind: K): Extract<Answer, { kind: K }> => {
  if (r.kind !== kind) throw new Error(`expected ${kind}, got ${r.kind}`)
  return r as Extract<Answer, { kind: K }>
}

interface Items { readonly filing: string; readonly stay: string; readonly absence: string; readonly order: string; readonly absentia: string; readonly notice: string }
export const itemsOf = (r: HolderRecord): Items => ({
  filing: r.lists.get('filing')![0]!.id, stay: r.lists.get('stay')![0]!.id, absence: r.lists.get('absence')![0]!.id,
  order: r.lists.get('order')![0]!.id, absentia: r.lists.get('order')![1]!.id, notice: r.lists.get('notice')![0]!.id,
})

const GROUNDS: Readonly<Record<string, string>> = { 'INA 212(a)(9)(B)(i)(I)': 'three-year', 'INA 212(a)(9)(B)(i)(II)': 'ten-year' }

export function ours(record: HolderRecord, items: Items, today: number): Answers {
  const ev = new OneWorld(record, today as Day, { readings: FIXED })
  const deadline = is(one(ev, RULES.deadline, 'record'), 'Deadline')
  const bar = one(ev, RULES.bar, items.stay)
  const effect = one(ev, RULES.effect, items.absence)
  const window = is(one(ev, RULES.window, 'record'), 'Window')
  return [
    deadline.raw, deadline.due, deadline.actBy, is(one(ev, RULES.timely, items.filing), 'Value').value as string,
    is(one(ev, RULES.file, items.filing), 'EligibilityDate').on, is(one(ev, RULES.grant, items.filing), 'EligibilityDate').on,
    is(one(ev, RULES.days, items.stay), 'Count').days, bar.kind === 'Bar' ? GROUNDS[bar.ground]! : 'none', bar.kind === 'Bar' ? (bar.firstClearDay ?? -1) : -1,
    is(one(ev, RULES.away, items.absence), 'Count').days, is(effect, 'Value').value as string,
    is(one(ev, RULES.natural, 'record'), 'EligibilityDate').on, window.opens!, window.due!,
    is(one(ev, RULES.appeal, items.order), 'Deadline').due, is(one(ev, RULES.absentia, items.absentia), 'Deadline').due, is(one(ev, RULES.answer, items.notice), 'Deadline').due,
  ]
}

import type { Day } from '../../base/day.ts'
import { order } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, otherKind, say, unsettled, value } from '../answers.ts'
import type { NotApplicable, Unsettled, Value } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import { appealToBoard } from './appeal-to-board.ts'
import { decidedByBoard } from './decided-by-board.ts'
import { examples } from './order-final-day.examples.ts'
import { leftOnOrAfter } from './left-after.ts'
import { finalDay } from './readings.ts'

const FINAL = cite('8 CFR 1241.1', 'secondary')
const WITHDRAWN = cite('8 CFR 1003.4')

/**
 * The day an order of removal became final (EOIR-2): a decision of the Board, an order made in the holder's absence and
 * an order of an agency on their own day; a judge's decision on its day where the appeal was given up, else at the end
 * of the time to appeal. A judge's decision that the Board decided about since has no day of its own any more.
 */
export const orderFinalDay = rule<Value<Day>>({
  id: 'court/order-final-day', rulebook: 'EOIR-2', per: 'order', kind: 'Value', safe: 'none',
  authority: [FINAL, WITHDRAWN], staleAfter: STALE.volatile, readings: [finalDay], radar: ['bia-ten-days', 'bia-vacatur', 'bia-cfr-text'], examples,
  eval(r) {
    const type = r.get(order.type)
    if (type === 'expedited') return otherKind()
    const on = r.get(order.date)
    if (type === 'ij' || type === 'voluntary-departure') return ofJudge(r, on)
    return final(on, on)
  },
})

function ofJudge(r: Reader, on: Day): Value<Day> | NotApplicable | Unsettled {
  if (decidedByBoard(r, on)) return { ...notApplicable('boardDecided'), quiet: true }
  const waived = r.maybe(order.appealWaived) === true
  const appealed = r.maybe(order.appealFiled)
  if (appealed === true) {
    if (waived) return unsettled('waivedAndAppealed', FINAL)
    return leftOnOrAfter(r, on) ? unsettled('leftDuringAppeal', WITHDRAWN) : notApplicable('appealPending', FINAL)
  }
  if (waived) return final(on, on)
  // Not known is not "no": an order under appeal has no last days yet.
  if (appealed === undefined) return r.missing(order.appealFiled)
  const end = r.use(appealToBoard)
  return final(on, end.raw === end.due || r.reading(finalDay) === 'moved-last-day' ? end.due : end.raw)
}

const final = (on: Day, day: Day): Value<Day> =>
  value(day, {
    say: say('court.orderFinalDay.value', { value: onDay(day) }),
    steps: () => lines(day === on ? say('court.orderFinalDay.step.atOnce', { on: onDay(on) }) : say('court.orderFinalDay.step.appealEnded', { on: onDay(on), day: onDay(day) })),
  })

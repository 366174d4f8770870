/**
 * Which combinations of rival values are impossible, whatever the law: these worlds never count (engine design,
 * section 2.4). One small rule per item, so that an impossible pair of dates stays a pair.
 */
import { day, type Day } from '../base/day.ts'
import { type Fact, type ListName, absence, card, filing, marriage, order, stay } from '../facts/keys.ts'
import { value } from './answers.ts'
import { type Rule, STALE, cite, rule } from './rule.ts'

const inOrder = (id: string, per: ListName, first: Fact<Day>, second: Fact<Day>): Rule =>
  rule({
    id: `coherent/${id}`, rulebook: 'CAL-1', per, kind: 'Value', safe: 'none', staleAfter: STALE.settled, effective: [day('1970-01-01'), null],
    authority: [cite('a thing cannot end before it begins', 'official')], examples: [],
    eval(r) {
      const a = r.maybe(first)
      if (a === undefined) return value(true)
      const b = r.maybe(second)
      return value(b === undefined || a <= b)
    },
  }) as unknown as Rule

export const coherentRules: readonly Rule[] = [
  inOrder('left-after-arriving', 'stay', stay.arrival, stay.departure),
  inOrder('came-back-after-leaving', 'stay', stay.departure, stay.nextArrival),
  inOrder('returned-after-departing', 'absence', absence.departed, absence.returned),
  inOrder('card-ends-after-it-begins', 'card', card.validFrom, card.validTo),
  inOrder('decided-after-received', 'filing', filing.receivedDate, filing.decisionDate),
  inOrder('served-after-ordered', 'order', order.date, order.served),
  inOrder('marriage-ends-after-it-begins', 'marriage', marriage.date, marriage.endDate),
]

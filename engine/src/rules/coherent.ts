/**
 * Which combinations of rival values are impossible, whatever the law: these worlds never count (engine design,
 * section 2.4). One small rule per item, so that an impossible pair of dates stays a pair.
 */
import { day } from '../base/day.ts'
import { type OrderPair, ORDER_PAIRS } from '../facts/in-order.ts'
import { value } from './answers.ts'
import { type Rule, STALE, cite, rule } from './rule.ts'

const inOrder = ({ id, list, first, second }: OrderPair): Rule =>
  rule({
    id: `coherent/${id}`, rulebook: 'CAL-1', ...(list ? { per: list } : {}), kind: 'Value', safe: 'none', staleAfter: STALE.settled, effective: [day('1970-01-01'), null],
    authority: [cite('a thing cannot end before it begins', 'official')], examples: [],
    eval(r) {
      const a = r.maybe(first)
      if (typeof a !== 'number') return value(true)
      const b = r.maybe(second)
      return value(typeof b !== 'number' || a <= b)
    },
  }) as unknown as Rule

export const coherentRules: readonly Rule[] = ORDER_PAIRS.filter((p) => p.worlds).map(inOrder)

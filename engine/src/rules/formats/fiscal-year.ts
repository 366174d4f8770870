import { fiscalYear } from '../../base/formats/fiscal-year.ts'
import { format } from '../../facts/keys.ts'
import { onDay, say, value } from '../answers.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './fiscal-year.examples.ts'

/** The federal fiscal year a day is in. */
export const fiscalYearOfDay = rule({
  id: 'formats/fiscal-year', rulebook: 'FMT-5', kind: 'Value', safe: 'none',
  authority: [cite('31 USC 1102')], staleAfter: STALE.settled, examples, monotone: [[format.day, 1]],
  eval(r) {
    const on = r.get(format.day)
    const year = fiscalYear(on)
    return value(year, { say: say('formats.fiscalYear.value', { on: onDay(on), year }) })
  },
})

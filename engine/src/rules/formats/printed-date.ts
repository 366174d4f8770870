import { readPrintedDate } from '../../base/formats/printed-date.ts'
import { format } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, say, unsettled, value } from '../answers.ts'
import type { Span } from '../result.ts'
import { STALE, cite, rule } from '../rule.ts'
import { examples } from './printed-date.examples.ts'

const PRINT = cite('dates as US forms, CBP stamps and the I-94 website print them')

/**
 * The days a printed date may mean, each as a span of one day. Two, where day and month can be exchanged: they are rivals
 * of one paper. A year of two digits gives none without a second source.
 */
export const printedDate = rule({
  id: 'formats/printed-date', rulebook: 'FMT-6', kind: 'Value', safe: 'none',
  authority: [PRINT], staleAfter: STALE.settled, examples,
  eval(r) {
    const found = readPrintedDate(r.get(format.text))
    if (found.type === 'not-a-date') return notApplicable('notOfThisForm')
    if (found.type === 'no-such-day') return notApplicable('noSuchDay')
    if (found.type === 'two-digit-year') return unsettled('twoDigitYear', PRINT)
    const [first, second] = found.days
    const spans: readonly Span[] = found.days.map((d) => ({ from: d, to: d }))
    return value(spans, {
      say: say(second === undefined ? 'formats.printedDate.value' : 'formats.printedDate.valueTwo', { first: onDay(first!), ...(second === undefined ? {} : { second: onDay(second) }) }),
      steps: lines(second === undefined ? undefined : say('formats.printedDate.step.either')),
    })
  },
})

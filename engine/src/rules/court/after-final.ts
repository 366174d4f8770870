/** Last days that are counted from the day an order became final. */
import { actBy } from '../../base/calendar.ts'
import { type Day, addDays } from '../../base/day.ts'
import { rollSteps, rollWith } from '../calendar/roll-with.ts'
import type { LawValue } from '../law.ts'
import type { Deadline, NotApplicable, Say } from '../result.ts'
import { deadline, onDay, say } from '../answers.ts'
import { endingAs } from '../each.ts'
import type { Reader } from '../rule.ts'
import { appealToBoard } from './appeal-to-board.ts'
import { orderFinalDay } from './order-final-day.ts'

interface Sentences {
  readonly headline: string
  readonly counted: string
  /** Said where the last day of the time to appeal was a closed day. */
  readonly earlier: string
}

/**
 * So many days after the order became final. It is not settled whether a time to appeal that ended on a closed day ran
 * out that day or the next open one: the day to act by is counted from the first of them.
 */
export function daysAfterFinal(r: Reader, law: LawValue<number>, words: Sentences, ...more: readonly (readonly Say[])[]): Deadline | NotApplicable {
  const made = r.result(orderFinalDay)
  if (made.kind !== 'Value') return endingAs(made)
  const final = made.value
  const days = r.law(law, final).value
  const raw = addDays(final, days)
  const due = rollWith(r, raw)
  const first = addDays(firstFinal(r, final), days)
  const counted = deadline({
    raw, due, say: say(words.headline, { due: onDay(due) }),
    steps: () => [
      say(words.counted, { final: onDay(final), days: { days }, raw: onDay(raw) }), ...rollSteps(raw, due),
      ...(first < raw ? [say(words.earlier, { first: onDay(first) })] : []), ...more.flat(),
    ],
  })
  return first < raw ? { ...counted, actBy: actBy(first) } : counted
}

/** The last day of the time to appeal as counted, where the order became final on the day it moved to. */
function firstFinal(r: Reader, final: Day): Day {
  const end = r.result(appealToBoard)
  return end.kind === 'Deadline' && end.due === final ? end.raw : final
}

import { type Day, addDays, earlier } from '../../base/day.ts'
import { program } from '../../facts/keys.ts'
import { lines, notApplicable, onDay, otherKind, say, unsettled, window } from '../answers.ts'
import type { NotApplicable, Unsettled, Window } from '../result.ts'
import { type Reader, STALE, cite, rule } from '../rule.ts'
import type { ClosedSpan } from '../unlawful-presence/spans.ts'
import { OPT_FILE_DAYS_AFTER, OPT_FILE_DAYS_BEFORE, OPT_RECOMMENDED_DAYS, STEM_RECOMMENDED_DAYS } from './numbers.ts'
import { examples } from './opt-filing-window.examples.ts'
import { trainingAfter } from './training-after.ts'

const FILING = cite('8 CFR 214.2(f)(11)(i)')

/**
 * The days in which the work permit for practical training must be received (OPT-1): from 90 days before the program
 * ends to 60 days after, and within 30 days of the school's recommendation. For the extension in a field of science: from
 * 90 days before the training ends to the day before, and within 60 days of the recommendation. Never rolls here: a form
 * sent online gets no extra day.
 */
export const optFilingWindow = rule<Window>({
  id: 'nonimmigrant/opt-filing-window', rulebook: 'OPT-1', per: 'program', kind: 'Window', safe: 'earliest', irreversible: true,
  authority: [FILING, cite('8 CFR 214.2(f)(10)(ii)')], staleAfter: STALE.policy,
  law: [OPT_FILE_DAYS_BEFORE, OPT_FILE_DAYS_AFTER, OPT_RECOMMENDED_DAYS, STEM_RECOMMENDED_DAYS],
  radar: ['fixed-admission', 'fixed-admission-postponed', 'fixed-admission-appeal', 'cap-gap'], examples,
  eval(r) {
    if (r.get(program.kind) !== 'f-1') return otherKind()
    const ending = r.maybe(program.ending)
    if (ending === 'violation' || ending === 'authorized-withdrawal') return notApplicable('notCompleted', FILING)
    const end = r.get(program.endDate)
    const after = trainingAfter(r, end)
    if ('kind' in after) return after
    if (after.length === 0) return firstTraining(r, end)
    if (after.length > 1 || r.maybe(program.stem) !== true) return notApplicable('given', FILING)
    return extension(r, after[0]!)
  },
})

function firstTraining(r: Reader, end: Day): Window | Unsettled {
  const opens = addDays(end, -r.law(OPT_FILE_DAYS_BEFORE, end).value)
  const last = addDays(end, r.law(OPT_FILE_DAYS_AFTER, end).value)
  const recommended = r.maybe(program.recommendedDate)
  const days = r.law(OPT_RECOMMENDED_DAYS, end).value
  return between(opens, last, recommended, days, 'counted', end)
}

function extension(r: Reader, training: ClosedSpan): Window | NotApplicable | Unsettled {
  const opens = addDays(training.to, -r.law(OPT_FILE_DAYS_BEFORE, training.to).value)
  const advised = r.maybe(program.recommendedDate)
  // A recommendation from before the training began was for that training.
  const recommended = advised !== undefined && advised >= training.from ? advised : undefined
  return between(opens, addDays(training.to, -1), recommended, r.law(STEM_RECOMMENDED_DAYS, training.to).value, 'extension', training.to)
}

function between(opens: Day, last: Day, recommended: Day | undefined, days: number, step: 'counted' | 'extension', end: Day): Window | Unsettled {
  const byAdvice = recommended === undefined ? undefined : addDays(recommended, days)
  if (recommended !== undefined && recommended > last) return unsettled('recommendedTooLate', FILING)
  if (byAdvice !== undefined && byAdvice < opens) return unsettled('recommendedTooSoon', FILING)
  const raw = byAdvice === undefined ? last : earlier(last, byAdvice)
  return window({
    opens, raw, due: raw, say: say('nonimmigrant.optFilingWindow.window', { opens: onDay(opens), raw: onDay(raw) }),
    steps: lines(
      say(`nonimmigrant.optFilingWindow.step.${step}`, { end: onDay(end), opens: onDay(opens), last: onDay(last) }),
      recommended === undefined
        ? say('nonimmigrant.optFilingWindow.step.noRecommendation', { days: { days } })
        : say('nonimmigrant.optFilingWindow.step.recommended', { recommended: onDay(recommended), days: { days }, by: onDay(byAdvice!) }),
      say('nonimmigrant.optFilingWindow.step.received'),
    ),
  })
}

import { type Day, addDays, day, later } from '../../base/day.ts'
import { type Category, categoryOf } from '../../claims/bulletin-names.ts'
import type { BulletinCell } from '../../facts/bulletins.ts'
import { petition } from '../../facts/keys.ts'
import { inMonth, notApplicable, onDay, otherKind, say, unsettled, value } from '../answers.ts'
import type { NotApplicable, NotEnoughKnown, Span, Unsettled, Value } from '../result.ts'
import { type Reader, type Rule, STALE, cite, rule } from '../rule.ts'
import { examples as designatedExamples } from './designated-days.examples.ts'
import { examples as finalActionExamples } from './final-action-days.examples.ts'
import { type Gap, isAvailable, monthOf } from '../visa-bulletin/availability.ts'
import { chargeability } from '../visa-bulletin/chargeability.ts'
import { visaTypeOf } from '../visa-bulletin/petition-row.ts'
import { isLaborCertification, rowOf } from './petition-picks.ts'
import { spansSince } from './spans.ts'

type Result = Value<readonly Span[]> | NotApplicable | Unsettled
type Which = 'finalActionDays' | 'designatedDays'

const daysOf = (id: string, which: Which, examples: typeof finalActionExamples): Rule<Value<readonly Span[]>> =>
  rule<Value<readonly Span[]>>({
    id, rulebook: 'CSPA-1', per: 'petition', kind: 'Value', safe: 'none', staleAfter: STALE.policy, examples,
    authority: [cite('INA 203(h)(1)(A), 8 USC 1153(h)(1)(A)'), cite('USCIS Policy Manual vol. 7 part A ch. 7', 'secondary'), cite('22 CFR 42.51-.54')],
    eval: (r) => evaluate(r, which),
  })

/** Days on which a visa is available by the Final Action Dates, the petition being approved. Months not known are never guessed. */
export const finalActionDays = daysOf('cspa/final-action-days', 'finalActionDays', finalActionExamples)
/** The same by the chart USCIS named for filing in each month. */
export const designatedDays = daysOf('cspa/designated-days', 'designatedDays', designatedExamples)

function evaluate(r: Reader, which: Which): Result {
  const row = rowOf(r)
  // A visa is always available to immediate relatives.
  if (row === 'IR' || isLaborCertification(r)) return otherKind()
  const approved = row === 'DV' ? undefined : r.get(petition.approvalDate)
  const told = r.maybe(petition.availableOn)
  if (told !== undefined || approved === undefined) return byHand(r, told ?? r.get(petition.availableOn), approved, which)
  // A resident's child is measured by F2A, also when the petition has turned into F2B since.
  const category = row === 'F2B' ? 'F2A' : (row ?? categoryOf(r.get(petition.category)))
  if (category === undefined) return unsettled('unknownCategory', cite('INA 203(a), (b)'))
  const priorityDate = r.get(petition.priorityDate)
  const country = r.use(chargeability)
  const cells = which === 'finalActionDays' ? r.bulletins().of('final-action', category, country) : designatedCells(r, category, country, priorityDate)
  // As one chart, so that a month before the first filing chart is missed like any other.
  const found = spansSince(cells.map((c): BulletinCell => ({ ...c, chart: 'final-action' })), priorityDate, approved)
  if (found.type === 'Gap') return bulletinsMissing(r, found.gap, which)
  if (found.spans.length === 0) return { ...notApplicable('notYet'), say: say(`cspa.${which}.notApplicable.notYet`, { through: onDay(found.through!) }) }
  return { ...answer(found.spans, which, found.through), bulletins: cells.filter((c) => found.spans.some((s) => monthOf(s.from) === c.month)) }
}

/** Days told by hand, cut to the approval. */
function byHand(r: Reader, on: Day, approved: Day | undefined, which: Which): Result {
  const stopped = r.maybe(petition.retrogressedOn)
  const again = r.maybe(petition.availableAgainOn)
  if (stopped !== undefined && stopped <= on) return unsettled('stoppedBefore')
  if (again !== undefined && again <= (stopped ?? r.get(petition.retrogressedOn))) return unsettled('againBefore')
  const first: Span = stopped === undefined ? { from: on } : { from: on, to: addDays(stopped, -1) }
  const spans = (again === undefined ? [first] : [first, { from: again }])
    .filter((s) => s.to === undefined || approved === undefined || s.to >= approved)
    .map((s): Span => (approved === undefined ? s : { ...s, from: later(s.from, approved) }))
  if (spans.length === 0) return { ...notApplicable('notYet'), say: say(`cspa.${which}.notApplicable.notYet`, { through: onDay(stopped ?? on) }) }
  return answer(spans, which, undefined)
}

/** Before October 2015 there was only one chart. */
const TWO_CHARTS_FROM = day('2015-10-01')

/**
 * One cell a month that tells whether one could file then: by the chart USCIS named, or by the Final Action Dates, which
 * USCIS lets be used in any month in which they reach further. A month that could be either way has no cell.
 */
function designatedCells(r: Reader, category: Category, country: string, priorityDate: Day): readonly BulletinCell[] {
  const bulletins = r.bulletins()
  const type = visaTypeOf(category)
  const filing = new Map(bulletins.of('dates-for-filing', category, country).map((c) => [c.month, c]))
  const final = new Map(bulletins.of('final-action', category, country).map((c) => [c.month, c]))
  const isIn = (c: BulletinCell | undefined): boolean | undefined => (c === undefined ? undefined : isAvailable(c.cutoff, priorityDate))
  const months = [...new Set([...filing.keys(), ...final.keys()])].sort((a, b) => a - b)
  return months.flatMap((month) => {
    const early = filing.get(month)
    const late = final.get(month)
    const named = month < TWO_CHARTS_FROM ? 'final-action' : bulletins.designated(month, type)
    if (isIn(late) === true || named === 'final-action') return late ?? []
    if (named === 'dates-for-filing' && isIn(early) === true) return early ?? []
    return isIn(early) === false && isIn(late) === false ? (late ?? []) : []
  })
}

function answer(spans: readonly Span[], which: Which, through: Day | undefined): Value<readonly Span[]> {
  const first = spans[0]!
  const last = spans.at(-1)!
  return value(spans, {
    say: say(`cspa.${which}.value`, { from: onDay(first.from) }),
    steps: [
      ...spans.flatMap((s) => (s.to === undefined ? [] : [say(`cspa.${which}.step.stopped`, { from: onDay(s.from), to: onDay(s.to) })])),
      ...(spans.length > 1 && last.to === undefined ? [say(`cspa.${which}.step.again`, { from: onDay(last.from) })] : []),
      ...(through === undefined ? [] : [say(`cspa.${which}.step.through`, { through: onDay(through) })]),
    ],
  })
}

/** Asks for the months that are missing; the sentence names them. */
function bulletinsMissing(r: Reader, { first, last }: Gap, which: Which): NotApplicable {
  const sentence = first === last ? say(`cspa.${which}.bulletinMissing`, { month: inMonth(first) }) : say(`cspa.${which}.bulletinsMissing`, { first: inMonth(first), last: inMonth(last) })
  const end: NotEnoughKnown = { kind: 'NotEnoughKnown', missing: [{ fact: petition.availableOn, scope: r.scope.id }], say: sentence }
  return end as unknown as NotApplicable
}

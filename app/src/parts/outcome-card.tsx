import { type Branch, type Outcome, type Result, lastDayOf } from '@proofline/engine'
import { Fragment } from 'react'
import { answersIn, isVerdict, mainDay, mainDays, stemOf, usualBranches, verdictFor } from '../record/outcome-view.ts'
import { useRecord } from '../record/use-record.ts'
import { useWords } from '../shell/lang.ts'
import { printWeekday } from '@proofline/words/web'
import { Icon } from './icons.tsx'
import { Answer, Sentence, TheDay } from './result.tsx'
import type { WhyTarget } from './why-sheet.tsx'
import './outcome-card.css'

/** Red is only for what cannot be undone and is this near. */
const STOP_DAYS = 14

/** What an outcome is about, when it is one of several: the form, the stay, the notice. */
export function useAbout(): (o: Pick<Outcome, 'about'>) => string {
  const { day } = useWords()
  const { record } = useRecord()
  return (o) => {
    if (o.about === 'record' || !record) return ''
    const list = o.about.slice(0, o.about.indexOf(':')) as Parameters<typeof record.lists.get>[0]
    const scope = record.lists.get(list)?.find((s) => s.id === o.about)
    const claims = record.events.filter((e) => scope?.events?.includes(e.id)).flatMap((e) => e.claims)
    const form = claims.find((c) => c.field === 'filing.form' || c.field === 'nta.form')?.value
    const receipt = claims.find((c) => c.field === 'filing.receipt' || c.field === 'notice.receipt' || c.field === 'card.number')?.value
    const date = claims.find((c) => /^(?:admission\.date|order\.date|hearing\.at|notice\.date|departure\.date)$/.test(c.field))?.value
    const when = typeof date === 'number' ? day(date) : date && typeof date === 'object' && 'day' in date ? day(date.day) : undefined
    return [form, receipt ?? when].filter((x) => x !== undefined).join(' · ')
  }
}

/** One deadline or answer: its date, what happens, whether it depends, and the way to its proof. */
export function OutcomeCard({ outcome, onWhy }: { readonly outcome: Outcome; readonly onWhy: (t: WhyTarget) => void }): React.JSX.Element {
  const { t, tOr, lang, day } = useWords()
  const { today, outlook } = useRecord()
  const about = useAbout()(outcome)
  const { rule, safe, branches } = outcome
  const head = branches[outcome.head]!
  const due = safe.due ?? safe.on ?? safe.opens
  const acts = safe.actBy ?? due
  const near = rule.irreversible && safe.due !== undefined && acts !== undefined && acts >= today && acts - today <= STOP_DAYS
  const past = safe.due !== undefined && (lastDayOf(outcome) ?? today) < today
  const verdict = outlook ? verdictFor(outlook, outcome) : undefined
  const usual = outlook ? usualBranches(outlook, outcome) : branches
  const answers = answersIn(usual)
  const dayList = (list: readonly Branch[]): number[] => [...new Set(list.map((b) => mainDay(b.result)).filter((d) => d !== undefined))].sort((a, b) => a - b)
  const days = dayList(usual)
  const others = dayList(branches).filter((d) => !days.includes(d as never))
  const isDisputed = answers.length > 1 && outcome.matters.some((m) => !m.startsWith('reading.'))
  const dated = answers.filter((r) => mainDay(r) !== undefined || mainDays(r) !== undefined)
  // "No bar" where the other paper gives a bar: never left out beside a date.
  const undated = answers.filter((r) => !dated.includes(r))
  const depends = <span className="tag-lit"><span aria-hidden="true">≠</span>{t('deadline.depends')}</span>
  const answerText = (r: Result): string => {
    const d = mainDay(r)
    return d === undefined ? t('result.days', { days: { days: mainDays(r) ?? 0 } }) : day(d)
  }
  return (
    <article className={`outcome sheet ${near ? 'near' : ''} ${past ? 'past' : ''}`}>
      <div className="outcome-date">
        {due !== undefined ? <TheDay day={due} size="l" /> : safe.days !== undefined ? <p className="date date-m">{t('result.days', { days: { days: safe.days } })}</p> : isDisputed ? depends : <p className="strong"><Answer rule={rule} result={head.result} /></p>}
        {safe.due !== undefined ? <p className="small soft">{printWeekday(lang, safe.due)}{acts !== undefined && acts !== safe.due ? `. ${t('deadline.actBy', { day: { day: acts } })}` : ''}</p> : null}
      </div>
      <div className="outcome-words">
        <h3>{tOr(`${stemOf(rule.id)}.name`, rule.id)}{about ? <span className="soft outcome-about"> · <bdi>{about}</bdi></span> : null}</h3>
        {near ? <p className="stop-words"><Icon name="wall" />{t('deadline.near')}</p> : rule.irreversible && !past && due !== undefined ? <p className="small soft">{t('deadline.irreversible')}</p> : null}
        {past && !isVerdict(outcome) ? <p className="small soft">{t('deadline.past')}</p> : null}
        {due === undefined && head.result.kind !== 'Count' && head.result.kind !== 'Clock' ? null : <p className="small">{usual.length === 1 ? <Sentence rule={rule} result={usual[0]!.result} /> : null}</p>}
        {verdict ? verdict.branches.map((b, i) => <p key={i} className="small">{verdict.branches.length > 1 ? `${t(i === 0 ? 'deadline.either' : 'deadline.or')} ` : ''}<Sentence rule={verdict.rule} result={b.result} /></p>) : null}
        {isDisputed && dated.length > 0 ? <p className="small">{depends} {dated.map((r, i) => <Fragment key={i}>{i > 0 ? ` ${t('result.or')} ` : ''}{answerText(r)}</Fragment>)}</p>
          : days.length > 1 ? <p className="small">{days.map((d) => day(d)).join(` ${t('result.or')} `)}</p> : null}
        {isDisputed && !verdict ? undated.map((r, i) => <p key={i} className="small">{t(i === 0 && dated.length === 0 ? 'deadline.either' : 'deadline.or')} <Sentence rule={rule} result={r} /></p>) : null}
        {others.length > 0 ? <p className="small soft">{t('result.otherReading', { days: others.map((d) => day(d)).join(', ') })}</p> : null}
        {head.result.kind === 'NotEnoughKnown' ? <p className="small">{outcome.needs.map((n) => tOr(`needs.${n.fact.name}`, t('needs.any', { what: tOr(`fact.${n.fact.name}`, n.fact.name) }))).join(' ')}</p> : null}
        {outcome.boundary ? <p className="small"><b>{t('result.boundary')}</b></p> : null}
        {outcome.stale ? <p className="small"><b>{t('result.stale', { day: { day: outcome.shelf.verifiedOn } })}</b></p> : null}
        {!outcome.exact ? <p className="small">{t('result.notExact', { checked: outcome.checked ?? 0 })}</p> : null}
      </div>
      <button type="button" className="button outcome-why" onClick={() => onWhy({ outcome, branch: safest(outcome) })}>{t('why.open')}</button>
    </article>
  )
}

/** The branch whose day is the safe one: its chain is what stands behind the date on the card. */
export const safest = (o: Outcome): Outcome['branches'][number] =>
  o.branches.find((b) => mainDay(b.result) !== undefined && mainDay(b.result) === (o.safe.due ?? o.safe.on ?? o.safe.opens)) ?? o.branches[o.head]!

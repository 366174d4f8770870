import type { Contradiction, Finding } from '@proofline/engine'
import { Link } from 'wouter'
import { safest } from '../../parts/outcome-card.tsx'
import { ShapeMark, shapeOf } from '../../parts/source.tsx'
import type { WhyTarget } from '../../parts/why-sheet.tsx'
import { disagreeLink, factLink } from '../../record/links.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import type { Entry, Filter, TimelineModel, WorkedOut } from './model.ts'
import { SourcesLine, Unbroken } from './sources.tsx'
import { daysText, gapText, whatText, whenText, workedOutName } from './told.ts'

interface Props {
  readonly model: TimelineModel
  readonly filter: Filter
  readonly onWhy: (target: WhyTarget) => void
}
/** What stands on the rail, by the day it stands at. */
type Stop =
  | { readonly type: 'entry'; readonly day: number; readonly last: number; readonly entry: Entry }
  | { readonly type: 'rivals'; readonly day: number; readonly last: number; readonly contradiction: Contradiction; readonly sides: readonly Entry[] }
  | { readonly type: 'worked'; readonly day: number; readonly last: number; readonly worked: WorkedOut }
  | { readonly type: 'gap'; readonly day: number; readonly last: number; readonly finding: Finding }

/** A whole span stands at its first day; "allowed to stay until" at its last. */
const dayOf = (e: Entry): number => (e.from !== undefined && e.startEntry === undefined ? e.from : e.day!)

export function stopsOf(model: TimelineModel): Stop[] {
  const inCards = new Set([...model.joined.values()].flat().map((e) => e.id))
  const stops: Stop[] = [
    ...model.entries.filter((e) => !inCards.has(e.id)).map((entry): Stop => ({ type: 'entry', day: dayOf(entry), last: dayOf(entry), entry })),
    ...[...model.joined.values()].map((sides): Stop => ({ type: 'rivals', day: Math.min(...sides.map(dayOf)), last: Math.max(...sides.map(dayOf)), contradiction: sides[0]!.disagreement!, sides })),
    ...model.workedOut.map((worked): Stop => ({ type: 'worked', day: worked.days[0]!, last: worked.days.at(-1)!, worked })),
    ...model.gaps.map((finding): Stop => ({ type: 'gap', day: finding.from! + 1, last: finding.from! + 1, finding })),
  ]
  return stops.sort((a, b) => a.day - b.day || a.last - b.last)
}

/** The phone timeline: one rail from first to last, rival papers together in one card. */
export function TimelineRail({ model, filter, onWhy }: Props): React.JSX.Element {
  const words = useWords()
  const { today } = useRecord()
  const stops = stopsOf(model)
  return (
    <ol className="rail">
      {stops.map((s, i) => {
        const before = stops[i - 1]
        const gap = before && s.type !== 'gap' && before.type !== 'gap' ? gapText(words, before.last, s.day, filter === 'all' && s.day <= today) : undefined
        const last = i === stops.length - 1
        return [
          gap ? <li key={`gap${i}`} className="rail-gap"><span className="rail-dots" aria-hidden="true" /><span className="soft">{gap}</span></li> : null,
          <StopLine key={`${s.type}${i}`} stop={s} last={last} onWhy={onWhy} />,
        ]
      })}
    </ol>
  )
}

function StopLine({ stop: s, last, onWhy }: { readonly stop: Stop; readonly last: boolean; readonly onWhy: (target: WhyTarget) => void }): React.JSX.Element {
  const words = useWords()
  const { t } = words
  if (s.type === 'rivals') return <Rivals contradiction={s.contradiction} sides={s.sides} />
  if (s.type === 'entry') return <li className={`rail-stop ${last ? 'last' : ''}`}><EntryLine entry={s.entry} /></li>
  if (s.type === 'gap') return <li className="rail-gap"><span className="rail-dots" aria-hidden="true" /><Link href="/r/check">{t(`finding.${s.finding.type}.text`, { from: { day: s.finding.from! }, until: { day: s.finding.until! } })}</Link></li>
  return (
    <li className={`rail-stop ${last ? 'last' : ''}`}>
      <span className="rail-mark"><ShapeMark shape="hexagon" hidden /></span>
      <div>
        <p className="rail-date date date-m">{daysText(words, s.worked.days)}</p>
        <p>{workedOutName(words, s.worked)}</p>
        <p className="soft small">{t('shape.hexagon')}</p>
        <button type="button" className="button quiet rail-why" onClick={() => onWhy({ outcome: s.worked.outcome, branch: safest(s.worked.outcome) })}>{t('why.open')}<span className="visually-hidden"> {workedOutName(words, s.worked)}</span></button>
      </div>
    </li>
  )
}

function Rivals({ contradiction, sides }: { readonly contradiction: Contradiction; readonly sides: readonly Entry[] }): React.JSX.Element {
  const { t } = useWords()
  const n = Math.max(2, contradiction.sides.filter((s) => s.option !== undefined).length)
  return (
    <li className="rail-rivals">
      <p className="tag-lit"><span aria-hidden="true">≠</span>{t(contradiction.weak ? 'contradiction.tagWeak' : 'contradiction.tag', { n })}</p>
      <ol>{sides.map((e) => <li key={e.id} className="rail-stop last"><EntryLine entry={e} noTag /></li>)}</ol>
      <Link href={disagreeLink(contradiction.id)} className="button wide">{t('timeline.seeBoth', { n })}</Link>
    </li>
  )
}

/** A day, what happened, who says so: the whole of it leads to the fact. */
export function EntryLine({ entry: e, noTag = false }: { readonly entry: Entry; readonly noTag?: boolean }): React.JSX.Element {
  const words = useWords()
  const { t, day } = words
  const { record } = useRecord()
  const { before, date } = whenText(words, e)
  const whole = e.from !== undefined && e.startEntry === undefined
  return (
    <>
      <span className={`rail-mark ${e.precision === 'about' ? 'about' : ''}`}><ShapeMark shape={shapeOf(e.face)} /></span>
      <div>
        {e.startField ? <span className="rail-date">{t('timeline.from')} <Link href={factLink(e.event, e.startField)} className="date date-m rail-first">{day(e.from!)}</Link></span> : null}
        <Link href={factLink(e.event, e.field)} className="rail-link">
          {e.day === undefined ? null : <span className="rail-date">
            {whole && !e.startField ? <>{t('timeline.from')} <span className="date date-m">{day(e.from!)}</span> </> : null}
            {whole ? `${t('timeline.to')} ` : before ? <span className="soft small">{before} </span> : null}
            <span className="date date-m">{whole ? day(e.day) : date}</span>
          </span>}
          <span className="rail-what">{record ? <Unbroken text={capital(whatText(words, record, e))} /> : ''}</span>
          <SourcesLine entry={e} />
        </Link>
        {e.disagreement && !noTag ? <p><Link href={disagreeLink(e.disagreement.id)} className="tag-lit"><span aria-hidden="true">≠</span>{t('fact.disagree')}</Link></p> : null}
      </div>
    </>
  )
}

const capital = (s: string): string => s.charAt(0).toLocaleUpperCase() + s.slice(1)

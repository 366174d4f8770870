import type { Branch, Contradiction, Outcome } from '@proofline/engine'
import { useAbout } from '../../parts/outcome-card.tsx'
import { Answer, Sentence, TheDay } from '../../parts/result.tsx'
import type { WhyTarget } from '../../parts/why-sheet.tsx'
import { type ChangeRow, mainDay, sayParams, stemOf, under } from '../../record/outcome-view.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import type { Side } from './contradiction.tsx'

export const SAFEST = 'safest'

interface Props {
  readonly contradiction: Contradiction
  readonly sides: readonly Side[]
  readonly rows: readonly ChangeRow[]
  readonly chosen: string
  readonly onChoose: (option: string) => void
  readonly onWhy: (target: WhyTarget) => void
  readonly headRef: (option: string, el: HTMLElement | null) => void
}

/** The switch and the table under it: one world at a time on a phone, all worlds side by side on a desktop. */
export function WhatChanges(props: Props): React.JSX.Element {
  const { t } = useWords()
  const { sides, rows, chosen, onChoose, headRef } = props
  const options = [...sides.filter((s) => s.side.option !== undefined).map((s) => ({ id: s.side.option!, label: s.label })), { id: SAFEST, label: t('switch.safest') }]
  const move = (e: React.KeyboardEvent, i: number): void => {
    const step = e.key === 'ArrowRight' || e.key === 'ArrowDown' ? 1 : e.key === 'ArrowLeft' || e.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    e.preventDefault()
    const next = options[(i + step + options.length) % options.length]!
    onChoose(next.id)
    document.getElementById(`switch-${options.indexOf(next)}`)?.focus()
  }
  return (
    <div className="switch-table">
      <div className="switch-row" style={{ '--worlds': options.length } as React.CSSProperties}>
        <span className="switch-hint soft">{t('switch.believe')}</span>
        <div className="switch" role="radiogroup" aria-label={t('switch.label')}>
          {options.map((o, i) => (
            <button
              key={o.id} id={`switch-${i}`} type="button" role="radio" aria-checked={o.id === chosen} tabIndex={o.id === chosen ? 0 : -1} className="switch-option"
              onClick={() => onChoose(o.id)} onKeyDown={(e) => move(e, i)} ref={(el) => headRef(o.id, el)}
            >
              {o.id === chosen ? <span aria-hidden="true" className="switch-check">✓</span> : null}{o.label}
            </button>
          ))}
        </div>
      </div>
      <div className="switch-panel" aria-live="polite">
        {rows.map((row) => (row.flips ? <FlipRow key={row.outcome.id} {...props} row={row} options={options} /> : <SameRow key={row.outcome.id} row={row} onWhy={props.onWhy} />))}
      </div>
    </div>
  )
}

function FlipRow({ row, options, chosen, contradiction, onWhy }: Props & { readonly row: ChangeRow; readonly options: readonly { id: string; label: string }[] }): React.JSX.Element {
  const { t } = useWords()
  const { outcome } = row
  return (
    <div className="flip-row" style={{ '--worlds': options.length } as React.CSSProperties}>
      <div className="flip-name">
        <h3><NameOf outcome={outcome} /></h3>
        <WhyButton outcome={outcome} contradiction={contradiction} option={chosen} onWhy={onWhy} />
      </div>
      {options.map((o) => (
        <div key={o.id} className={`flip-cell ${o.id === chosen ? 'chosen' : ''}`}>
          <p className="flip-cell-label small soft">{o.label}</p>
          {o.id === SAFEST ? <SafestCell row={row} /> : <WorldCell row={row} contradiction={contradiction} option={o.id} />}
        </div>
      ))}
      {chosen !== SAFEST ? null : <p className="visually-hidden">{t('switch.safestChosen')}</p>}
    </div>
  )
}

function WhyButton({ outcome, contradiction, option, onWhy }: { readonly outcome: Outcome; readonly contradiction: Contradiction; readonly option: string; readonly onWhy: (t: WhyTarget) => void }): React.JSX.Element {
  const { t } = useWords()
  const { record, outlook } = useRecord()
  const open = (): void => {
    const branches = option === SAFEST ? outcome.branches : under(outlook!, record!, contradiction, outcome, option)
    const safest = branches.find((b) => mainDay(b.result) === (outcome.safe.due ?? outcome.safe.on)) ?? branches[0]
    if (safest) onWhy({ outcome, branch: safest })
  }
  return <button type="button" className="button quiet why" onClick={open}>{t('why.open')}</button>
}

/** What holds when this paper is right: by the usual reading of the law first, other readings in one small line. */
function WorldCell({ row, contradiction, option }: { readonly row: ChangeRow; readonly contradiction: Contradiction; readonly option: string }): React.JSX.Element {
  const { t, day } = useWords()
  const { record, outlook } = useRecord()
  const all = under(outlook!, record!, contradiction, row.outcome, option)
  const branches = byDay(under(outlook!, record!, contradiction, row.outcome, option, true))
  const verdicts = row.verdict ? under(outlook!, record!, contradiction, row.verdict, option, true) : []
  const shown = new Set(branches.map((b) => mainDay(b.result)))
  const others = [...new Set(byDay(all).map((b) => mainDay(b.result)).filter((d) => d !== undefined && !shown.has(d)))]
  return (
    <>
      {branches.map((b, i) => (
        <p key={i}>{i > 0 ? <span className="soft">{t('result.or')} </span> : null}<Answer rule={row.outcome.rule} result={b.result} /></p>
      ))}
      {verdicts.length > 0 ? verdicts.map((v, i) => <p key={i} className="small"><ShortVerdict outcome={row.verdict!} branch={v} /></p>)
        : branches.length === 1 && mainDay(branches[0]!.result) !== undefined ? <p className="small soft"><Sentence rule={row.outcome.rule} result={branches[0]!.result} /></p> : null}
      {branches.map((b, i) => <RollStep key={i} branch={b} />)}
      {branches.length > 1 ? <p className="least soft">{t('result.depends')}</p> : null}
      {others.length > 0 ? <p className="least soft">{t('result.otherReading', { days: others.map((d) => day(d!)).join(', ') })}</p> : null}
    </>
  )
}
const byDay = (list: readonly Branch[]): Branch[] => [...list].sort((a, b) => (mainDay(a.result) ?? 0) - (mainDay(b.result) ?? 0))

/** "On time, 6 days to spare": the verdict in a few words, or its sentence where there is no short form. */
function ShortVerdict({ outcome, branch }: { readonly outcome: Outcome; readonly branch: Branch }): React.JSX.Element {
  const { t } = useWords()
  const { result } = branch
  if (result.kind === 'Value' && (result.value === 'timely' || result.value === 'late') && result.margin !== undefined) {
    return <>{t(`short.${result.value}`, { days: { days: Math.abs(result.margin) } })}</>
  }
  return <Sentence rule={outcome.rule} result={result} />
}

/** Why the last day is not the anniversary itself, when it moved over a weekend or a holiday. */
function RollStep({ branch }: { readonly branch: Branch }): React.JSX.Element | null {
  const { tOr } = useWords()
  const step = branch.result.steps?.find((s) => s.id.startsWith('calendar.roll.step.'))
  return step ? <p className="small result-steps">{tOr(step.id, '', sayParams(step))}</p> : null
}

/** The day to plan by, whatever paper is right. */
function SafestCell({ row }: { readonly row: ChangeRow }): React.JSX.Element {
  const { t } = useWords()
  const { outcome, verdict } = row
  const { safe } = outcome
  const worst = verdict?.branches.find((b) => b.result.kind === 'Value' && b.result.value === 'late')
  const day = safe.due ?? safe.on ?? safe.opens
  return (
    <>
      {day !== undefined ? <p><TheDay day={day} /></p> : safe.days !== undefined ? <p className="date date-m">{t('result.days', { days: { days: safe.days } })}</p> : null}
      <p className="small">{worst ? t('safest.late') : safe.due !== undefined ? t('safest.actBy', { day: { day: safe.actBy ?? safe.due } }) : safe.on !== undefined ? t('safest.wait') : safe.days !== undefined ? t('safest.count') : t('safest.askLawyer')}</p>
    </>
  )
}

/** What it is, and of which stay, form or hearing where there are several. */
function NameOf({ outcome }: { readonly outcome: Outcome }): React.JSX.Element {
  const { tOr } = useWords()
  const about = useAbout()(outcome)
  return <>{tOr(`${stemOf(outcome.rule.id)}.name`, outcome.rule.id)}{about ? <span className="soft outcome-about"> · <bdi>{about}</bdi></span> : null}</>
}

/** One line: it stands on the same papers and does not change. */
function SameRow({ row, onWhy }: { readonly row: ChangeRow; readonly onWhy: (t: WhyTarget) => void }): React.JSX.Element {
  const { t } = useWords()
  const { outcome } = row
  const branch = outcome.branches[0]!
  return (
    <div className="same-row">
      <p><NameOf outcome={outcome} /></p>
      <p className="soft"><Answer rule={outcome.rule} result={branch.result} />, {t('same.inBoth')}</p>
      <button type="button" className="button quiet why" onClick={() => onWhy({ outcome, branch })}>{t('why.open')}</button>
    </div>
  )
}

import { useMemo, useState, useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import { ShapeMark } from '../../parts/source.tsx'
import { WhySheet, type WhyTarget } from '../../parts/why-sheet.tsx'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import { TimelineDrawing } from './drawing.tsx'
import { type Filter, timelineModel } from './model.ts'
import { EntryLine, TimelineRail } from './rail.tsx'
import './timeline.css'

const FILTERS: readonly Filter[] = ['proven', 'mine', 'all']
const wide = matchMedia('(min-width: 900px)')
const useIsWide = (): boolean => useSyncExternalStore((l) => {
  wide.addEventListener('change', l)
  return () => wide.removeEventListener('change', l)
}, () => wide.matches)

/** Everything with a day, in order: lanes by source on a desktop, one rail on a phone. */
export function Timeline(): React.JSX.Element {
  const { t, day } = useWords()
  const { record, outlook, items } = useRecord()
  const [filter, setFilter] = useState<Filter>('all')
  const [whyOf, setWhyOf] = useState<WhyTarget>()
  const isWide = useIsWide()
  const model = useMemo(() => (record && outlook ? timelineModel(record, outlook, filter) : undefined), [record, outlook, filter])
  if (!model || !record) return <h1 tabIndex={-1}>{t('app.loading')}</h1>
  if (record.timeline.length === 0) return <Nothing />
  // A month or a year has no first day to tell.
  const days = [...model.entries.filter((e) => e.precision !== 'month' && e.precision !== 'year').flatMap((e) => [e.from ?? e.day!, e.day!]), ...model.workedOut.flatMap((w) => w.days)]
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <div className="tl-top">
        <div>
          <h1 tabIndex={-1} id="timeline-title">{t('timeline.title')}</h1>
          <p className="soft">{first < last ? t('timeline.lead', { n: items.length, from: day(first), to: day(last) }) : t('timeline.papers', { n: items.length })}</p>
        </div>
        <FilterSwitch filter={filter} onChange={setFilter} />
      </div>
      {model.entries.length + model.workedOut.length === 0 ? <p className="sheet">{t(`timeline.none.${filter}`)}</p>
        : isWide ? <TimelineDrawing model={model} filter={filter} onWhy={setWhyOf} /> : <TimelineRail model={model} filter={filter} onWhy={setWhyOf} />}
      {model.undated.length > 0 ? (
        <section className="tl-end"><h2>{t('timeline.undated')}</h2><ul>{model.undated.map((e) => <li key={e.id} className="rail-stop last"><EntryLine entry={e} /></li>)}</ul></section>
      ) : null}
      {model.open.length > 0 ? (
        <section className="tl-end"><h2>{t('timeline.open')}</h2><ul className="stack">{model.open.map((f, i) => <li key={i}>{t(`finding.${f.type}`)}</li>)}</ul></section>
      ) : null}
      <Legend />
      {whyOf ? <WhySheet target={whyOf} onClose={() => setWhyOf(undefined)} /> : null}
    </section>
  )
}

function FilterSwitch({ filter, onChange }: { readonly filter: Filter; readonly onChange: (f: Filter) => void }): React.JSX.Element {
  const { t } = useWords()
  const move = (e: React.KeyboardEvent, i: number): void => {
    const step = e.key === 'ArrowRight' || e.key === 'ArrowDown' ? 1 : e.key === 'ArrowLeft' || e.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    e.preventDefault()
    const next = FILTERS[(i + step + FILTERS.length) % FILTERS.length]!
    onChange(next)
    document.getElementById(`tl-filter-${next}`)?.focus()
  }
  return (
    <div className="segments tl-filter no-print" role="radiogroup" aria-label={t('timeline.filter')}>
      {FILTERS.map((f, i) => (
        <button key={f} id={`tl-filter-${f}`} type="button" role="radio" aria-checked={f === filter} tabIndex={f === filter ? 0 : -1} className="segment" onClick={() => onChange(f)} onKeyDown={(e) => move(e, i)}>{t(`timeline.filter.${f}`)}</button>
      ))}
    </div>
  )
}

function Legend(): React.JSX.Element {
  const { t } = useWords()
  return (
    <ul className="tl-legend" aria-label={t('timeline.legend')}>
      {(['square', 'circle', 'diamond', 'hexagon'] as const).map((s) => <li key={s}><ShapeMark shape={s} hidden />{t(`shape.${s}`)}</li>)}
      <li><svg className="tl-legend-about" viewBox="0 0 40 16" aria-hidden="true"><rect x="1" y="1.5" width="38" height="13" rx="6.5" /></svg>{t('timeline.about')}</li>
    </ul>
  )
}

/** No paper with a date yet: which one would begin the line. */
function Nothing(): React.JSX.Element {
  const { t } = useWords()
  return (
    <section className="stack-l tl-nothing">
      <h1 tabIndex={-1}>{t('timeline.title')}</h1>
      <p>{t('timeline.nothing')}</p>
      <svg viewBox="0 0 90 116" aria-hidden="true" className="outline-paper">
        <rect x="1" y="1" width="88" height="114" className="outline-sheet" />
        <path d="M10 16h50M10 26h36" /><rect x="10" y="38" width="62" height="8" className="outline-lit" /><path d="M10 56h56M10 66h40M10 76h48M10 92h30" />
      </svg>
      <p><Link href="/r/add" className="button main">{t('welcome.add')}</Link></p>
    </section>
  )
}

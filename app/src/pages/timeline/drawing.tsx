import { printDayShort, printMonth } from '@proofline/words/web'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { safest } from '../../parts/outcome-card.tsx'
import { ShapePath, shapeOf } from '../../parts/source.tsx'
import type { WhyTarget } from '../../parts/why-sheet.tsx'
import { disagreeLink, factLink } from '../../record/links.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import { type Axis, GAP_EDGE, type Segment, makeAxis, ticksOf } from './axis.ts'
import { stack } from './layout.ts'
import { type Entry, type Filter, type TimelineModel, daysOf, openingsOf } from './model.ts'
import { type Drawing, type Label, type LaneId, type Texts, draw } from './place.ts'
import { SourcesSaid, Unbroken } from './sources.tsx'
import { daysText, gapText, whatText, whenText, workedOutName } from './told.ts'
import { useTextWidth } from './use-text-width.ts'

/** Width of the column with the names of the lanes. */
const NAMES = 132
/** Room at the right end, so that no mark is cut. */
const END = 12
const WIDTH_FIRST = 1000

interface Props {
  readonly model: TimelineModel
  readonly filter: Filter
  readonly onWhy: (target: WhyTarget) => void
}

/** The desktop timeline: a lane for each source. The list of links is the content; what is drawn behind it is not read out. */
export function TimelineDrawing({ model, filter, onWhy }: Props): React.JSX.Element | null {
  const words = useWords()
  const { t } = words
  const { record, outlook } = useRecord()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(WIDTH_FIRST)
  const textWidth = useTextWidth()
  useLayoutEffect(() => {
    const el = frame.current
    if (!el) return
    const fit = (): void => setWidth(el.clientWidth)
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(el)
    return () => watch.disconnect()
  }, [])
  const axis = useMemo(() => (record && outlook ? makeAxis({ days: daysOf(model), openings: openingsOf(model, record, outlook), width: Math.max(560, width - NAMES - END) }) : undefined), [model, record, outlook, width])
  const texts = useMemo((): Texts | undefined => (record ? {
    when: (e) => whenText(words, e), what: (e) => whatText(words, record, e), days: (w) => daysText(words, w.days), name: (w) => workedOutName(words, w),
    gap: (f) => t(`finding.${f.type}.short`), tag: (id) => t('contradiction.tag', { n: sidesOf(model, id) }), width: textWidth,
  } : undefined), [words, t, record, model, textWidth])
  const drawing = useMemo(() => (axis && texts ? draw(model, axis, texts) : undefined), [model, axis, texts])
  const heads = useHeads(axis, drawing, filter)
  const top = heads.height + 44
  return (
    <div className={`tl-frame ${axis && NAMES + axis.width + END > width + 1 ? 'wide' : ''}`} ref={frame}>
      {axis && drawing ? (
        <div className="tl" style={{ width: NAMES + axis.width + END, height: top + drawing.height }}>
          <Ground axis={axis} drawing={drawing} heads={heads} top={top} />
          <ol className="tl-labels" aria-label={t('timeline.list')}>
            {drawing.labels.map((l) => <LabelItem key={`${l.id}${l.entries[0]?.field ?? ''}`} label={l} x={NAMES + l.x} y={top + l.y} ground={groundAt(axis, l)} onWhy={onWhy} />)}
            {drawing.threads.map((th) => (
              <li key={th.id} className="tl-tag" style={{ left: NAMES + th.tag.x, top: top + th.tag.y, width: th.tag.width }}>
                <Link href={disagreeLink(th.id)} className="tag-lit"><span aria-hidden="true">≠</span>{t('contradiction.tag', { n: sidesOf(model, th.id) })}</Link>
              </li>
            ))}
          </ol>
        </div>
      ) : null}
    </div>
  )
}

const sidesOf = (model: TimelineModel, id: string): number => {
  const c = model.joined.get(id)?.[0]?.disagreement
  return Math.max(2, c?.sides.filter((s) => s.option !== undefined).length ?? 2)
}

const groundAt = (axis: Axis, l: Label): Segment['kind'] =>
  axis.segments.find((s) => s.kind === 'gap' && s.x0 < l.x + l.width && s.x1 > l.x)?.kind ?? axis.segments.find((s) => l.x + l.width / 2 >= s.x0 && l.x + l.width / 2 <= s.x1)?.kind ?? 'plain'

interface Heads {
  readonly list: readonly { readonly id: string; readonly x: number; readonly y: number; readonly width: number; readonly text: string }[]
  readonly gaps: readonly { readonly x: number; readonly y: number; readonly text: string }[]
  readonly height: number
}

/** Names of the opened and closed parts above the axis; they do not overlap either. */
function useHeads(axis: Axis | undefined, drawing: Drawing | undefined, filter: Filter): Heads {
  const { t, lang } = useWords()
  const { today } = useRecord()
  const width = useTextWidth()
  const words = useWords()
  if (!axis || !drawing) return { list: [], gaps: [], height: 0 }
  const open = axis.segments.filter((s) => s.kind === 'open').map((s) => {
    const [a, b] = [printMonth(lang, s.from), printMonth(lang, s.to)]
    return { s, text: t('timeline.opened', { month: a === b ? a : t('timeline.months', { from: a, to: b }) }) }
  })
  const gaps = axis.segments.filter((s) => s.kind === 'gap').map((s) => {
    const x = (s.x0 + s.x1) / 2
    const text = gapText(words, s.from - GAP_EDGE, s.to + GAP_EDGE, filter === 'all' && s.to <= today) ?? t('timeline.gap')
    return { s, x, text, y: roomFor(drawing, x, width(text, 'text') + 28) }
  })
  // Where labels leave no room along the gap, its words stand above it.
  const blocks = [...open, ...gaps.map((g) => ({ s: g.s, text: g.y === undefined ? g.text : t('timeline.gap') }))].map(({ s, text }) => {
    const w = width(text, 'text') * 1.08 + 8
    const left = Math.max(0, Math.min((s.x0 + s.x1) / 2 - w / 2, axis.width - w))
    return { id: `${s.kind}${s.from}`, left, right: left + w, height: 22, text }
  })
  const { top, height } = stack(blocks)
  return {
    list: blocks.map((b) => ({ id: b.id, x: b.left, y: height - top.get(b.id)! - 22, width: b.right - b.left, text: b.text })), height: height + 6,
    gaps: gaps.flatMap((g) => (g.y === undefined ? [] : [{ x: g.x, y: g.y, text: g.text }])),
  }
}

/** The middle of the longest free stretch of a closed gap, for the words along it; undefined where labels leave no room. */
function roomFor(drawing: Drawing, x: number, length: number): number | undefined {
  const taken = [
    ...drawing.labels.filter((l) => l.x < x + 16 && l.x + l.width > x - 16).map((l) => ({ from: l.y - 4, to: l.y + 30 + 20 * (l.entries.length + 1) })),
    ...drawing.bars.filter((b) => b.x0 < x + 16 && b.x1 > x - 16).map((b) => ({ from: b.y - 14, to: b.y + 14 })),
    { from: drawing.height, to: drawing.height },
  ].sort((a, b) => a.from - b.from)
  let best: { at: number; size: number } | undefined
  let free = 0
  for (const t of taken) {
    if (t.from - free >= length && (!best || t.from - free > best.size)) best = { at: (free + t.from) / 2, size: t.from - free }
    free = Math.max(free, t.to)
  }
  return best?.at
}

/** Everything that is drawn and not read out: lanes, axis, bars, marks and threads. */
function Ground({ axis, drawing, heads, top }: { readonly axis: Axis; readonly drawing: Drawing; readonly heads: Heads; readonly top: number }): React.JSX.Element {
  const bottom = top + drawing.height
  return (
    <div aria-hidden="true">
      {axis.segments.filter((s) => s.kind !== 'plain').map((s) => (
        <div key={s.from} className={s.kind === 'open' ? 'tl-open' : 'tl-gap'} style={{ left: NAMES + s.x0, width: s.x1 - s.x0, top: heads.height, height: bottom - heads.height }} />
      ))}
      {heads.list.map((h) => <p key={h.id} className="tl-head" style={{ left: NAMES + h.x, top: h.y, width: h.width }}>{h.text}</p>)}
      {drawing.lanes.map((l) => (
        <div key={l.id} className="tl-lane" style={{ top: top + l.y, height: l.height }}>
          <LaneName lane={l.id} />
        </div>
      ))}
      <svg className="tl-svg" width={NAMES + axis.width + END} height={bottom}>
        <defs><pattern id="tl-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M3 0V6" className="tl-hatch-line" /></pattern></defs>
        <g transform={`translate(${NAMES} ${heads.height})`}><Ticks axis={axis} /></g>
        <g transform={`translate(${NAMES} ${top})`}>
          {drawing.threads.map((th) => <path key={th.id} d={th.path} className="tl-thread" />)}
          {drawing.bars.map((b) => (b.kind === 'gap' ? <path key={b.id} d={`M${b.x0 + 10} ${b.y}H${b.x1 - 10}`} className="tl-missing" />
            : <rect key={b.id} x={b.x0} width={Math.max(2, b.x1 - b.x0)} className={`tl-bar-${b.kind}`} {...(b.kind === 'span' ? { y: b.y - 4.5, height: 9 } : { y: b.y - 11, height: 22, rx: b.kind === 'about' ? 11 : 2 })} />))}
          {drawing.bars.filter((b) => b.cap).map((b) => <path key={b.id} d={`M${b.x1} ${b.y - 9}v18`} className="tl-cap" />)}
          {drawing.marks.filter((m) => !m.bare).map((m) => (
            <g key={m.id} transform={`translate(${m.x - 8} ${m.y - 8})`} className="tl-mark">
              {m.entry && shapeOf(m.entry.face) === 'square' ? null : <circle cx="8" cy="8" r="6.5" className="tl-mark-ground" />}
              <ShapePath shape={m.entry ? shapeOf(m.entry.face) : 'hexagon'} />
            </g>
          ))}
        </g>
      </svg>
      {heads.gaps.map((g) => <p key={g.x} className="tl-gap-words" style={{ left: NAMES + g.x, top: top + g.y }}><span>{g.text}</span></p>)}
    </div>
  )
}

function LaneName({ lane }: { readonly lane: LaneId }): React.JSX.Element {
  const { t } = useWords()
  return <p className="tl-name" style={{ width: NAMES - 8 }}><b>{t(`lane.${lane}`)}</b><span className="soft small">{t(`lane.${lane}.what`)}</span></p>
}

function Ticks({ axis }: { readonly axis: Axis }): React.JSX.Element {
  const { lang } = useWords()
  const isOpen = (x: number): boolean => axis.segments.some((s) => s.kind === 'open' && x >= s.x0 && x <= s.x1)
  const parts = (d: number): [string, string] => [printDayShort(lang, d).split(/\s/u)[0]!, printDayShort(lang, d).split(/\s/u)[1]!]
  const name = (d: number, label: 'year' | 'month' | 'day'): string => {
    const date = new Date(d * 86_400_000)
    if (label === 'day') return parts(d)[0]
    if (label === 'month') return parts(d)[1]
    return date.getUTCMonth() === 0 ? String(date.getUTCFullYear()) : `${parts(d)[1]} ${date.getUTCFullYear()}`
  }
  return (
    <g className="tl-ticks">
      {ticksOf(axis).map((k) => (
        <g key={k.day}>
          <path d={`M${k.x} 44v-${k.label ? 10 : isOpen(k.x) ? 6 : 5}`} />
          {k.label ? <text x={k.x} y="26" textAnchor="middle">{name(k.day, k.label)}</text> : null}
        </g>
      ))}
      <path d={`M${-NAMES} 44H${axis.width + END}`} className="tl-axis-line" />
    </g>
  )
}

function LabelItem({ label: l, x, y, ground, onWhy }: { readonly label: Label; readonly x: number; readonly y: number; readonly ground: Segment['kind']; readonly onWhy: (target: WhyTarget) => void }): React.JSX.Element {
  const words = useWords()
  const { t } = words
  const { record } = useRecord()
  const style = { left: x, top: y, width: l.width }
  const css = `tl-label on-${ground} ${l.align === 'right' ? 'to-left' : ''}`
  if (l.gap) return <li className={css} style={style}><Link href="/r/check" className="tl-what">{t(`finding.${l.gap.type}.short`)}</Link></li>
  if (l.workedOut) {
    const { outcome } = l.workedOut
    return (
      <li className={css} style={style}>
        <button type="button" className="tl-worked" onClick={() => onWhy({ outcome, branch: safest(outcome) })}>
          <span className="date tl-date">{l.date}</span><span className="tl-what">{workedOutName(words, l.workedOut)}</span><span className="visually-hidden">, {t('shape.hexagon')}. {t('why.open')}</span>
        </button>
      </li>
    )
  }
  return (
    <li className={`${css} ${l.around ? 'around' : ''}`} style={style}>
      {l.entries.map((e, i) => (
        <span key={e.id} className="tl-line">
          {i === 0 && e.from !== undefined && l.startField ? <><Link href={factLink(e.event, l.startField)} className="tl-link date tl-date">{words.day(e.from)}</Link>{' – '}</> : null}
          <Link href={factLink(e.event, e.field)} className="tl-link">
            {i === 0 ? <TheDate label={l} entry={e} /> : <span className="visually-hidden">{l.before} {l.date}. </span>}
            <span className="tl-what">{record ? <Unbroken text={whatText(words, record, e)} /> : ''}</span>
            <SourcesSaid entry={e} />
          </Link>
          {i === 0 && l.tag ? <Link href={disagreeLink(l.tag)} className="tag-lit tl-tag-small" aria-label={t('fact.disagree')}>≠</Link> : null}
        </span>
      ))}
    </li>
  )
}

function TheDate({ label, entry }: { readonly label: Label; readonly entry: Entry }): React.JSX.Element {
  const words = useWords()
  const date = label.startField ? words.day(entry.day!) : label.date
  return <>{label.before ? <span className="soft small">{label.before} </span> : null}<span className="date tl-date">{date}</span> </>
}

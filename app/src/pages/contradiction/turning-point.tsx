import { type Contradiction, type Day, type FactRead, type Why, addDays, turningPoints, why } from '@proofline/engine'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ShapePath, shapeOf } from '../../parts/source.tsx'
import { type ChangeRow, stemOf } from '../../record/outcome-view.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import type { Side } from './contradiction.tsx'

interface Mark {
  readonly day: Day
  readonly side: Side
}
interface Turn {
  readonly row: ChangeRow
  readonly day: Day
  readonly before: string
  readonly after: string
}

const readOf = (w: Why, contest: string): FactRead | undefined =>
  w.reads.find((r) => r.contest === contest && typeof r.value === 'number') ?? w.uses.map((u) => readOf(u, contest)).find((r) => r !== undefined)

/** From which day on it would come out the other way, even if neither paper is right. */
export function TurningPointView({ contradiction, sides, rows }: { readonly contradiction: Contradiction; readonly sides: readonly Side[]; readonly rows: readonly ChangeRow[] }): React.JSX.Element | null {
  const words = useWords()
  const { record, outlook, today } = useRecord()
  const marks = useMemo((): readonly Mark[] => sides.flatMap((side) => (side.side.option !== undefined && typeof side.claim.value === 'number' ? [{ side, day: side.claim.value as Day }] : [])), [sides])
  const turn = useMemo((): Turn | undefined => {
    if (!record || !outlook || contradiction.contest === undefined || marks.length < 2) return undefined
    const contest = record.contests[contradiction.contest]!.id
    const days = marks.map((m) => m.day)
    for (const row of rows) {
      const judged = row.verdict ?? row.outcome
      if (judged.rule.kind !== 'Value' && judged.rule.kind !== 'Bar') continue
      const read = judged.branches.map((b) => readOf(why(outlook, b, judged.rule, judged.about), contest)).find((r) => r !== undefined)
      if (!read) continue
      const points = turningPoints(record, today, {
        rule: judged.rule, about: judged.about, fact: read.fact, scope: read.scope,
        from: addDays(Math.min(...days) as Day, -7), until: addDays(Math.max(...days) as Day, 7),
      })
      const between = points.find((p) => p.day > Math.min(...days) && p.day <= Math.max(...days)) ?? points[0]
      if (between) return { row: { ...row, outcome: judged }, day: between.day, before: between.before, after: between.after }
    }
    return undefined
  }, [record, outlook, contradiction, rows, today, marks])
  if (!turn) return null
  return <Ruler turn={turn} marks={marks} words={words} />
}

/** Room a word needs beside the post, and a date under the axis, in pixels. */
const SIDE_PX = 104
const DATE_PX = 56
const EDGE_PX = 24
/** A bold letter of this size, on average. */
const LETTER_PX = 8

/** Where a word stands between two places: in their middle, or against one of them where it has too little room. */
function middleOr(word: string, from: number, to: number, against: 'start' | 'end'): number {
  const half = (word.length * LETTER_PX) / 2
  if (to - from >= 2 * half) return (from + to) / 2
  return against === 'start' ? from + half : to - half
}

/** First and last day drawn: all days with some air, and room for a word on each side of the post. */
function rangeOf(days: readonly number[], post: number, width: number): { from: number; until: number } {
  let from = Math.min(...days) - 3
  let until = Math.max(...days) + 3
  const inner = width - 2 * EDGE_PX
  const before = (): number => ((post - from) / (until - from)) * inner
  for (let i = 0; i < 200 && before() < SIDE_PX; i += 1) from -= 1
  for (let i = 0; i < 200 && inner - before() < SIDE_PX; i += 1) until += 1
  return { from, until }
}

function Ruler({ turn, marks, words }: { readonly turn: Turn; readonly marks: readonly Mark[]; readonly words: ReturnType<typeof useWords> }): React.JSX.Element {
  const { t, tOr, day, lang } = words
  const frame = useRef<HTMLDivElement>(null)
  const [W, setWidth] = useState(300)
  useLayoutEffect(() => {
    const el = frame.current
    if (!el) return
    const fit = (): void => setWidth(Math.max(240, el.clientWidth))
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(el)
    return () => watch.disconnect()
  }, [])
  const { from, until } = rangeOf([turn.day, ...marks.map((m) => m.day)], turn.day, W)
  const x = (d: number): number => EDGE_PX + ((d - from) / (until - from)) * (W - 2 * EDGE_PX)
  const label = (verdict: string): string => {
    const value = verdict.split(':')[1] ?? verdict
    return tOr(`${stemOf(turn.row.outcome.rule.id)}.short.${value}`, tOr(`verdict.${value}`, tOr(`verdict.${verdict.split(':')[0]}`, value)))
  }
  const short = (d: number): string => day(d).replace(/\s\d{4}$/u, '')
  const ticks = Array.from({ length: until - from + 1 }, (_, i) => from + i)
  const sentence = t('turning.sentence', { day: { day: turn.day }, after: label(turn.after), before: label(turn.before) })
  const dates = inRows([...new Set([...marks.map((m) => m.day), turn.day])].sort((a, b) => a - b).map((d) => ({ day: d, x: x(d) })))
  const height = 102 + 18 * Math.max(...dates.map((d) => d.row))
  const post = x(turn.day)
  return (
    <section className="sheet turning" aria-label={t('turning.label')}>
      <div ref={frame}>
        <svg width={W} height={height} viewBox={`0 0 ${W} ${height}`} aria-hidden="true" lang={lang}>
          <text x={middleOr(label(turn.before), EDGE_PX, post - 10, 'end')} y="18" textAnchor="middle" className="turning-side">{label(turn.before)}</text>
          <text x={middleOr(label(turn.after), post + 10, W - EDGE_PX, 'start')} y="18" textAnchor="middle" className="turning-side">{label(turn.after)}</text>
          <path d={`M${post - 6} 34H24m6-4-6 4 6 4M${post + 6} 34H${W - 24}m-6-4 6 4-6 4`} className="turning-line" />
          <path d={`M${post} 26V72`} className="turning-post" />
          <path d={`M16 66H${W - 16}`} className="turning-axis" />
          {until - from <= 60 ? ticks.map((d) => <path key={d} d={`M${x(d)} 66v5`} className="turning-axis" />) : null}
          {marks.map((m) => (
            <g key={m.side.claim.id} transform={`translate(${x(m.day) - 8} 58)`} className="turning-mark"><rect width="16" height="16" className="turning-ground" /><ShapePath shape={shapeOf(m.side.claim)} /></g>
          ))}
          {dates.map((d) => <text key={d.day} x={d.x} y={96 + 18 * d.row} textAnchor="middle" className={d.day === turn.day ? 'turning-day' : undefined}>{short(d.day)}</text>)}
        </svg>
      </div>
      <p>{sentence}</p>
    </section>
  )
}

/** Dates that would touch go to a row below. */
function inRows<T extends { readonly x: number }>(dates: readonly T[]): (T & { row: number })[] {
  const ends: number[] = []
  return dates.map((d) => {
    const free = ends.findIndex((end) => d.x - end >= DATE_PX)
    const row = free < 0 ? ends.length : free
    ends[row] = d.x
    return { ...d, row }
  })
}

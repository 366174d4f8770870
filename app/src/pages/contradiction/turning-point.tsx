import { type Contradiction, type Day, type FactRead, type Why, addDays, turningPoints, why } from '@proofline/engine'
import { useMemo } from 'react'
import { ShapePath, shapeOf } from '../../parts/source.tsx'
import { type ChangeRow, sayParams, stemOf } from '../../record/outcome-view.ts'
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

function Ruler({ turn, marks, words }: { readonly turn: Turn; readonly marks: readonly Mark[]; readonly words: ReturnType<typeof useWords> }): React.JSX.Element {
  const { t, tOr, day, lang } = words
  const all = [turn.day, ...marks.map((m) => m.day)]
  const from = Math.min(...all) - 3
  const until = Math.max(...all) + 3
  const W = 420
  const x = (d: number): number => 24 + ((d - from) / (until - from)) * (W - 48)
  const label = (verdict: string): string => {
    const value = verdict.split(':')[1] ?? verdict
    return tOr(`${stemOf(turn.row.outcome.rule.id)}.short.${value}`, tOr(`verdict.${value}`, tOr(`verdict.${verdict.split(':')[0]}`, value)))
  }
  const short = (d: number): string => day(d).replace(/\s\d{4}$/u, '')
  const ticks = Array.from({ length: until - from + 1 }, (_, i) => from + i)
  const sentence = t('turning.sentence', { day: { day: turn.day }, after: label(turn.after), before: label(turn.before) })
  return (
    <section className="sheet turning" aria-label={t('turning.label')}>
      <svg viewBox={`0 0 ${W} 122`} aria-hidden="true" lang={lang}>
        <text x={(24 + x(turn.day)) / 2} y="18" textAnchor="middle" className="turning-side">{label(turn.before)}</text>
        <text x={(x(turn.day) + W - 24) / 2} y="18" textAnchor="middle" className="turning-side">{label(turn.after)}</text>
        <path d={`M${x(turn.day) - 6} 34H24m6-4-6 4 6 4M${x(turn.day) + 6} 34H${W - 24}m-6-4 6 4-6 4`} className="turning-line" />
        <path d={`M${x(turn.day)} 26V72`} className="turning-post" />
        <path d={`M16 66H${W - 16}`} className="turning-axis" />
        {until - from <= 60 ? ticks.map((d) => <path key={d} d={`M${x(d)} 66v5`} className="turning-axis" />) : null}
        {marks.map((m) => (
          <g key={m.side.claim.id}>
            <g transform={`translate(${x(m.day) - 8} 58)`} className="turning-mark"><rect width="16" height="16" className="turning-ground" /><ShapePath shape={shapeOf(m.side.claim)} /></g>
            <text x={x(m.day)} y="96" textAnchor="middle">{short(m.day)}</text>
          </g>
        ))}
        {marks.some((m) => m.day === turn.day) ? null : <text x={x(turn.day)} y={marks.some((m) => Math.abs(x(m.day) - x(turn.day)) < 54) ? 114 : 96} textAnchor="middle" className="turning-day">{short(turn.day)}</text>}
      </svg>
      <p>{sentence}</p>
      {turn.row.outcome.branches[0]?.result.say ? <p className="visually-hidden">{tOr(turn.row.outcome.branches[0].result.say.id, '', sayParams(turn.row.outcome.branches[0].result.say))}</p> : null}
    </section>
  )
}

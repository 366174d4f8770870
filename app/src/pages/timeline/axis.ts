/**
 * The time axis: years, that open day by day where papers disagree, and close over long gaps. Piecewise linear and
 * always rising. Days are integers since 1970-01-01, places are pixels from the left edge.
 */

export interface Stretch {
  readonly from: number
  readonly to: number
}
export interface Segment extends Stretch {
  readonly kind: 'plain' | 'open' | 'gap'
  readonly x0: number
  readonly x1: number
}
export interface AxisSpec {
  /** Days something is drawn on. Gaps are closed between them, never over them. */
  readonly days: readonly number[]
  /** Stretches to open, most important first; those there is no room for stay closed. */
  readonly openings: readonly Stretch[]
  readonly width: number
}
export interface Axis {
  readonly segments: readonly Segment[]
  /** At least the width asked for; more when there is too much to show. */
  readonly width: number
  readonly x: (day: number) => number
}

/** About 18 months: the axis closes over longer gaps. */
export const GAP_DAYS = 548
/** A gap keeps this many days open on both sides. */
export const GAP_EDGE = 60
const GAP_PX = 68
const EDGE_DAYS = 45
const DAY_PX = 17
const DAY_PX_MIN = 7
/** A part of the axis with something on it is never narrower. */
const PLAIN_PX_MIN = 64
/** Opened days never take more than this part of the width. */
const OPEN_PART_MAX = 0.36
const MERGE_DAYS = 12

const length = (s: Stretch): number => s.to - s.from

function merged(list: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const s of [...list].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last && s.from - last.to <= MERGE_DAYS) out[out.length - 1] = { from: last.from, to: Math.max(last.to, s.to) }
    else out.push(s)
  }
  return out
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0)

/** The parts of the axis in order, without places yet. */
function parts(spec: AxisSpec, openings: readonly Stretch[]): (Stretch & { kind: Segment['kind'] })[] {
  const marks = [...new Set([...spec.days, ...openings.flatMap((o) => [o.from, o.to])])].sort((a, b) => a - b)
  const first = marks[0]! - (openings.some((o) => o.from === marks[0]) ? 0 : EDGE_DAYS)
  const last = marks.at(-1)! + (openings.some((o) => o.to === marks.at(-1)) ? 0 : EDGE_DAYS)
  const gaps = marks.slice(1).flatMap((to, i): Stretch[] => {
    const from = marks[i]!
    const isOpen = openings.some((o) => from >= o.from && to <= o.to)
    return to - from > GAP_DAYS && !isOpen ? [{ from: from + GAP_EDGE, to: to - GAP_EDGE }] : []
  })
  const special = [...openings.map((o) => ({ ...o, kind: 'open' as const })), ...gaps.map((g) => ({ ...g, kind: 'gap' as const }))].sort((a, b) => a.from - b.from)
  const out: (Stretch & { kind: Segment['kind'] })[] = []
  let at = first
  for (const s of special) {
    if (s.from > at) out.push({ kind: 'plain', from: at, to: s.from })
    out.push(s)
    at = s.to
  }
  if (last > at) out.push({ kind: 'plain', from: at, to: last })
  return out
}

/** A day with something on it asks for as much room as this many empty days. */
const MARK_DAYS = 30

/** Pixels for each plain part: by its weight, but never under the least. */
function plainWidths(weights: readonly number[], room: number): number[] {
  const small = new Set<number>()
  for (;;) {
    const rest = room - small.size * PLAIN_PX_MIN
    const total = sum(weights.filter((_, i) => !small.has(i)))
    const perUnit = total === 0 ? 0 : Math.max(0, rest) / total
    const tooSmall = weights.findIndex((d, i) => !small.has(i) && d * perUnit < PLAIN_PX_MIN)
    if (tooSmall < 0) return weights.map((d, i) => (small.has(i) ? PLAIN_PX_MIN : d * perUnit))
    small.add(tooSmall)
  }
}

/**
 * The parts with as many openings as there is room for, and the pixels of an opened day: at most a fixed share of the
 * width, and never so much that the other parts fall under their least.
 */
function fitted(spec: AxisSpec): { all: ReturnType<typeof parts>; dayPx: number } {
  for (let n = spec.openings.length; ; n--) {
    const openings = merged(spec.openings.slice(0, n))
    const all = parts(spec, openings)
    const count = (kind: Segment['kind']): number => all.filter((p) => p.kind === kind).length
    const room = Math.min(spec.width * OPEN_PART_MAX, spec.width - count('gap') * GAP_PX - count('plain') * PLAIN_PX_MIN)
    const days = sum(openings.map(length))
    if (days === 0 || room / days >= DAY_PX_MIN) return { all, dayPx: days === 0 ? 0 : Math.min(DAY_PX, room / days) }
  }
}

/** Makes the axis; undefined when there is no day to show. */
export function makeAxis(spec: AxisSpec): Axis | undefined {
  if (spec.days.length === 0) return undefined
  const { all, dayPx } = fitted(spec)
  const special = sum(all.map((p) => (p.kind === 'open' ? length(p) * dayPx : p.kind === 'gap' ? GAP_PX : 0)))
  const marks = [...new Set(spec.days)]
  const weight = (p: Stretch): number => length(p) + MARK_DAYS * marks.filter((d) => d >= p.from && d <= p.to).length
  const widths = plainWidths(all.filter((p) => p.kind === 'plain').map(weight), spec.width - special)
  let x = 0
  let plain = 0
  const segments = all.map((p): Segment => {
    const w = p.kind === 'open' ? length(p) * dayPx : p.kind === 'gap' ? GAP_PX : widths[plain++]!
    const s = { ...p, x0: x, x1: x + w }
    x += w
    return s
  })
  return { segments, width: x, x: (day) => place(segments, day) }
}

function place(segments: readonly Segment[], day: number): number {
  const s = segments.find((p) => day <= p.to) ?? segments.at(-1)!
  const at = s.x0 + ((day - s.from) / (s.to - s.from)) * (s.x1 - s.x0)
  return Math.min(segments.at(-1)!.x1, Math.max(0, at))
}

export interface Tick {
  readonly day: number
  readonly x: number
  /** How the tick is named; a bare tick has no name. */
  readonly label?: 'year' | 'month' | 'day'
}

const startOf = (y: number, m: number): number => Date.UTC(y, m, 1) / 86_400_000
const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear()
const YEAR_PX = 46
const MONTH_PX = 46

/**
 * Years on plain parts, also months where they have room, days on opened parts. Labels stand at least a label's
 * width apart; a label that would touch another is left out, its tick stays.
 */
export function ticksOf(axis: Axis): Tick[] {
  const out: Tick[] = []
  let lastLabel = -Infinity
  let saysYear = false
  for (const s of axis.segments) {
    if (s.kind === 'gap') {
      saysYear = false
      continue
    }
    if (s.kind === 'open') {
      const px = (s.x1 - s.x0) / length(s)
      const step = px >= 14 ? 4 : px >= 9 ? 6 : 8
      for (let d = s.from + 1; d < s.to; d++) {
        const date = new Date(d * 86_400_000).getUTCDate()
        const named = date % step === 0 && date < 31 && axis.x(d) - s.x0 > 12 && s.x1 - axis.x(d) > 12
        out.push({ day: d, x: axis.x(d), ...(named ? { label: 'day' as const } : {}) })
      }
      lastLabel = s.x1
      continue
    }
    for (const t of plainTicks(axis, s)) {
      const fits = t.x - lastLabel >= YEAR_PX && s.x1 - t.x >= (s.x1 >= axis.width ? 20 : 24) && t.x - s.x0 >= (s.x0 === 0 ? 20 : 24)
      if (!t.label || !fits) {
        out.push({ day: t.day, x: t.x })
        continue
      }
      // Months alone would not say when: the first one after a start or a gap says its year too.
      out.push(saysYear ? t : { ...t, label: 'year' })
      saysYear = true
      lastLabel = t.x
    }
  }
  return out
}

function plainTicks(axis: Axis, s: Segment): Tick[] {
  const perDay = (s.x1 - s.x0) / length(s)
  const out: Tick[] = []
  const monthStep = [1, 3, 6].find((n) => n * 30 * perDay >= MONTH_PX)
  for (let y = yearOf(s.from); y <= yearOf(s.to); y++) {
    for (let m = 0; m < 12; m += monthStep ?? 12) {
      const day = startOf(y, m)
      if (day > s.from && day < s.to) out.push({ day, x: axis.x(day), label: m === 0 ? 'year' : 'month' })
    }
  }
  return out
}

/** Where everything on the desktop timeline stands, in pixels of the drawing. Pure: text is measured by the caller. */
import type { FieldName, Finding, Source } from '@proofline/engine'
import type { Axis } from './axis.ts'
import { type Block, stack } from './layout.ts'
import type { Entry, TimelineModel, WorkedOut } from './model.ts'

/** Words of the drawing, already in the person's language. */
export interface Texts {
  readonly when: (e: Entry) => { readonly before: string; readonly date: string }
  readonly what: (e: Entry) => string
  readonly days: (w: WorkedOut) => string
  readonly name: (w: WorkedOut) => string
  readonly gap: (f: Finding) => string
  readonly tag: (id: string) => string
  /** Pixels of a text in one of the label's two faces. */
  readonly width: (text: string, face: 'date' | 'text') => number
}

export type LaneId = Source | 'worked-out'
export interface Label {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly align: 'left' | 'right'
  /** Said once above the lines. */
  readonly before: string
  readonly date: string
  /** Entries told by this label, a line each. */
  readonly entries: readonly Entry[]
  readonly startField?: FieldName
  /** The bar runs between the days above and the words below. */
  readonly around?: true
  readonly workedOut?: WorkedOut
  readonly gap?: Finding
  /** A disagreement that is not joined to another mark: its tag stands by the label. */
  readonly tag?: string
  /** First day, for the order of reading. */
  readonly day: number
}
export interface Mark {
  readonly id: string
  readonly entry?: Entry
  readonly x: number
  readonly y: number
  /** Only a place for threads to end at; the bar's cap is drawn instead. */
  readonly bare?: true
}
export interface Bar {
  readonly id: string
  readonly kind: 'span' | 'about' | 'rough' | 'gap'
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly cap: boolean
}
export interface Thread {
  readonly id: string
  readonly path: string
  readonly tag: { readonly x: number; readonly y: number; readonly width: number }
}
export interface Lane {
  readonly id: LaneId
  readonly y: number
  readonly height: number
}
export interface Drawing {
  readonly lanes: readonly Lane[]
  readonly labels: readonly Label[]
  readonly marks: readonly Mark[]
  readonly bars: readonly Bar[]
  readonly threads: readonly Thread[]
  readonly height: number
}

export const LANE_ORDER: readonly LaneId[] = [
  'CBP', 'ICE', 'DHS', 'USCIS', 'EOIR', 'BIA', 'DOS', 'DOL', 'SSA', 'IRS', 'issuing-state', 'registry', 'court', 'school', 'employer', 'carrier',
  'provider', 'third-party', 'representative', 'holder', 'worked-out',
]

const DATE_H = 25
const LINE_H = 20
const LABEL_MAX = 210
const MARK = 8
const BESIDE = 16
const ABOUT_W = 96
/** Room for the bar between the days above it and the words below. */
const AROUND = 22
const TAG_H = 34
const LANE_TOP = 20
const LANE_BOTTOM = 16
const LANE_MIN = 84

/** One label with its marks and bars, relative to its own top. */
interface Piece extends Block {
  readonly labels: readonly Label[]
  readonly marks: readonly Mark[]
  readonly bars: readonly Bar[]
}

interface Sized {
  readonly width: number
  readonly height: number
}

/** Lines a text takes when it is broken at spaces. */
export function linesOf(text: string, width: number, measure: (t: string) => number): number {
  let lines = 1
  let at = ''
  for (const word of text.split(' ')) {
    const next = at === '' ? word : `${at} ${word}`
    if (at !== '' && measure(next) > width) {
      lines += 1
      at = word
    } else at = next
  }
  return lines
}

function sizeOf(texts: Texts, date: string, lines: readonly string[]): Sized {
  const wide = Math.max(texts.width(date, 'date'), ...lines.map((l) => texts.width(l, 'text')))
  const width = Math.ceil(Math.max(texts.width(date, 'date'), Math.min(LABEL_MAX, wide))) + 6
  const rows = lines.reduce((n, l) => n + linesOf(l, width - 4, (s) => texts.width(s, 'text')), 0)
  return { width, height: DATE_H + rows * LINE_H }
}

/** Places the labels and marks of every lane, and the threads between them. */
export function draw(model: TimelineModel, axis: Axis, texts: Texts): Drawing {
  const joined = new Set(model.joined.keys())
  const pieces = new Map<LaneId, Piece[]>()
  const put = (lane: LaneId, p: Piece): void => void pieces.set(lane, [...(pieces.get(lane) ?? []), p])
  for (const [lane, entries] of byLane(model.entries)) for (const p of piecesOf(entries, axis, texts, joined)) put(lane, p)
  for (const w of model.workedOut) put('worked-out', workedOutPiece(w, axis, texts))
  for (const f of model.gaps) put(laneOfGap(f, model), gapPiece(f, axis, texts))
  const byEntry = new Map<string, { x: number; y: number; lane: number; half: number }>()
  const lanes: Lane[] = []
  const out = { labels: [] as Label[], marks: [] as Mark[], bars: [] as Bar[] }
  const groups = [...model.joined]
  const first = new Map(groups.map(([id, sides]) => [id, Math.min(...sides.map((s) => LANE_ORDER.indexOf(s.source)))]))
  const strips = new Map<string, number>()
  let y = 0
  for (const id of LANE_ORDER.filter((l) => pieces.has(l))) {
    const own = pieces.get(id)!.map((p) => ({ ...p, layer: layerOf(p, id, model, first) }))
    const { top, height } = stack(own)
    for (const p of own) {
      const dy = y + LANE_TOP + top.get(p.id)!
      out.labels.push(...p.labels.map((l) => ({ ...l, y: l.y + dy })))
      out.marks.push(...p.marks.map((m) => ({ ...m, y: m.y + dy })))
      out.bars.push(...p.bars.map((b) => ({ ...b, y: b.y + dy })))
      for (const m of p.marks) if (m.entry && !byEntry.has(m.entry.id)) byEntry.set(m.entry.id, { x: m.x, y: m.y + dy, lane: lanes.length, half: p.bars.some((b) => b.kind === 'about') ? 13 : 10 })
    }
    const tags = groups.filter(([g]) => first.get(g) === LANE_ORDER.indexOf(id))
    const content = Math.max(LANE_MIN, LANE_TOP + height + LANE_BOTTOM)
    const tagRows = stack(tags.map(([g, sides]) => tagBlock(g, sides, byEntry, axis, texts)))
    for (const [g] of tags) strips.set(g, y + content + tagRows.top.get(g)!)
    const laneHeight = content + (tags.length > 0 ? tagRows.height + 8 : 0)
    lanes.push({ id, y, height: laneHeight })
    y += laneHeight
  }
  const threads = groups.map(([id, sides]) => threadOf(id, sides, byEntry, axis, texts, strips.get(id)!))
  return { lanes, ...out, labels: out.labels.sort((a, b) => a.day - b.day), threads, height: y }
}

/** Rivals stand at the side of their lane the thread leaves it: below when this lane holds the tag, else above. */
function layerOf(p: Piece, lane: LaneId, model: TimelineModel, first: ReadonlyMap<string, number>): -1 | 0 | 1 {
  const id = p.marks.map((m) => m.entry?.disagreement?.id).find((d) => d !== undefined && model.joined.has(d))
  return id === undefined ? 0 : first.get(id) === LANE_ORDER.indexOf(lane) ? 1 : -1
}

const byLane = (entries: readonly Entry[]): Map<LaneId, Entry[]> => {
  const out = new Map<LaneId, Entry[]>()
  for (const e of entries) out.set(e.source, [...(out.get(e.source) ?? []), e])
  return out
}
/** A gap is drawn where the paper before it stands. */
const laneOfGap = (f: Finding, model: TimelineModel): LaneId =>
  model.entries.find((e) => e.claims.some((c) => f.claims.includes(c.id)))?.source ?? 'CBP'

/** Entries of one source and one day are told together; spans, "about" days and rival days each by themselves. */
function piecesOf(entries: readonly Entry[], axis: Axis, texts: Texts, joined: ReadonlySet<string>): Piece[] {
  const pairs = new Map(entries.filter((e) => e.startEntry !== undefined).map((e) => [e.startEntry!, e]))
  const paired = new Set<string>()
  const out: Piece[] = []
  for (const e of entries) {
    const until = pairs.get(e.id)
    const piece = until ? pairPiece(e, until, axis, texts, joined) : undefined
    if (!until || !piece) continue
    out.push(piece)
    paired.add(e.id).add(until.id)
  }
  const days = new Map<string, Entry[]>()
  for (const e of entries) {
    if (paired.has(e.id)) continue
    if (e.from !== undefined) out.push(spanPiece(e, axis, texts, joined))
    else if (e.precision === 'about') out.push(aboutPiece(e, axis, texts, joined))
    else if (e.precision === 'month' || e.precision === 'year') out.push(roughPiece(e, axis, texts, joined))
    else {
      const key = e.disagreement ? e.id : String(e.day)
      days.set(key, [...(days.get(key) ?? []), e])
    }
  }
  return [...out, ...[...days.values()].map((group) => pointPiece(group, axis, texts, joined))]
}

const tagOf = (e: Entry, joined: ReadonlySet<string>): { tag: string } | Record<string, never> =>
  e.disagreement && !joined.has(e.disagreement.id) ? { tag: e.disagreement.id } : {}
const TAG_SMALL = 44

const beforeWidth = (texts: Texts, before: string): number => (before === '' ? 0 : texts.width(before, 'text') + 5)
function labelOf(e: Entry, texts: Texts, joined: ReadonlySet<string>): { size: Sized; base: Omit<Label, 'x' | 'y' | 'align'> } {
  const { before, date } = texts.when(e)
  const tag = tagOf(e, joined)
  const size = sizeOf(texts, date, [texts.what(e)])
  const first = texts.width(date, 'date') + beforeWidth(texts, before) + ('tag' in tag ? TAG_SMALL : 0) + 6
  const width = Math.ceil(Math.max(size.width, first))
  return {
    size: { width, height: size.height },
    base: { id: e.id, width, before, date, entries: [e], day: e.from ?? e.day!, ...tag, ...(e.startField ? { startField: e.startField } : {}) },
  }
}

/** Beside its mark: right of it, or left where the drawing ends. */
function beside(x: number, width: number, axisWidth: number): { x: number; align: 'left' | 'right' } {
  if (x + BESIDE + width <= axisWidth || x - BESIDE - width < 0) return { x: Math.min(x + BESIDE, Math.max(0, axisWidth - width)), align: 'left' }
  return { x: x - BESIDE - width, align: 'right' }
}

function pointPiece(group: readonly Entry[], axis: Axis, texts: Texts, joined: ReadonlySet<string>): Piece {
  const e = group[0]!
  const x = axis.x(e.day!)
  const { base } = labelOf(e, texts, joined)
  const size = sizeOf(texts, base.date, group.map(texts.what))
  const width = Math.max(size.width, base.width)
  const at = beside(x, width, axis.width)
  return {
    id: e.id, left: Math.min(x - MARK, at.x), right: Math.max(x + MARK, at.x + width), height: size.height,
    labels: [{ ...base, ...at, width, y: 0, entries: group }], marks: [{ id: e.id, entry: e, x, y: DATE_H / 2 }], bars: [],
  }
}

/** "About": a bar of fixed length, for the paper gives no edge. */
function aboutPiece(e: Entry, axis: Axis, texts: Texts, joined: ReadonlySet<string>): Piece {
  const x = Math.min(axis.width - ABOUT_W / 2, Math.max(ABOUT_W / 2, axis.x(e.day!)))
  return underBar(e, 'about', x - ABOUT_W / 2, x + ABOUT_W / 2, x, axis, texts, joined)
}
/** Only month or year known: a bar as long as that. */
function roughPiece(e: Entry, axis: Axis, texts: Texts, joined: ReadonlySet<string>): Piece {
  const x0 = axis.x(e.day!)
  const x1 = Math.max(x0 + 28, axis.x(e.day! + (e.precision === 'month' ? 30 : 364)))
  return underBar(e, 'rough', x0, x1, (x0 + x1) / 2, axis, texts, joined)
}
function underBar(e: Entry, kind: 'about' | 'rough', x0: number, x1: number, x: number, axis: Axis, texts: Texts, joined: ReadonlySet<string>): Piece {
  const { size, base } = labelOf(e, texts, joined)
  const left = Math.max(0, Math.min(x0, axis.width - size.width))
  return {
    id: e.id, left, right: Math.max(x1, left + size.width), height: 30 + size.height,
    labels: [{ ...base, x: left, y: 30, align: 'left' }], marks: [{ id: e.id, entry: e, x, y: 12 }], bars: [{ id: e.id, kind, x0, x1, y: 12, cap: false }],
  }
}

/** From one day to another, the days above the bar and the words below it. */
function spanPiece(e: Entry, axis: Axis, texts: Texts, joined: ReadonlySet<string>): Piece {
  const x0 = axis.x(e.from!)
  const x1 = Math.max(x0 + 10, axis.x(e.day!))
  const { size, base } = labelOf(e, texts, joined)
  const left = Math.max(0, Math.min(x0 - MARK, axis.width - size.width))
  const whole = e.startEntry === undefined
  return {
    id: e.id, left: Math.min(left, x0 - MARK), right: Math.max(x1 + MARK, left + size.width), height: size.height + AROUND,
    labels: [{ ...base, x: left, y: 0, align: 'left', around: true }], bars: [{ id: e.id, kind: 'span', x0, x1, y: DATE_H + 9, cap: !whole }],
    marks: whole ? [{ id: `${e.id}>`, entry: e, x: x0, y: DATE_H + 9 }, { id: e.id, entry: e, x: x1, y: DATE_H + 9 }] : [{ id: e.id, entry: e, x: x1, y: DATE_H + 9, bare: true }],
  }
}

/** Came in, and allowed to stay until: one line, a label on either side. Undefined where there is no room for both. */
function pairPiece(start: Entry, until: Entry, axis: Axis, texts: Texts, joined: ReadonlySet<string>): Piece | undefined {
  if (start.precision !== 'exact' || until.precision !== 'exact') return undefined
  const [x0, x1] = [axis.x(start.day!), axis.x(until.day!)]
  const a = labelOf(start, texts, joined)
  const b = labelOf(until, texts, joined)
  if (x0 - BESIDE - a.size.width < 0 || x1 + BESIDE + b.size.width > axis.width || x1 - x0 < 24) return undefined
  const y = DATE_H / 2
  return {
    id: start.id, left: x0 - BESIDE - a.size.width, right: x1 + BESIDE + b.size.width, height: Math.max(a.size.height, b.size.height),
    labels: [{ ...a.base, x: x0 - BESIDE - a.size.width, y: 0, align: 'right' }, { ...b.base, x: x1 + BESIDE - 4, y: 0, align: 'left', day: until.day! }],
    bars: [{ id: until.id, kind: 'span', x0, x1, y, cap: true }], marks: [{ id: start.id, entry: start, x: x0, y }, { id: until.id, entry: until, x: x1, y, bare: true }],
  }
}

function workedOutPiece(w: WorkedOut, axis: Axis, texts: Texts): Piece {
  const date = texts.days(w)
  const { width, height } = sizeOf(texts, date, [texts.name(w)])
  // Two possible days beside each other stay two marks.
  const xs: number[] = []
  for (const d of w.days) xs.push(Math.max(axis.x(d), (xs.at(-1) ?? -Infinity) + 2 * MARK + 2))
  const over = Math.max(0, xs.at(-1)! + MARK - axis.width)
  xs.forEach((x, i) => { xs[i] = x - over })
  // The label stands after the last mark, before the first where the drawing ends, and never on a mark.
  const right = xs.at(-1)! + BESIDE + width <= axis.width
  const at = right || xs[0]! - BESIDE - width < 0 ? { x: xs.at(-1)! + BESIDE, align: 'left' as const } : { x: xs[0]! - BESIDE - width, align: 'right' as const }
  const cut = Math.max(0, at.x + width - axis.width)
  if (cut > 0) xs.forEach((x, i) => { xs[i] = x - cut })
  const last = xs.at(-1)!
  const x = at.x - cut
  return {
    id: w.id, left: Math.min(xs[0]! - MARK, x), right: Math.max(last + MARK, x + width), height,
    labels: [{ id: w.id, x, align: at.align, y: 0, width, before: '', date, entries: [], workedOut: w, day: w.days[0]! }],
    marks: xs.map((x, i) => ({ id: `${w.id}#${i}`, x, y: DATE_H / 2 })), bars: [],
  }
}

function gapPiece(f: Finding, axis: Axis, texts: Texts): Piece {
  const [x0, x1] = [axis.x(f.from!), axis.x(f.until!)]
  const words = texts.gap(f)
  const width = Math.ceil(Math.min(LABEL_MAX, texts.width(words, 'text'))) + 6
  const x = Math.max(0, Math.min((x0 + x1) / 2 - width / 2, axis.width - width))
  const id = `${f.type}:${f.from}`
  return {
    id, left: Math.min(x0, x), right: Math.max(x1, x + width), height: 16 + LINE_H * linesOf(words, width - 4, (s) => texts.width(s, 'text')),
    labels: [{ id, x, y: 14, width, align: 'left', before: '', date: '', entries: [], gap: f, day: f.from! }],
    marks: [], bars: [{ id, kind: 'gap', x0, x1, y: 7, cap: false }],
  }
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number; readonly lane: number; readonly half: number }>

const tagWidth = (id: string, texts: Texts): number => Math.ceil(texts.width(texts.tag(id), 'text')) + 52
function tagBlock(id: string, sides: readonly Entry[], places: Places, axis: Axis, texts: Texts): Block {
  const width = tagWidth(id, texts)
  const x = places.get(sides[0]!.id)?.x ?? axis.x(sides[0]!.day!)
  const left = Math.max(0, Math.min(x - width / 2, axis.width - width))
  return { id, left, right: left + width, height: TAG_H }
}

/** From every rival mark to one line under the uppermost lane, where the tag sits. */
function threadOf(id: string, sides: readonly Entry[], places: Places, axis: Axis, texts: Texts, top: number): Thread {
  const block = tagBlock(id, sides, places, axis, texts)
  const y = top + TAG_H / 2
  const ends = sides.flatMap((s) => places.get(s.id) ?? [])
  const centre = (block.left + block.right) / 2
  const path = ends.map((e) => {
    const from = e.y < y ? e.y + e.half : e.y - e.half
    const way = Math.sign(centre - e.x)
    const r = Math.min(10, Math.abs(centre - e.x), Math.abs(y - from))
    return Math.abs(centre - e.x) < 1 ? `M${e.x} ${from}V${y}` : `M${e.x} ${from}V${y - Math.sign(y - from) * r}Q${e.x} ${y} ${e.x + way * r} ${y}H${centre}`
  }).join('')
  return { id, path, tag: { x: block.left, y: top, width: block.right - block.left } }
}

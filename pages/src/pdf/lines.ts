import type { Box, Seen, Word } from '@proofline/engine'
import { charStarts } from './char-widths.ts'

/** A run of print as pdf.js gives it: `transform` and `width` in the page's own units, baseline at the left end. */
export interface Printed {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly dir?: string
  readonly ascent?: number
  readonly descent?: number
  readonly monospace?: boolean
  readonly vertical?: boolean
  /** For print read from a picture. */
  readonly seen?: Seen
}

/** How the page is looked at: size in points after rotation, and the matrix from page units to it (y downwards). */
export interface View {
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}

/** A run of letters without white space, in a frame where its text runs level: u to the right, v downwards. */
interface Piece {
  /** Empty for printed white space: it only parts its neighbours. */
  readonly text: string
  readonly u0: number
  readonly u1: number
  /** The baseline. */
  readonly v: number
  readonly size: number
  readonly top: number
  readonly bottom: number
  /** White space stands before it in the same run. */
  readonly spaced: boolean
  readonly seen?: Seen
}

interface Row {
  pieces: Piece[]
  /** Baseline and size of the last full-size piece: print on a crooked scan drifts along a line. */
  v: number
  size: number
}

type Frame = { readonly angle: number; readonly runs: Run[] }
type Run = { readonly item: Printed; readonly angle: number; readonly x: number; readonly y: number; readonly size: number; readonly width: number }

/** Baselines this close (in font sizes) are one line. Lines of print never stand so near. */
const SAME_LINE = 0.4
/** Gaps under this many font sizes are inside a word; a space is never so narrow. */
const INSIDE_WORD = 0.15
/** Gaps above this many characters part columns. */
const COLUMN_GAP = 1.6
const SPACES_MAX = 200

/**
 * Puts the runs of a page into reading order: words with boxes (points, origin top left) and the text they stand in.
 * `text.slice(word.start, word.end) === word.text` for every word. Lines end with "\n", words stand one space apart,
 * columns as many spaces as fit the gap. Print set at an angle follows the level print in lines of its own.
 */
export function layPage(items: readonly Printed[], view: View): { text: string; words: Word[] } {
  const words: Word[] = []
  let text = ''
  for (const frame of framesOf(items, view)) {
    const rows = rowsOf(frame.runs.flatMap((run) => piecesOf(run, frame.angle)))
    for (const row of rows) {
      const line = writeRow(row, text === '' ? 0 : text.length + 1, frame.angle)
      if (line.words.length === 0) continue
      text = text === '' ? line.text : `${text}\n${line.text}`
      for (const word of line.words) words.push(word)
    }
  }
  return { text, words }
}

/** Runs by the direction they are set in, the direction with the most letters first. */
function framesOf(items: readonly Printed[], view: View): Frame[] {
  const groups = new Map<number, Run[]>()
  for (const item of items) {
    const run = runOf(item, view)
    if (!run) continue
    const degrees = (run.angle * 180) / Math.PI
    const quarter = Math.round(degrees / 90) * 90
    const key = Math.abs(degrees - quarter) < 8 ? quarter : Math.round(degrees / 5) * 5
    const group = groups.get((key + 360) % 360) ?? []
    group.push(run)
    groups.set((key + 360) % 360, group)
  }
  const letters = (runs: readonly Run[]): number => runs.reduce((n, r) => n + r.item.str.trim().length, 0)
  return [...groups.values()]
    .sort((a, b) => letters(b) - letters(a))
    .map((runs) => ({ runs, angle: middleAngle(runs) }))
}

/** The usual angle of a group; level print (within a twentieth of a degree) is exactly level. */
function middleAngle(runs: readonly Run[]): number {
  const angles = runs.filter((r) => r.item.str.trim() !== '').map((r) => r.angle).sort((a, b) => a - b)
  const middle = angles[angles.length >> 1] ?? 0
  const quarter = Math.round(middle / (Math.PI / 2)) * (Math.PI / 2)
  return Math.abs(middle - quarter) < 0.001 ? quarter : middle
}

function runOf(item: Printed, view: View): Run | undefined {
  const [a, b, c, d, e, f] = item.transform
  const [A, B, C, D, E, F] = view.transform
  const dx = a! * A! + b! * C!
  const dy = a! * B! + b! * D!
  const scale = Math.hypot(A!, B!)
  const size = Math.hypot(c! * A! + d! * C!, c! * B! + d! * D!) || item.height * scale
  const x = e! * A! + f! * C! + E!
  const y = e! * B! + f! * D! + F!
  // Vertical writing is set downwards: pdf.js gives its length as the height.
  const angle = item.vertical ? Math.atan2(dy, dx) + Math.PI / 2 : Math.atan2(dy, dx)
  const length = (item.vertical ? item.height : item.width) * scale
  const width = length > 0 ? length : item.str.trim() === '' ? 0 : item.str.length * size * 0.25
  if (item.str === '' || !(size > 0) || ![x, y, size, width, angle].every(Number.isFinite)) return undefined
  return { item, angle, x, y, size, width }
}

/** White space parts pieces; so do runs of underscores, which are rules drawn with letters. */
const PIECES = /_{3,}|(?:(?!_{3,})\S)+/g

function piecesOf(run: Run, frame: number): Piece[] {
  const { item, size, width } = run
  const cos = Math.cos(frame)
  const sin = Math.sin(frame)
  const u = run.x * cos + run.y * sin
  const v = run.y * cos - run.x * sin
  const ascent = clamp(item.ascent ?? 0.85, 0.6, 1) * size
  const descent = clamp(-(item.descent ?? -0.2), 0.1, 0.35) * size
  const base = { v, size, ...(item.seen ? { seen: item.seen } : {}), top: item.vertical ? v - size / 2 : v - ascent, bottom: item.vertical ? v + size / 2 : v + descent }
  if (item.str.trim() === '') return [{ ...base, text: '', u0: u, u1: u + width, spaced: false }]
  const starts = charStarts(item.str, item.monospace === true)
  return [...item.str.matchAll(PIECES)].map((m) => {
    const from = starts[m.index]! * width
    const to = starts[m.index + m[0].length]! * width
    const spaced = m.index > 0 && /\s/.test(item.str[m.index - 1]!)
    return item.dir === 'rtl'
      ? { ...base, text: m[0], u0: u + width - to, u1: u + width - from, spaced: true }
      : { ...base, text: m[0], u0: u + from, u1: u + to, spaced }
  })
}

/** Printed lines, top to bottom: each piece joins the line that ended nearest to its own baseline. */
function rowsOf(pieces: Piece[]): Row[] {
  const rows: Row[] = []
  for (const piece of pieces.sort((a, b) => a.u0 - b.u0 || a.v - b.v)) {
    const row = nearestRow(rows, piece)
    if (!row) rows.push({ pieces: [piece], v: piece.v, size: piece.size })
    else {
      row.pieces.push(piece)
      if (piece.size >= row.size * 0.8 && piece.text !== '') Object.assign(row, { v: piece.v, size: piece.size })
    }
  }
  const middle = (row: Row): number => row.pieces.reduce((sum, p) => sum + p.v, 0) / row.pieces.length
  return raiseSmallPrint(rows).map((row) => ({ row, v: middle(row) })).sort((a, b) => a.v - b.v).map(({ row }) => row)
}

function nearestRow(rows: readonly Row[], piece: Piece): Row | undefined {
  let best: Row | undefined
  for (const row of rows) {
    const away = Math.abs(row.v - piece.v)
    if (away <= SAME_LINE * Math.min(row.size, piece.size) && (!best || away < Math.abs(best.v - piece.v))) best = row
  }
  return best
}

/** Small print that touches a larger piece ("1st", a footnote's number) joins that piece's line. */
function raiseSmallPrint(rows: readonly Row[]): Row[] {
  const out = rows.map((row) => ({ ...row, pieces: [...row.pieces] }))
  for (const small of out) {
    small.pieces = small.pieces.filter((p) => {
      if (p.text === '' || p.text.length > 3) return true
      const home = out.find((row) => row !== small && row.size * 0.8 >= p.size &&
        row.pieces.some((q) => q.text !== '' && q.size * 0.8 >= p.size && Math.abs(q.v - p.v) <= 0.7 * q.size &&
          p.u0 - q.u1 > -0.15 * q.size && p.u0 - q.u1 < 0.25 * q.size))
      home?.pieces.push(p)
      return !home
    })
  }
  return out.filter((row) => row.pieces.some((p) => p.text !== ''))
}

/** One line of text with its words; `at` is where the line starts in the page's text. */
function writeRow(row: Row, at: number, frame: number): { text: string; words: Word[] } {
  const pieces = printedOnce(row.pieces.sort((a, b) => a.u0 - b.u0 || a.v - b.v))
  const printed = pieces.filter((p) => p.text !== '')
  const unit = printed.reduce((n, p) => n + p.u1 - p.u0, 0) / Math.max(1, printed.reduce((n, p) => n + p.text.length, 0))
  const words: Word[] = []
  let text = ''
  let word: Piece[] = []
  let right = Number.NEGATIVE_INFINITY
  let parted = false
  const close = (): void => {
    if (word.length === 0) return
    const letters = word.map((p) => p.text).join('')
    const start = at + text.length
    const seen = seenOf(word)
    words.push({ text: letters, start, end: start + letters.length, box: boxOf(word, frame), ...(seen ? { seen } : {}) })
    text += letters
    word = []
  }
  for (const piece of pieces) {
    if (piece.text === '') {
      parted = true
      continue
    }
    const last = word.at(-1)
    if (last && (parted || !isSameWord(last, piece, right))) {
      close()
      const gap = (piece.u0 - right) / (unit || 1)
      text += ' '.repeat(gap > COLUMN_GAP ? Math.min(SPACES_MAX, Math.max(2, Math.round(gap))) : 1)
    }
    word.push(piece)
    right = Math.max(right, piece.u1)
    parted = false
  }
  close()
  return { text, words }
}

function isSameWord(last: Piece, piece: Piece, right: number): boolean {
  if (piece.spaced) return false
  // "2024" with a small raised "1" is a year and a footnote, not 20241; "1st" is one word.
  const raised = piece.size <= last.size * 0.8 && Math.abs(piece.v - last.v) >= last.size * 0.1
  if (raised && !/^\p{L}+[.,]?$/u.test(piece.text)) return false
  const em = Math.min(last.size, piece.size)
  const gap = piece.u0 - right
  return gap > -0.3 * em && gap < INSIDE_WORD * em
}

/** Without the second strike of fake bold, and without underscores that only draw the rule under a value. */
function printedOnce(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece>()
  const once = pieces.filter((p) => {
    if (p.text === '') return true
    const before = seen.get(p.text)
    seen.set(p.text, p)
    if (!before || Math.abs(before.v - p.v) > 0.35 * p.size) return true
    const shared = Math.min(before.u1, p.u1) - Math.max(before.u0, p.u0)
    return shared < 0.7 * Math.min(before.u1 - before.u0, p.u1 - p.u0)
  })
  const isRule = (p: Piece): boolean => /^_{3,}$/.test(p.text)
  const written = once.filter((p) => p.text !== '' && !isRule(p))
  return once.filter((p) => !isRule(p) || !written.some((q) => q.u0 < p.u1 - 1 && q.u1 > p.u0 + 1))
}

/** As sure as its least sure piece; what other looks gave for one piece is a rival for the whole word. */
function seenOf(word: readonly Piece[]): Seen | undefined {
  const seen = word.flatMap((p) => (p.seen ? [p.seen] : []))
  if (seen.length === 0) return undefined
  const rivals = word.flatMap((p, i) => (p.seen?.rivals ?? []).map((rival) => word.map((q, n) => (n === i ? rival : q.text)).join('')))
  return { confidence: Math.round(Math.min(...seen.map((s) => s.confidence))), ...(rivals.length > 0 ? { rivals } : {}) }
}

function boxOf(word: readonly Piece[], frame: number): Box {
  const u0 = Math.min(...word.map((p) => p.u0))
  const u1 = Math.max(...word.map((p) => p.u1))
  const top = Math.min(...word.map((p) => p.top))
  const bottom = Math.max(...word.map((p) => p.bottom))
  const cos = Math.cos(frame)
  const sin = Math.sin(frame)
  const corners = [[u0, top], [u1, top], [u0, bottom], [u1, bottom]] as const
  const xs = corners.map(([u, v]) => u * cos - v * sin)
  const ys = corners.map(([u, v]) => u * sin + v * cos)
  const x = round(Math.min(...xs))
  const y = round(Math.min(...ys))
  return { x, y, width: round(Math.max(...xs) - x), height: round(Math.max(...ys) - y) }
}

const clamp = (n: number, low: number, high: number): number => Math.min(high, Math.max(low, n))
/** Hundredths of a point: finer is noise, and makes papers larger to store. */
const round = (n: number): number => Math.round(n * 100) / 100

import type { Box } from '@proofline/engine'
import type { Recogniser } from '../ocr/recogniser.ts'
import { compose, moved, place, scaled } from '../picture/mapping.ts'
import type { Gray, Mapping } from '../picture/raster.ts'
import { drawn } from '../picture/resample.ts'
import { turned } from '../picture/turn.ts'
import { laidOut } from './align.ts'
import { type Decided, type DecidedLine, type OtherLook, decide } from './decide.ts'
import { findBands } from './find.ts'
import { LETTER, ROW_TALL } from './grid.ts'
import { LAYOUTS, type StripKind, holds } from './layouts.ts'
import { type BandLook, type LineLook, readBand } from './read-band.ts'

/** A machine-readable strip found in a picture. */
export interface Strip {
  readonly kind: StripKind
  readonly lines: readonly StripLine[]
}
export interface StripLine {
  readonly text: string
  /** In pixels of the picture. */
  readonly box: Box
  /** 0 to 100, for the letters that have no rivals. */
  readonly confidence: number
  /** The whole line as it may also read, best first. */
  readonly rivals: readonly string[]
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'
/** How tall letters are when another engine looks at a line, in pixels. */
const LOOK_SIZES = [30, 42] as const
// A picture may have many lines of even print; strips are among the likeliest.
const BANDS_MAX = 5
// A strip's letters fit this well, and nearly all of them are of the class their place asks for.
const FIT_LEAST = 0.68
const NATURAL_LEAST = 0.86
// With more ink than this that looks like no letter, what was read is a guess: the page keeps the words it had.
const STRANGE_MOST = 0.15
const RIVALS_MAX = 8
/** Letters that fit less well than this, on the whole, are to be looked at by a person (`SURE` of the engine's `doubt.ts`). */
const FIT_SURE = 0.75
/** The same where no other engine could make the line out: our letters alone may fit other type well enough and be wrong. */
const FIT_SURE_ALONE = 0.88
const SURE_AT = 86

/**
 * Every machine-readable strip in a grey picture. `turns` also looks for strips that lie sideways or upside down, when none stands
 * upright. Never throws because of what is in the picture.
 */
export async function readStrips(gray: Gray, recogniser: Recogniser | undefined, options: { readonly turns?: boolean } = {}): Promise<Strip[]> {
  const upright = await uprightStrips(gray, recogniser)
  if (upright.length > 0 || !options.turns) return upright
  for (const degrees of [180, 90, 270] as const) {
    const other = turned(gray, degrees)
    const strips = await uprightStrips(other.gray, recogniser)
    if (strips.length > 0) return strips.map((s) => ({ ...s, lines: s.lines.map((l) => ({ ...l, box: mapped(l.box, other.toGray) })) }))
  }
  return []
}

function mapped(box: Box, by: Mapping): Box {
  const [a, b] = [place(by, box.x, box.y), place(by, box.x + box.width, box.y + box.height)]
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}

async function uprightStrips(gray: Gray, recogniser: Recogniser | undefined): Promise<Strip[]> {
  const out: Strip[] = []
  const taken: Box[] = []
  for (const band of findBands(gray).slice(0, BANDS_MAX)) {
    const look = readBand(gray, band)
    if (!look) continue
    const bare = best(look, [])
    if (!bare || taken.some((t) => look.lines.some((l) => touch(t, l.box)))) continue
    const others = recogniser ? await Promise.all(look.lines.map((l) => otherLooks(l, recogniser))) : []
    const strip = best(look, others) ?? bare
    taken.push(...look.lines.map((l) => l.box))
    out.push(stripOf(look, strip, others.some((line) => line.some((o) => o.weight > 0))))
  }
  return out
}

/** The layout whose places and check digits suit the letters best; undefined when none does. */
function best(look: BandLook, others: readonly (readonly OtherLook[])[]): Decided | undefined {
  let found: { decided: Decided; score: number } | undefined
  for (const layout of LAYOUTS) {
    if (layout.letters !== look.letters || layout.lines !== look.lines.length) continue
    const decided = decide(look, layout, others)
    if (decided.fit < FIT_LEAST || decided.natural < NATURAL_LEAST || decided.strange > STRANGE_MOST) continue
    const lines = decided.lines.map((l) => l.text)
    if (!looksLikeStrip(lines, layout.kind)) continue
    const checks = [...layout.checks, ...(layout.composite ? [layout.composite] : [])]
    const kept = checks.filter((c) => holds(c, lines)).length / checks.length
    const score = decided.fit + decided.natural + 0.1 * kept
    if (!found || score > found.score) found = { decided, score }
  }
  return found?.decided
}

/** Any strip has dates in it and a name with fillers. */
const looksLikeStrip = (lines: readonly string[], kind: StripKind): boolean =>
  (kind === 'TD1' ? lines[1]! : lines.at(-1)!).replace(/\D/g, '').length >= 10 && lines.join('').includes('<')

const touch = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The line as another engine reads it, in two sizes. */
async function otherLooks(line: LineLook, recogniser: Recogniser): Promise<OtherLook[]> {
  const pitch = (line.middles.at(-1)! - line.middles[0]!) / (line.middles.length - 1)
  const left = line.middles[0]! - pitch
  const width = line.middles.at(-1)! + pitch - left
  const out: OtherLook[] = []
  for (const size of LOOK_SIZES) {
    const times = size / LETTER
    const mapping = compose(compose(scaled(1 / times), moved(left, 0)), line.drawn.toSource)
    const picture = drawn(line.source, mapping, Math.round(width * times), Math.round(ROW_TALL * times))
    const seen = await recogniser.look(picture, { layout: 'line', letters: LETTERS, languages: 'eng' })
    const text = seen.flatMap((l) => l.words.map((w) => w.text)).join('')
    out.push(laidOut(text, line))
  }
  return out
}

function stripOf(look: BandLook, { layout, lines, fit }: Decided, isSeenTwice: boolean): Strip {
  // Open letters say so by their rivals; this is about all the others.
  const sure = Math.round(Math.max(40, Math.min(98, SURE_AT + (fit - (isSeenTwice ? FIT_SURE : FIT_SURE_ALONE)) * 60)))
  return {
    kind: layout.kind,
    lines: lines.map((line, i) => ({ text: line.text, box: look.lines[i]!.box, confidence: sure, rivals: rivalsOf(line) })),
  }
}

/** The line with each open place as it may also read; where many are open, all of them changed at once, so that none is hidden. */
function rivalsOf({ text, doubts }: DecidedLine): string[] {
  const changed = (changes: readonly { place: number; letter: string }[]): string => [...text].map((l, p) => changes.find((c) => c.place === p)?.letter ?? l).join('')
  const singles = doubts.flatMap(({ place, letters }) => letters.map((letter) => changed([{ place, letter }])))
  if (singles.length <= RIVALS_MAX) return singles
  const most = Math.max(...doubts.map((d) => d.letters.length))
  return Array.from({ length: most }, (_, i) => changed(doubts.map(({ place, letters }) => ({ place, letter: letters[Math.min(i, letters.length - 1)]! }))))
}

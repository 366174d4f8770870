import type { Page, PageTrouble } from '@proofline/engine'
import { SAME, compose, scaled, stretchAt } from '../picture/mapping.ts'
import { prepare } from '../picture/prepare.ts'
import type { Gray, Mapping, Rgba } from '../picture/raster.ts'
import { turned } from '../picture/turn.ts'
import { type ReadLine, placeWords, usualSize } from './place-words.ts'
import type { SeenLine } from './recogniser.ts'
import { lookAgain } from './second-look.ts'
import type { LineRecogniser } from './tesseract.ts'
import { isUpright, surenessOf, uprightTurn } from './upright.ts'

export interface Source {
  readonly rgba: Rgba
  readonly number: number
  /** Pixels of `rgba` per inch when it is a page of a PDF; undefined for photos and pictures of any size. */
  readonly dpi?: number
  /** The size of that page, points. */
  readonly points?: { readonly width: number; readonly height: number }
}

/** Half the pixels of the middle of a letter: less ink than this on a whole page is dust. */
const INK_MIN = 0.0002
const INK = 128
/** The font size that is read well, in pixels of the camera or scanner; below it letters turn into others. */
const FONT_PIXELS_MIN = 15
/** Letters read less surely than this, over a whole page, are a guess. */
const GARBAGE_BELOW = 55
/** The print of a photo is laid out this high, so that readers find the distances they know from PDFs. */
const PHOTO_FONT = 10

/**
 * Reads a picture of a page: sets it straight and upright, reads it, and looks again where a wrong letter would make a wrong
 * date or number. A page nobody can read has no words and says why.
 */
export async function readPicture(source: Source, recogniser: LineRecogniser): Promise<Page> {
  const { rgba, dpi } = source
  const ready = prepare(rgba, { kind: dpi === undefined ? 'photo' : 'scan', ...(dpi === undefined ? {} : { dpi }) })
  const blank = (trouble?: PageTrouble): Page => emptyPage(source, trouble)
  if (isBlank(ready.gray)) return blank()
  if (ready.trouble) return blank(ready.trouble)
  const { gray, toPicture, lines } = await uprightLines(ready.gray, ready.toPicture, ready.lineHeight, recogniser, dpi)
  const { letters, confidence } = surenessOf(lines)
  if (letters === 0) return blank('no-text')
  const size = usualSize(lines)
  const pixels = size * stretchAt(toPicture, gray.width / 2, gray.height / 2)
  if (pixels < FONT_PIXELS_MIN) return blank('too-small')
  if (confidence < GARBAGE_BELOW) return blank(letters < 20 ? 'no-text' : 'blurred')
  return pageOf(source, gray, toPicture, await lookAgain(gray, lines, recogniser), size)
}

async function uprightLines(gray: Gray, toPicture: Mapping, lineHeight: number, recogniser: LineRecogniser, dpi: number | undefined): Promise<{ gray: Gray; toPicture: Mapping; lines: readonly SeenLine[] }> {
  const wide = stretchAt(toPicture, gray.width / 2, gray.height / 2)
  const options = { layout: 'page', ...(dpi === undefined ? {} : { dpi: dpi / wide }) } as const
  const lines = await recogniser.look(gray, options)
  if (isUpright(lines)) return { gray, toPicture, lines }
  const turn = await uprightTurn(gray, lineHeight, recogniser)
  if (turn === 0) return { gray, toPicture, lines }
  const upright = turned(gray, turn)
  return { gray: upright.gray, toPicture: compose(upright.toGray, toPicture), lines: await recogniser.look(upright.gray, options) }
}

function pageOf(source: Source, gray: Gray, toPicture: Mapping, lines: readonly ReadLine[], size: number): Page {
  const { number, dpi } = source
  const wide = stretchAt(toPicture, gray.width / 2, gray.height / 2)
  // Page units for a pixel of `gray`, and stored units (points of a PDF, pixels of a photo) for a pixel of the picture.
  const unit = dpi === undefined ? PHOTO_FONT / size : (wide * 72) / dpi
  const stored = dpi === undefined ? 1 : 72 / dpi
  const mapping = compose(compose(scaled(1 / unit), toPicture), scaled(stored))
  const own = isSame(mapping) ? source.points : undefined
  const page = own ?? { width: round(gray.width * unit), height: round(gray.height * unit) }
  const { text, words } = placeWords(lines, unit, page)
  return { number, ...page, text, words, origin: words.length > 0 ? 'ocr' : 'none', ...(isSame(mapping) ? {} : { toPicture: mapping }) }
}

/** A page without words, as large as what was looked at. */
function emptyPage({ rgba, number, dpi, points }: Source, trouble?: PageTrouble): Page {
  const unit = dpi === undefined ? 1 : 72 / dpi
  return { number, ...(points ?? { width: round(rgba.width * unit), height: round(rgba.height * unit) }), text: '', words: [], origin: 'none', ...(trouble ? { trouble } : {}) }
}

function isBlank({ data }: Gray): boolean {
  let ink = 0
  for (const value of data) if (value < INK) ink += 1
  return ink < data.length * INK_MIN
}

const isSame = (m: Mapping): boolean => m.every((value, i) => Math.abs(value - SAME[i]!) < (i === 2 || i === 5 ? 0.5 : 1e-4))
const round = (n: number): number => Math.round(n * 100) / 100

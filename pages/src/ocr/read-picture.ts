import type { Page, PageTrouble } from '@proofline/engine'
import { type BarcodeReader, addBarcodes } from '../barcode/read.ts'
import { SAME, compose, scaled, stretchAt } from '../picture/mapping.ts'
import { type Prepared, prepare } from '../picture/prepare.ts'
import type { Gray, Mapping, Rgba } from '../picture/raster.ts'
import { turned } from '../picture/turn.ts'
import { addStrips } from '../strip/add.ts'
import { type ReadLine, placeWords, usualSize } from './place-words.ts'
import type { SeenLine } from './recogniser.ts'
import { lookAgain } from './second-look.ts'
import type { LineRecogniser } from './tesseract.ts'
import { findTickBoxes, withTickBoxes } from './tick-boxes.ts'
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
/** Fewer letters than this, and unsure ones, are a picture without print. */
const FEW_LETTERS = 20
/** The print of a photo is laid out this high, so that readers find the distances they know from PDFs. */
const PHOTO_FONT = 10

/** What looks at pictures: one thing for print, one for codes. */
export interface Eyes {
  readonly recogniser: LineRecogniser
  readonly codes: BarcodeReader
}

/**
 * Reads a picture of a page: sets it straight and upright, reads it, looks again where a wrong letter would make a wrong date or
 * number, and reads machine-readable strips and barcodes by themselves. A page nobody can read has no words and says why.
 */
export async function readPicture(source: Source, { recogniser, codes }: Eyes): Promise<Page> {
  const { rgba, dpi } = source
  if (!hasInk(rgba)) return emptyPage(source)
  const ready = prepare(rgba, { kind: dpi === undefined ? 'photo' : 'scan', ...(dpi === undefined ? {} : { dpi }) })
  if (isBlank(ready.gray)) return emptyPage(source)
  const { page, gray } = ready.trouble ? { page: unreadPage(source, ready.gray, ready.toPicture, ready.trouble), gray: ready.gray } : await readPrint(source, ready, recogniser)
  if (!mayHoldCodes(page, dpi)) return page
  return addBarcodes(await addStrips(page, gray, recogniser), gray, codes)
}

/** A page with more words than this, read from a scan, is a letter or a form, and no passport, card or boarding pass. */
const CARD_WORDS_MAX = 120
/** What a strip looks like to a reader that knows only words. */
const STRIP = /<|^[A-Z0-9]{20,}$/

/** Looking for strips and barcodes costs a third of reading: it is left out on scanned pages full of ordinary print. */
const mayHoldCodes = (page: Page, dpi: number | undefined): boolean =>
  dpi === undefined || page.words.length <= CARD_WORDS_MAX || page.words.some((w) => STRIP.test(w.text))

async function readPrint(source: Source, ready: Prepared, recogniser: LineRecogniser): Promise<{ page: Page; gray: Gray }> {
  const { gray, toPicture, lines } = await uprightLines(ready, recogniser, source.dpi)
  const without = (trouble: PageTrouble): { page: Page; gray: Gray } => ({ page: unreadPage(source, gray, toPicture, trouble), gray })
  const { letters, confidence } = surenessOf(lines)
  if (letters === 0) return without('no-text')
  const size = usualSize(lines)
  if (size * stretchAt(toPicture, gray.width / 2, gray.height / 2) < FONT_PIXELS_MIN) return without('too-small')
  if (confidence < GARBAGE_BELOW) return without(letters < FEW_LETTERS ? 'no-text' : 'blurred')
  const read = withTickBoxes(await lookAgain(gray, lines, recogniser), findTickBoxes(gray, size))
  return { page: pageOf(source, gray, toPicture, read, size), gray }
}

async function uprightLines({ gray, toPicture, lineHeight }: Prepared, recogniser: LineRecogniser, dpi: number | undefined): Promise<{ gray: Gray; toPicture: Mapping; lines: readonly SeenLine[] }> {
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
  const frame = frameOf(source, gray, toPicture, size)
  const { text, words } = placeWords(lines, frame.unit, frame.page)
  return { number: source.number, ...frame.page, text, words, origin: words.length > 0 ? 'ocr' : 'none', ...frame.mapping }
}

/** A page whose print was not read: strips and codes may still be found on it, so it is laid out like one that was. */
const unreadPage = (source: Source, gray: Gray, toPicture: Mapping, trouble: PageTrouble): Page => {
  const { page, mapping } = frameOf(source, gray, toPicture, PRINT_PIXELS)
  return { number: source.number, ...page, text: '', words: [], origin: 'none', ...mapping, trouble }
}
/** The usual size of print in a prepared picture, pixels. */
const PRINT_PIXELS = 39

/** The size of the page in its own units, what a pixel of `gray` is in them, and the way to the stored picture. */
function frameOf({ dpi, points }: Source, gray: Gray, toPicture: Mapping, size: number) {
  const wide = stretchAt(toPicture, gray.width / 2, gray.height / 2)
  const unit = dpi === undefined ? PHOTO_FONT / size : (wide * 72) / dpi
  const mapping = compose(compose(scaled(1 / unit), toPicture), scaled(dpi === undefined ? 1 : 72 / dpi))
  const own = isSame(mapping) ? points : undefined
  const page = own ?? { width: round(gray.width * unit), height: round(gray.height * unit) }
  return { unit, page, mapping: isSame(mapping) ? {} : { toPicture: mapping } }
}

/** A page without words, as large as what was looked at. */
function emptyPage({ rgba, number, dpi, points }: Source): Page {
  const unit = dpi === undefined ? 1 : 72 / dpi
  return { number, ...(points ?? { width: round(rgba.width * unit), height: round(rgba.height * unit) }), text: '', words: [], origin: 'none' }
}

/** A block of a picture whose green differs by less than this is paper. */
const BLOCK = 16
const CONTRAST_MIN = 40

/** Whether there is anything on a picture at all: a quick look, so that hundreds of empty backs cost nothing. */
function hasInk({ width, height, data }: Rgba): boolean {
  for (let top = 0; top < height; top += BLOCK) {
    for (let left = 0; left < width; left += BLOCK) {
      let low = 255
      let high = 0
      const bottom = Math.min(height, top + BLOCK)
      const end = Math.min(width, left + BLOCK)
      for (let y = top; y < bottom; y += 2) {
        for (let x = left; x < end; x += 2) {
          const value = data[(y * width + x) * 4 + 1]!
          if (value < low) low = value
          if (value > high) high = value
        }
      }
      if (high - low >= CONTRAST_MIN) return true
    }
  }
  return false
}

function isBlank({ data }: Gray): boolean {
  let ink = 0
  for (const value of data) if (value < INK) ink += 1
  return ink < data.length * INK_MIN
}

const isSame = (m: Mapping): boolean => m.every((value, i) => Math.abs(value - SAME[i]!) < (i === 2 || i === 5 ? 0.5 : 1e-4))
const round = (n: number): number => Math.round(n * 100) / 100

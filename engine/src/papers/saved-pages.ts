/**
 * Pages read from pictures, as plain data for a saved record: what a person confirmed must stay on the words it was said
 * about, also when a later version would read the same ink otherwise.
 */
import type { Barcode, Page, PageTrouble, Seen, Word } from './paper.ts'

const VERSION = 1
const FORMATS: readonly Barcode['format'][] = ['PDF417', 'Aztec', 'QRCode', 'DataMatrix', 'other']
const TROUBLES: readonly PageTrouble[] = ['too-small', 'blurred', 'no-text', 'too-slow']
const ORIGINS: readonly Page['origin'][] = ['pdf-text', 'ocr', 'plain-text', 'html', 'json', 'xml', 'none']

/** Whether the pages hold what only looking at the picture again could give. */
export const isFromPictures = (pages: readonly Page[]): boolean => pages.some((p) => p.origin === 'ocr' || p.trouble !== undefined)

const round = (n: number): number => Math.round(n * 100) / 100

export function packPages(pages: readonly Page[]): Record<string, unknown> {
  return {
    kind: 'proofline-pages', version: VERSION,
    pages: pages.map((p) => ({
      ...p,
      words: p.words.map(({ start, end, box, seen }) => [start, end, round(box.x), round(box.y), round(box.width), round(box.height), ...(seen ? [seen.confidence, ...(seen.rivals ?? [])] : [])]),
    })),
  }
}

type Raw = Record<string, unknown>
const isObject = (x: unknown): x is Raw => typeof x === 'object' && x !== null && !Array.isArray(x)
const isNumber = (x: unknown): x is number => typeof x === 'number' && Number.isFinite(x)
const isWhole = (x: unknown): x is number => isNumber(x) && Number.isInteger(x) && x >= 0

/** The pages, or undefined when anything about them makes no sense: then the picture is looked at again. */
export function unpackPages(data: unknown): Page[] | undefined {
  if (!isObject(data) || data['kind'] !== 'proofline-pages' || data['version'] !== VERSION || !Array.isArray(data['pages'])) return undefined
  const pages = data['pages'].map(pageFrom)
  return pages.every((p, i): p is Page => p !== undefined && p.number === i + 1) ? pages : undefined
}

function pageFrom(raw: unknown): Page | undefined {
  if (!isObject(raw)) return undefined
  const { number, width, height, text, words, origin, barcodes, toPicture, trouble } = raw
  if (!isWhole(number) || !isNumber(width) || !isNumber(height) || width <= 0 || height <= 0 || typeof text !== 'string' || !Array.isArray(words)) return undefined
  if (!ORIGINS.includes(origin as Page['origin']) || (trouble !== undefined && !TROUBLES.includes(trouble as PageTrouble))) return undefined
  if (toPicture !== undefined && !(Array.isArray(toPicture) && toPicture.length === 9 && toPicture.every(isNumber))) return undefined
  const read = words.map((w) => wordFrom(text, w))
  const codes = barcodes === undefined ? [] : Array.isArray(barcodes) ? barcodes.map((b) => barcodeFrom(text, b)) : [undefined]
  if (read.includes(undefined) || codes.includes(undefined)) return undefined
  return {
    number, width, height, text, words: read as Word[], origin: origin as Page['origin'],
    ...(barcodes === undefined ? {} : { barcodes: codes as Barcode[] }), ...(toPicture === undefined ? {} : { toPicture: toPicture as number[] }),
    ...(trouble === undefined ? {} : { trouble: trouble as PageTrouble }),
  }
}

function wordFrom(text: string, raw: unknown): Word | undefined {
  if (!Array.isArray(raw)) return undefined
  const [start, end, x, y, width, height, confidence, ...rivals] = raw as unknown[]
  if (!isWhole(start) || !isWhole(end) || end <= start || end > text.length || ![x, y, width, height].every(isNumber)) return undefined
  if (confidence !== undefined && !isNumber(confidence)) return undefined
  if (!rivals.every((r): r is string => typeof r === 'string')) return undefined
  const seen: Seen | undefined = confidence === undefined ? undefined : { confidence, ...(rivals.length > 0 ? { rivals } : {}) }
  return { text: text.slice(start, end), start, end, box: { x: x as number, y: y as number, width: width as number, height: height as number }, ...(seen ? { seen } : {}) }
}

function barcodeFrom(text: string, raw: unknown): Barcode | undefined {
  if (!isObject(raw) || !FORMATS.includes(raw['format'] as Barcode['format'])) return undefined
  const { start, end } = raw
  return isWhole(start) && isWhole(end) && end <= text.length && end > start ? { format: raw['format'] as Barcode['format'], start, end } : undefined
}

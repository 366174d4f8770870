import { PDFiumLibrary } from '@hyzyla/pdfium'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { compose, invert, moved, ontoCorners, rotated, scaled, type Corners } from './mapping.ts'
import type { Gray, Mapping, Rgba } from './raster.ts'
import { warp } from './warp.ts'

/** Pictures for tests: invented papers drawn as pictures, then spoilt the way cameras and scanners spoil them. */

/** The same numbers from the same seed, 0 to 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

let library: ReturnType<typeof PDFiumLibrary.init> | undefined

/** A page of a PDF as a picture, with the words printed on it. */
export async function printed(file: string, dpi: number, page = 0): Promise<{ picture: Rgba; words: string[] }> {
  library ??= PDFiumLibrary.init()
  const document = await (await library).loadDocument(readFileSync(file))
  try {
    const sheet = document.getPage(page)
    // The words first: drawing closes the page.
    const words = wordsOf(sheet.getText().replaceAll(PALE, ''))
    const { data, width, height } = await sheet.render({ scale: dpi / 72, colorSpace: 'Gray', render: (options) => Promise.resolve(options.data) })
    return { picture: asRgba({ width, height, data }), words }
  } finally {
    document.destroy()
  }
}

/** Printed pale across the invented papers, not to be read. */
const PALE = /SPECIMEN: an example[^\n]*/g

/** Words worth counting: letters and figures, at least two. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}/.,'-]*[\p{L}\p{N}]/gu) ?? []

/** The share of printed words that were not read, counting repeats. */
export function wordError(printedWords: readonly string[], readWords: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of readWords) left.set(word, (left.get(word) ?? 0) + 1)
  let missing = 0
  for (const word of printedWords) {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    else missing++
  }
  return missing / printedWords.length
}

export const blank = (width: number, height: number, [r, g, b]: readonly [number, number, number] = [255, 255, 255]): Rgba => {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < data.length; i += 4) {
    data[i] = r
    data[i + 1] = g
    data[i + 2] = b
    data[i + 3] = 255
  }
  return { width, height, data }
}

/** Each pixel's brightness changed by `by(x, y)`, a factor. */
export function lit(picture: Rgba, by: (x: number, y: number) => number): Rgba {
  const data = new Uint8ClampedArray(picture.data)
  for (let y = 0, at = 0; y < picture.height; y++) {
    for (let x = 0; x < picture.width; x++, at += 4) {
      const factor = by(x, y)
      for (let channel = 0; channel < 3; channel++) data[at + channel] = data[at + channel]! * factor
    }
  }
  return { ...picture, data }
}

/** A soft shadow over the part where `depth` is reached: a straight edge across the picture, blurred over `soft` pixels. */
export const shadowed = (picture: Rgba, depth = 0.5, soft = picture.width / 10): Rgba =>
  lit(picture, (x, y) => {
    const side = (x - picture.width * 0.55 + (y - picture.height / 2) * 0.4) / soft
    return 1 - (1 - depth) / (1 + Math.exp(-4 * side))
  })

export function noisy(picture: Rgba, spread: number, seed = 1): Rgba {
  const random = chance(seed)
  const data = new Uint8ClampedArray(picture.data)
  for (let at = 0; at < data.length; at += 4) {
    const common = (random() + random() + random() - 1.5) * 2 * spread
    for (let channel = 0; channel < 3; channel++) data[at + channel] = data[at + channel]! + common + (random() - 0.5) * spread
  }
  return { ...picture, data }
}

/** Out of focus: three passes of a box, near a bell curve of this many pixels (its standard deviation). */
export function blurred(picture: Rgba, pixels: number): Rgba {
  let data = Float32Array.from(picture.data)
  const side = Math.sqrt(4 * pixels * pixels + 1)
  for (let pass = 0; pass < 3; pass++) {
    data = boxed(data, picture.width, picture.height, 4, picture.width * 4, side)
    data = boxed(data, picture.height, picture.width, picture.width * 4, 4, side)
  }
  return { ...picture, data: Uint8ClampedArray.from(data) }
}

/** A box of any width (parts of pixels at its ends count in part), along lines of `length` samples `step` apart. */
function boxed(data: Float32Array, length: number, lines: number, step: number, stride: number, side: number): Float32Array<ArrayBuffer> {
  const out = new Float32Array(data.length)
  const reach = Math.floor((side - 1) / 2)
  const part = (side - 1) / 2 - reach
  for (let line = 0; line < lines; line++) {
    for (let channel = 0; channel < 4; channel++) {
      const from = line * stride + channel
      const at = (i: number): number => data[from + Math.min(Math.max(i, 0), length - 1) * step]!
      let sum = 0
      for (let k = -reach; k <= reach; k++) sum += at(k)
      for (let i = 0; i < length; i++) {
        out[from + i * step] = (sum + part * (at(i - reach - 1) + at(i + reach + 1))) / side
        sum += at(i + reach + 1) - at(i - reach)
      }
    }
  }
  return out
}

/** Drawn smaller (or larger) by a factor, smoothly. */
export function resized(picture: Rgba, factor: number): Rgba {
  const soft = factor < 1 ? blurred(picture, 0.45 / factor) : picture
  return warp(soft, scaled(1 / factor), Math.round(picture.width * factor), Math.round(picture.height * factor))
}

/** Turned clockwise by any angle about its middle, on paper of the same size; what comes in from outside is `behind`. */
export function askew(picture: Rgba, degrees: number, behind: readonly [number, number, number] = [255, 255, 255]): Rgba {
  const { width, height } = picture
  const back = compose(compose(moved(-width / 2, -height / 2), rotated((-degrees * Math.PI) / 180)), moved(width / 2, height / 2))
  return over(warp(picture, back, width, height), blank(width, height, behind))
}

/** One picture laid over another of the same size. */
export function over(upper: Rgba, lower: Rgba): Rgba {
  const data = new Uint8ClampedArray(lower.data)
  for (let i = 0; i < data.length; i += 4) if (upper.data[i + 3]! > 127) for (let channel = 0; channel < 3; channel++) data[i + channel] = upper.data[i + channel]!
  return { ...lower, data }
}

/** A table of boards: grain along x, joints, light and dark boards. */
export function table(width: number, height: number, color: readonly [number, number, number], seed = 7): Rgba {
  const random = chance(seed)
  const grain = Array.from({ length: height }, () => (random() - 0.5) * 0.12)
  const board = height / 5
  return lit(blank(width, height, color), (x, y) => {
    const joint = y % board < 3 ? 0.7 : 1
    const tone = 1 + 0.08 * Math.sin(Math.floor(y / board) * 2.4)
    return joint * tone * (1 + grain[y]! + 0.04 * Math.sin(x / 37 + grain[y]! * 60))
  })
}

export interface Photo {
  readonly picture: Rgba
  readonly corners: Corners
  /** Maps a place of the sheet to a place of the photo. */
  readonly toPhoto: Mapping
}

/** A photo of a sheet lying on a table, its corners where they are given (pixels of the photo). */
export function photographed(sheet: Rgba, lying: Rgba, corners: Corners): Photo {
  const toPhoto = ontoCorners(sheet.width, sheet.height, corners)
  // Where the photo is smaller than the sheet, details blur as they do in a lens.
  const shrinking = Math.hypot(corners[1].x - corners[0].x, corners[1].y - corners[0].y) / sheet.width
  const soft = shrinking < 0.9 ? blurred(sheet, 0.4 / shrinking) : sheet
  return { picture: over(warp(soft, invert(toPhoto), lying.width, lying.height), lying), corners, toPhoto }
}

export const asRgba = ({ width, height, data }: Gray): Rgba => {
  const out = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < data.length; i++) out.set([data[i]!, data[i]!, data[i]!, 255], i * 4)
  return { width, height, data: out }
}

export const asGray = (picture: Rgba): Gray => {
  const data = new Uint8Array(picture.width * picture.height)
  for (let i = 0; i < data.length; i++) data[i] = (77 * picture.data[i * 4]! + 150 * picture.data[i * 4 + 1]! + 29 * picture.data[i * 4 + 2]!) >> 8
  return { width: picture.width, height: picture.height, data }
}

export const hasTesseract = (): boolean => spawnSync('tesseract', ['--version']).status === 0

/** What the native program reads in a grey picture. */
export function readNatively(gray: Gray, layout = 3): string[] {
  const pgm = Buffer.concat([Buffer.from(`P5\n${gray.width} ${gray.height}\n255\n`), gray.data])
  const text = execFileSync('tesseract', ['-', '-', '--psm', String(layout)], {
    input: pgm, env: { ...process.env, OMP_THREAD_LIMIT: '1' }, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 1 << 26,
  }).toString('utf8')
  return wordsOf(text)
}

/** Writes a picture for looking at it. */
export function savePng(file: string, picture: Rgba | Gray): void {
  const channels = picture.data.length / (picture.width * picture.height)
  const row = picture.width * channels
  const raw = Buffer.alloc((row + 1) * picture.height)
  for (let y = 0; y < picture.height; y++) raw.set(picture.data.subarray(y * row, (y + 1) * row), y * (row + 1) + 1)
  const chunk = (name: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const tail = Buffer.alloc(4)
    tail.writeUInt32BE(crc32(body))
    return Buffer.concat([head, body, tail])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(picture.width, 0)
  header.writeUInt32BE(picture.height, 4)
  header.set([8, channels === 4 ? 6 : 0], 8)
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  writeFileSync(file, Buffer.concat([magic, chunk('IHDR', header), chunk('IDAT', deflateSync(raw, { level: 1 })), chunk('IEND', Buffer.alloc(0))]))
}

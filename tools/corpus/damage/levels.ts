/** The five ways a paper comes to us, from a good scan to a hasty photo, and `text`: the PDF itself. */
import type { Chance } from '../chance.ts'
import { type PagePicture, pdfOfPictures } from '../picture-pdf.ts'
import { rasterised } from '../rasterise.ts'
import { type Rgba, between, noisy } from './canvas.ts'
import { faxed, photocopied } from './copy.ts'
import { penned, stamped } from './ink.ts'
import { jpegOf } from './jpeg.ts'
import { blurred, lit, moved } from './light.ts'
import { coffee, dusty, folded, punched, yellowed } from './paper.ts'
import { onTable, rotated, someTable, turned } from './warp.ts'

export const LEVELS = ['text', 'clean', 'scan', 'fax', 'photo', 'bad-photo'] as const
export type Level = (typeof LEVELS)[number]
export const isLevel = (name: string): name is Level => (LEVELS as readonly string[]).includes(name)

export interface Aged {
  readonly name: string
  readonly bytes: Uint8Array
  readonly pages: number
  /** What happened to it besides the level itself: `stamp`, `fold`, `turned`… */
  readonly marks: readonly string[]
}

/** How likely each accident is, at each level. What is not named does not happen. */
const ACCIDENTS: Readonly<Record<Exclude<Level, 'text'>, Readonly<Record<string, number>>>> = {
  clean: {},
  scan: { stamp: 0.1, pen: 0.1, fold: 0.15, yellow: 0.08, holes: 0.12, copy: 0.08, turned: 0.06 },
  fax: { stamp: 0.1, pen: 0.1, fold: 0.1, holes: 0.1 },
  photo: { stamp: 0.08, pen: 0.1, fold: 0.3, yellow: 0.08, holes: 0.08, coffee: 0.06, turned: 0.12 },
  'bad-photo': { stamp: 0.15, pen: 0.2, fold: 0.45, yellow: 0.15, holes: 0.15, coffee: 0.15, copy: 0.25, turned: 0.2 },
}
const ON_PAPER: Readonly<Record<string, (page: Rgba, chance: Chance) => Rgba>> = {
  copy: (page, chance) => photocopied(photocopied(page, chance), chance), yellow: yellowed, stamp: stamped, pen: penned, fold: folded, coffee, holes: punched,
}

/** The file a person would have: the same PDF, a PDF of page pictures, or a photo. Same PDF, level and chance: same bytes. */
export async function aged(pdf: Uint8Array, level: Level, chance: Chance): Promise<Aged> {
  if (level === 'text') return { name: 'paper.pdf', bytes: pdf, pages: 1, marks: [] }
  let dpi = 0
  // A card or a passport is photographed from nearer than a letter.
  const pages = await rasterised(pdf, ([size]) => (dpi = dpiOf(level, Math.max(size!.width, size!.height) < 560, chance)))
  const marks = new Set<string>()
  const pictures: PagePicture[] = []
  for (const [n, page] of pages.entries()) {
    const own = chance.apart(`page ${n + 1}`)
    const size = { width: (page.width / dpi) * 72, height: (page.height / dpi) * 72 }
    const kept = withAccidents(page, level, own, marks)
    if (level === 'fax') {
      pictures.push({ type: 'bits', bits: faxed(kept, dpi, own.apart('fax')), ...size })
      continue
    }
    const seen = await (level === 'clean' || level === 'scan' ? scanned(kept, level, own, marks) : photographed(kept, level, own, marks))
    const isTurned = seen.picture.width > seen.picture.height !== page.width > page.height
    pictures.push({ type: 'jpeg', bytes: await jpegOf(seen.picture, seen.quality), ...(isTurned ? { width: size.height, height: size.width } : size) })
  }
  const one = pictures.length === 1 && level.endsWith('photo') ? pictures[0] : undefined
  const file = one?.type === 'jpeg' ? { name: 'photo.jpg', bytes: one.bytes } : { name: 'scan.pdf', bytes: await pdfOfPictures(pictures) }
  return { ...file, pages: pages.length, marks: [...marks] }
}

function dpiOf(level: Exclude<Level, 'text'>, isSmall: boolean, chance: Chance): number {
  if (level === 'clean' || level === 'fax') return 300
  if (level === 'scan') return 200
  if (level === 'photo') return isSmall ? chance.int(330, 420) : chance.int(200, 250)
  return isSmall ? chance.int(200, 280) : chance.int(125, 175)
}

function withAccidents(page: Rgba, level: Exclude<Level, 'text'>, chance: Chance, marks: Set<string>): Rgba {
  let now = page
  for (const [name, happen] of Object.entries(ON_PAPER)) {
    const own = chance.apart(name)
    if (!own.happens(ACCIDENTS[level][name] ?? 0)) continue
    marks.add(name)
    now = happen(now, own)
  }
  return now
}

interface Seen {
  readonly picture: Rgba
  readonly quality: number
}

function perhapsTurned(picture: Rgba, level: Exclude<Level, 'text'>, chance: Chance, marks: Set<string>): Rgba {
  if (!chance.happens(ACCIDENTS[level]['turned'] ?? 0)) return picture
  const quarters = chance.pick([1, 2, 3])
  marks.add(`turned-${quarters * 90}`)
  return turned(picture, quarters)
}

async function scanned(page: Rgba, level: 'clean' | 'scan', chance: Chance, marks: Set<string>): Promise<Seen> {
  const own = chance.apart('scanner')
  const isClean = level === 'clean'
  const flat = blurred(rotated(page, between(own, -1, 1) * (isClean ? 0.3 : 1)), isClean ? 0.4 : 0.5)
  const grainy = noisy(isClean ? flat : dusty(flat, 6, own), isClean ? 2 : 5, own, 0.2)
  return { picture: perhapsTurned(grainy, level, own, marks), quality: isClean ? 88 : own.int(60, 80) }
}

async function photographed(page: Rgba, level: 'photo' | 'bad-photo', chance: Chance, marks: Set<string>): Promise<Seen> {
  const own = chance.apart('phone')
  const isBad = level === 'bad-photo'
  const scene = onTable(page, someTable(own), isBad ? { lean: 24, twist: 12, margin: [0.02, 0.16], bend: 8 } : { lean: 12, twist: 5, margin: [0.03, 0.13], bend: 2.5 }, own)
  const hasShadow = own.happens(isBad ? 0.75 : 0.5)
  if (hasShadow) marks.add('shadow')
  const light = lit(scene, { fall: between(own, 0.05, isBad ? 0.5 : 0.3), shadow: hasShadow ? between(own, 0.15, isBad ? 0.6 : 0.42) : 0 }, own)
  let sharp = blurred(light, between(own, isBad ? 0.9 : 0.5, isBad ? 1.9 : 1.05))
  if (own.happens(isBad ? 0.4 : 0.08)) {
    marks.add('shaken')
    sharp = moved(sharp, between(own, 1.5, isBad ? 4 : 2.2), between(own, 0, 180))
  }
  const grainy = noisy(sharp, isBad ? between(own, 4, 10) : between(own, 2, 5), own, 0.6)
  return { picture: perhapsTurned(grainy, level, own, marks), quality: isBad ? own.int(30, 60) : own.int(72, 90) }
}

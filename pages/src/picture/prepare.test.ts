import { describe, expect, test } from 'vitest'
import { compose, invert, moved, place, type Corners } from './mapping.ts'
import { prepare } from './prepare.ts'
import type { Gray, Mapping, Rgba } from './raster.ts'
import { textRunsAcross } from './survey.ts'
import {
  asGray, askew, asRgba, blank, blurred, hasTesseract, noisy, photographed, printed, readNatively, resized, shadowed, table, wordError,
} from './test-kit.ts'
import { turned } from './turn.ts'
import { warp } from './warp.ts'

const NOTICE = 'examples/people/marisol/papers/nta.pdf'
const ORDER = 'examples/people/edgar/papers/ij-order.pdf'
const LYING = [[225, 175], [800, 150], [925, 1075], [110, 1100]].map(([x, y]) => ({ x, y })) as unknown as Corners
const larger = (corners: Corners, times: number): Corners => corners.map(({ x, y }) => ({ x: x * times, y: y * times })) as unknown as Corners

/** How lines lean at a place of the prepared picture, degrees, as the picture has them. */
function lean(toPicture: Mapping, x = 0, y = 0): number {
  const from = place(toPicture, x, y)
  const to = place(toPicture, x + 100, y)
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
}
const darkShare = ({ data }: Gray, below = 128): number => data.filter((value) => value < below).length / data.length
const part = (picture: Rgba, x: number, y: number, width: number, height: number): Rgba => warp(picture, moved(x, y), width, height)

describe('a scan', () => {
  test.each([-14, -3.3, 0.4, 7])('lying %f degrees askew is set straight to a fifth of a degree', async (degrees) => {
    const { picture } = await printed(NOTICE, 100)
    const { toPicture } = prepare(noisy(shadowed(askew(picture, degrees)), 8), { kind: 'scan' })
    expect(Math.abs(lean(toPicture) - degrees)).toBeLessThan(0.2)
  })

  test('lying on its side and askew keeps its side up and is set straight', async () => {
    const { picture } = await printed(NOTICE, 100)
    const onItsSide = asRgba(turned(asGray(askew(picture, 2)), 90).gray)
    const { gray, toPicture } = prepare(onItsSide, { kind: 'scan' })
    expect(Math.abs(lean(toPicture) - 2)).toBeLessThan(0.2)
    expect(textRunsAcross(gray)).toBe(false)
  })

  test('that is straight and of a good size keeps every pixel in its place', async () => {
    const { picture } = await printed(ORDER, 150)
    const { gray, toPicture } = prepare(picture, { kind: 'scan' })
    expect([gray.width, gray.height, ...toPicture]).toEqual([picture.width, picture.height, 1, 0, 0, 0, 1, 0, 0, 0, 1])
  })

  test('of a blank page stays blank, grain, shadow and all', () => {
    const { gray, lineHeight, trouble } = prepare(noisy(shadowed(blank(850, 1100, [236, 232, 225]), 0.5), 8), { kind: 'scan' })
    expect(darkShare(gray, 160)).toBeLessThan(0.0005)
    expect([lineHeight, trouble]).toEqual([0, undefined])
  })

  test('half in shadow comes out white on both sides', async () => {
    const { picture } = await printed(NOTICE, 100)
    const { gray } = prepare(shadowed(picture, 0.4), { kind: 'scan' })
    const { gray: lit } = prepare(picture, { kind: 'scan' })
    const white = (pixels: Gray): number => pixels.data.filter((value) => value > 240).length / pixels.data.length
    expect(Math.abs(white(gray) - white(lit))).toBeLessThan(0.03)
  })

  test('with the dark lid around it is set straight all the same', async () => {
    const { picture } = await printed(NOTICE, 100)
    const leaning = askew(picture, 1.5, [15, 15, 15])
    const { toPicture, trouble } = prepare(noisy(leaning, 5), { kind: 'scan' })
    expect(Math.abs(lean(toPicture) - 1.5)).toBeLessThan(0.2)
    expect(trouble).toBeUndefined()
  })
})

describe('a photo', () => {
  test('of a sheet is cut to it, and its lines are level all over', async () => {
    const { picture } = await printed(NOTICE, 100)
    const photo = photographed(picture, table(1000, 1200, [150, 110, 80]), LYING)
    const { gray, toPicture } = prepare(noisy(photo.picture, 5), { kind: 'photo' })
    const toSheet = compose(toPicture, invert(photo.toPhoto))
    for (const share of [0.1, 0.5, 0.9]) expect(Math.abs(lean(toSheet, gray.width * 0.4, gray.height * share))).toBeLessThan(0.3)
    for (const [x, y] of [[0, 0], [gray.width, 0], [gray.width, gray.height], [0, gray.height]] as const) {
      const corner = place(toSheet, x, y)
      expect(Math.abs(Math.abs(corner.x - 425) - 425)).toBeLessThan(15)
      expect(Math.abs(Math.abs(corner.y - 550) - 550)).toBeLessThan(15)
    }
  })

  test('of a page that fills it is kept whole', async () => {
    const { picture } = await printed(NOTICE, 110)
    const { gray, toPicture } = prepare(noisy(shadowed(picture, 0.6), 8), { kind: 'photo' })
    const first = place(toPicture, 0, 0)
    const last = place(toPicture, gray.width, gray.height)
    expect(first.x).toBeLessThan(3)
    expect(first.y).toBeLessThan(3)
    expect(last.x).toBeGreaterThan(picture.width - 4)
    expect(last.y).toBeGreaterThan(picture.height - 4)
  })

  test('with print beside the sheet that was found is kept whole', async () => {
    const { picture } = await printed(NOTICE, 60)
    const other = await printed(NOTICE, 90)
    // A white sheet lies on a printed tinted one: its outline is clear, and cutting to it would lose the words around it.
    const tinted = { ...other.picture, data: other.picture.data.map((value, i) => (i % 4 === 2 ? value * 0.6 : value)) }
    const corners = [[230, 420], [560, 425], [555, 800], [228, 795]].map(([x, y]) => ({ x, y })) as unknown as Corners
    const { toPicture, gray } = prepare(photographed(picture, tinted, corners).picture, { kind: 'photo' })
    expect(place(toPicture, 0, 0).x).toBeLessThan(5)
    expect(place(toPicture, gray.width, 0).x).toBeGreaterThan(tinted.width - 5)
  })
})

describe('any picture', () => {
  test.each([[1, 1], [3, 500], [700, 2], [101, 101]])('of %d by %d pixels comes out as a picture', (width, height) => {
    for (const kind of ['photo', 'scan'] as const) {
      const { gray, toPicture } = prepare(noisy(blank(width, height, [90, 90, 90]), 90), { kind })
      expect(gray.data.length).toBe(gray.width * gray.height)
      expect(toPicture.every(Number.isFinite)).toBe(true)
    }
  })
})

describe('trouble', () => {
  test.each([[200, 0], [120, 0.6], [100, 0.5], [200, 1.5]])('none at %f dpi, blurred by %f pixels', async (dpi, blur) => {
    const { picture } = await printed(ORDER, dpi)
    const seen = part(picture, dpi * 0.7, dpi, dpi * 5, dpi * 4)
    expect(prepare(noisy(blur > 0 ? blurred(seen, blur) : seen, 4), { kind: 'scan' }).trouble).toBeUndefined()
  })

  test('too small when letters have hardly any pixels', async () => {
    const { picture } = await printed(ORDER, 120)
    expect(prepare(noisy(resized(picture, 0.5), 3), { kind: 'scan' }).trouble).toBe('too-small')
  })

  test('blurred when strokes run into each other', async () => {
    const { picture } = await printed(ORDER, 200)
    expect(prepare(noisy(blurred(part(picture, 140, 200, 1000, 800), 3.2), 3), { kind: 'scan' }).trouble).toBe('blurred')
  })
})

describe('read with the native program', () => {
  test('far fewer words are lost than without', async (ctx) => {
    if (!hasTesseract()) ctx.skip('tesseract is not installed')
    const { picture, words } = await printed(ORDER, 170)
    const spoilt: Record<string, [Rgba, 'photo' | 'scan']> = {
      'askew scan': [noisy(shadowed(askew(picture, 6), 0.5), 8), 'scan'],
      'photo of a sheet': [noisy(shadowed(photographed(picture, table(1500, 1800, [150, 110, 80]), larger(LYING, 1.5)).picture, 0.55), 8), 'photo'],
    }
    for (const [name, [bad, kind]] of Object.entries(spoilt)) {
      const without = wordError(words, readNatively(asGray(bad)))
      const prepared = wordError(words, readNatively(prepare(bad, { kind }).gray))
      console.log(`${name}: ${(without * 100).toFixed(1)} % of words lost without prepare(), ${(prepared * 100).toFixed(1)} % with it`)
      expect(prepared).toBeLessThan(0.06)
      expect(prepared).toBeLessThan(without / 2)
    }
  }, 120_000)
})

/** What every kind of ageing works with: pictures as bytes, grain, and slow random fields. All of it repeats for the same chance. */
import type { Rgba } from '../../../pages/src/picture/raster.ts'
import type { Chance } from '../chance.ts'

export type { Rgba }
/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number]

/** An opaque picture of one colour. */
export function blank(width: number, height: number, [r, g, b]: Colour = [255, 255, 255]): Rgba & { data: Uint8ClampedArray } {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < data.length; i += 4) {
    data[i] = r
    data[i + 1] = g
    data[i + 2] = b
    data[i + 3] = 255
  }
  return { width, height, data }
}

export const copyOf = (picture: Rgba): Rgba & { data: Uint8ClampedArray } => ({ ...picture, data: new Uint8ClampedArray(picture.data) })

/** Multiplies each pixel by what `light` says for its place, with a factor for each of red, green, blue. Gives a new picture. */
export function shaded(picture: Rgba, light: (x: number, y: number) => number, tint: Colour = [1, 1, 1]): Rgba {
  const out = copyOf(picture)
  for (let y = 0, i = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1, i += 4) {
      const by = light(x, y)
      out.data[i] = picture.data[i]! * by * tint[0]
      out.data[i + 1] = picture.data[i + 1]! * by * tint[1]
      out.data[i + 2] = picture.data[i + 2]! * by * tint[2]
    }
  }
  return out
}

/** A slow field worked out at every eighth place only, and between them in proportion. */
export function coarse(width: number, height: number, field: (x: number, y: number) => number): (x: number, y: number) => number {
  const columns = (width >> 3) + 2
  const knots = Float32Array.from({ length: columns * ((height >> 3) + 2) }, (_, i) => field((i % columns) * 8, Math.floor(i / columns) * 8))
  return (x, y) => {
    const at = (y >> 3) * columns + (x >> 3)
    const right = (x & 7) / 8
    const above = knots[at]! + (knots[at + 1]! - knots[at]!) * right
    const below = knots[at + columns]! + (knots[at + columns + 1]! - knots[at + columns]!) * right
    return above + (below - above) * ((y & 7) / 8)
  }
}

/** Bell-shaped numbers around 0 with a spread of 1, fast enough for every pixel of a photo. */
export function grain(chance: Chance): () => number {
  let state = chance.int(1, 0x7ffffffe)
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return ((state & 255) + ((state >>> 8) & 255) + ((state >>> 16) & 255) + (state >>> 24) - 510) / 147.8
  }
}

/** The same noise on red, green and blue (`colour` of it apart), as sensors and scanners give it. */
export function noisy(picture: Rgba, spread: number, chance: Chance, colour = 0.3): Rgba {
  const out = copyOf(picture)
  const next = grain(chance)
  for (let i = 0; i < out.data.length; i += 4) {
    const all = next() * spread
    for (let c = 0; c < 3; c += 1) out.data[i + c] = picture.data[i + c]! + all + (colour > 0 ? next() * spread * colour : 0)
  }
  return out
}

/** A field that wanders between -1 and 1; one full change takes about `cellX` by `cellY` pixels. */
export function wandering(width: number, height: number, cellX: number, cellY: number, chance: Chance): (x: number, y: number) => number {
  const columns = Math.ceil(width / cellX) + 2
  const knots = Float32Array.from({ length: columns * (Math.ceil(height / cellY) + 2) }, () => chance.share() * 2 - 1)
  return (x, y) => {
    const fx = x / cellX
    const fy = y / cellY
    const column = Math.floor(fx)
    const row = Math.floor(fy)
    const sx = soft(fx - column)
    const sy = soft(fy - row)
    const at = row * columns + column
    const above = knots[at]! + (knots[at + 1]! - knots[at]!) * sx
    const below = knots[at + columns]! + (knots[at + columns + 1]! - knots[at + columns]!) * sx
    return above + (below - above) * sy
  }
}

const soft = (t: number): number => t * t * (3 - 2 * t)
/** 0 at or below `from`, 1 at or above `to`, soft between. */
export const ramp = (from: number, to: number, at: number): number => soft(Math.min(1, Math.max(0, (at - from) / (to - from))))
export const between = (chance: Chance, from: number, to: number): number => from + (to - from) * chance.share()

/** Lightness of a pixel, 0 to 255. */
export const lumaAt = (data: Rgba['data'], i: number): number => 0.299 * data[i]! + 0.587 * data[i + 1]! + 0.114 * data[i + 2]!

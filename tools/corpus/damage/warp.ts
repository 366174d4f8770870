/** Moving pixels: turns, small rotations, and a page seen from somewhere above a table. */
import type { Chance } from '../chance.ts'
import { type Colour, type Rgba, between, blank, coarse, ramp, wandering } from './canvas.ts'

export interface Place {
  readonly x: number
  readonly y: number
}
/** Four corners in the order top left, top right, bottom right, bottom left. */
export type Corners = readonly [Place, Place, Place, Place]
/** A 3 by 3 matrix, row by row. */
export type Matrix = readonly number[]

/** Turns by 90, 180 or 270 degrees clockwise, without loss. */
export function turned(picture: Rgba, quarters: number): Rgba {
  const times = ((quarters % 4) + 4) % 4
  if (times === 0) return picture
  const { width, height } = picture
  const out = times === 2 ? blank(width, height) : blank(height, width)
  const from = new Uint32Array(picture.data.buffer, picture.data.byteOffset, width * height)
  const to = new Uint32Array(out.data.buffer)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = times === 1 ? x * height + (height - 1 - y) : times === 2 ? (height - 1 - y) * width + (width - 1 - x) : (width - 1 - x) * height + y
      to[at] = from[y * width + x]!
    }
  }
  return { width: out.width, height: out.height, data: out.data }
}

/** The colour at a place between pixels, into `into`; places outside are the nearest edge. */
function sample(picture: Rgba, x: number, y: number, into: Float32Array): void {
  const { width, height, data } = picture
  const px = Math.min(width - 1.001, Math.max(0, x))
  const py = Math.min(height - 1.001, Math.max(0, y))
  const left = Math.floor(px)
  const top = Math.floor(py)
  const right = px - left
  const down = py - top
  const at = (top * width + left) * 4
  const below = at + width * 4
  for (let c = 0; c < 3; c += 1) {
    const above = data[at + c]! + (data[at + 4 + c]! - data[at + c]!) * right
    const under = data[below + c]! + (data[below + 4 + c]! - data[below + c]!) * right
    into[c] = above + (under - above) * down
  }
}

/** Rotates by some degrees about the middle; the picture keeps its size and corners fill with `ground`. */
export function rotated(picture: Rgba, degrees: number, ground: Colour = [255, 255, 255]): Rgba {
  const { width, height } = picture
  const out = blank(width, height, ground)
  const cos = Math.cos((degrees * Math.PI) / 180)
  const sin = Math.sin((degrees * Math.PI) / 180)
  const pixel = new Float32Array(3)
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 4) {
      const dx = x - width / 2
      const dy = y - height / 2
      const sx = cos * dx + sin * dy + width / 2
      const sy = cos * dy - sin * dx + height / 2
      if (sx < 0 || sy < 0 || sx > width - 1 || sy > height - 1) continue
      sample(picture, sx, sy, pixel)
      for (let c = 0; c < 3; c += 1) out.data[i + c] = pixel[c]!
    }
  }
  return out
}

/** The matrix that takes the corners of a `width` by `height` picture to four places. */
export function toCorners(width: number, height: number, [a, b, c, d]: Corners): Matrix {
  // Square to quadrilateral (Heckbert 1989), with the sides of the picture divided out.
  const dx1 = b.x - c.x
  const dx2 = d.x - c.x
  const dy1 = b.y - c.y
  const dy2 = d.y - c.y
  const sx = a.x - b.x + c.x - d.x
  const sy = a.y - b.y + c.y - d.y
  const under = dx1 * dy2 - dx2 * dy1
  const g = (sx * dy2 - dx2 * sy) / under
  const h = (dx1 * sy - sx * dy1) / under
  return [
    (b.x - a.x + g * b.x) / width, (d.x - a.x + h * d.x) / height, a.x,
    (b.y - a.y + g * b.y) / width, (d.y - a.y + h * d.y) / height, a.y,
    g / width, h / height, 1,
  ]
}

export function inverse([a, b, c, d, e, f, g, h, i]: Matrix): Matrix {
  const A = e! * i! - f! * h!
  const B = f! * g! - d! * i!
  const C = d! * h! - e! * g!
  const by = 1 / (a! * A + b! * B + c! * C)
  return [
    A * by, (c! * h! - b! * i!) * by, (b! * f! - c! * e!) * by,
    B * by, (a! * i! - c! * g!) * by, (c! * d! - a! * f!) * by,
    C * by, (b! * g! - a! * h!) * by, (a! * e! - b! * d!) * by,
  ]
}

export const mapped = (m: Matrix, x: number, y: number): Place => {
  const w = m[6]! * x + m[7]! * y + m[8]!
  return { x: (m[0]! * x + m[1]! * y + m[2]!) / w, y: (m[3]! * x + m[4]! * y + m[5]!) / w }
}

export interface View {
  /** How far the phone leans, at most, in degrees about each side of the page. */
  readonly lean: number
  /** How far the page lies turned on the table, at most, in degrees. */
  readonly twist: number
  /** Table to be seen around the page, as a part of the page's sides. */
  readonly margin: readonly [number, number]
  /** How far paper bends off the table, in pixels. */
  readonly bend: number
}

/** Where the corners of a page come to lie in a photo, and how large the photo is. */
export function seenFrom(width: number, height: number, view: View, chance: Chance): { readonly corners: Corners; readonly width: number; readonly height: number } {
  const angle = (most: number): number => (between(chance, -most, most) * Math.PI) / 180
  const [leanX, leanY, twist] = [angle(view.lean), angle(view.lean), angle(view.twist)]
  // The eye stands one and a half page heights above the page, as an arm's length over a letter does.
  const eye = Math.max(width, height) * 1.5
  const seen = ([[-1, -1], [1, -1], [1, 1], [-1, 1]] as const).map(([sx, sy]) => {
    const x0 = (sx * width) / 2
    const y0 = (sy * height) / 2
    const x = x0 * Math.cos(twist) - y0 * Math.sin(twist)
    const y = x0 * Math.sin(twist) + y0 * Math.cos(twist)
    const away = x * Math.sin(leanY) + y * Math.sin(leanX)
    const by = eye / (eye + away)
    return { x: x * Math.cos(leanY) * by, y: y * Math.cos(leanX) * by }
  })
  const left = Math.min(...seen.map((p) => p.x))
  const top = Math.min(...seen.map((p) => p.y))
  const space = (): number => between(chance, view.margin[0], view.margin[1])
  const [before, after, above, below] = [space() * width, space() * width, space() * height, space() * height]
  const corners = seen.map((p) => ({ x: p.x - left + before, y: p.y - top + above })) as unknown as Corners
  return {
    corners,
    width: Math.round(Math.max(...corners.map((p) => p.x)) + after),
    height: Math.round(Math.max(...corners.map((p) => p.y)) + below),
  }
}

/** The page on a table, seen by a phone: perspective, a little bend of the paper, and its shadow on the table. */
export function onTable(page: Rgba, table: Table, view: View, chance: Chance): Rgba {
  const { corners, width, height } = seenFrom(page.width, page.height, view, chance)
  const back = inverse(toCorners(page.width, page.height, corners))
  const ground = table(width, height)
  const out = blank(width, height)
  const wave = (): ((x: number, y: number) => number) => coarse(width, height, wandering(width + 16, height + 16, width / 2.5, height / 2.5, chance))
  const [waveX, waveY] = [wave(), wave()]
  const cast = page.width * 0.012
  const pixel = new Float32Array(3)
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 4) {
      const bent = view.bend
      const { x: px, y: py } = mapped(back, x + bent * waveX(x, y), y + bent * waveY(x, y))
      const outside = Math.max(-px, px - page.width, -py, py - page.height)
      if (outside <= 0) {
        sample(page, px - 0.5, py - 0.5, pixel)
        for (let c = 0; c < 3; c += 1) out.data[i + c] = pixel[c]!
        continue
      }
      const dim = 0.55 + 0.45 * ramp(0, cast, outside)
      const by = ground.light(x, y) * dim
      for (let c = 0; c < 3; c += 1) out.data[i + c] = ground.colour[c]! * by
    }
  }
  return out
}

/** A table top of some size: its colour, and how light it is at a place. */
export type Table = (width: number, height: number) => { readonly colour: Colour; readonly light: (x: number, y: number) => number }

/** A table of wood, cloth, or a plain dark or light top. */
export function someTable(chance: Chance): Table {
  const [name, colour] = chance.pick([['wood', [132, 88, 52]], ['wood', [92, 62, 42]], ['cloth', [88, 104, 128]], ['cloth', [148, 66, 58]], ['plain', [58, 58, 62]], ['plain', [176, 170, 160]]] as const)
  const spot = chance.apart('table')
  return (width, height) => {
    const long = wandering(width, height, width / 3, 6, spot)
    const patch = wandering(width, height, 90, 90, spot)
    const fine = wandering(width, height, 3, 3, spot)
    const weave = (x: number, y: number): number => (name === 'wood' ? long(x, y) * 0.16 : name === 'cloth' ? (((x >> 2) + (y >> 2)) % 2) * 0.07 : 0)
    return { colour, light: (x, y) => 1 + weave(x, y) + patch(x, y) * 0.08 + fine(x, y) * 0.05 }
  }
}

/**
 * The letters of machine-readable strips as lines along the middle of their strokes, drawn for this program after the printed
 * appearance of OCR-B (ISO 1073-2, the type ICAO 9303 part 3 asks for). No font file is behind them.
 *
 * Tenths of a pixel for letters 24 pixels tall, x to the right and y down from the middle of the letter's place. `M` lifts the pen,
 * `L` draws a straight line, `C` a cubic curve.
 */
export const GLYPHS: Readonly<Record<string, string>> = {
  0: 'M 0 -107 C 52 -107 70 -70 70 0 C 70 70 52 107 0 107 C -52 107 -70 70 -70 0 C -70 -70 -52 -107 0 -107',
  1: 'M -65 -62 L 15 -105 L 15 107',
  2: 'M -65 -85 C -45 -103 -20 -107 0 -107 C 40 -107 62 -88 62 -58 C 62 -25 30 -5 -10 30 C -45 60 -62 80 -65 103 L 70 103',
  3: 'M -75 -103 L 60 -103 L -5 -25 C 45 -22 68 5 68 38 C 68 85 35 107 -10 107 C -35 107 -58 100 -75 88',
  4: 'M 15 -107 L -70 48 L 70 48 M 30 -5 L 30 107',
  5: 'M 58 -103 L -50 -103 L -50 -18 L -15 -18 C 40 -18 65 5 65 42 C 65 85 30 106 -65 106',
  6: 'M 28 -107 C -20 -70 -68 -10 -68 38 C -68 85 -40 107 0 107 C 40 107 68 80 68 40 C 68 0 40 -22 0 -22 C -35 -22 -60 -5 -68 30',
  7: 'M -75 -103 L 72 -103 C 72 -75 -22 20 -22 107',
  8: 'M 0 -110 C 38 -110 56 -90 56 -65 C 56 -35 30 -18 0 -12 C -38 -4 -68 15 -68 52 C -68 90 -40 107 0 107 C 40 107 68 90 68 52 C 68 15 38 -4 0 -12 C -30 -18 -56 -35 -56 -65 C -56 -90 -38 -110 0 -110',
  9: 'M -28 107 C 20 70 68 10 68 -38 C 68 -85 40 -107 0 -107 C -40 -107 -68 -80 -68 -40 C -68 0 -40 22 0 22 C 35 22 60 5 68 -30',
  A: 'M -68 98 L -6 -95 L 6 -95 L 68 98 M -48 42 L 48 42',
  B: 'M -62 -95 L 5 -95 C 38 -95 55 -78 55 -50 C 55 -20 38 0 5 0 L -62 0 M 5 0 C 48 0 70 18 70 48 C 70 80 48 98 5 98 L -62 98 L -62 -95',
  C: 'M 66 -72 C 52 -90 38 -96 18 -96 C -30 -96 -55 -60 -55 0 C -55 60 -30 98 18 98 C 40 98 55 90 66 75',
  D: 'M -50 -95 L -5 -95 C 45 -95 66 -60 66 0 C 66 60 45 98 -5 98 L -50 98 L -50 -95',
  E: 'M 62 -95 L -52 -95 L -52 98 L 65 98 M -52 -2 L 55 -2',
  F: 'M 65 -95 L -42 -95 L -42 98 M -42 2 L 55 2',
  G: 'M 62 -72 C 50 -90 30 -97 5 -97 C -42 -97 -68 -60 -68 0 C -68 60 -42 98 5 98 C 35 98 68 80 68 60 L 68 8 L 15 8',
  H: 'M -65 -95 L -65 98 M 63 -95 L 63 98 M -65 2 L 63 2',
  I: 'M -52 -95 L 52 -95 M 0 -95 L 0 98 M -52 98 L 52 98',
  J: 'M 32 -95 L 32 50 C 32 85 10 98 -15 98 C -40 98 -55 85 -62 62',
  K: 'M -62 -95 L -62 98 M 62 -95 L -58 15 M -15 -22 L 68 98',
  L: 'M -48 -95 L -48 98 L 75 98',
  M: 'M -65 98 L -65 -95 L 0 20 L 65 -95 L 65 98',
  N: 'M -63 98 L -63 -95 L 65 98 L 65 -95',
  Ñ: 'M -63 98 L -63 -50 L 65 98 L 65 -50 M -45 -92 C -20 -120 15 -70 45 -100',
  O: 'M 0 -98 C 38 -98 65 -55 65 0 C 65 58 38 98 0 98 C -38 98 -65 58 -65 0 C -65 -55 -38 -98 0 -98',
  P: 'M -45 98 L -45 -95 L 15 -95 C 55 -95 75 -75 75 -42 C 75 -8 55 12 15 12 L -45 12',
  Q: 'M 0 -98 C 38 -98 65 -55 65 0 C 65 58 38 98 0 98 C -38 98 -65 58 -65 0 C -65 -55 -38 -98 0 -98 M 12 42 L 72 108',
  R: 'M -52 98 L -52 -95 L 5 -95 C 42 -95 60 -75 60 -45 C 60 -12 42 8 5 8 L -52 8 M 8 8 L 70 98',
  S: 'M 62 -70 C 48 -90 25 -97 2 -97 C -35 -97 -55 -78 -55 -50 C -55 -15 -25 -8 5 2 C 40 12 68 25 68 55 C 68 85 42 100 2 100 C -28 100 -50 90 -68 70',
  T: 'M -70 -95 L 70 -95 M 0 -95 L 0 98',
  U: 'M -65 -95 L -65 40 C -65 80 -40 98 0 98 C 40 98 65 80 65 40 L 65 -95',
  V: 'M -70 -95 L 0 98 L 72 -95',
  W: 'M -70 -95 L -48 98 L 0 -25 L 48 98 L 70 -95',
  X: 'M -68 -95 L 68 98 M 68 -95 L -68 98',
  Y: 'M -70 -95 L 0 0 L 70 -95 M 0 0 L 0 98',
  Z: 'M -62 -95 L 62 -95 L -65 98 L 68 98',
  '<': 'M 70 -84 L -74 0 L 70 84',
}

export interface Point {
  readonly x: number
  readonly y: number
}

const CURVE_STEPS = 10

/** A drawn letter as straight pieces, in pixels for letters 24 pixels tall. */
export function strokesOf(letter: string): (readonly [Point, Point])[] {
  const path = GLYPHS[letter]
  if (path === undefined) return []
  const out: (readonly [Point, Point])[] = []
  let at: Point = { x: 0, y: 0 }
  for (const m of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const n = m[2]!.trim().split(' ').map((v) => Number(v) / 10)
    const end: Point = { x: n.at(-2)!, y: n.at(-1)! }
    if (m[1] === 'L') out.push([at, end])
    if (m[1] === 'C') {
      let from = at
      for (let i = 1; i <= CURVE_STEPS; i += 1) {
        const to = onCurve(at, { x: n[0]!, y: n[1]! }, { x: n[2]!, y: n[3]! }, end, i / CURVE_STEPS)
        out.push([from, to])
        from = to
      }
    }
    at = end
  }
  return out
}

function onCurve(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t
  const mix = (k: 'x' | 'y') => s ** 3 * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t ** 3 * d[k]
  return { x: mix('x'), y: mix('y') }
}

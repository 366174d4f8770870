/**
 * Letters made of lines, for stamps and fax headers: no font is needed. Each letter is a few runs of places on a grid,
 * 0 to 4 from left to right and 0 to 6 from top to bottom, two digits a place.
 */
import { type Colour, type Rgba } from './canvas.ts'

const LETTERS: Readonly<Record<string, string>> = {
  A: '06204006 0343', B: '00063645 4433 0333 3342413000', C: '4130100115 05163645', D: '00061636 4541 413000', E: '40000646 0333', F: '400006 0333',
  G: '41301001051636454333', H: '0006 4046 0343', I: '2026 1030 1636', J: '40453616 05', K: '0006 4003 0346', L: '000646', M: '0600234046', N: '06004640',
  O: '10304145361605011030 10', P: '0600304142330 3', Q: '1030414536160501 10 3446', R: '0600304142330 3 2346', S: '413010010213334445361605', T: '0040 2026',
  U: '000516364540', V: '002640', W: '0016233640', X: '0046 4006', Y: '002340 2326', Z: '00400646',
  0: '10304145361605011030 10', 1: '112026 1636', 2: '0110304142060 646', 3: '00402333444536160 5', 4: '30044 4 3036', 5: '40000233434445361605', 6: '30100105163645433313 04', 7: '004016',
  8: '1030414233130201 10 13041636454433', 9: '41301001021343 4145361605', '-': '0343', '/': '0640', '.': '2526', ':': '2122 2425',
}

/** The runs of places a text is drawn with; one letter is 5 wide with its space, 6 high. */
export function strokesOf(text: string): readonly (readonly (readonly [number, number])[])[] {
  return [...text].flatMap((letter, n) =>
    (LETTERS[letter] ?? '').split(' ').filter((run) => run.length >= 4).map((run) =>
      (run.match(/\d\d/g) ?? []).map((at) => [n * 5.6 + Number(at[0]), Number(at[1])] as const)))
}

/** Draws a line of some thickness onto the picture as ink that lets some of the print show through (`cover` 0 to 1). */
export function inkLine(onto: Rgba, x1: number, y1: number, x2: number, y2: number, thick: number, colour: Colour, cover: number): void {
  const { width, height, data } = onto
  const half = thick / 2
  const long = Math.hypot(x2 - x1, y2 - y1) || 1e-6
  for (let y = Math.max(0, Math.floor(Math.min(y1, y2) - half - 1)); y <= Math.min(height - 1, Math.max(y1, y2) + half + 1); y += 1) {
    for (let x = Math.max(0, Math.floor(Math.min(x1, x2) - half - 1)); x <= Math.min(width - 1, Math.max(x1, x2) + half + 1); x += 1) {
      const t = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / (long * long)))
      const far = Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1))
      const much = Math.min(1, Math.max(0, half + 0.5 - far)) * cover
      if (much <= 0) continue
      const i = (y * width + x) * 4
      // Ink never makes print lighter.
      for (let c = 0; c < 3; c += 1) data[i + c] = data[i + c]! * (1 - much) + Math.min(data[i + c]!, colour[c]!) * much
    }
  }
}

export interface Lettering {
  readonly x: number
  readonly y: number
  /** Height of capitals, in pixels. */
  readonly high: number
  readonly thick: number
  readonly colour: Colour
  readonly cover: number
  /** Turn about `x`, `y`, in degrees. */
  readonly turn?: number
}

/** Draws text in line letters onto the picture, in place. */
export function letter(onto: Rgba, text: string, how: Lettering): void {
  const scale = how.high / 6
  const cos = Math.cos(((how.turn ?? 0) * Math.PI) / 180)
  const sin = Math.sin(((how.turn ?? 0) * Math.PI) / 180)
  const at = ([x, y]: readonly [number, number]): [number, number] => [how.x + (x * cos - y * sin) * scale, how.y + (x * sin + y * cos) * scale]
  for (const run of strokesOf(text)) {
    for (let i = 1; i < run.length; i += 1) inkLine(onto, ...at(run[i - 1]!), ...at(run[i]!), how.thick, how.colour, how.cover)
  }
}

/** Width of a text for its height. */
export const lettersWide = (text: string, high: number): number => (text.length * 5.6 - 1.6) * (high / 6)

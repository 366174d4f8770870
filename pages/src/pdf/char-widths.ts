/** Helvetica's widths for the codes 32 to 126, in thousandths of the font size: only their proportions are used. */
const HELVETICA = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
  556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]

function widthOf(char: string): number {
  const code = char.codePointAt(0)!
  if (code >= 32 && code < 127) return HELVETICA[code - 32]!
  if (/\p{M}|\p{Cf}/u.test(char)) return 0
  if (code >= 0x2e80) return 1000
  // Letters with accents are as wide as without.
  const base = char.normalize('NFD').charCodeAt(0)
  return base >= 32 && base < 127 ? HELVETICA[base - 32]! : 556
}

/**
 * Where each UTF-16 unit of `text` starts, as a share (0 to 1) of the whole width; one more entry for the end.
 * Fixed-pitch fonts share evenly, others like Helvetica: close enough to light a word.
 */
export function charStarts(text: string, monospace: boolean): number[] {
  const starts: number[] = []
  let sum = 0
  for (const char of text) {
    starts.push(sum)
    sum += monospace ? 1 : widthOf(char)
    if (char.length > 1) starts.push(sum)
  }
  starts.push(sum)
  return sum > 0 ? starts.map((s) => s / sum) : starts.map((_, i) => i / Math.max(1, starts.length - 1))
}

/** The printed width of `text` in Helvetica at `size`, in the units of `size`. */
export function helveticaWidth(text: string, size: number): number {
  let sum = 0
  for (const char of text) sum += widthOf(char)
  return (sum * size) / 1000
}

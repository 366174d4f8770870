import type { LineLook } from './read-band.ts'
import type { OtherLook } from './decide.ts'

const GAP = -0.35
// Below this share of agreement the other engine has read something else.
const AGREEMENT_LEAST = 0.6

/**
 * Puts a line another engine read onto the places of the strip. It may have lost or doubled fillers, so the letters are laid where
 * they fit the ink best, in their order. How much they weigh follows from how far they agree with the ink on the whole.
 */
export function laidOut(text: string, line: LineLook): OtherLook {
  const read = [...text.replace(/\s/g, '')]
  const places = line.cells.length
  const fits = line.cells.map((cell) => {
    const best = Math.max(...cell.looks[0]!.map((f) => f.fit))
    return new Map(cell.looks[0]!.map((f) => [f.letter, f.fit - best]))
  })
  // A letter that fits about as well as the best counts for one, one that fits much worse for nothing.
  const match = (letter: string, place: number): number => Math.max(-0.3, 1 + (fits[place]!.get(letter) ?? -1) * 3)
  const width = places + 1
  const score = new Float64Array((read.length + 1) * width)
  const step = new Int8Array(score.length)
  for (let p = 1; p <= places; p += 1) [score[p], step[p]] = [score[p - 1]! + GAP, 1]
  for (let i = 1; i <= read.length; i += 1) {
    score[i * width] = score[(i - 1) * width]! + GAP
    step[i * width] = 2
    for (let p = 1; p <= places; p += 1) {
      const ways = [score[(i - 1) * width + p - 1]! + match(read[i - 1]!, p - 1), score[i * width + p - 1]! + GAP, score[(i - 1) * width + p]! + GAP]
      const best = ways.indexOf(Math.max(...ways))
      score[i * width + p] = ways[best]!
      step[i * width + p] = best
    }
  }
  const letters: (string | undefined)[] = Array.from({ length: places }, () => undefined)
  let [i, p] = [read.length, places]
  while (i > 0 || p > 0) {
    const s = step[i * width + p]!
    if (s === 0) {
      letters[p - 1] = read[i - 1]
      i -= 1
      p -= 1
    } else if (s === 1) p -= 1
    else i -= 1
  }
  const agreed = letters.filter((l, place) => l !== undefined && (fits[place]!.get(l) ?? -1) > -0.1).length / places
  const whole = read.length === places ? 1 : 0.6
  return { letters, weight: whole * Math.max(0, Math.min(1, (agreed - AGREEMENT_LEAST) / (0.95 - AGREEMENT_LEAST))) }
}

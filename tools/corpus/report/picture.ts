/** The accuracy report as a picture: plain SVG, readable on light and dark ground, nothing in it smaller than 12 pixels. */
import type { Counts } from '../tally.ts'

export interface Bar {
  readonly label: string
  readonly counts: Counts
  /** Said at the end of the bar. */
  readonly note: string
}

const WIDTH = 900
const LEFT = 190
const ROOM = 400
const STEP = 46
const PARTS = [['right', 'read right'], ['asked', 'asked'], ['missed', 'not read, not asked'], ['wrong', 'wrong in silence']] as const

const STYLE = `
  .ground { fill: #FBFAF7 } .ink { fill: #1C2422 } .soft { fill: #535D59 } .axis { stroke: #827C70; stroke-width: 1 }
  .right { fill: #0F4A50 } .asked { fill: #FFDC5E; stroke: #8A5F00 } .missed { fill: #D8D2C6; stroke: #827C70 } .wrong { fill: #A3191C }
  text { font-family: 'Atkinson Hyperlegible Next', system-ui, sans-serif; font-size: 14px } .small { font-size: 12.5px } .title { font-size: 17px; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #1D2525 } .ink { fill: #EDE8DD } .soft { fill: #AEB6B0 } .axis { stroke: #7F8B87 }
    .right { fill: #9AD3CC } .asked { fill: #3B3214; stroke: #F6CB46 } .missed { fill: #364141; stroke: #7F8B87 } .wrong { fill: #FF9F92 }
  }`

const safe = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const text = (x: number, y: number, words: string, kind: string, anchor = 'start'): string => `<text x="${x}" y="${y}" class="${kind}" text-anchor="${anchor}">${safe(words)}</text>`

/** One bar for each level. Widths are shares of the fields; a part that is there at all is at least 3 pixels wide. */
export function accuracyPicture(title: string, bars: readonly Bar[]): string {
  const top = 92
  const height = top + bars.length * STEP + 44
  const out: string[] = [text(20, 32, title, 'ink title'), ...legend(20, 58)]
  for (const share of [0, 25, 50, 75, 100]) {
    const x = LEFT + (ROOM * share) / 100
    out.push(`<line x1="${x}" y1="${top - 10}" x2="${x}" y2="${height - 34}" class="axis" stroke-dasharray="2 4"/>`, text(x, height - 14, `${share} %`, 'soft small', 'middle'))
  }
  bars.forEach(({ label, counts, note }, i) => {
    const y = top + i * STEP
    out.push(text(20, y + 20, label, 'ink'), ...barOf(counts, y), text(LEFT + ROOM + 16, y + 20, note, 'ink small'))
  })
  const said = bars.map((b) => `${b.label}: ${b.note}`).join('. ')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${safe(title)}. ${safe(said)}"><style>${STYLE}
</style>
<rect class="ground" width="${WIDTH}" height="${height}" rx="12"/>
${out.join('\n')}
</svg>
`
}

function legend(x: number, y: number): string[] {
  let at = x
  return PARTS.flatMap(([part, words]) => {
    const here = at
    at += 46 + words.length * 7.2
    return [`<rect x="${here}" y="${y - 12}" width="16" height="14" class="${part}"/>`, text(here + 22, y, words, 'soft small')]
  })
}

function barOf(counts: Counts, y: number): string[] {
  const all = counts.right + counts.asked + counts.missed + counts.wrong
  if (all === 0) return []
  const there = PARTS.filter(([part]) => counts[part] > 0)
  const least = 3
  const spare = ROOM - least * there.length
  let x = LEFT
  return there.map(([part]) => {
    const width = least + (spare * counts[part]) / all
    const rect = `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="28" class="${part}"><title>${counts[part]} of ${all}</title></rect>`
    x += width
    return rect
  })
}

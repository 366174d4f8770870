/** How papers nobody should know are drawn: a few lines of type on a page, in one of several ways. */
import type { Book, Pen, Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { CorpusKind } from '../kind.ts'
import type { Invented } from '../person.ts'

export interface Setting {
  readonly who: Invented
  readonly chance: Chance
  readonly layout: number
}
export type Line = string | readonly [words: string, pen: Pen] | readonly [left: string, right: string]

const FACES = ['serif', 'sans', 'typed'] as const

/** A paper no reader may claim, in two layouts (column, width and type differ). */
export const unknown = (draw: (sheet: Sheet, about: Setting) => void, size?: readonly [number, number]): CorpusKind => ({
  reader: undefined, layouts: 2,
  draw(book: Book, about) {
    draw(size ? book.sheet(...size) : book.sheet(), about)
    return []
  },
})

/** Lines under one another; a pair puts the second at the right edge; longer ones break. Gives the y after the last. */
export function set(sheet: Sheet, lines: readonly Line[], { chance, layout }: Setting, at: { readonly x?: number; readonly y?: number; readonly width?: number; readonly size?: number } = {}): number {
  const margin = at.x ?? (layout === 0 ? 64 : 46)
  const width = at.width ?? sheet.width - 2 * margin
  const size = at.size ?? (layout === 0 ? 11 : 10)
  const face = chance.apart('face').pick(FACES)
  let y = at.y ?? 60
  for (const line of lines) {
    if (typeof line === 'string') {
      y = line === '' ? y + size : sheet.wrap(margin, y, width, line, { font: face, size, lead: size * 1.4 })
      continue
    }
    const [words, other] = line
    if (typeof other === 'string') {
      sheet.text(margin, y, words, { font: face, size })
      sheet.textEndingAt(margin + width, y, other, { font: face, size })
      y += size * 1.5
    } else y = sheet.wrap(margin, y, width, words, { ...other, lead: (other.size ?? size) * 1.3 })
  }
  return y
}

export const big = (words: string, size = 18): Line => [words, { font: 'sans-bold', size }]
export const price = (chance: Chance, from = 2, to = 40): string => `$${chance.int(from, to)}.${chance.pick(['00', '25', '49', '50', '95', '99'])}`

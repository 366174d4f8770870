import type { Box, Page, PageOrigin, Quote, Word } from './paper.ts'

/** Monospace metrics of a typed page, in points: the app draws text papers with exactly these. */
export const TYPED = { charWidth: 6, lineHeight: 13, fontSize: 10, margin: 36, linesPerPage: 60, columnsMin: 80 } as const

/**
 * Lays plain text out as typed pages, so that every word has a place like on print.
 * Tabs become spaces to the next multiple of 8; a form feed starts a page.
 */
export function typedPages(text: string, origin: PageOrigin): Page[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map(expandTabs)
  const chunks: string[][] = [[]]
  for (const line of lines) {
    const parts = line.split('\f')
    parts.forEach((part, i) => {
      if (i > 0 || chunks.at(-1)!.length >= TYPED.linesPerPage) chunks.push([])
      chunks.at(-1)!.push(part)
    })
  }
  return chunks.map((chunk, i) => typedPage(chunk, i + 1, origin))
}

function expandTabs(line: string): string {
  if (!line.includes('\t')) return line
  let out = ''
  for (const c of line) out += c === '\t' ? ' '.repeat(8 - (out.length % 8)) : c
  return out
}

function typedPage(lines: readonly string[], number: number, origin: PageOrigin): Page {
  const columns = Math.max(TYPED.columnsMin, ...lines.map((l) => l.length))
  const words: Word[] = []
  let offset = 0
  lines.forEach((line, row) => {
    for (const m of line.matchAll(/\S+/g)) {
      words.push({
        text: m[0], start: offset + m.index, end: offset + m.index + m[0].length,
        box: {
          x: TYPED.margin + m.index * TYPED.charWidth, y: TYPED.margin + row * TYPED.lineHeight,
          width: m[0].length * TYPED.charWidth, height: TYPED.lineHeight,
        },
      })
    }
    offset += line.length + 1
  })
  return {
    number, words, origin, text: lines.join('\n'),
    width: TYPED.margin * 2 + columns * TYPED.charWidth,
    height: TYPED.margin * 2 + Math.max(lines.length, 12) * TYPED.lineHeight,
  }
}

/** The box of a word cut to the characters `from`..`to` of it (proportional: good enough to light them). */
function cut(word: Word, from: number, to: number): Box {
  const unit = word.box.width / Math.max(1, word.end - word.start)
  return { ...word.box, x: word.box.x + (from - word.start) * unit, width: (to - from) * unit }
}

/** Quotes `page.text.slice(start, end)`, white space trimmed, with one box per printed line. */
export function quote(paper: string, page: Page, start: number, end: number): Quote {
  let s = start
  let e = end
  while (s < e && /\s/.test(page.text[s]!)) s += 1
  while (e > s && /\s/.test(page.text[e - 1]!)) e -= 1
  const boxes: Box[] = []
  for (const w of page.words) {
    if (w.end <= s || w.start >= e) continue
    const b = cut(w, Math.max(s, w.start), Math.min(e, w.end))
    const last = boxes.at(-1)
    const sameLine = last && Math.abs(last.y + last.height / 2 - (b.y + b.height / 2)) < Math.max(last.height, b.height) / 2
    if (last && sameLine && b.x >= last.x) {
      const y = Math.min(last.y, b.y)
      boxes[boxes.length - 1] = {
        x: last.x, y, width: Math.max(last.x + last.width, b.x + b.width) - last.x,
        height: Math.max(last.y + last.height, b.y + b.height) - y,
      }
    } else boxes.push(b)
  }
  return { paper, page: page.number, exact: page.text.slice(s, e), start: s, end: e, boxes }
}

import type { Box } from '@proofline/engine'
import type { SeenLine, SeenWord } from './recogniser.ts'

/** The columns of Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
const COLUMNS = 12
const LINE = 4
const WORD = 5

/**
 * The lines of Tesseract's table (TSV), one list for each picture that was given to it. Rows that are not exactly as
 * Tesseract writes them are left out: a half-understood row would put a word in the wrong place.
 */
export function linesOfTsv(tsv: string, pictures: number): SeenLine[][] {
  const out = Array.from({ length: pictures }, (): { words: SeenWord[]; box: Box }[] => [])
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t')
    if (cells.length !== COLUMNS) continue
    const [level, page] = [Number(cells[0]), Number(cells[1])]
    const lines = out[page - 1]
    const box = boxOf(cells)
    if (!lines || !box) continue
    if (level === LINE) lines.push({ words: [], box })
    if (level !== WORD) continue
    const confidence = Number(cells[10])
    const text = cells[11]!.trim()
    if (text !== '' && confidence >= 0 && confidence <= 100) lines.at(-1)?.words.push({ text, box, confidence })
  }
  return out.map((lines) => lines.filter((line) => line.words.length > 0))
}

function boxOf(cells: readonly string[]): Box | undefined {
  const numbers = cells.slice(6, 10)
  if (!numbers.every((n) => /^\d+$/.test(n))) return undefined
  const [x, y, width, height] = numbers.map(Number)
  return { x: x!, y: y!, width: width!, height: height! }
}

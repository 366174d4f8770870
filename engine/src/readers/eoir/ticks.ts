/**
 * Check boxes of a court form as paragraphs: a box at the start of a line rules the paragraph, boxes inside it are
 * its choices ("[X] Asylum was [ ] granted [X] denied").
 */
import type { Paper } from '../../papers/paper.ts'
import type { Line } from '../kit/lines.ts'
import { type Run, runOf } from '../kit/run.ts'

// Scanners give a ticked box as `X]`, `IX]`, `[XJ`, `|X|` and an empty one as `[]`, `[J`, `LJ`: those count only between blanks.
const BOX = /\[\s*(?<square>[Xx✓✔]?)\s*\]|\(\s*(?<round>[Xx✓✔]?)\s*\)|(?<empty>[☐□❏])|(?<full>[☒☑✓✔✗✘])|(?<under>_[Xx]_)|(?<!\S)(?:[[({|Il1]?\s?(?<half>[Xx])\s?[\])}|J]|(?<open>[[{|]\s?[Xx]|X)|(?<lost>(?:[[{|L]\s?|\[_)[\])}|J]))(?!\S)/gu

/** A box inside a paragraph; places count in the paragraph's run. */
export interface Choice {
  readonly ticked: boolean
  /** The words after the box, up to the next box. */
  readonly text: string
  readonly start: number
  readonly textStart: number
  readonly end: number
}
export interface Paragraph {
  /** The box at its start; `none` when it has none. */
  readonly box: 'ticked' | 'empty' | 'none'
  /** The words before the first choice. */
  readonly head: string
  readonly headStart: number
  readonly choices: readonly Choice[]
  /** All words of the paragraph, boxes included, to match sentences in and to quote from. */
  readonly run: Run
}

const isTicked = (m: RegExpMatchArray): boolean =>
  Boolean(m.groups?.['square'] || m.groups?.['round'] || m.groups?.['full'] || m.groups?.['under'] || m.groups?.['half'] || m.groups?.['open'])
const HEADING = /^\s*(?:[IVX]+|[A-Z]|\d{1,2})\s*\.\s|:\s*$/

/** Outcomes that a form prints side by side, for one of them to be ticked: without their boxes they all seem to be said. */
const SIDE_BY_SIDE = /\bgranted\s*,?\s*(?:X\s+)?(?:denied|withdrawn)\b|\b(?:terminated|dismissed)\s*,?\s*(?:X\s+)?(?:dismissed|terminated|administratively)\b|\breserved\s+(?:X\s+)?waived\b|\bwaived\s+(?:X\s+)?reserved\b/i
/** A cross without its box: the boxes were drawn, so the empty ones cannot be seen. */
const BARE_CROSS = /(?:^|\n)\s*X\s+\p{Lu}/u
/** Does this print look like a form whose empty boxes left no trace? */
export const losesBoxes = (text: string): boolean => SIDE_BY_SIDE.test(text) || BARE_CROSS.test(text)

// In a scan a sentence of its own may have lost its box: it must not pass for part of the ticked one above it.
const ENDED = /(?:[.;:\])]|denied|granted|prejudice|withdrawn|abandoned)\s*$/i
const SENTENCE = /^\W*(?:\S{1,2}\s+)?\p{Lu}\p{Ll}/u

/** Splits printed lines into paragraphs. A form without any box is one paragraph of running words. */
export function paragraphsOf(paper: Paper, lines: readonly Line[]): Paragraph[] {
  const isLoose = lines.some((l) => l.page.origin === 'ocr' || losesBoxes(l.text))
  const groups: Line[][] = []
  for (const line of lines) {
    const first = line.text.search(BOX)
    const last = groups.at(-1)
    const starts = first >= 0 || HEADING.test(line.text) || (isLoose && last !== undefined && ENDED.test(last.at(-1)!.text) && SENTENCE.test(line.text))
    // "... was" at a line's end: the choices on the next line are its own.
    if (!last || (starts && (!isOpen(last) || LEADS.test(line.text)))) groups.push([line])
    else last.push(line)
  }
  return groups.map((g) => paragraphOf(paper, g))
}

/** A box before a capital begins something new; the choices of an open line are small words. */
const LEADS = /^\W*(?:[Xx]\W*)?(?:Respondent|Proceedings|Asylum|Withholding|Other|In\s|The\s|This\s|Both\s)/u

const isOpen = (group: readonly Line[]): boolean => {
  const text = group.at(-1)!.text.trimEnd()
  return /\b(?:was|is|for|the|and|to|of|under)$/i.test(text)
}

function paragraphOf(paper: Paper, lines: readonly Line[]): Paragraph {
  const run = runOf(paper, lines)
  const boxes = [...run.text.matchAll(BOX)]
  const lead = boxes[0] && run.text.slice(0, boxes[0].index).trim() === '' ? boxes.shift() : undefined
  const headStart = lead ? lead.index + lead[0].length : 0
  const headEnd = boxes[0]?.index ?? run.text.length
  return {
    run, headStart, box: lead ? (isTicked(lead) ? 'ticked' : 'empty') : 'none', head: run.text.slice(headStart, headEnd),
    choices: boxes.map((b, i) => {
      const textStart = b.index + b[0].length
      const end = boxes[i + 1]?.index ?? run.text.length
      return { ticked: isTicked(b), text: run.text.slice(textStart, end), start: b.index, textStart, end }
    }),
  }
}

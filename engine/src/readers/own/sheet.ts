/**
 * The page of a government form as a person fills it in: two columns read one after the other, parts by their headings,
 * the edition at the foot. Values typed into a PDF's fields are words in their places, so a filled file, a flattened one
 * and a scan are read alike.
 */
import type { Page, Paper } from '../../papers/paper.ts'
import { type Line, type Piece, cells, linesOf, piece } from '../kit/lines.ts'

/** A line of one column of a page. */
export interface Row {
  readonly line: Line
  /** The row as a piece: its words, from the first to the last. */
  readonly at: Piece
  /** The part it stands in: `2`, `A.I`; empty before the first heading. */
  readonly part: string
  /** The heading of that part as printed. */
  readonly heading: string
}

export interface Sheet {
  readonly paper: Paper
  /** Column by column, page by page. */
  readonly rows: readonly Row[]
}

const known = new WeakMap<Paper, Sheet>()

/** The rows of a form in reading order. Kept per paper. */
export function sheetOf(paper: Paper): Sheet {
  const before = known.get(paper)
  if (before) return before
  const flow = paper.pages.flatMap(flowOf)
  let part = ''
  let heading = ''
  const rows = flow.map((at, i): Row => {
    const found = PART.exec(at.text)
    if (found && isHeading(at.text)) {
      part = partName(found[1]!)
      heading = `${at.text} ${flow[i + 1]?.text ?? ''}`
    }
    return { line: at.line, at, part, heading }
  })
  const sheet = { paper, rows }
  known.set(paper, sheet)
  return sheet
}

/** `Part 2. Information About You`, `Part A.I. Information About You`. */
// A camera reads the 1 and the I of a heading as one another.
const PART = /^Part\s+([\dlI|]{1,2}|[A-G](?:\s?[.,]\s?[Il1|]{1,3})?)\s?[.,]\s*(?!Items?\b|Sections?\b)\p{Lu}/u
const partName = (printed: string): string =>
  /^[A-G]/.test(printed) ? printed.replace(/\s/g, '').replace(',', '.').replace(/[l1|]/g, 'I') : printed.replace(/[lI|]/g, '1')
const HEADING_MAX = 190
const isHeading = (text: string): boolean => text.length < HEADING_MAX && !/[.;]$/.test(text)

/** An item's number at the start of its words: `7.`, `4.a.`, `46.c.`; the number alone does not count. */
export const ITEM = /^(?:\d{1,2}\s?\.\s?(?:[a-z]\s?\.)?|[a-k]\s?\.)\s+(?=[\p{L}“"(►])/u
/** An item's number standing apart from its words. */
const NUMBER = /^\d{1,2}\s?\.(?:\s?[a-z]\s?\.)?$/
export const isItemStart = (text: string): boolean => ITEM.test(text)

/** Where the right column of a page begins; undefined when the page has one column. */
function gutterOf(page: Page): number | undefined {
  const middle = page.width / 2
  const starts = linesOf(page).flatMap(cells)
    .filter((c) => c.x > middle - 10 && c.x < middle + page.width * 0.04 && (isItemStart(c.text) || NUMBER.test(c.text) || /^Part\s+\d/.test(c.text)))
    .map((c) => c.x)
  return starts.length >= 4 ? Math.min(...starts) - 3 : undefined
}

// Closer than this, words on both sides of the middle are one sentence.
const GAP_MIN = 8

function flowOf(page: Page): Piece[] {
  const gutter = gutterOf(page)
  const out: Piece[] = []
  let right: Piece[] = []
  const flush = (): void => {
    out.push(...right)
    right = []
  }
  for (const line of linesOf(page)) {
    const halves = gutter === undefined ? undefined : split(line, gutter)
    if (!halves) {
      flush()
      const whole = piece(line, line.start, line.end)
      if (whole) out.push(whole)
      continue
    }
    if (halves.left) out.push(halves.left)
    if (halves.right) right.push(halves.right)
  }
  flush()
  return out
}

/** The two halves of a line; undefined when its words run over the middle. */
function split(line: Line, gutter: number): { left: Piece | undefined; right: Piece | undefined } | undefined {
  const left = line.words.filter((w) => w.box.x + w.box.width <= gutter + 2)
  const right = line.words.filter((w) => w.box.x >= gutter - 2)
  if (left.length + right.length < line.words.length) return undefined
  const [l, r] = [left.at(-1), right[0]]
  if (l && r && (r.box.x - l.box.x - l.box.width < GAP_MIN || r.start < l.end)) return undefined
  return {
    left: l && piece(line, left[0]!.start, l.end),
    right: r && piece(line, r.start, right.at(-1)!.end),
  }
}

/** The rows of one part, in all its pages. */
export const partOf = (sheet: Sheet, part: string | RegExp): Row[] =>
  sheet.rows.filter((r) => (typeof part === 'string' ? r.part === part : part.test(r.heading)))

/** The same for a part that stands near the beginning: where its heading could not be read, what stands before the part after it. */
export function earlyPart(sheet: Sheet, part: string, before: readonly string[]): Row[] {
  const found = partOf(sheet, part)
  return found.length > 0 ? found : sheet.rows.filter((r) => r.part === '' || before.includes(r.part))
}

/** The rows from the first that fits `from` to before the next that fits `until`. */
export function between(rows: readonly Row[], from: RegExp, until?: RegExp): Row[] {
  const start = rows.findIndex((r) => from.test(r.at.text))
  if (start < 0) return []
  const rest = rows.slice(start)
  const end = until ? rest.findIndex((r, i) => i > 0 && until.test(r.at.text)) : -1
  return end < 0 ? rest : rest.slice(0, end)
}

/** A form by its number, its printed title and the number of its public burden notice. */
export interface FormKind {
  readonly form: string
  readonly title: RegExp
}

const flexible = (form: string): string => form.replace(/^I-/, '[I1l|]\\s?-?\\s?').replace(/^([GN])-/, '$1\\s?-?\\s?')

/** The foot of the form's own pages: `Form I-589 Edition 03/01/23`, `Form I-589 (Rev. 08/25/20)`, a page number after it. */
const footOf = (form: string): RegExp =>
  new RegExp(`^Form\\s*${flexible(form)}\\s+(?:Edition|\\(?\\s?Rev\\.?)\\s*(?<edition>\\d{2}\\s?/\\s?\\d{2}\\s?/\\s?\\d{2,4})\\s?[NYE]?\\)?(?:\\s+Page\\s+\\d+(?:\\s+of\\s+\\d+)?)?$`, 'iu')

const ANY_FOOT = /^Form\s*[A-Z1l|]{1,4}\s?-?\s?\d{1,4}[A-Z]{0,2}\s+(?:Edition|\(?\s?Rev\.?)\s*\d{2}\s?\//i

const TOP = 24

/**
 * Whether a paper is a copy of this form: the form's foot with its title or a part's heading on the first page, or its
 * title with the number of the public burden notice. A notice that mentions the form has neither.
 */
export function isForm(paper: Paper, kind: FormKind): boolean {
  const page = paper.pages.find((p) => p.words.length > 0)
  if (!page || !/Part\s/.test(page.text)) return false
  const lines = linesOf(page)
  const top = lines.slice(0, TOP).flatMap(cells).map((c) => c.text)
  const titled = top.some((t) => kind.title.test(t)) || kind.title.test(top.join(' '))
  const parted = lines.some((l) => cells(l).some((c) => PART.test(c.text) && isHeading(c.text)))
  // Two feet on one page: which form it is, nobody can say.
  const feet = lines.flatMap(cells).filter((c) => ANY_FOOT.test(c.text))
  if (editionOn(page, kind.form)) return (titled || parted) && feet.every((c) => footOf(kind.form).test(c.text))
  const other = feet.length > 0 || lines.flatMap(cells).some((c) => /^Form\s*[A-Z1l|]{1,4}\s?-?\s?\d{1,4}[A-Z]{0,2}\s.*(?:Edition|Rev\.|Instructions|Supplement)/i.test(c.text))
  return titled && parted && !other && /OMB\s*No/i.test(page.text) && new RegExp(`(?:^|[^\\p{L}])${flexible(kind.form)}(?![\\dA-Z])`, 'u').test(top.join(' '))
}

/** The edition printed at the foot of a page. */
export function editionOn(page: Page, form: string): Piece | undefined {
  const foot = footOf(form)
  for (const line of linesOf(page).slice(-8)) {
    for (const at of [...cells(line), piece(line, line.start, line.end)]) {
      const edition = at && foot.exec(at.text)?.groups?.['edition']
      if (at && edition) return piece(line, at.start + at.text.indexOf(edition), at.start + at.text.indexOf(edition) + edition.length)
    }
  }
  return undefined
}

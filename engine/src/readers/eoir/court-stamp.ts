/**
 * A court's received stamp on a filing (papers catalogue 9.4): the day the court has it. `courtStamp` finds the stamp on
 * any paper, for readers that know the paper itself; the reader here knows a stamped cover page or an application form of
 * the court that no other reader knows.
 */
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, cells, linesOf, piece } from '../kit/lines.ts'
import { misreadAny } from '../kit/misread.ts'
import { findInRun, runOf } from '../kit/run.ts'
import type { Reader } from '../reader.ts'
import { firstReadable } from '../uscis/prose.ts'
import { isOfficial } from '../ice/dhs-form.ts'
import { claimCaption } from './court-paper.ts'

const STAMP = /(?<!\p{L})(?:RECEIVED|RECElVED|FILED|LODGED)(?!\p{L})/u
const COURT = /IMM[I1l]GRAT[I1l]ON\s+C[O0]URT|EXECUTIVE\s+OFFICE\s+FOR\s+IMM[I1l]GRAT[I1l]ON|(?<!\p{L})E[O0]IR(?!\p{L})/u
const BOARD = /BOARD\s+OF\s+IMM[I1l]GRAT[I1l]ON\s+APPEALS|OFFICE\s+OF\s+THE\s+CLERK|(?<!\p{L})BIA(?!\p{L})/u
/** `JUL 22 2019`, `2019 JUL 22 PM 3:15`: nothing else stands in that line of a stamp but what `STAMP` and the court print. */
const DATE =
  /^[\s:,|]*(?<date>[A-Z]{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}\s+[A-Z]{3,9}\s+\d{1,2}|\d{1,2}\/\d{1,2}\/\d{4})(?:[\s,]+(?:[AP]\.?M?\.?\s*)?\d{1,2}[:.]\d{2}(?:\s*[AP]\.?M?\.?)?)?[\s,|]*$/u
/** A stamp is small: lines above and below the word, and points to its sides. */
const LINES = 6.5
const SIDE = 30
const LETTERS = 60

export interface CourtStamp {
  /** The date's words; undefined when the stamp has no date that can be made out. */
  readonly date: Piece | undefined
  /** The word `RECEIVED`, `FILED` or `LODGED` with what stands beside it. */
  readonly word: Piece
  readonly body: 'court' | 'board'
}

/**
 * The first stamp of a court or of the Board on the paper, a dated one before one without a date. It stands anywhere on
 * a page, between printed lines too, so only what stands in its column and close to it is read.
 */
export function courtStamp(paper: Paper): CourtStamp | undefined {
  let undated: CourtStamp | undefined
  for (const page of paper.pages) {
    const all = linesOf(page).flatMap(cells).filter((c) => c.text.length <= LETTERS)
    for (const word of all.filter((c) => STAMP.test(c.text) && !/\p{Ll}{3}/u.test(c.text))) {
      const reach = word.line.height * LINES
      const away = (c: Piece): number => Math.abs(c.line.y - word.line.y)
      const block = all.filter((c) => away(c) <= reach && c.x < word.right + SIDE && c.right > word.x - SIDE)
      const body = block.some((c) => COURT.test(c.text)) ? 'court' : block.some((c) => BOARD.test(c.text)) ? 'board' : undefined
      if (!body) continue
      const date = block.flatMap((c) => dateIn(c) ?? []).sort((a, b) => away(a) - away(b))[0]
      if (date) return { date, word, body }
      undated ??= { date: undefined, word, body }
    }
  }
  return undated
}

/** The date in a line of a stamp that holds a date, the stamp's own words and nothing else. */
function dateIn(cell: Piece): Piece | undefined {
  const rest = cell.text.replace(new RegExp(`${STAMP.source}|${COURT.source}|${BOARD.source}`, 'gu'), (m) => ' '.repeat(m.length))
  const at = new RegExp(DATE.source, 'du').exec(rest)?.indices?.groups?.['date']
  return at && piece(cell.line, cell.start + at[0], cell.start + at[1])
}

/**
 * Claims the day and the court of a stamp for the filing a reader knows (`event`: `filing#1`). Says whether there was a
 * stamp; one without a date that can be read is a problem.
 */
export function claimCourtStamp(g: Gather, event: string, field: FieldName = 'filing.received'): boolean {
  const stamp = courtStamp(g.paper)
  if (!stamp) return false
  const source = stamp.body === 'board' ? 'BIA' as const : 'EOIR' as const
  if (stamp.date) g.day(event, field, stamp.date, anyUsDate, { source })
  else g.problem('UnreadableDate', { field, at: stamp.word })
  if (event.startsWith('filing#')) g.claim(event, 'filing.channel', stamp.word, 'court', { source })
  return true
}

const FORMS = [
  ['EOIR-42A', misreadAny('Application for Cancellation of Removal for Certain Permanent Residents')],
  ['EOIR-42B', misreadAny('Application for Cancellation of Removal and Adjustment of Status for Certain Nonpermanent Residents')],
  ['EOIR-40', misreadAny('Application for Suspension of Deportation')],
  ['EOIR-26', misreadAny('Notice of Appeal from a Decision of an Immigration Judge')],
] as const
const CAPTION = misreadAny('In the Matter of', 'In the Matters of')
const TITLE = /^(?:(?:respondent|applicant|non-?\s?citizen)s?['’]?s?\s+)?(?:(?:unopposed|joint|emergency|written|supplemental|amended|pre-?hearing)\s+)*(?:motion\b|notice of filing|submission|statement|brief\b|application\b|list of|filing of|form\s+(?:i|eoir)-|i-589\b|eoir-)/i
const FORM_WORDS = /\b(?:form\s+)?(?<form>(?:EOIR-?\s?\d{2}[A-Z]?|I-?\s?(?:589|485|601|601A|212|821|191|881|751)))(?![\w-])/giu

/** Which form of the court the first page is by its title, which may run over two lines. */
function formOf(paper: Paper): { form: string; at: Quote } | undefined {
  const page = firstReadable(paper)
  const top = page ? linesOf(page).slice(0, 25) : []
  // The stamp may stand beside the title: the left cells alone are looked at too.
  const ways = [runOf(paper, top), runOf(paper, top.flatMap((l) => cells(l).slice(0, 1)))]
  for (const [form, title] of FORMS) {
    const at = ways.flatMap((w) => findInRun(w, title) ?? [])[0]
    if (at) return { form, at: at.quote }
  }
  return undefined
}

/** A cover page: a caption of the case and, under it, what is filed. */
function coverTitle(paper: Paper): Line | undefined {
  const page = firstReadable(paper)
  const lines = page ? linesOf(page) : []
  const caption = lines.findIndex((l) => CAPTION.test(l.text))
  if (caption < 0 || !COURT.test(page!.text.toUpperCase())) return undefined
  return lines.slice(caption + 1).find((l) => TITLE.test(l.text.trim()))
}

/** A stamped filing that is no form another reader knows. */
export const stampedFiling: Reader = {
  id: 'eoir/court-stamp@1',
  source: 'EOIR',
  recognise(paper) {
    const page = firstReadable(paper)
    if (!page || isOfficial(paper) || /notice\s+to\s+appear|[I1l|]\s?-?\s?862(?!\d)/i.test(page.text)) return false
    const stamp = courtStamp({ ...paper, pages: [page] })
    return stamp !== undefined && (formOf(paper) !== undefined || coverTitle(paper) !== undefined)
  },
  read(paper) {
    const page = firstReadable(paper)
    const g = gather(page ? { ...paper, pages: [page] } : paper, stampedFiling)
    const known = formOf(paper)
    claimCaption(g, page ? linesOf(page) : allLines(paper), ['In the Matter of', 'In the Matters of', 'Respondent', 'Name'])
    if (known?.form === 'EOIR-26') {
      g.claim('appeal#1', 'appeal.form', known.at, known.form)
      const body = courtStamp(g.paper)
      if (body) g.claim('appeal#1', 'appeal.body', body.word, 'bia')
      claimCourtStamp(g, 'appeal#1', 'appeal.received')
      return g.result()
    }
    const title = known ? undefined : coverTitle(paper)
    if (known) g.claim('filing#1', 'filing.form', known.at, known.form)
    else if (title) claimForm(g, title)
    claimCourtStamp(g, 'filing#1')
    return g.result()
  },
}

/** The one form the title names; a motion or a list of papers names none and gets none. */
function claimForm(g: Gather, title: Line): void {
  const named = [...title.text.matchAll(FORM_WORDS)]
  const forms = new Set(named.map((m) => m.groups!['form']!.toUpperCase().replace(/\s/g, '').replace(/^([A-Z]+)-?(\d)/, '$1-$2')))
  const m = named[0]
  if (forms.size !== 1 || !m) return
  g.claim('filing#1', 'filing.form', piece(title, title.start + m.index, title.start + m.index + m[0].length), [...forms][0]!)
}

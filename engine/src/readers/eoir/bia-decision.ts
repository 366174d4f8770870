import type { Paper, Quote } from '../../papers/paper.ts'
import { countryCode } from '../kit/countries.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { misreadAny } from '../kit/misread.ts'
import { type Run, findAllInRun, findInRun, partOf, runOf, spaced } from '../kit/run.ts'
import { dhsFormOf } from '../ice/dhs-form.ts'
import type { Reader } from '../reader.ts'
import { DATE, DATE_OR_OTHER, atPiece, sayDay, wordsBefore } from '../uscis/prose.ts'
import { boardPaperOf } from './bia-paper.ts'
import { claimCaption, courtPaperOf } from './court-paper.ts'

/** `MAR 18 2026`, as the clerk stamps it. */
const STAMPED = String.raw`(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2},?\s+\d{4})`
/** Its own label alone: a hearing, an appeal and a docket have dates too, and what was filed on a day is often the appeal. */
const DATED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?<!\p{L}{3}\s)(?:Date|Decided|Date\s+of\s+Decision)\s*:\s*(?<date>${STAMPED}|${DATE_OR_OTHER})`, 'diu')
const FILED_STAMP = new RegExp(String.raw`^FILED\s+(?<date>${STAMPED})$`, 'd')
const COVER_DATE = new RegExp(String.raw`Date\s+of\s+this\s+notice\s*:\s*(?<date>${DATE_OR_OTHER})`, 'di')
const ENCLOSED = misreadAny("Enclosed is a copy of the Board's decision")
const ORDER_WORD = /(?:^|\n)\s*(?:(?:FURTHER|AMENDED)\s+)?ORDERS?\s*:/gi

/**
 * A decision of the Board of Immigration Appeals with its cover letter (papers catalogue 9.3). The letter's date is the day of
 * mailing; the decision's own date is the order's. An appeal of the government that fails orders nobody to leave: then the
 * outcome of the appeal is claimed and no order.
 */
export const boardDecision: Reader = {
  id: 'eoir/bia-decision@1',
  source: 'BIA',
  recognise: (paper) => boardPaperOf(paper) === 'decision' && courtPaperOf(paper) === undefined && dhsFormOf(paper) === undefined,
  read(paper) {
    const g = gather(paper, boardDecision)
    const lines = allLines(paper)
    claimCaption(g, lines, ['Name', 'In re', 'In the Matter of', 'Matter of', 'Respondent'])
    claimNumber(g, lines)
    const cover = coverOf(paper)
    const own = cover ? lines.filter((l) => l.page !== cover) : lines
    const date = dateOf(own)
    const outcome = claimOutcome(g, paper, own)
    if (outcome && outcome !== 'none' && date) sayDay(g, 'order#1', 'order.date', atPiece(paper, date), { label: 'Date' })
    if (date && outcome !== 'none') sayDay(g, 'appeal#1', 'appeal.decided', atPiece(paper, date), { label: 'Date' })
    // Without the decision behind it the letter says when it was mailed and no more.
    if (!date) g.problem('MissingField', { field: own.length === 0 ? 'appeal.decided' : 'order.date' })
    if (cover && outcome !== 'none') claimMailed(g, paper, cover, outcome)
    return g.result()
  },
}

const coverOf = (paper: Paper) => paper.pages.find((p) => ENCLOSED.test(p.text.replace(/\s+/g, ' ')) && !/(?:^|\n)\s*ORDER\s*:/.test(p.text))

function claimMailed(g: Gather, paper: Paper, cover: Paper['pages'][number], outcome: string | undefined): void {
  for (const line of allLines({ ...paper, pages: [cover] })) {
    const m = COVER_DATE.exec(line.text)
    const span = m?.indices?.groups?.['date']
    const at = span && piece(line, line.start + span[0], line.start + span[1])
    if (!at) continue
    if (outcome) sayDay(g, 'order#1', 'order.served', atPiece(paper, at), { label: 'Date of this notice' })
    else sayDay(g, 'notice#1', 'notice.date', atPiece(paper, at), { label: 'Date of this notice' })
    return
  }
  g.problem('MissingField', { field: 'order.served' })
}

/** Newer captions print the number alone: `Ana EXAMPLE, A000-000-141`. */
function claimNumber(g: Gather, lines: readonly Line[]): void {
  const before = g.result().claims.some((c) => c.field === 'person.aNumber')
  const caption = lines.findIndex((l) => /^\W*(?:in\s+re|(?:in\s+the\s+)?matter\s+of)\s*:/i.test(l.text))
  if (before || caption < 0) return
  for (const line of lines.slice(caption, caption + 6)) {
    const m = /(?<![\w-])A\s?-?\s?(\d{3})[- ]?(\d{3})[- ]?(\d{3})(?![\w-])/.exec(line.text)
    if (!m) continue
    return g.claim('person#1', 'person.aNumber', piece(line, line.start + m.index, line.start + m.index + m[0].length), `${m[1]}${m[2]}${m[3]}`)
  }
}

const ALONE = new RegExp(`^(?:${STAMPED}|${DATE})$`, 'i')

/** The decision's own date: beside `Date:` or `FILED` over the text of the decision. */
function dateOf(lines: readonly Line[]): Piece | undefined {
  const stop = lines.findIndex((l) => /^\s*ORDERS?\s*:/i.test(l.text))
  const above = stop < 0 ? lines : lines.slice(0, stop)
  for (const [i, line] of above.entries()) {
    if (/of\s+this\s+notice/i.test(line.text)) continue
    for (const c of [...cells(line), piece(line, line.start, line.end)!]) {
      const m = FILED_STAMP.exec(c.text) ?? DATED.exec(c.text)
      const span = m?.indices?.groups?.['date']
      const at = span && piece(line, c.start + span[0], c.start + span[1])
      if (at && /\d/.test(at.text)) return at
    }
    const label = cells(line).find((c) => /^(?:Date|FILED)\s*:?$/.test(c.text))
    const beside = label && cells(line).find((c) => c.x > label.right)
    const under = label && above.slice(i + 1, i + 3).flatMap(cells).find((c) => c.line.page === line.page && c.x < label.right + 60 && c.right > label.x - 60 && ALONE.test(c.text))
    if (beside && ALONE.test(beside.text)) return beside
    if (under) return under
  }
  return undefined
}

const THEIRS = spaced("(?:Department of Homeland Security|DHS|Government)(?:['’]s?)? (?:appeal|appeals|motion)|appeal (?:of|by|filed by|from) the (?:Department|DHS|Government)|the (?:Department of Homeland Security|DHS)[^.]{0,120}(?:has )?appeal(?:s|ed)")
const APPEALS: readonly (readonly [string, RegExp])[] = [
  ['dismissed', spaced('appeals? (?:is|are) (?:hereby )?dismissed|dismiss the (?:respondent|applicant|alien)s?[^.]{0,20} appeal')],
  ['sustained', spaced('appeals? (?:is|are) (?:hereby )?sustained')],
  ['withdrawn', spaced('appeals? (?:is|are) (?:hereby )?(?:deemed )?withdrawn|withdrawal of the appeal')],
  ['rejected', spaced('appeals? (?:is|are) (?:hereby )?(?:summarily )?rejected')],
  ['remanded', spaced('(?:record|case|matter|proceedings?) (?:is|are) (?:hereby )?remanded|remand the (?:record|case|matter)')],
]
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['remand', APPEALS[4]![1]],
  ['termination', spaced('proceedings? (?:against the respondents? )?(?:is|are) (?:hereby )?terminated')],
  ['administrative-closure', spaced('(?:proceedings?|case) (?:is|are) (?:hereby )?administratively closed')],
]
const ALLOWED_TO_LEAVE = spaced('permitted to (?:voluntarily )?depart(?: voluntarily)?(?: from)?[^.]{0,120}?within (?<days>\\d{1,3}) days')
const REMOVED = spaced('(?:is|are) (?:hereby )?ordered removed(?: from the United States)?(?: to (?<country>\\p{L}[\\p{L} ]{2,40}?)(?=[.;,]|$))?')
const IF = /\b(?:if|unless|should|fails?|otherwise)\b/i

/** What the Board ordered. Gives the order's kind; `none` when the orders are in no known words. */
function claimOutcome(g: Gather, paper: Paper, lines: readonly Line[]): string | undefined {
  const words = runOf(paper, lines)
  const orders = ordersIn(words)
  if (orders.length === 0) {
    if (lines.length > 0) g.problem('MissingField', { field: 'appeal.decision' })
    return lines.length > 0 ? 'none' : undefined
  }
  const first = (pattern: RegExp) => orders.flatMap((o) => findAllInRun(o, pattern).filter((m) => !IF.test(wordsBefore(o, m.start))))[0]
  const appeals = APPEALS.flatMap(([decision, pattern]) => { const m = first(pattern); return m ? [{ decision, m }] : [] })
  // "The appeal is sustained and the record is remanded" is one outcome in two words: the first is what became of the appeal.
  const appeal = appeals[0]
  if (appeal) {
    g.claim('appeal#1', 'appeal.body', titleQuote(paper) ?? appeal.m.quote, 'bia')
    g.claim('appeal#1', 'appeal.decision', appeal.m.quote, appeal.decision)
  }
  const theirs = findInRun(words, THEIRS)
  const leave = first(ALLOWED_TO_LEAVE)
  const removed = first(REMOVED)
  const other = KINDS.flatMap(([kind, pattern]) => { const m = first(pattern); return m ? [{ kind, quote: m.quote }] : [] })[0]
  const found = other ?? (leave ? { kind: 'voluntary-departure', quote: leave.quote } : removed ? { kind: 'removal', quote: removed.quote } : appeal?.decision === 'dismissed' && !theirs ? { kind: 'dismissal', quote: appeal.m.quote } : undefined)
  if (!found) {
    g.problem('UnknownWording', { field: 'order.kind', at: orders[0]!.quote(0, Math.min(orders[0]!.text.length, 200)) })
    return appeal ? undefined : 'none'
  }
  g.claim('order#1', 'order.kind', found.quote, found.kind)
  g.claim('order#1', 'order.by', titleQuote(paper) ?? found.quote, 'bia')
  const days = leave?.group('days')
  if (days) g.claim('order#1', 'order.departDays', days.quote, Number(days.text))
  const country = removed?.group('country')
  if (country) g.checked('order#1', 'order.country', country.quote, countryCode(country.text))
  return found.kind
}

/** The paragraphs that begin with `ORDER:` or `FURTHER ORDER:`. */
function ordersIn(words: Run): Run[] {
  const starts = [...words.text.matchAll(ORDER_WORD)].map((m) => m.index)
  return starts.map((s, i) => partOf(words, s, Math.min(starts[i + 1] ?? words.text.length, s + 1400)))
}

function titleQuote(paper: Paper): Quote | undefined {
  const words = runOf(paper, allLines(paper))
  return findInRun(words, misreadAny('Decision of the Board of Immigration Appeals', 'Board of Immigration Appeals'))?.quote
}


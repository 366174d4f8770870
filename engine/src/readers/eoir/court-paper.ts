/** What court papers share: which of them a paper is, whose it is, and the certificate of service at its foot. */
import { once } from '../kit/once.ts'
import type { Name } from '../../claims/claim.ts'
import { type Paper, type Quote, pageOf } from '../../papers/paper.ts'
import { quote } from '../../papers/text-page.ts'
import type { Gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, cells, linesOf, piece } from '../kit/lines.ts'
import { misread, misreadAny } from '../kit/misread.ts'
import { type Run, findAllInRun, findInRun, runOf } from '../kit/run.ts'
import { aNumber, namePrecision, surnameFirst } from '../kit/values.ts'
import { addressOf } from '../uscis/address.ts'
import { DATE_OR_OTHER, firstReadable, like, sayDay } from '../uscis/prose.ts'

export type CourtPaper = 'hearing' | 'order' | 'acis'

const COURT = misreadAny('executive office for immigration review', 'immigration court', 'immigration judge')
const HEARING_TITLE = new RegExp(`^(?:\\*+\\s*)?(?:AMENDED\\s+|CORRECTED\\s+)?${misread('Notice of')}\\s*(?:[A-Z()/-]+\\s+){0,5}?${misread('Hearing')}(?:\\s*(?:IN|FOR)(?!\\p{L}).*)?$`, 'iu')
const ORDER_TITLE = new RegExp(`^(?:corrected\\s+|amended\\s+|in\\s+absentia\\s+)?(?:${like('Order of the Immigration Judge')}|${like('Decision and Order of the Immigration Judge')})s?\\b`, 'i')
const ACIS_HEADINGS = [
  'Automated Case Information', 'Next Hearing Information', 'Court Decision and Motion Information', 'Motions and Judicial Decisions',
  'BIA Case Information', 'Court Contact Information',
].map((h) => new RegExp(`^${like(h)}\\s*:?$`, 'i'))
const PAGES_MAX = 30

/** One answer for one paper, so that no two court readers recognise the same one. */
export const courtPaperOf = once((paper: Paper): CourtPaper | undefined => {
  const page = paper.pages.length > PAGES_MAX ? undefined : firstReadable(paper)
  if (!page) return undefined
  const text = linesOf(page).slice(0, 60).flatMap((l) => [l.text.trim(), ...cells(l).map((c) => c.text)])
  const headings = ACIS_HEADINGS.filter((h) => text.some((t) => h.test(t))).length
  if (headings >= 2) return 'acis'
  if (!COURT.test(page.text)) return headings === 1 && /^\s*Automated/i.test(page.text) ? 'acis' : undefined
  if (text.some((t) => ORDER_TITLE.test(t))) return 'order'
  return text.some((t) => HEARING_TITLE.test(t)) ? 'hearing' : undefined
})

/**
 * The first label of a kind that a cell begins with, and what stands after it or under it. `inline`: labels may follow
 * one another in one cell, as where a page's text was copied and its gaps were lost.
 */
export function labelled(
  lines: readonly Line[], names: readonly string[], accept: (text: string) => boolean, how: 'cells' | 'inline' = 'cells',
): { label: string; at: Piece } | undefined {
  const before = how === 'inline' ? '(?<=\\s)' : '(?<=\\s{2})'
  const pattern = new RegExp(`(?:^|(?<=\\|\\s{0,4})|${before})(?:${names.map(like).join('|')})\\s*[.]?\\s*[:;]\\s*`, 'gi')
  for (const [i, line] of lines.entries()) {
    for (const m of line.text.matchAll(pattern)) {
      const start = line.start + m.index
      const inCell = cells(line).find((c) => c.start <= start && c.end >= start)
      const after = inCell && valueParts(line, start + m[0].length, inCell.end, how)
      const beside = cells(line).find((c) => c.start >= start + m[0].length)
      const left = piece(line, start, start + m[0].length)!.x
      const under = lines[i + 1] && lines[i + 1]!.page === line.page ? cells(lines[i + 1]!).find((c) => Math.abs(c.x - left) < 14) : undefined
      for (const at of [after, after ? undefined : beside, after ? undefined : under]) {
        if (at && accept(at.text)) return { label: m[0].replace(/[\s:]+$/, ''), at }
      }
    }
  }
  return undefined
}

/** The words up to a bar, or up to the next `Label:`, or to the end of the cell: `Name: X | A-Number: Y`. */
function valueParts(line: Line, start: number, end: number, how: 'cells' | 'inline'): Piece | undefined {
  const text = line.page.text.slice(start, Math.max(start, end))
  const stop = text.search(how === 'inline' ? NEXT_LABEL : /\|/)
  return piece(line, start, stop < 0 ? end : start + stop)
}

const A_NUMBER = /A?[\s-]?\d{3}[\s-]?\d{3}[\s-]?\d{2,3}(?![\d-])/i
export const FILE_LABELS = ['A-Number', 'A Number', 'Alien Number', 'Alien Registration Number', 'File Number', 'File No', 'File', 'Case No', 'A#']

const NEXT_LABEL = new RegExp(`\\||\\s(?:${[...FILE_LABELS, 'Name', 'Nationality', 'Docket Date', 'Docketed'].map(like).join('|')})\\s*:`, 'i')

/** Claims name and A-number of the person in the caption; gives the name back. */
export function claimCaption(g: Gather, lines: readonly Line[], nameLabels: readonly string[], how: 'cells' | 'inline' = 'cells'): Name | undefined {
  const named = labelled(lines, nameLabels, (t) => surnameFirst(t) !== undefined && !/\d/.test(t), how)
  const name = named && surnameFirst(named.at.text)
  if (named && name) g.claim('person#1', 'person.name', named.at, name, { precision: namePrecision(name), label: named.label })
  const file = labelled(lines, FILE_LABELS, (t) => /\d/.test(t), how)
  const m = file && A_NUMBER.exec(file.at.text)
  const at = m ? piece(file.at.line, file.at.start + m.index, file.at.start + m.index + m[0].length) : undefined
  const number = at && aNumber(at.text)
  if (file && number) g.claim('person#1', 'person.aNumber', at, number, { label: file.label })
  else if (file) g.problem('UnreadableValue', { field: 'person.aNumber', at: file.at })
  return name
}

/** Claims the address under the person's own name, as the court used it on a day. */
export function claimAddress(g: Gather, paper: Paper, name: Name | undefined, seenOn: { value: number; quote: Quote } | undefined): void {
  const block = name ? addressOf(paper, name) : undefined
  if (!block || block.address.lines.some((l) => l.length > 60 || /[:;]/.test(l))) return
  g.claim('residence#1', 'residence.address', block.quote, block.address)
  if (seenOn) g.claim('residence#1', 'residence.seenOn', seenOn.quote, seenOn.value)
}

const CERTIFICATE = misreadAny('certificate of service')
/** The words from the certificate of service to the paper's end; undefined when there is none. */
export function certificateOf(paper: Paper): Run | undefined {
  const lines = allLines(paper)
  const at = lines.findIndex((l) => CERTIFICATE.test(l.text))
  return at < 0 ? undefined : runOf(paper, lines.slice(at))
}
export const beforeCertificate = (paper: Paper): Line[] => {
  const lines = allLines(paper)
  const at = lines.findIndex((l) => CERTIFICATE.test(l.text))
  return at < 0 ? lines : lines.slice(0, at)
}

const WAYS: Readonly<Record<string, string>> = { M: 'mail', P: 'personal', E: 'electronic' }
const TO = /\[\s*(?<mark>[MPEXx✓✔]?)\s*\]\s*(?<who>(?:alien|non-?\s?citizen|respondent)(?<more>\s*['’]?s?\s+att[^\s|[]*|\s+c\/o\s+custodial\s+officer)?|dhs)/giu
const LEGEND = /(?:\[\s*(?<before>[Xx✓✔])\s*\]\s*(?<named>certified\s+mail|mail|personal|electronic))|(?:(?<way>certified\s+mail|mail|personal(?:\s+service)?|electronic(?:\s+service)?)\s*\[\s*(?<after>[Xx✓✔])\s*\])/giu

/** How the holder was served: the letter in the holder's own box, else in the box of the lawyer or custodian. */
export function serviceWay(run: Run): { way: string; quote: Quote } | undefined {
  const boxes = findAllInRun(run, TO).map((m) => ({ m, mark: m.group('mark')?.text.toUpperCase() ?? '', who: m.group('who')!.text.toLowerCase(), more: m.group('more')?.text.toLowerCase() }))
  const holder = boxes.filter((b) => b.who !== 'dhs' && b.mark !== '')
  const chosen = holder.find((b) => !b.more) ?? holder.find((b) => b.more?.includes('custodial')) ?? holder[0]
  if (chosen && WAYS[chosen.mark]) return { way: WAYS[chosen.mark]!, quote: chosen.m.quote }
  const ticked = findInRun(run, LEGEND)
  const word = (ticked?.group('named') ?? ticked?.group('way'))?.text.toLowerCase()
  if (!ticked || !word) return undefined
  const way = word.startsWith('cert') ? 'certified-mail' : word.startsWith('mail') ? 'mail' : word.startsWith('pers') ? 'personal' : 'electronic'
  return { way, quote: ticked.quote }
}

const SERVED = new RegExp(String.raw`(?<![\w])(?:date(?:\s+of\s+service)?|on)\s*[:;]\s*(?<date>${DATE_OR_OTHER})`, 'i')

/** Claims day and way of service from the certificate; a certificate without a day is a problem. */
export function claimService(g: Gather, paper: Paper, event: string, kind: 'notice' | 'order', withWay = true): void {
  const run = certificateOf(paper)
  if (!run) return
  const way = withWay ? serviceWay(run) : undefined
  if (way) g.claim(event, `${kind}.service`, way.quote, way.way)
  const date = findInRun(run, SERVED)?.group('date')
  if (date) sayDay(g, event, `${kind}.served`, date, { label: 'Certificate of Service' })
  else g.problem('MissingField', { field: `${kind}.served` })
}

/** One quote from the start of one to the end of another on the same page; the first alone otherwise. */
export function together(paper: Paper, first: Quote, last: Quote | undefined): Quote {
  if (!last || last.page !== first.page || last.end <= first.start) return first
  return quote(paper.id, pageOf(paper, first.page)!, first.start, last.end)
}

/** The printed lines from a place down to the one with a ZIP code: an address, at most five lines. */
export function addressLines(lines: readonly Line[], from: number): Piece[] {
  const out: Piece[] = []
  for (const line of lines.slice(from, from + 5)) {
    const at = piece(line, line.start, line.end)
    if (!at || /^(?:failure|if\s+you|representation|you\s+|dear)\b/i.test(at.text)) break
    out.push(at)
    if (/\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\s*\.?$/.test(at.text)) return out
  }
  return []
}


import { labelWords, valueOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { findLabels } from '../kit/labels.ts'
import { type Piece, allLines, linesOf, piece } from '../kit/lines.ts'
import { readPlace } from '../kit/places.ts'
import { type Run, findAllInRun, findInRun, runOf, spaced } from '../kit/run.ts'
import type { Reader } from '../reader.ts'
import { firstReadable } from '../uscis/prose.ts'
import { TICKED } from '../dhs/marks.ts'
import { claimDay, claimPerson, datesIn, overCaption, tidyDate } from './captions.ts'
import { type DhsForm, dhsFormOf, titleLine } from './dhs-form.ts'
import { claimDetentions } from './custody-earm.ts'

export const LABELS = {
  file: labelWords('File No.', 'File Number', 'A-File Number', 'A-File', 'Alien Number', 'A-Number', 'File'),
  name: labelWords("Alien's Name", 'Name of Alien', 'Name of Alien(s)', 'Name', 'Alien Name', 'In the Matter of'),
  event: labelWords('Event No.', 'Event Number', 'Event ID', 'Event #'),
  subject: labelWords('Subject ID'),
  date: labelWords('Date'),
  birth: labelWords('Date of Birth', 'DOB'),
  citizenship: labelWords('Citizenship', 'Nationality', 'Country of Citizenship'),
  sex: labelWords('Sex'),
  to: labelWords('To'),
  from: labelWords('From'),
} as const
const ALL = Object.values(LABELS)
const MINE: ReadonlySet<DhsForm> = new Set(['I-200', 'I-203', 'I-220A', 'I-220B', 'I-247A', 'I-286', 'EARM'])

/**
 * Papers of custody: I-200, I-203, I-220A, I-220B, I-247A, I-286 and the case summary of EARM (papers catalogue 13). A
 * warrant that was not served and a detainer say nothing about custody. Warrants of removal are read as departures.
 */
export const custody: Reader = {
  id: 'ice/custody@1',
  source: 'ICE',
  recognise: (paper) => MINE.has(dhsFormOf(paper)!),
  read(paper) {
    const form = dhsFormOf(paper) ?? 'I-247A'
    const words = runOf(paper, allLines(paper))
    const g = gather(paper, { id: custody.id, source: form === 'EARM' || /Customs Enforcement|\bICE\b/.test(words.text) ? 'ICE' : 'DHS' })
    claimPerson(g, LABELS, ALL)
    if (form === 'I-286') claimDetermination(g, words)
    else if (form === 'I-220A' || form === 'I-220B') claimRelease(g, form, words)
    else if (form === 'I-203') claimOrderTo(g, words)
    else if (form === 'I-200') claimArrest(g, words)
    else if (form === 'EARM') claimDetentions(g)
    return g.result()
  },
}

const MONEY = /\$\s*(?<money>\d{1,3}(?:,\d{3})*|\d+)(?<cents>\.\d{2})?(?!\d)/u

export function claimBond(g: Gather, event: string, run: Run): void {
  const m = findInRun(run, MONEY)
  const amount = m?.group('money')
  if (m && amount) g.claim(event, 'custody.bond', m.quote, Number(amount.text.replaceAll(',', '')) * 100 + Number(m.group('cents')?.text.slice(1) ?? 0))
}

const KINDS: readonly (readonly [string, string])[] = [
  ['detained', 'Detained by the Department'], ['bond', 'Under (?:a )?bond'], ['recognizance', 'On your own recognizance'], ['released', 'Under other conditions'],
]

/** Form I-286: what the officer decided, and the day of that decision; the day of custody itself is near it. */
function claimDetermination(g: Gather, words: Run): void {
  const ticked = KINDS.flatMap(([kind, text]) => {
    const box = findInRun(words, spaced(`${TICKED}\\s*${text}`))
    return box ? [{ kind, box }] : []
  })
  // "Under other conditions" says how, beside a box that says what.
  const main = ticked.length > 1 ? ticked.filter((t) => t.kind !== 'released') : ticked
  for (const { kind, box } of main) {
    g.claim('custody#1', 'custody.kind', box.quote, kind)
    if (kind === 'bond') claimBond(g, 'custody#1', runAfter(words, box.start, 120))
  }
  if (main.length === 0) g.problem('MissingField', { field: 'custody.kind' })
  const label = findLabels(g.paper, labelWords('Date and Time of Custody Determination', 'Date of Custody Determination'))[0]
  const at = label && (overCaption(label.line, label) ?? valueOf(label, ALL))
  if (label && at && datesIn(at.text).length > 0) claimAbout(g, at, label.text)
  else claimHeadDate(g, 'about')
}
const runAfter = (words: Run, start: number, length: number): Run => ({
  text: words.text.slice(start, start + length), quote: (s, e) => words.quote(start + s, start + e),
})

function claimAbout(g: Gather, at: Piece, label: string): void {
  const found = datesIn(at.text)
  const start = found.length === 1 ? at.start + at.text.indexOf(found[0]!) : -1
  const date = start >= 0 ? piece(at.line, start, start + found[0]!.length) : undefined
  if (!date) return g.problem('UnreadableDate', { field: 'custody.from', at })
  g.day('custody#1', 'custody.from', date, tidyDate, { precision: 'about', label })
}

// Further down other days stand: of signatures, of service, of the day an order was cancelled.
const HEAD_LINES = 14
const HEAD_ENDS = /cancel|certificate\s+of\s+service|signature|acknowledg/i

/** The day at the head of the form, under `Date:` alone. */
function claimHeadDate(g: Gather, precision: 'exact' | 'about' = 'exact'): void {
  const page = firstReadable(g.paper)
  const lines = page ? linesOf(page).slice(0, HEAD_LINES) : []
  const end = lines.findIndex((l) => HEAD_ENDS.test(l.text))
  const head = new Set(end < 0 ? lines : lines.slice(0, end))
  const label = findLabels(g.paper, /(?<![\p{L}(]\s?)Date\s*:/iu).find((l) => head.has(l.line))
  const at = label && valueOf(label, ALL)
  if (!label || !at || !/\d/.test(at.text)) return g.problem('MissingField', { field: 'custody.from' })
  if (precision === 'about') claimAbout(g, at, 'Date')
  else claimDay(g, 'custody#1', 'custody.from', at, 'Date')
}

const CONDITION = spaced(`${TICKED}\\s*(?<what>(?:That )?you (?:must|are|shall|do|be|appear|agree|not)[^\\[☐☒☑]{3,400}?)(?=\\n\\s*(?:\\[|☐|☒|☑|\\()|\\.\\s|$)`)

/** Released on recognizance or under supervision: from the order's day, under its ticked conditions. */
function claimRelease(g: Gather, form: DhsForm, words: Run): void {
  const kind = form === 'I-220A' ? 'recognizance' : 'supervision'
  const cancelled = findInRun(words, spaced('I hereby cancel this order[^.\\n]{0,40}because ?: ?(?<why>[^\\n_]{3,80})'))?.group('why')
  g.claim('custody#1', 'custody.kind', titleLine(g.paper, form), kind)
  claimHeadDate(g)
  for (const m of findAllInRun(words, CONDITION)) {
    const what = m.group('what')!
    const printed = words.text.slice(what.start, what.end).replace(/[\s.]+$/, '')
    g.claim('custody#1', 'custody.conditions', words.quote(what.start, what.start + printed.length), printed.replace(/\s+/g, ' '))
  }
  // A cancelled order ends on a day that is signed by hand; a person looks.
  if (cancelled) g.problem('UnknownWording', { field: 'custody.until', at: cancelled.quote })
}

/** Form I-203: detain or release, for one person; a list of several says nothing about this one's day. */
function claimOrderTo(g: Gather, words: Run): void {
  const ticked = (['detained', 'released'] as const).flatMap((kind) => {
    const box = findInRun(words, spaced(`${TICKED}\\s*${kind === 'detained' ? 'Detain' : 'Release'}(?!\\p{L})`))
    return box ? [{ kind, box }] : []
  })
  const [one, second] = ticked
  if (!one || second) return g.problem(second ? 'UnreadableValue' : 'MissingField', { field: 'custody.kind', at: second?.box.quote })
  g.claim('custody#1', 'custody.kind', one.box.quote, one.kind)
  claimHeadDate(g)
  const to = findLabels(g.paper, /(?<![\p{L}])To\s*:/iu)[0]
  const at = to && valueOf(to, ALL)
  const place = at && /\p{L}{3}/u.test(at.text) && !/officer in charge|any immigration/i.test(at.text) ? readPlace(at.text) : undefined
  if (at && place && !place.doubt) g.claim('custody#1', 'custody.place', at, /,/.test(at.text) ? place.place : { feature: at.text.replace(/\s+/g, ' ') }, { label: 'To' })
}

/** Form I-200: custody only from the certificate that it was served, at its place and on its day. */
function claimArrest(g: Gather, words: Run): void {
  const served = findInRun(words, spaced('Warrant for Arrest of Alien was served by me at'))
  const caption = findLabels(g.paper, labelWords('Date of Service'))[0]
  const over = caption && overCaption(caption.line, caption)
  if (!served || !over || datesIn(over.text).length === 0) return
  g.claim('custody#1', 'custody.kind', served.quote, 'detained')
  claimDay(g, 'custody#1', 'custody.from', over, caption.text)
}

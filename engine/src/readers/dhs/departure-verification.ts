import type { Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Label, findLabels } from '../kit/labels.ts'
import { valueOf } from '../kit/fields.ts'
import { type Line, type Piece, allLines, linesOf, piece } from '../kit/lines.ts'
import { readPlace } from '../kit/places.ts'
import { type Run, findInRun, runOf, spaced } from '../kit/run.ts'
import type { Reader } from '../reader.ts'
import { DATE_WORDS, claimDay, claimPerson, dateIn, datesIn, overCaption } from '../ice/captions.ts'
import { type DhsForm, dhsFormOf, titleLine } from '../ice/dhs-form.ts'
import { DATE, TICKED } from './marks.ts'

const LABELS = {
  file: labelWords('File No.', 'File Number', 'A-File', 'A-Number', 'Alien Number'),
  name: labelWords("Alien's full name", 'Full name of alien', 'Name of alien being removed', 'Name of alien', 'Name', 'To'),
  date: labelWords('Date'),
  portDateManner: labelWords('Port, date, and manner of removal', 'Port, date and manner of removal', 'Port, date, and manner of departure', 'Port, date, and method of removal'),
  departureDate: labelWords('Departure Date', 'Date of Departure', 'Date of Removal', 'Removal Date', 'Date departed'),
  port: labelWords('Port of Departure', 'Port of Removal', 'Departure Port', 'Place of Departure'),
  manner: labelWords('Manner of Departure', 'Manner of Removal', 'Method of Departure'),
  witnessed: labelWords('Departure witnessed by', 'Removal witnessed by'),
  verified: labelWords('Departure verified by', 'Signature of Verifying Officer', 'Verifying Officer'),
  unwitnessed: labelWords('If actual departure is not witnessed'),
} as const
const ALL: readonly RegExp[] = [...Object.values(LABELS), labelWords('Title of Officer'), labelWords('Photograph of alien'), labelWords('Signature of alien')]
const MINE: ReadonlySet<DhsForm> = new Set(['I-296', 'I-205', 'I-210'])

/**
 * The papers on which an officer writes down that somebody left: I-296, I-205, I-210 (papers catalogue 13). Every warrant
 * of removal is read here, carried out or not: one that was not carried out has no departure.
 */
export const departureVerification: Reader = {
  id: 'dhs/departure-verification@1',
  source: 'DHS',
  recognise: (paper) => MINE.has(dhsFormOf(paper)!),
  read(paper) {
    const form = dhsFormOf(paper) ?? 'I-296'
    const g = gather(paper, departureVerification)
    claimPerson(g, LABELS, ALL)
    const words = runOf(paper, allLines(paper))
    const found = claimDeparture(g, form)
    if (found) {
      g.claim('departure#1', 'departure.manner', found, form === 'I-210' ? 'voluntary-departure' : 'removed')
      claimProof(g, words)
    }
    if (form === 'I-296') claimBar(g, words)
    if (form === 'I-210') claimTimeToLeave(g, paper, words)
    return g.result()
  },
}

/** The departure's day and port: each under its own label, or all three under one. Gives back where the day stands. */
function claimDeparture(g: Gather, form: DhsForm): Piece | undefined {
  const one = valueFor(g.paper, LABELS.portDateManner)
  if (one) return claimTogether(g, wholeOf(one.at), one.label)
  const date = valueFor(g.paper, LABELS.departureDate)
  const port = valueFor(g.paper, LABELS.port)
  if (port && !DATE_WORDS.test(port.at.text)) claimPort(g, port.at, port.label)
  if (!date) {
    if (port && form !== 'I-210') g.problem('MissingField', { field: 'departure.date', at: port.label })
    return undefined
  }
  claimDay(g, 'departure#1', 'departure.date', date.at, date.label.text)
  return datesIn(date.at.text).length === 1 ? dateIn(date.at) : undefined
}

/** Port, date and manner may stand far apart on their line: all of it is one answer. */
const wholeOf = (at: Piece): Piece => piece(at.line, at.start, at.line.end) ?? at

/** `LAREDO, TX  03/18/2026  BY LAND`: the port before the date. More than one date there is nobody's departure. */
function claimTogether(g: Gather, at: Piece, label: Label): Piece | undefined {
  claimDay(g, 'departure#1', 'departure.date', at, label.text)
  if (datesIn(at.text).length !== 1) return undefined
  const date = dateIn(at)
  const before = date && piece(at.line, at.start, date.start)
  const port = before && /[\p{L}]/u.test(before.text) ? piece(at.line, before.start, before.start + before.text.replace(/[\s,;:/-]+(?:on)?$/i, '').length) : undefined
  if (port) claimPort(g, port, label)
  return date
}

function claimPort(g: Gather, at: Piece, label: Label): void {
  const read = readPlace(at.text.replace(/^(?:at|from)\s+/i, ''))
  if (!read || read.doubt || at.text.length > 60) return g.problem('UnreadableValue', { field: 'departure.place', at })
  g.claim('departure#1', 'departure.place', at, read.place, { label: label.text })
}

/** A label's value: after it, under it, or over it where the label is the caption of a ruled line. */
function valueFor(paper: Paper, pattern: RegExp): { at: Piece; label: Label } | undefined {
  for (const label of findLabels(paper, pattern).slice(0, 6)) {
    const at = valueOf(label, ALL) ?? ofCaption(label)
    if (at && /[\p{L}\p{N}]/u.test(at.text) && !at.text.startsWith('(')) return { at, label }
  }
  return undefined
}
// A warrant tells of an entry too.
const OTHER_DAY = /\b(?:who|entered|arriv\w*|born|subject\s+to|order(?:ed)?)\b/i
function ofCaption(label: Label): Piece | undefined {
  // A label with its colon stands before its value: what is printed over it is another line of the form.
  if (/^\s*[:_]/.test(label.line.page.text.slice(label.end, label.end + 3))) return undefined
  const over = overCaption(label.line, label)
  if (over && OTHER_DAY.test(over.text)) return undefined
  return over && !ALL.some((l) => l.test(over.text)) && !/[.:;]$/.test(over.text) ? over : undefined
}

const CONSUL = spaced('(?:appeared (?:before|at)|presented (?:himself|herself|themselves)[^.]{0,40}|verified (?:by|at)) [^.]{0,40}(?<who>(?:American|United States|U\\.?S\\.?) (?:Consul(?:ate)?|Embassy)[^.\\n]{0,40})')

/** Who saw it: an officer named as the witness, or a consulate. A verification by papers alone is no witness. */
function claimProof(g: Gather, words: Run): void {
  const consul = findInRun(words, CONSUL)
  if (consul) return g.claim('departure#1', 'departure.proof', consul.quote, 'consulate-verified')
  const named = (pattern: RegExp) => {
    const found = valueFor(g.paper, pattern)
    return found && /\p{L}{2}.*\p{L}{2}/u.test(found.at.text) && !DATE_WORDS.test(found.at.text) ? found : undefined
  }
  const seen = named(LABELS.witnessed) ?? (findInRun(words, LABELS.witnessed) ? undefined : named(LABELS.verified))
  if (seen) g.claim('departure#1', 'departure.proof', seen.label, 'officer-witnessed')
}

const YEARS = spaced(`${TICKED}\\s*for a period of (?<years>5|10|20|five|ten|twenty)(?: \\( ?\\d{1,2} ?\\))? years`)
const NUMBER: Readonly<Record<string, number>> = { five: 5, ten: 10, twenty: 20 }

/** The ticked length of the bar; "at any time" has no number and is a problem for a person to read. */
function claimBar(g: Gather, words: Run): void {
  const ticked = findInRun(words, YEARS)
  const years = ticked?.group('years')
  if (ticked && years) g.claim('order#1', 'order.barYears', ticked.quote, NUMBER[years.text.toLowerCase()] ?? Number(years.text))
  const ever = findInRun(words, spaced(`${TICKED}\\s*at any time`))
  if (ever) g.problem('UnknownWording', { field: 'order.barYears', at: ever.quote })
}

const BY_DAY = spaced(`(?:depart(?:ing)?|leave)[^.]{0,90}?(?:on or before|no later than|by)[\\s_:]*(?<date>${DATE})`)

/** Time to leave given by an officer: the last day as printed. */
function claimTimeToLeave(g: Gather, paper: Paper, words: Run): void {
  const by = findInRun(words, BY_DAY)?.group('date')
  if (!by) return
  const head = titleLine(paper, 'I-210')
  g.claim('order#1', 'order.kind', head, 'voluntary-departure')
  g.claim('order#1', 'order.by', head, 'dhs')
  const line = lineAt(paper, by.quote.page, by.quote.start)
  claimDay(g, 'order#1', 'order.departBy', line && piece(line, by.quote.start, by.quote.end))
}
const lineAt = (paper: Paper, page: number, start: number): Line | undefined => {
  const found = paper.pages.find((p) => p.number === page)
  return found && linesOf(found).find((l) => l.start <= start && l.end >= start)
}


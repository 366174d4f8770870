import type { Precision } from '../../claims/claim.ts'
import { dayIfReal, type Day } from '../../base/day.ts'
import type { Quote } from '../../papers/paper.ts'
import { type PrintedDate, anyUsDate, monthNumber } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import { readPlace } from '../kit/places.ts'
import { type Run, type RunMatch, findInRun, quoteTogether, spaced } from '../kit/run.ts'
import { classCode } from '../kit/values.ts'
import { DATE } from './marks.ts'

const UNKNOWN_DATE = '(?:an? )?unknown date(?: and time)?|date unknown'
const WHEN = `(?<about>on or about|in or about|about|on) (?<date>${DATE}|${UNKNOWN_DATE}|[A-Z]{3,9},? \\d{4}|\\d{4}(?!\\d))`
const WHERE = `(?<near>at or near|near|at) (?<place>[^;]{2,90}?)`

// The wordings of papers catalogue 8.1, and no others: what they do not fit is shown to a person instead.
const ARRIVED = spaced(`You (?:last )?(?:arrived in|entered) the United States ${WHERE} ?,? ${WHEN}`)
const LET_IN_HEAD = 'You were (?<how>admitted (?:in)?to|paroled (?:in)?to) the United States'
// Tried in this order: a pattern with optional parts would stop at the first comma of a place and lose the date.
const LET_IN = [`${LET_IN_HEAD},? ${WHERE} ?,? ${WHEN}`, `${LET_IN_HEAD},? ${WHEN}`, LET_IN_HEAD].map((source) => spaced(source))
const NOT_LET_IN = spaced(
  '(?:not (?:then )?(?:been )?admitted or paroled(?: after inspection(?: by an Immigration Officer)?)?|without (?:being (?:admitted|inspected)(?: or paroled)?|inspection))(?!\\p{L})',
)
const UNTIL = spaced(`(?:not to exceed|until) (?<until>${DATE}|D ?/ ?S(?!\\p{L})|duration of status)`)
const PAROLE_SECTION = spaced('(?<section>212 ?\\( ?d ?\\) ?\\( ?5 ?\\)(?: ?\\( ?A ?\\))?)')
const AS_CLASS = /\bas\s+(?:an?|the)\s[^;]*?\(?(?<class>(?:[A-Z]{1,2}-?\d[A-Z]?(?:\/[A-Z]{1,2}-?\d?[A-Z]?)?|TN|TD|WT|WB))\b(?![-\d])/u
const SPEAKS_OF_ARRIVAL = spaced('(?<!\\p{L})(?:arrived|admitted|paroled|entered (?:into )?the (?:United States|U))(?!\\p{L})')
const ANY_DAY = spaced(`on or about|in or about|unknown date|(?<!exceed |until |beyond )(?<!\\p{L})${DATE}`)

/** Which `admission#n` an allegation speaks of: another day is another coming in; no day, the one spoken of last. */
export interface Arrivals {
  count: number
  day: Day | undefined
}

/** Claims what one allegation says of an arrival (catalogue 8.1); other wordings about arrivals become problems. */
export function readArrival(g: Gather, allegation: Run, arrivals: Arrivals): void {
  const arrived = findInRun(allegation, ARRIVED)
  const letIn = arrived ? undefined : LET_IN.map((p) => findInRun(allegation, p)).find((m) => m !== undefined)
  const notLetIn = findInRun(allegation, NOT_LET_IN)
  const match = arrived ?? letIn
  if (match) readMatch(g, allegation, match, arrivals)
  if (notLetIn) {
    arrivals.count = Math.max(1, arrivals.count)
    g.claim(`admission#${arrivals.count}`, 'admission.manner', notLetIn.quote, 'without-inspection')
  }
  // A day of arrival in words we do not know is not lost in silence.
  if (!match?.group('date') && SPEAKS_OF_ARRIVAL.test(allegation.text)) {
    const other = findInRun(allegation, ANY_DAY)
    if (other) g.problem('UnknownWording', { field: 'admission.date', at: allegation.quote(0, allegation.text.length) })
  }
}

function readMatch(g: Gather, allegation: Run, match: RunMatch, arrivals: Arrivals): void {
  const date = match.group('date')
  const read = date ? allegedDate(date.text, match.group('about')?.text ?? '') : undefined
  const day = read?.type === 'day' ? read.day : undefined
  const another = arrivals.count > 0 && day !== undefined && arrivals.day !== undefined && arrivals.day !== day
  if (arrivals.count === 0 || another) arrivals.count += 1
  arrivals.day = day ?? arrivals.day
  const event = `admission#${arrivals.count}`

  if (read?.type === 'unknown') g.claim(event, 'admission.date', date!.quote, undefined, { precision: 'unknown' })
  else if (read?.type === 'day') g.claim(event, 'admission.date', qualified(allegation, match, 'about', 'date'), read.day, { precision: read.precision })
  else if (read) g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'admission.date', at: date!.quote })
  readWhere(g, event, allegation, match)

  const how = match.group('how')?.text.toLowerCase()
  if (!how) return
  const manner = how.startsWith('paroled') ? 'paroled' : 'admitted'
  const words = findInRun(allegation, spaced('You were (?:admitted|paroled) (?:in)?to the United States'))
  g.claim(event, 'admission.manner', words?.quote, manner)
  readTerms(g, event, allegation, manner)
}

function readTerms(g: Gather, event: string, allegation: Run, manner: 'admitted' | 'paroled'): void {
  const section = manner === 'paroled' ? findInRun(allegation, PAROLE_SECTION)?.group('section') : undefined
  g.claim(event, 'admission.parolePurpose', section?.quote, section?.text.replace(/\s/g, ''))
  const admittedAs = findInRun(allegation, AS_CLASS)?.group('class')
  g.claim(event, 'admission.class', admittedAs?.quote, admittedAs && classCode(admittedAs.text))
  const until = findInRun(allegation, UNTIL)?.group('until')
  if (!until) return
  if (/^d/i.test(until.text) && !/\d/.test(until.text)) return g.claim(event, 'admission.until', until.quote, 'D/S')
  const read = anyUsDate(until.text)
  if (read.type === 'day') g.claim(event, 'admission.until', until.quote, read.day)
  else g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'admission.until', at: until.quote })
}

/** A date or place with the words before it that make it less than exact: "on or about", "at or near". */
function qualified(allegation: Run, match: RunMatch, how: 'about' | 'near', group: 'date' | 'place'): Quote | undefined {
  const words = match.group(how)
  const value = match.group(group)
  const isVague = words !== undefined && new RegExp(how, 'i').test(words.text)
  return (isVague && value ? quoteTogether(allegation, words, value) : undefined) ?? value?.quote
}

function readWhere(g: Gather, event: string, allegation: Run, match: RunMatch): void {
  const place = match.group('place')
  if (!place) return
  if (/^(?:an?\s+)?unknown(?:\s+\p{L}+){0,2}$|^(?:an?\s+)?place\s+unknown$/iu.test(place.text)) {
    return g.claim(event, 'admission.place', place.quote, undefined, { precision: 'unknown' })
  }
  // "an unknown place near Hidalgo, Texas" is neither known nor unknown: a person reads it.
  const read = /(?<!\p{L})unknown(?!\p{L})/iu.test(place.text) ? undefined : readPlace(place.text)
  g.checked(event, 'admission.place', qualified(allegation, match, 'near', 'place'), read?.place, { precision: /near/i.test(match.group('near')!.text) ? 'about' : 'exact' })
  // "Ad" is no state until a person says so: the city is claimed, the state is asked for.
  if (read?.doubt) g.problem('UnreadableValue', { field: 'admission.place', at: place.quote })
}

type AllegedDate = { type: 'day'; day: Day; precision: Precision } | { type: 'unknown' } | Exclude<PrintedDate, { type: 'day' }>

/** `on or about` is precision `about`; a bare month or year keeps its own precision. */
function allegedDate(text: string, about: string): AllegedDate {
  if (/unknown/i.test(text)) return { type: 'unknown' }
  const month = /^([A-Z]{3,9}),? (\d{4})$/i.exec(text)
  const first = month ? dayIfReal(Number(month[2]), monthNumber(month[1]!) ?? 0, 1) : /^\d{4}$/.test(text) ? dayIfReal(Number(text), 1, 1) : undefined
  if (month || /^\d{4}$/.test(text)) {
    return first === undefined ? { type: 'not-a-date' } : { type: 'day', day: first, precision: month ? 'month' : 'year' }
  }
  const read = anyUsDate(text.replace(/\s+,/, ','))
  return read.type === 'day' ? { ...read, precision: /about/i.test(about) ? 'about' : 'exact' } : read
}

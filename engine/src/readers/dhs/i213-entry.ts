import type { Precision } from '../../claims/claim.ts'
import { anyUsDate, usDate } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import { type Line, allLines } from '../kit/lines.ts'
import { readPlace, stateCode } from '../kit/places.ts'
import { type Run, type RunMatch, findAllInRun, findInRun, partOf, quoteTogether, runOf, spaced } from '../kit/run.ts'
import { clockTime } from '../kit/times.ts'
import type { Box } from './i213-boxes.ts'
import { LABELS } from './i213-labels.ts'
import { DATE } from './marks.ts'

// The box and the narrative speak of the same last entry; where they differ, both claims stand (catalogue 1.1).
const EVENT = 'admission#1'
const WITHOUT = '(?:(?<!\\p{L})EWI(?!\\p{L})|(?:(?<!\\p{L})WI ?- ?)?without (?:being )?inspect(?:ion|ed))'

const BOX = /^(?<date>\d{1,2}\/\d{1,2}\/\d{4}|unknown(?:\s+date)?)(?:[,\s]+(?<time>\d{1,2}:\d{2}(?:\s*[AP]\.?M\.?)?|\d{4}(?!\d)|unknown\s+time))?(?:\s*,\s*(?<rest>[\s\S]+))?$/iu

/** `MM/DD/YYYY HH:MM, SEA, AIR` and `09/14/2022 Unknown Time, PDN, WI-Without Inspection` (catalogue 10). */
export function readLastEntry(g: Gather, box: Box | undefined): void {
  if (!box) return
  const found = findInRun(box.run, BOX)
  const date = found?.group('date')
  if (!found || !date) return g.problem('UnknownWording', { field: 'admission.date', at: box.quote })
  const label = { label: box.label.text }
  const read = usDate(date.text)
  if (/unknown/i.test(date.text)) g.claim(EVENT, 'admission.date', date.quote, undefined, { precision: 'unknown', ...label })
  else if (read.type !== 'day') g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'admission.date', at: date.quote })
  else {
    g.claim(EVENT, 'admission.date', date.quote, read.day, label)
    const time = found.group('time')
    const clock = time && clockTime(time.text)
    if (time && clock) g.claim(EVENT, 'admission.at', box.run.quote(date.start, time.end), { day: read.day, time: clock, zone: 'local' }, label)
  }
  readRest(g, box, found)
}

/** What follows the date: the place, a state after a comma belonging to it, then how the person travelled or came in. */
function readRest(g: Gather, box: Box, found: RunMatch): void {
  const rest = found.group('rest')
  if (!rest) return
  const label = { label: box.label.text }
  const parts = [...box.run.text.slice(rest.start, rest.end).matchAll(/[^,]+/g)]
    .map((m) => ({ text: m[0].trim(), from: rest.start + m.index, to: rest.start + m.index + m[0].length }))
    .filter((p) => p.text !== '')
  const manner = findInRun(box.run, spaced(WITHOUT))
  const [first, second] = parts
  if (manner) g.claim(EVENT, 'admission.manner', manner.quote, 'without-inspection', label)
  if (!first || spaced(WITHOUT).test(first.text)) return

  const noPlace = /^unk(?:nown)?(?:\s+(?:place|location|poe))?$/i.test(first.text)
  const port = /^[A-Z]{3,4}$/.test(first.text)
  // `WI` is both Wisconsin and "without inspection": after a port it is the manner, after a city nobody can tell.
  const wi = second?.text === 'WI' && parts.length === 2 && !manner
  if (wi && (noPlace || port)) g.claim(EVENT, 'admission.manner', box.run.quote(second.from, second.to), 'without-inspection', label)
  if (wi && !noPlace && !port) return g.problem('UnknownWording', { field: 'admission.manner', at: box.run.quote(first.from, second.to) })
  const state = second && !wi && !noPlace && !port && stateCode(second.text) ? second : undefined
  const at = box.run.quote(first.from, (state ?? first).to)
  if (noPlace) return g.claim(EVENT, 'admission.place', at, undefined, { precision: 'unknown', ...label })
  const read = readPlace(state ? `${first.text}, ${state.text}` : first.text)
  g.checked(EVENT, 'admission.place', at, read?.place, label)
  if (read?.doubt) g.problem('UnreadableValue', { field: 'admission.place', at })
}

const US = '(?:the United States|the U\\.?S\\.?A?)'
const VERB = `(?<verb>entered|arrived in|(?:was|been) admitted (?:in)?to|(?:was|been) paroled (?:in)?to|entry into) ${US}(?!\\p{L})`
// Between the verb and its date or place no new clause may begin: "entered and was arrested on" dates an arrest.
const GAP = '(?:(?!(?<!\\p{L})(?:and|where|when|was|were|who|then|after|before|until|but)(?!\\p{L}))[^;]){0,110}?(?<!\\p{L})'
const WHEN = `(?<about>on or about|on|about) (?<date>${DATE})`
const WHERE = `(?<near>at or near|near|at|through) (?!approximately|about|the time|an? time|that)(?<place>\\p{L}[^;]{1,60}?)(?= ?[.;]|,? (?:on|about|without|by|as|with|and|where|in|from)(?!\\p{L})|$)`
const ENTERED = spaced(VERB)
const ENTERED_WHEN = spaced(`${VERB}${GAP}${WHEN}`)
const ENTERED_WHERE = spaced(`${VERB}${GAP}${WHERE}`)
const ENTERED_WITHOUT = spaced(`${VERB}${GAP}(?<without>${WITHOUT})`)
// "On or about May 1, 2022, SUBJECT illegally": a day, and a few words before the verb.
const WHEN_BEFORE = spaced(`^ ?${WHEN},?(?<who>(?: [^ ,;]+){1,6}) ?$`.replace('[^ ,;]', '[^\\s,;]'))
// No officer tells of more; a hostile paper might.
const ENTRIES_MAX = 50
const OTHERS_DOING = /agent|officer|arrest|encounter|apprehend|state[sd]|claim|admit/i

interface Entry {
  /** The words from the verb to the end of the sentence. */
  readonly clause: Run
  readonly verb: string
  readonly date: RunMatch
  /** The words the date was found in. */
  readonly dated: Run
  /** Called the last or most recent entry. */
  readonly last: boolean
}

/**
 * What the narrative says of the last entry. A narrative may tell of several entries: the one called last or most
 * recent counts, or the only one; otherwise nothing is claimed and a person is asked to look.
 */
export function readNarrative(g: Gather): void {
  const words = narrative(g)
  const stops = words ? [...words.text.matchAll(STOP)].map((s) => ({ index: s.index, end: s.index + s[0].length })) : []
  const all = words ? findAllInRun(words, ENTERED).slice(0, ENTRIES_MAX).flatMap((m) => entryAt(words, stops, m)) : []
  const last = all.filter((e) => e.last)
  const entries = last.length > 0 ? last : all
  const entry = entries[0]
  if (!entry) return
  const date = entry.date.group('date')!
  const read = anyUsDate(date.text)
  const days = new Set(entries.map((e) => JSON.stringify(anyUsDate(e.date.group('date')!.text))))
  if (days.size > 1) return g.problem('UnknownWording', { field: 'admission.date', at: date.quote })

  const about = entry.date.group('about')!
  const precision: Precision = /about/i.test(about.text) ? 'about' : 'exact'
  const whole = precision === 'about' ? quoteTogether(entry.dated, about, date) : undefined
  if (read.type === 'day') g.claim(EVENT, 'admission.date', whole ?? date.quote, read.day, { precision })
  else g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'admission.date', at: date.quote })
  const where = findInRun(entry.clause, ENTERED_WHERE)
  const place = where?.group('place')
  const found = place && readPlace(place.text)
  const near = where?.group('near')
  const isNear = near !== undefined && /near/i.test(near.text)
  const around = isNear && place ? quoteTogether(entry.clause, near, place) : undefined
  if (place && found) g.claim(EVENT, 'admission.place', around ?? place.quote, found.place, { precision: isNear ? 'about' : 'exact' })
  if (place && found?.doubt) g.problem('UnreadableValue', { field: 'admission.place', at: place.quote })
  const without = findInRun(entry.clause, ENTERED_WITHOUT)?.group('without')
  const manner = without ? 'without-inspection' : /admitted/i.test(entry.verb) ? 'admitted' : /paroled/i.test(entry.verb) ? 'paroled' : undefined
  if (manner) g.claim(EVENT, 'admission.manner', without?.quote ?? findInRun(entry.clause, ENTERED)?.quote, manner)
}

// A full stop ends a sentence only before a capital and not after a single one: "U.S. Border Patrol" goes on.
const STOP = /(?<!(?<!\p{L})\p{Lu})[.;]\s+(?=\p{Lu})/gu

/** The entry a verb tells of, when it is dated. `stops` are the ends of sentences. */
function entryAt(words: Run, stops: readonly { index: number; end: number }[], m: RunMatch): Entry[] {
  const start = stops.findLast((s) => s.index < m.start)?.end ?? 0
  const end = stops.find((s) => s.index >= m.end)?.index ?? words.text.length
  const clause = partOf(words, m.start, end + 1)
  const after = findInRun(clause, ENTERED_WHEN)
  const ahead = partOf(words, start, m.start)
  const before = after ? undefined : findInRun(ahead, WHEN_BEFORE)
  const date = after ?? (before && !OTHERS_DOING.test(before.group('who')!.text) ? before : undefined)
  const near = words.text.slice(Math.max(start, m.start - 40), m.end)
  return date ? [{ clause, verb: m.text, date, dated: date === after ? clause : ahead, last: /(?<!\p{L})(?:last|most\s+recent(?:ly)?)(?!\p{L})/iu.test(near) }] : []
}

/** The lines of the narrative and of its continuation pages, without their printed frame. */
function narrative(g: Gather): Run | undefined {
  const lines = allLines(g.paper)
  const at = lines.findIndex((l) => LABELS.narrative.test(l.text))
  if (at < 0) return undefined
  const frame = [LABELS.event, LABELS.file, /Disposition\s*:|Form\s+I-\s?(?:213|831)|Continuation\s+Page|Examining\s+Officer|Distribution\s*:|Page\s+\d+\s+of\s+\d+/i]
  const own = (line: Line) => !frame.some((f) => f.test(line.text))
  return runOf(g.paper, lines.slice(at + 1).filter(own))
}

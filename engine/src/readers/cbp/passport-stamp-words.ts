/**
 * The words of an inspector's stamp: ADMITTED or PAROLED with its day, CLASS, UNTIL. Printed on paper I-94 cards and in
 * passports (papers catalogue 4.3, 4.4). Every day needs its own word; two days for one word are asked about.
 */
import type { Day } from '../../base/day.ts'
import { readClassOfAdmission } from '../../base/formats/class-of-admission.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import { type PrintedDate, anyUsDate } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import { allLines } from '../kit/lines.ts'
import { type Run, type RunMatch, findAllInRun, findInRun, runOf } from '../kit/run.ts'
import { classCode } from '../kit/values.ts'

const MONTH = '(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Z]{0,6}\\.?'
const DATE = String.raw`(?:${MONTH}\s*\d{1,2}\s*,?\s*\d{4}|\d{1,2}\s*${MONTH}\s*\d{4}|\d{1,2}\/\d{1,2}\/\d{4})`

export const ADMITTED = /(?<![\p{L}\p{N}])ADMITTED(?![\p{L}\p{N}])/u
export const PAROLED = /(?<![\p{L}\p{N}])PAROLED(?![\p{L}\p{N}])/u
const REFUGEE = /ADMITTED\s+AS\s+A\s+REFUGEE\s+PURSUANT\s+TO\s+SEC(?:TION|\.)?\s*207/iu
const ASYLUM = /ASYLUM\s+(?:STATUS\s+)?GRANTED\s+INDEFINITELY/iu
const UNTIL = new RegExp(String.raw`(?<![\p{L}])UNTIL\s*[:.]?\s*(?<until>${DATE}|D\s*\/\s*S(?![\p{L}])|[^\s]+)`, 'iu')
const CLASS = /(?<![\p{L}])CLASS\s*[:.]?\s*(?<class>[A-Z]{1,3}\s?-?\s?\d{0,2}[A-Z]?)(?=\s|$|[,.;])/u
const PURPOSE = /(?<![\p{L}])PURPOSE\s*[:.]?\s*(?<purpose>DT|CH|UHP|OAR|CP|\S{2,14})/u
const PAROLE_LAW = /212\s*\(\s*d\s*\)\s*\(\s*5\s*\)/iu
/** After the stamp's word, or before its day: three letters, perhaps with the inspector's number. */
const PORTS = [
  /(?:ADMITTED|PAROLED)\W+(?<port>[A-Z]{3})(?![\p{L}\p{N}])(?=\s*(?:\d|\n|$|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)))/u,
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?<port>[A-Z]{3})(?:\s+\d{3,5})?\s+(?=${DATE})`, 'u'),
]

/** A stamp's day: `JUN 23, 2001`, `23 JUN 2001`, `JUN 232001` as ink runs together. */
export function stampDate(text: string): PrintedDate {
  const t = text.replace(/\s*\/\s*/g, '/').replace(/\s+/g, ' ').trim()
  const monthFirst = /^([A-Z]{3,9})\.?\s?(\d{1,2})\s?,?\s?(\d{4})$/i.exec(t)
  if (monthFirst) return anyUsDate(`${monthFirst[1]} ${monthFirst[2]}, ${monthFirst[3]}`)
  const dayFirst = /^(\d{1,2})\s?([A-Z]{3,9})\.?\s?(\d{4})$/i.exec(t)
  return anyUsDate(dayFirst ? `${dayFirst[2]} ${dayFirst[1]}, ${dayFirst[3]}` : t)
}

// A stamp's own lines above and below its word.
const ABOVE = 2
const BELOW = 5

/** The lines of the stamp around its word. */
function stampRun(paper: Paper, word: RegExp): Run | undefined {
  for (const page of paper.pages) {
    const lines = allLines({ ...paper, pages: [page] })
    const at = lines.findIndex((l) => word.test(l.text))
    if (at >= 0) return runOf(paper, lines.slice(Math.max(0, at - ABOVE), at + BELOW + 1))
  }
  return undefined
}

export interface Stamp {
  readonly manner: 'admitted' | 'paroled' | 'refugee' | 'asylum'
  readonly day: Day | undefined
}

/** Claims what a stamp says; undefined when none of its words is there. */
export function claimStamp(g: Gather): Stamp | undefined {
  const { paper } = g
  const manner = ([['refugee', REFUGEE], ['asylum', ASYLUM], ['paroled', PAROLED], ['admitted', ADMITTED]] as const).find(([, w]) => paper.pages.some((p) => w.test(p.text)))
  const run = manner && stampRun(paper, manner[0] === 'refugee' ? ADMITTED : manner[0] === 'asylum' ? /ASYLUM\s/iu : manner[1])
  if (!manner || !run) return undefined
  const said = findInRun(run, manner[1]) ?? findInRun(run, ADMITTED)
  const until = findInRun(run, UNTIL)
  const when = dayOf(run, until)
  if (manner[0] === 'asylum') {
    g.claim('status#1', 'status.kind', said?.quote, 'asylum')
    return { manner: 'asylum', day: claimDay(g, 'status#1', 'status.from', when) }
  }
  g.claim('admission#1', 'admission.manner', said?.quote, manner[0])
  const day = claimDay(g, 'admission#1', 'admission.date', when)
  claimUntil(g, until)
  claimClass(g, run)
  claimPort(g, run, said)
  if (manner[0] === 'paroled') claimPurpose(g, run)
  if (manner[0] === 'refugee') {
    g.claim('status#1', 'status.kind', said?.quote, 'refugee')
    if (when.length === 1 && day !== undefined) g.claim('status#1', 'status.from', when[0]!.quote, day)
  }
  return { manner: manner[0], day }
}

type Dated = { readonly text: string; readonly quote: Quote; readonly start: number; readonly end: number }

/** The days of the stamp that are not its last day: one of them is the stamp's own. */
function dayOf(run: Run, until: RunMatch | undefined): Dated[] {
  return findAllInRun(run, new RegExp(`(?<date>${DATE})`, 'iu')).flatMap((m): Dated[] => {
    const date = m.group('date')
    const labelled = date && /(?:UNTIL|BIRTH|DOB|EXPIR\w*|VALID|ISSUED?)\D{0,14}$/iu.test(run.text.slice(Math.max(0, date.start - 30), date.start))
    return date && !labelled && !(until && date.start >= until.start && date.end <= until.end) ? [date] : []
  })
}

function claimDay(g: Gather, event: string, field: 'admission.date' | 'status.from', when: readonly Dated[]): Day | undefined {
  const days = new Set(when.map((d) => d.text.replace(/\W/g, '').toUpperCase()))
  if (days.size === 0) {
    g.problem('MissingField', { field })
    return undefined
  }
  if (days.size > 1) {
    for (const d of when) g.problem('AmbiguousDate', { field, at: d.quote })
    return undefined
  }
  const found = stampDate(when[0]!.text)
  if (found.type === 'day') {
    g.claim(event, field, when[0]!.quote, found.day)
    return found.day
  }
  g.problem(found.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: when[0]!.quote })
  return undefined
}

function claimUntil(g: Gather, until: RunMatch | undefined): void {
  const at = until?.group('until')
  if (!at) return
  if (/^D\s*\/\s*S$/i.test(at.text)) return g.claim('admission#1', 'admission.until', at.quote, 'D/S', { label: 'UNTIL' })
  const found = stampDate(at.text)
  if (found.type === 'day') g.claim('admission#1', 'admission.until', at.quote, found.day, { label: 'UNTIL' })
  else g.problem(found.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'admission.until', at: at.quote })
}

/** The class, and the residence that the class of an immigrant gives at the border. */
function claimClass(g: Gather, run: Run): void {
  const at = findInRun(run, CLASS)?.group('class')
  const code = at && classCode(at.text)
  if (!at || !code) return
  if (!/^(?:[A-Z]{1,3}\d{1,2}[A-Z]?|W[BT]|TN|DT|PAR)$/.test(code)) return g.problem('UnreadableValue', { field: 'admission.class', at: at.quote })
  g.claim('admission#1', 'admission.class', at.quote, code, { label: 'CLASS' })
  const group = readClassOfAdmission(code)?.group
  if (group !== 'resident' && group !== 'conditional-resident') return
  g.claim('status#1', 'status.kind', at.quote, group === 'resident' ? 'permanent-resident' : 'conditional-resident')
  g.claim('status#1', 'status.class', at.quote, code)
  const date = g.result().claims.find((c) => c.field === 'admission.date')
  if (date?.quote && date.value !== undefined) g.claim('status#1', 'status.from', date.quote, date.value)
}

const NO_PORTS = new Set(['THE', 'AND', 'USA', 'CBP', 'DHS', 'INS', 'SEC', 'MAR', 'MAY', 'JAN', 'FEB', 'APR', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC', 'FOR', 'NOT', 'DAY', 'ACT', 'INA', 'POE', 'TEL', 'WAS', 'VIA', 'AIR', 'SEA'])

/** A code of three letters between the stamp's word and its day; two different ones are none. */
function claimPort(g: Gather, run: Run, said: RunMatch | undefined): void {
  const from = said?.start ?? 0
  const ports = PORTS.flatMap((p) => findInRun(run, p, from)?.group('port') ?? []).filter((p) => !NO_PORTS.has(p.text))
  if (new Set(ports.map((p) => p.text)).size === 1) g.claim('admission#1', 'admission.place', ports[0]!.quote, { port: ports[0]!.text })
}

function claimPurpose(g: Gather, run: Run): void {
  const at = findInRun(run, PURPOSE)?.group('purpose')
  const law = findInRun(run, PAROLE_LAW)
  if (at) g.claim('admission#1', 'admission.parolePurpose', at.quote, at.text, { label: 'PURPOSE' })
  else if (law) g.claim('admission#1', 'admission.parolePurpose', law.quote, '212(d)(5)')
}

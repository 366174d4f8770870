import type { DayTime, Place } from '../../claims/claim.ts'
import type { Quote } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import type { Gather } from '../kit/gather.ts'
import { courtPlace } from '../kit/places.ts'
import { type Run, findInRun, partOf, spaced } from '../kit/run.ts'
import { clockTime } from '../kit/times.ts'
import { courtStamp } from '../eoir/court-stamp.ts'
import { misread } from '../kit/misread.ts'
import { DATE, RULE, TICKED } from './marks.ts'

const NOT_SET = '(?:to be (?:set|determined|scheduled)|TBD|T\\.B\\.D\\.)'
const ORDERED = new RegExp(`${misread('YOU ARE ORDERED to appear before an immigration judge')}|${misread('YOU ARE ORDERED to appear')}`, 'iu')
const COURT = new RegExp(`${misread('Department of Justice')}\\s+at\\s*[:;]?\\s*(?<court>[^\\s:;][\\s\\S]{2,300}?)\\s*[({]\\s*${misread('Complete Address')}`, 'iu')
const TIME = '\\d{1,2}:?\\d{2} ?(?:[AP] ?\\.? ?M\\b\\.?|hours|hrs\\.?)?'
const HEARING = spaced(
  `on${RULE}(?<date>${DATE}|(?:a date )?${NOT_SET})(?:,|${RULE}\\( ?Date ?\\))?${RULE}at${RULE}(?<time>${TIME}|(?:a time )?${NOT_SET})(?:${RULE}\\( ?Time ?\\))?(?=,?${RULE}t[o0] sh[o0]w why)`,
)

/**
 * The court and the first hearing. `nta.hearingAt` is `unknown` when the date is to be set; a date whose time is to be
 * set keeps the day without a time. Only both together are a hearing (papers catalogue 8.1).
 */
export function readHearing(g: Gather, words: Run): void {
  const ordered = findInRun(words, ORDERED)
  if (!ordered) return g.problem('MissingField', { field: 'nta.hearingAt' })
  const order = partOf(words, ordered.start, ordered.start + 1500)
  const court = readCourt(g, order)
  const found = findInRun(order, HEARING)
  const [date, time] = [found?.group('date'), found?.group('time')]
  if (!found || !date || !time) return g.problem('UnknownWording', { field: 'nta.hearingAt', at: ordered.quote })

  if (!/\d/.test(date.text)) return g.claim('nta#1', 'nta.hearingAt', found.quote, undefined, { precision: 'unknown' })
  const read = anyUsDate(date.text.replace(/\s+,/, ','))
  if (read.type !== 'day') {
    return g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'nta.hearingAt', at: date.quote })
  }
  const clock = /\d/.test(time.text) ? clockTime(time.text) : null
  if (clock === undefined) return g.problem('UnreadableDate', { field: 'nta.hearingAt', at: time.quote })
  const at: DayTime = { day: read.day, time: clock, zone: 'local' }
  g.claim('nta#1', 'nta.hearingAt', found.quote, at)
  if (clock === null) return
  g.claim('hearing#1', 'hearing.at', found.quote, at)
  if (court) g.claim('hearing#1', 'hearing.court', court.at, court.place)
}

function readCourt(g: Gather, order: Run): { at: Quote; place: Place } | undefined {
  const m = COURT.exec(order.text)
  const found = m && findInRun(order, COURT)
  const printed = found?.group('court')
  if (!found || !printed) {
    g.problem('MissingField', { field: 'nta.court' })
    return undefined
  }
  if (/^(?:to be (?:set|determined)|TBD)/i.test(printed.text)) {
    g.claim('nta#1', 'nta.court', printed.quote, undefined, { precision: 'unknown' })
    return undefined
  }
  const place = courtPlace(m.groups!['court']!.split('\n'))
  g.checked('nta#1', 'nta.court', printed.quote, place)
  return place ? { at: printed.quote, place } : undefined
}

export const SERVED_ON = new RegExp(misread('was served on the respondent'), 'iu')
const SERVED = new RegExp(`${misread('served on the respondent by me on')},?${RULE}(?<date>${DATE.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})`, 'iu')
const MANNERS = [
  ['personal', '(?:in person|personally)'],
  ['certified-mail', '(?:by )?certified mail'],
  ['mail', '(?:by )?(?:regular|ordinary|first[ -]class) mail'],
  ['electronic', '(?:by )?electronic'],
] as const

/** The certificate of service: its date, and one claim for each ticked manner. */
export function readService(g: Gather, words: Run): void {
  const sentence = findInRun(words, SERVED_ON)
  const date = findInRun(words, SERVED)?.group('date')
  if (!sentence || !date) return g.problem('MissingField', { field: 'nta.served', at: sentence?.quote })
  const read = anyUsDate(date.text.replace(/\s+,/, ','))
  if (read.type === 'day') g.claim('nta#1', 'nta.served', date.quote, read.day)
  else g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'nta.served', at: date.quote })

  readManners(g, partOf(words, sentence.start, sentence.start + 1200), sentence.quote)
}

/** One claim for each ticked manner of service; none ticked is a problem. */
export function readManners(g: Gather, certificate: Run, sentence: Quote): void {
  let ticked = 0
  for (const [service, printed] of MANNERS) {
    const box = findInRun(certificate, spaced(`${TICKED}\\s*${printed}`))
    if (!box) continue
    ticked += 1
    g.claim('nta#1', 'nta.service', box.quote, service)
  }
  if (ticked === 0) g.problem('MissingField', { field: 'nta.service', at: sentence })
}

/** A court's received stamp: the day the notice was filed, said by the court (8 CFR 1003.14); without a readable day it is asked about. */
export function readFiledStamp(g: Gather): void {
  const stamp = courtStamp(g.paper)
  if (stamp?.body !== 'court') return
  if (stamp.date) g.day('nta#1', 'nta.filed', stamp.date, anyUsDate, { source: 'EOIR' })
  else g.problem('UnreadableDate', { field: 'nta.filed', at: stamp.word })
}

import type { FieldName } from '../../claims/vocabulary.ts'
import type { DayTime } from '../../claims/claim.ts'
import { labelWords, valueOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { findLabels } from '../kit/labels.ts'
import { type Line, allLines, cells } from '../kit/lines.ts'
import { type Run, type RunMatch, findAllInRun, findInRun, partOf, runOf, spaced } from '../kit/run.ts'
import { clockTime } from '../kit/times.ts'
import { claimDay, claimPerson, dateIn, datesIn, overCaption, tidyDate } from '../ice/captions.ts'
import { type DhsForm, dhsFormOf, titleLine } from '../ice/dhs-form.ts'
import type { Reader } from '../reader.ts'
import { componentIn } from './components.ts'
import { DATE, RULE, TICKED } from './marks.ts'
import { readManners } from './nta-service.ts'

const LABELS = {
  file: labelWords('File No.', 'File Number', 'A-File', 'A-File No.', 'Alien Number', 'A-Number'),
  name: labelWords('In the Matter of', 'Name', 'To', 'Respondent'),
  event: labelWords('Event No.', 'Event Number'),
  date: labelWords('Date'),
  fins: labelWords('FINS', 'FIN #', 'FIN'),
  subject: labelWords('Subject ID'),
  address: labelWords('Address'),
  telephone: labelWords('Telephone'),
  citizenship: labelWords('Country of Citizenship'),
  arrival: labelWords('Place and Manner of Arrival'),
  arrived: labelWords('Date of Arrival'),
} as const
const ALL = Object.values(LABELS)

const MINE: ReadonlySet<DhsForm> = new Set(['I-863', 'I-860', 'I-871', 'I-851', 'I-851A'])
const ORDERS: Partial<Record<DhsForm, { readonly kind: string; readonly heading: RegExp }>> = {
  'I-860': { kind: 'expedited-removal', heading: spaced('ORDER OF REMOVAL UNDER SECTION 235') },
  'I-871': { kind: 'reinstatement', heading: spaced("Decision, ?Order,? ?and Officer['’]?s Certification") },
  'I-851A': { kind: 'removal', heading: spaced('Final Administrative Removal Order') },
}

/**
 * Papers that stand in for a Notice to Appear: referral to a judge, expedited removal, reinstatement, administrative removal
 * (papers catalogue 8.2). An order is claimed only where its own part has the name or the date of the officer who made it.
 */
export const noticeSibling: Reader = {
  id: 'dhs/nta-sibling@1',
  source: 'DHS',
  recognise: (paper) => MINE.has(dhsFormOf(paper)!),
  read(paper) {
    const form = dhsFormOf(paper) ?? 'I-863'
    const words = runOf(paper, allLines(paper))
    const g = gather(paper, { id: noticeSibling.id, source: componentIn(partOf(words, 0, 400))?.source ?? 'DHS' })
    claimPerson(g, LABELS, ALL)
    const certificate = findInRun(words, spaced('Certificate of Service'))
    const body = partOf(words, 0, certificate?.start ?? words.text.length)
    if (form === 'I-851A') {
      claimOrder(g, form, body, certificate ? partOf(words, certificate.start, words.text.length) : undefined)
      return g.result()
    }
    g.claim('nta#1', 'nta.form', titleLine(paper, form), form)
    claimIssued(g, form, body, certificate)
    claimCharges(g, form, body)
    claimServed(g, certificate ? partOf(words, certificate.start, words.text.length) : undefined)
    if (form === 'I-863') claimHearing(g, body)
    claimOrder(g, form, body, undefined)
    return g.result()
  },
}

/** The paper's own day: `Date:` in its head, or the date over the caption of the officer who issued it (I-851). */
function claimIssued(g: Gather, form: DhsForm, body: Run, certificate: RunMatch | undefined): void {
  const order = ORDERS[form]?.heading
  const end = (order && findInRun(body, order)?.quote) ?? certificate?.quote
  for (const label of findLabels(g.paper, form === 'I-851' ? /\(?\s*Date\s+and\s+Time\s*\)?/i : /(?<![\p{L}(])Date\s*:/iu)) {
    const beyond = end && (label.line.page.number > end.page || (label.line.page.number === end.page && label.start > end.start))
    if (beyond) break
    const at = valueOf(label, ALL)
    const found = at && datesIn(at.text).length > 0 ? at : overCaption(label.line, label)
    if (found && datesIn(found.text).length > 0) return claimDay(g, 'nta#1', 'nta.issued', found, 'Date')
    if (at && form !== 'I-851' && /\d/.test(at.text)) return claimDay(g, 'nta#1', 'nta.issued', at, 'Date')
  }
  g.problem('MissingField', { field: 'nta.issued' })
}

const PROVISION = /(?<provision>(?:\(\s*[a-zA-Z0-9]{1,4}\s*\)\s*){2,})/u

/** Charges: on the I-860 the ticked ones of its printed list, elsewhere those named as the charge. */
function claimCharges(g: Gather, form: DhsForm, body: Run): void {
  const say = (quote: Parameters<Gather['claim']>[2], text: string) => g.claim('nta#1', 'nta.charge', quote, text.replace(/\s/g, ''))
  if (form === 'I-860') {
    const list = findInRun(body, spaced('inadmissible to the United States under section(?:s|\\(s\\))?'))
    const section = list ? partOf(body, list.start, findInRun(body, spaced('of the Act'), list.end)?.start ?? list.end + 600) : undefined
    const ticked = section ? findAllInRun(section, spaced(`${TICKED}\\s*(?:212 ?\\(a\\))? ?${PROVISION.source}`)) : []
    for (const m of ticked) say(m.quote, `212(a)${m.group('provision')!.text}`)
    if (section && ticked.length === 0) {
      const boxes = /\[|\(\s*\)|☐|□/.test(section.text.replace(/\([a-zA-Z0-9]{1,4}\)/g, ''))
      const plain = boxes ? [] : findAllInRun(section, /(?<all>212\s*(?:\(\s*[a-zA-Z0-9]{1,4}\s*\)\s*){3,})/u)
      for (const m of plain) say(m.quote, m.text)
      if (plain.length === 0) g.problem('MissingField', { field: 'nta.charge', at: list?.quote })
    }
  } else if (form === 'I-851') {
    const charge = findInRun(body, spaced('(?:deportable|removable|inadmissible) under section (?<provision>(?:212|237) ?(?:\\( ?[a-zA-Z0-9]{1,5} ?\\) ?){2,})'))?.group('provision')
    if (charge) say(charge.quote, charge.text)
    else g.problem('MissingField', { field: 'nta.charge' })
  }
}

const SERVED = spaced(`(?:served|delivered)[^.]{0,200}?(?:by the undersigned |by me )?on,?${RULE}(?<date>${DATE})`)

/** The certificate: a date in its sentence, or over the caption `(Date and Manner of Service)`. */
function claimServed(g: Gather, certificate: Run | undefined): void {
  if (!certificate) return g.problem('MissingField', { field: 'nta.served' })
  const said = findInRun(certificate, SERVED)?.group('date')
  if (said) {
    const read = tidyDate(said.text.replace(/\s+,/, ','))
    if (read.type === 'day') g.claim('nta#1', 'nta.served', said.quote, read.day)
    else g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'nta.served', at: said.quote })
  } else {
    const caption = findLabels(g.paper, /\(?\s*Date\s+and\s+Manner\s+of\s+Service\s*\)?/i)[0]
    const over = caption && overCaption(caption.line, caption)
    if (over && datesIn(over.text).length > 0) claimDay(g, 'nta#1', 'nta.served', over, caption.text)
    else g.problem('MissingField', { field: 'nta.served', at: caption })
  }
  const personally = findInRun(certificate, spaced('(?<!\\p{L})[I1l|] ?personally served'))
  if (personally) g.claim('nta#1', 'nta.service', personally.quote, 'personal')
  else if (findInRun(certificate, spaced(`${TICKED}\\s*(?:in person|personally|by (?:certified|regular|first))`))) readManners(g, certificate, certificate.quote(0, 22)!)
}

const HEARING = spaced(`hearing is scheduled on${RULE}(?<date>${DATE})(?:${RULE}\\( ?Date ?\\))?${RULE}(?:at${RULE}(?<time>\\d{1,2}:?\\d{2} ?(?:[AP] ?\\.? ?M\\b\\.?)?))?`)

/** The hearing a referral sets: both day and time, as printed in its sentence. */
function claimHearing(g: Gather, body: Run): void {
  const found = findInRun(body, HEARING)
  const [date, time] = [found?.group('date'), found?.group('time')]
  if (!found || !date) return
  const read = tidyDate(date.text)
  if (read.type !== 'day') return g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'nta.hearingAt', at: date.quote })
  const clock = time ? clockTime(time.text) : null
  if (clock === undefined) return g.problem('UnreadableDate', { field: 'nta.hearingAt', at: time!.quote })
  const at: DayTime = { day: read.day, time: clock, zone: 'local' }
  g.claim('nta#1', 'nta.hearingAt', found.quote, at)
  if (clock !== null) g.claim('hearing#1', 'hearing.at', found.quote, at)
}

const OFFICER = /Name\s+and\s+title|Printed\s+or\s+typed\s+name|Signature\s+(?:of\s+(?:authorized|immigration|supervisor|deciding)|and\s+title)|Title\s+of\s+(?:deciding|authorized)/i
const DATE_CAPTION = /\(?\s*(?<![\p{L}])Date(?:\s+of\s+(?:order|decision))?\s*\)?(?!\s*(?:\p{L}))/iu

/** The order part, when an officer's name or a date stands in it. Its day is claimed only under its own caption. */
function claimOrder(g: Gather, form: DhsForm, body: Run, rest: Run | undefined): void {
  const part = ORDERS[form]
  const heading = part && findInRun(body, part.heading)
  if (!part || !heading) return
  const page = g.paper.pages.find((p) => p.number === heading.quote.page)
  const lines = page ? allLines({ ...g.paper, pages: [page] }).filter((l) => l.start > heading.quote.start) : []
  const end = lines.findIndex((l) => /certificate\s+of\s+service/i.test(l.text))
  const own = end < 0 ? lines : lines.slice(0, end)
  const date = own.flatMap(dateUnder)[0]
  const signed = own.some((l) => cells(l).some((c) => OFFICER.test(c.text) && /\p{L}{3}/u.test(overCaption(l, c)?.text ?? '') && !OFFICER.test(overCaption(l, c)!.text) && !/[.,;]$/.test(overCaption(l, c)!.text)))
  if (!date && !signed) return g.problem('MissingField', { field: 'order.date', at: heading.quote })
  g.claim('order#1', 'order.kind', heading.quote, part.kind)
  g.claim('order#1', 'order.by', heading.quote, 'dhs')
  if (date) claimDay(g, 'order#1', 'order.date', date, 'Date')
  else g.problem('MissingField', { field: 'order.date', at: heading.quote })
  const served = rest && findInRun(rest, SERVED)?.group('date')
  if (served) sayServed(g, 'order.served', served)
}

function sayServed(g: Gather, field: FieldName, said: { text: string; quote: NonNullable<Parameters<Gather['claim']>[2]> }): void {
  const read = tidyDate(said.text)
  if (read.type === 'day') g.claim('order#1', field, said.quote, read.day)
  else g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: said.quote })
}

/** A date beside `Date:` or over the caption `(Date)` of a line. */
function dateUnder(line: Line) {
  return cells(line).flatMap((c) => {
    const m = DATE_CAPTION.exec(c.text)
    if (!m) return []
    const beside = dateIn(c)
    const over = overCaption(line, c)
    return beside ? [c] : over && datesIn(over.text).length > 0 ? [over] : []
  })
}

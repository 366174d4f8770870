import { dayIfReal } from '../../base/day.ts'
import type { Precision } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Page, Paper } from '../../papers/paper.ts'
import { latinDate, latinMonth } from '../civil/latin-dates.ts'
import { type Found, find, isBlank, whole } from '../civil/find.ts'
import { isName, wholeName } from '../civil/values.ts'
import { type PrintedDate, anyUsDate, isEitherOrder, monthNumber } from '../kit/dates.ts'
import { labelWords } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Line, type Piece, cells, linesOf, piece, quotePiece } from '../kit/lines.ts'
import { hasUsAddress, readAddress } from '../kit/places.ts'
import { findAllInRun, findInRun, runOf } from '../kit/run.ts'
import { namePrecision } from '../kit/values.ts'
import { quotePieces } from '../uscis/prose.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type PresenceKind, presenceKindOf } from './presence-kinds.ts'

const L = {
  from: labelWords('Lease Start Date', 'Lease Start', 'Lease Begin Date', 'Beginning Date', 'Commencement Date', 'Start Date of Lease', 'Enrollment Date', 'Date Enrolled', 'School Entry Date', 'Admission Date', 'Admit Date', 'Fecha de inicio', 'Fecha de inscripción', 'Fecha de inscripcion', 'Fecha de ingreso'),
  until: labelWords('Lease End Date', 'Lease End', 'Ending Date', 'Lease Expiration Date', 'End Date of Lease', 'Graduation Date', 'Date of Graduation', 'Exit Date', 'Withdrawal Date', 'Discharge Date', 'Fecha de término', 'Fecha de termino', 'Fecha de vencimiento del contrato', 'Fecha de egreso'),
  visit: labelWords('Date of Visit', 'Visit Date', 'Date of Service', 'Service Date', 'Date Seen', 'Encounter Date', 'Fecha de consulta', 'Fecha de atención', 'Fecha de atencion', 'Fecha de la visita'),
  billed: labelWords('Bill Date', 'Billing Date', 'Statement Date', 'Date of Bill', 'Invoice Date', 'Fecha de factura', 'Fecha de facturación', 'Fecha de facturacion'),
  noticed: labelWords('Notice Date', 'Date of Notice', 'Mailing Date', 'Mail Date', 'Date Mailed', 'Letter Date'),
  period: labelWords('Billing Period', 'Service Period', 'Service Dates', 'Lease Term', 'Term of Lease', 'Dates of Attendance', 'Period of Stay', 'Periodo de servicio', 'Período de servicio'),
  address: labelWords('Service Address', 'Service Location', 'Premise Address', 'Premises Address', 'Property Address', 'Address of Premises', 'Leased Premises', 'Premises', 'Home Address', 'Student Address', 'Patient Address', 'Dirección del servicio', 'Direccion del servicio', 'Domicilio del inmueble'),
  name: labelWords('Tenant Name', 'Tenant', 'Resident Name', 'Customer Name', 'Account Name', 'Student Name', 'Name of Student', 'Patient Name', 'Name of Patient', 'Case Name', 'Participant', 'Nombre del alumno', 'Nombre de la alumna', 'Nombre del estudiante', 'Nombre del paciente', 'Arrendatario', 'Inquilino', 'Re'),
  household: labelWords('Household Size', 'Number in Household', 'Number of Household Members', 'People in Household', 'Family Size'),
  issuer: labelWords('Landlord', 'Lessor', 'Arrendador', 'School Name', 'Name of School', 'Facility', 'Clinic Name'),
} as const
/** Printed near, never a value: other days, other people, other addresses. */
const OTHERS = [
  labelWords('Due Date', 'Date Due', 'Payment Due', 'Date of Birth', 'DOB', 'Birth Date', 'Next Appointment', 'Follow-up', 'Account Number', 'Case Number', 'Student ID', 'Amount Due', 'Total Due', 'Landlord Address', 'Mailing Address', 'Monthly Rent', 'Security Deposit', 'Date Issued', 'Date Printed', 'Print Date', 'Next Meter Read', 'Grade', 'MRN', 'Provider', 'Phone', 'Telephone', 'Client ID', 'Rent'),
]
const ALL = [...Object.values(L), ...OTHERS]

/**
 * Everyday papers that show where somebody was (papers catalogue 16): leases, bills, letters of shelters, churches and
 * schools, visits to a doctor, letters about benefits. Only days with a plain label or in one plain sentence.
 */
export const presence: Reader = {
  id: 'any/presence@1',
  source: 'third-party',
  recognise: (paper) => presenceKindOf(paper) !== undefined,
  read(paper): ReadResult {
    const g = gather(paper, presence)
    const known = presenceKindOf(paper)
    if (!known) return g.result()
    const own: Paper = { ...paper, pages: [known.page] }
    const read = dateOf(known.page)
    labelled(g, own, known.kind, read)
    told(g, own, known.kind, read)
    if (g.result().claims.some((c) => /^presence\.(?:date|from|until)$/.test(c.field))) whoAndWhere(g, own, known)
    // A form with lines left to write on has no day to miss.
    else if (g.result().problems.length === 0 && !/_{6,}/.test(known.page.text)) g.problem('MissingField', { field: 'presence.date' })
    return g.result()
  },
}

type Read = (text: string) => PrintedDate | 'ambiguous'
/** Month first only where the page shows it is of the United States; elsewhere numbers that may be two days are a question. */
function dateOf(page: Page): Read {
  const isUs = hasUsAddress(page.text) && !/\b(?:fecha|desde|inquilino|alumn[oa]|paciente)\b/i.test(page.text)
  return (text) => {
    const t = text.replace(/\s+/g, ' ').trim().replace(/[.,;:]+$/, '').replace(/^(\p{L}{3,9}\.?\s+\d{1,2})(?:st|nd|rd|th)\b/u, '$1')
    const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t)
    if (!isUs && isEitherOrder(t)) return 'ambiguous'
    if (numbers) return isUs || Number(numbers[1]) <= 12 ? anyUsDate(`${numbers[1]}/${numbers[2]}/${numbers[3]}`) : latinDate(t)
    const us = anyUsDate(t)
    return us.type === 'not-a-date' ? latinDate(t) : us
  }
}

const EVENT = 'presence#1'
const at = (paper: Paper, label: RegExp, looksRight: (text: string) => boolean): Found | undefined => find(whole(paper, ALL), label, (t) => looksRight(t.replace(/\s+/g, ' ').trim()))
interface Words {
  readonly text: string
  readonly quote: ReturnType<typeof quotePiece>
}
function say(g: Gather, field: FieldName, at: Words, read: Read, label?: string): void {
  const month = /^(?<month>\p{L}{3,10})\.?,?\s+(?:de(?:l)?\s+)?(?<year>(?:19|20)\d{2})$/u.exec(at.text.replace(/\s+/g, ' ').trim().replace(/[.,;]+$/, ''))?.groups
  const number = month && (monthNumber(month['month']!) ?? latinMonth(month['month']!))
  const first = number ? dayIfReal(Number(month['year']), number, 1) : undefined
  const found: PrintedDate | 'ambiguous' = first === undefined ? read(at.text) : { type: 'day', day: first }
  const more: { precision?: Precision; label?: string } = { ...(first === undefined ? {} : { precision: 'month' }), ...(label ? { label } : {}) }
  if (found === 'ambiguous') g.problem('AmbiguousDate', { field, at: at.quote })
  else if (found.type === 'day') g.claim(EVENT, field, at.quote, found.day, more)
  else g.problem(found.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: at.quote })
}

const DATE = String.raw`(?:\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s+(?:de\s+)?\p{L}{3,10}\s+(?:del?\s+)?\d{4})`
const MONTH_YEAR = String.raw`(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)\p{L}{0,7}\.?,?\s+(?:del?\s+)?(?:19|20)\d{2})`
const BETWEEN = new RegExp(String.raw`^(?:from\s+|del?\s+)?(?<from>${DATE})\s*(?:-|–|—|to|through|thru|until|and ending(?:\s+on)?|al|hasta(?:\s+el)?|a)\s*(?<until>${DATE})$`, 'iu')

/** Days beside their labels; which labels count depends on the kind of paper. */
function labelled(g: Gather, paper: Paper, kind: PresenceKind, read: Read): void {
  const one = (field: FieldName, label: RegExp): void => {
    const found = at(paper, label, (t) => /\d{4}\.?$/.test(t))
    if (found?.at && !isBlank(found.at.text)) say(g, field, { text: found.at.text, quote: quotePiece(paper, found.at) }, read, found.label.text)
  }
  if (kind === 'utility') one('presence.date', L.billed)
  if (kind === 'medical') one('presence.date', L.visit)
  if (kind === 'benefit') one('presence.date', L.noticed)
  if (['lease', 'school', 'medical'].includes(kind)) {
    one('presence.from', L.from)
    one('presence.until', L.until)
  }
  const period = ['lease', 'utility', 'school', 'shelter'].includes(kind) ? at(paper, L.period, (t) => BETWEEN.test(t)) : undefined
  const both = period?.at && findInRun(runOf(paper, [period.at]), BETWEEN)
  const [from, until] = [both?.group('from'), both?.group('until')]
  if (from) say(g, 'presence.from', from, read, period!.label.text)
  if (until) say(g, 'presence.until', until, read, period!.label.text)
}

const STAY: Readonly<Partial<Record<PresenceKind, string>>> = {
  shelter: 'resid\\w+|stay\\w*|liv\\w+|guest|housed|client|reside|vive|vivi[oó]|hospedad[ao]|alojad[ao]', church: 'member\\w*|attend\\w*|parishioner|worship\\w*|volunteer\\w*|miembro|asist\\w+|congrega\\w*|feligr[eé]s',
  school: 'enrolled|attend\\w*|student|inscrit[ao]|asist\\w+|estudi\\w+', lease: 'term|lease|tenancy|plazo|vigencia',
}
const SEEN = new RegExp(String.raw`\b(?:was|were|fue)\s+(?:seen|treated|examined|evaluated|atendid[oa])\b[^.;]{0,120}?\b(?:on|el)\s+(?<date>${DATE})`, 'iu')

/** One plain sentence: "has been a member since March 2019", "stayed with us from … to …". A second one that fits is a question. */
function told(g: Gather, paper: Paper, kind: PresenceKind, read: Read): void {
  const run = runOf(paper, paper.pages.flatMap(linesOf))
  const has = (field: string): boolean => g.result().claims.some((c) => c.field === field)
  if (kind === 'medical' && !has('presence.date')) {
    const seen = findInRun(run, SEEN)?.group('date')
    if (seen) say(g, 'presence.date', seen, read)
  }
  if (['shelter', 'church', 'school'].includes(kind)) letterDate(g, paper, read)
  const verb = STAY[kind]
  if (!verb || has('presence.from')) return
  const when = `(?:${DATE}|${MONTH_YEAR})`
  const spans = findAllInRun(run, new RegExp(String.raw`\b(?:${verb})(?!\p{L})[^.;]{0,160}?\b(?:from|between|beginning(?:\s+on)?|commencing(?:\s+on)?|starting(?:\s+on)?|del?|desde(?:\s+el)?)\s+(?<from>${when})\s*,?\s*(?:-|–|to|through|until|and(?:\s+ending(?:\s+on)?)?|ending(?:\s+on)?|al?|hasta(?:\s+el)?)\s+(?<until>${when})`, 'iu'))
  const since = kind === 'lease' ? [] : findAllInRun(run, new RegExp(String.raw`\b(?:${verb})(?!\p{L})[^.;]{0,120}?\b(?:since|desde(?:\s+el)?)\s+(?<from>${when})`, 'iu'))
  const found = spans.length > 0 ? spans : since
  const first = found[0]?.group('from')
  // Two stays of two people, or two of one: one sentence alone is plain.
  if (new Set(found.map((m) => `${m.group('from')?.text} ${m.group('until')?.text}`)).size > 1) return g.problem('AmbiguousDate', { field: 'presence.from', at: found[1]!.quote })
  if (first) say(g, 'presence.from', first, read)
  const until = found[0]?.group('until')
  if (until && !has('presence.until')) say(g, 'presence.until', until, read)
}

/** A letter's own day: beside `Date:`, or alone on its line above the salutation. */
function letterDate(g: Gather, paper: Paper, read: Read): void {
  const lines = linesOf(paper.pages[0]!)
  const salutation = lines.findIndex((l) => /^\s*(?:dear|to whom|a quien|estimad|re\s*:)/i.test(l.text))
  const only = new RegExp(String.raw`^(?:(?:date|fecha)\s*:\s*)?(?<date>${DATE})$`, 'iu')
  const found = lines.slice(0, salutation < 0 ? 10 : salutation).flatMap((line) => cells(line).flatMap((c) => {
    const m = only.exec(c.text.trim())
    return m ? (piece(line, c.end - m.groups!['date']!.length, c.end) ?? []) : []
  }))
  if (found.length === 1) say(g, 'presence.date', { text: found[0]!.text, quote: quotePiece(paper, found[0]!) }, read)
}

/** Name, address, issuer, size of the household: only once the paper has a day to stand at. */
function whoAndWhere(g: Gather, paper: Paper, known: { kind: PresenceKind; page: Page }): void {
  g.claim(EVENT, 'presence.kind', wordOf(paper, known.kind), known.kind)
  const name = at(paper, L.name, (t) => t.includes(' '))
  const clean = name?.at && beforeComma(name.at)
  if (name && clean && isName(clean.text) && clean.text.trim().split(/\s+/).length >= 2 && !/\b(?:and|y|et)\b|&|\b(?:letter|verification|proof|residency|shall|the|enrollment)\b/i.test(clean.text)) {
    const whole = wholeName(clean.text)
    g.claim('person#1', 'person.name', clean, whole, { precision: namePrecision(whole), label: name.label.text })
  }
  const place = at(paper, L.address, (t) => STATE_ZIP.test(t))
  const lines = place?.at ? addressPieces(place.at) : []
  const address = lines.length > 0 ? readAddress(lines.map((p) => p.text)) : undefined
  const quote = quotePieces(paper, lines)
  if (place && address && quote && /^\d|\d{5}/.test(address.lines.join(' '))) {
    g.claim(EVENT, 'presence.address', quote, address, { label: place.label.text })
    // Where a clinic gave its service nobody lives.
    if (known.kind !== 'medical' || /patient|home/i.test(place.label.text)) g.claim('residence#1', 'residence.address', quote, address, { label: place.label.text })
  }
  const issuer = known.kind === 'lease' ? at(paper, L.issuer, () => true)?.at : letterhead(known)
  if (issuer && issuer.text.length <= 70 && /\p{L}{3}/u.test(issuer.text)) g.claim(EVENT, 'presence.issuer', issuer, issuer.text.replace(/\s+/g, ' '))
  const size = known.kind === 'benefit' ? at(paper, L.household, (t) => /^\d{1,2}$/.test(t)) : undefined
  if (size?.at && /^\d{1,2}$/.test(size.at.text)) g.claim(EVENT, 'presence.householdSize', size.at, Number(size.at.text), { label: size.label.text })
}

const beforeComma = (p: Piece): Piece | undefined => {
  const stop = p.text.search(/\s*(?:,|\(|\bDOB\b|\bA#|\bA-?\d)/)
  return stop < 0 ? p : piece(p.line, p.start, p.start + stop)
}

/** The words the kind was known by, for its quote: the first line of the page that has one. */
const WORD: Readonly<Record<PresenceKind, RegExp>> = {
  lease: /lease|rental|tenancy|arrendamiento|alquiler|renta/iu, utility: /electric\w*|gas|water|sewer|energy|power|internet|utilit\w+|luz|agua/iu, shelter: /shelter|housing|refuge|safe\s+ha?o?use|haven|albergue|casa hogar|mission/iu,
  church: /church|iglesia|parish|parroquia|minist\w+|templ[eo]|mosque|masjid|synagogue|congregation|cat[h]?edral|dioces[ei]s?|gurdwara/iu, school: /transcript|enrollment|attendance|constancia|school|college|university/iu,
  medical: /visit|discharge|treatment|appointment|constancia/iu, benefit: /medicaid|medi-cal|masshealth|snap|food stamps|calfresh|assistance|tanf|wic|voucher|section 8|housing/iu,
}
const wordOf = (paper: Paper, kind: PresenceKind): ReturnType<typeof quotePiece> | undefined => findInRun(runOf(paper, paper.pages.flatMap(linesOf)), WORD[kind])?.quote

const ISSUES = /\b(?:company|corp\w*|inc|llc|utilities|electric|gas|water|energy|power|edison|department|authority|district|church|iglesia|parish|parroquia|ministr\w+|temple|mosque|synagogue|cathedral|school|college|university|academy|escuela|colegio|universidad|shelter|housing|mission|refuge|albergue|hospital|clinic|center|centre|health|medical|cl[ií]nica|commission|administration)\b/iu
/** The first line of the page that names a house of that sort. */
function letterhead(known: { page: Page }): Piece | undefined {
  const line = linesOf(known.page).slice(0, 4).find((l) => ISSUES.test(l.text) && l.text.length <= 70 && !/\d{3}/.test(l.text) && !/:/.test(l.text))
  return line && cells(line).find((c) => ISSUES.test(c.text))
}

const STATE_ZIP = /\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?$/
function addressPieces(first: Piece): Piece[] {
  const lines = linesOf(first.line.page)
  const next: Line | undefined = lines[lines.indexOf(first.line) + 1]
  const under = next && cells(next).find((c) => Math.abs(c.x - first.x) < 14)
  return under && !STATE_ZIP.test(first.text) && STATE_ZIP.test(under.text) ? [first, under] : [first]
}

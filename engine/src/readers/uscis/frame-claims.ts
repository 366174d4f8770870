import type { Name } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Day } from '../../base/day.ts'
import type { Paper } from '../../papers/paper.ts'
import { type Gather } from '../kit/gather.ts'
import { type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { aNumber, classCode, formId, namePrecision, receipt, surnameFirst } from '../kit/values.ts'
import { addressOf } from './address.ts'
import { type Box, type BoxKey, type Frame, boxAt, receiptsIn } from './frame.ts'
import { atPiece, quotePieces, sayDay } from './prose.ts'

/** What a notice of this kind may not say: a rejection keeps no filing date, a transfer's foot is not its new office. */
export interface FrameOptions {
  readonly without?: readonly FieldName[]
  /** A missing receipt number, received date or notice date is a problem on this kind of notice. */
  readonly needs?: readonly ('filing.receipt' | 'filing.received' | 'notice.date')[]
}
export interface FrameFound {
  readonly receipt: string | undefined
  readonly form: string | undefined
  readonly class: string | undefined
  readonly noticeDay: Day | undefined
  readonly noticeDateAt: Piece | undefined
  readonly receivedDay: Day | undefined
  /** The person the paper is about, when it names only one natural person. */
  readonly person: Name | undefined
}

/** `LAST, FIRST MIDDLE`; words without a comma (companies, given names first) are kept whole. */
export function nameOf(text: string): Name {
  return surnameFirst(text) ?? { surname: text.trim().replace(/\s+/g, ' '), given: '', order: 'unknown' }
}

/** Claims of everything the common frame prints; what is blank gives nothing. */
export function claimFrame(g: Gather, paper: Paper, frame: Frame, options: FrameOptions = {}): FrameFound {
  const may = (field: FieldName) => !options.without?.includes(field)
  const form = claimCaseType(g, paper, frame)
  const number = claimReceipts(g, paper, frame)
  const day = (key: BoxKey, event: string, field: FieldName): Day | undefined => {
    const box = boxAt(frame, key)
    return box && may(field) ? sayDay(g, event, field, atPiece(paper, box.value), { label: box.label }) : undefined
  }
  const receivedDay = day('received', 'filing#1', 'filing.received')
  day('priority', 'filing#1', 'filing.priority')
  const noticeDay = day('noticeDate', 'notice#1', 'notice.date')
  const person = claimPeople(g, paper, frame)
  claimSides(g, paper, frame, may)
  if (may('residence.address')) claimResidence(g, paper, frame, person, noticeDay)
  if (may('filing.office')) claimOffice(g, paper, boxAt(frame, 'serviceCenter'))
  if (may('filing.channel')) claimChannel(g, paper)
  const has = { 'filing.receipt': number, 'filing.received': boxAt(frame, 'received')?.value, 'notice.date': boxAt(frame, 'noticeDate')?.value }
  for (const field of options.needs ?? []) if (has[field] === undefined) g.problem('MissingField', { field })
  const cls = frame.sides.class
  return {
    receipt: number, form, noticeDay, receivedDay, person, noticeDateAt: boxAt(frame, 'noticeDate')?.value,
    class: cls && isClass(cls.text) ? classCode(cls.text) : undefined,
  }
}

function claimCaseType(g: Gather, paper: Paper, frame: Frame): string | undefined {
  const box = boxAt(frame, 'caseType')
  if (!box?.value) return undefined
  const m = /^(?:form\s+)?([A-Z]{1,4}-?\s?\d{1,4}[A-Z]{0,2})\b/i.exec(box.value.text)
  const at = m ? piece(box.value.line, box.value.start, box.value.start + m[0].length) : undefined
  const form = m ? formId(m[1]!) : undefined
  if (form) g.claim('filing#1', 'filing.form', at, form, { label: box.label })
  else g.problem('UnreadableValue', { field: 'filing.form', at: box.value })
  return form
}

function claimReceipts(g: Gather, paper: Paper, frame: Frame): string | undefined {
  const box = boxAt(frame, 'receipt')
  if (!box?.value) return undefined
  const all = receiptsIn(frame)
  if (all.length === 0) g.problem('UnreadableValue', { field: 'filing.receipt', at: box.value })
  const seen = new Set<string>()
  for (const at of all) {
    const number = receipt(at.text)!
    if (seen.has(number)) continue
    if (seen.size === 0) g.claim('filing#1', 'filing.receipt', at, number, { label: box.label })
    g.claim('notice#1', 'notice.receipt', at, number, { label: box.label })
    seen.add(number)
  }
  return [...seen][0]
}

const isCompany = (name: Name): boolean => name.order === 'unknown'

/**
 * Names as printed. The holder's own name and A-number only when one natural person is named: a petition with a
 * petitioner and a beneficiary does not say which of the two holds the paper.
 */
function claimPeople(g: Gather, paper: Paper, frame: Frame): Name | undefined {
  const beneficiary = boxAt(frame, 'beneficiary')
  const either = boxAt(frame, 'applicantOrPetitioner')
  const applicant = boxAt(frame, 'applicant') ?? (beneficiary?.value ? undefined : either)
  const petitioner = boxAt(frame, 'petitioner') ?? (beneficiary?.value ? either : undefined)
  const name = (box: Box | undefined, field: FieldName): Name | undefined => {
    if (!box?.value) return undefined
    const found = nameOf(box.value.text)
    g.claim('filing#1', field, box.value, found, { precision: namePrecision(found), label: box.label })
    return found
  }
  const asApplicant = name(applicant, 'filing.applicant')
  const asPetitioner = name(petitioner, 'filing.petitioner')
  const asBeneficiary = name(beneficiary, 'filing.beneficiary')
  const named = ([[applicant, asApplicant], [beneficiary, asBeneficiary], [petitioner, asPetitioner]] as const)
    .filter(([box, found]) => box?.value && found)
  const natural = named.filter(([, found]) => !isCompany(found!))
  if (named.length === 0) claimNumbers(g, frame, beneficiary ? undefined : (applicant ?? petitioner))
  const [box, found] = natural.length === 1 ? natural[0]! : named.length === 1 ? named[0]! : []
  if (!box?.value || !found) return undefined
  if (!isCompany(found)) g.claim('person#1', 'person.name', box.value, found, { precision: namePrecision(found), label: box.label })
  claimNumbers(g, frame, box)
  return found
}

/** A-number and online account of the one person of the paper. */
function claimNumbers(g: Gather, frame: Frame, person: Box | undefined): void {
  claimANumber(g, person?.aNumber, person?.label)
  const own = boxAt(frame, 'aNumber')
  claimANumber(g, own?.value, own?.label)
  const account = boxAt(frame, 'account')
  if (!account?.value) return
  const digits = account.value.text.replace(/[\s-]/g, '')
  if (/^\d{12}$/.test(digits)) g.claim('person#1', 'person.onlineAccount', account.value, digits, { label: account.label })
  else g.problem('UnreadableValue', { field: 'person.onlineAccount', at: account.value })
}

/** An A-number under its own label, or a problem; a blank box gives nothing. */
export function claimANumber(g: Gather, at: Piece | undefined, label: string | undefined): void {
  if (!at) return
  const number = aNumber(at.text)
  if (number) g.claim('person#1', 'person.aNumber', at, number, label ? { label } : {})
  else g.problem('UnreadableValue', { field: 'person.aNumber', at })
}

const isClass = (text: string): boolean => /^[A-Z]{1,3}-?\d{0,2}[A-Z]?\d?$/i.test(text.trim().replace(/[()]/g, '')) && text.trim().length <= 6

function claimSides(g: Gather, paper: Paper, frame: Frame, may: (f: FieldName) => boolean): void {
  const { amount, section, class: cls } = frame.sides
  if (section) g.claim('filing#1', 'filing.section', quotePieces(paper, section.pieces), section.text, { label: section.label })
  if (cls && may('filing.class') && !/^n\/?a$/i.test(cls.text)) {
    if (isClass(cls.text)) g.claim('filing#1', 'filing.class', cls.pieces[0], classCode(cls.text), { label: cls.label })
    else g.problem('UnreadableValue', { field: 'filing.class', at: cls.pieces[0] })
  }
  if (!amount || !may('payment.amount')) return
  const m = /^\$?\s*(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{2}))?\s*(?:U\.?\s?S\.?D?\.?)?$/i.exec(amount.text)
  const cents = m ? Number(m[1]!.replaceAll(',', '')) * 100 + Number(m[2] ?? 0) : undefined
  if (cents === undefined) g.problem('UnreadableValue', { field: 'payment.amount', at: amount.pieces[0] })
  else g.claim('payment#1', 'payment.amount', amount.pieces[0], cents, { label: amount.label })
}

function claimResidence(g: Gather, paper: Paper, frame: Frame, person: Name | undefined, noticeDay: Day | undefined): void {
  const block = person ? addressOf(paper, person, frame.labelLines) : undefined
  if (!block) return
  g.claim('residence#1', 'residence.address', block.quote, block.address)
  const date = boxAt(frame, 'noticeDate')
  if (noticeDay !== undefined && date?.value) g.claim('residence#1', 'residence.seenOn', date.value, noticeDay, { label: date.label })
}

const OFFICE = /^(?:USCIS\s+)?(?:[A-Z][\w.'-]*\s+){1,4}(?:SERVICE CENTER|BENEFITS CENTER|FIELD OFFICE|ASYLUM OFFICE|DISTRICT OFFICE|LOCKBOX(?: FACILITY)?)$/i

/** The office at the foot: a cell that is nothing but an office's name. */
function claimOffice(g: Gather, paper: Paper, center: Box | undefined): void {
  if (center?.value) return g.claim('filing#1', 'filing.office', center.value, center.value.text, { label: center.label })
  const at = allLines(paper).flatMap(cells).find((c) => OFFICE.test(c.text) && !/\b(?:to|the|our|your|at|from)\b/i.test(c.text))
  if (at) g.claim('filing#1', 'filing.office', at, at.text.replace(/\s+/g, ' '))
}

/** Only a cell that says so by itself; "if you filed online" is advice to everybody. */
function claimChannel(g: Gather, paper: Paper): void {
  for (const cell of allLines(paper).flatMap(cells)) {
    const m = /^(?:(?:filing|submission)\s+method\s*:\s*)?(?:(filed online|e-?filed|electronically filed|online)|(lockbox|filed at (?:the )?lockbox)|(filed on paper|paper))$/i.exec(cell.text)
    if (!m || (!/:/.test(cell.text) && !/filed/i.test(cell.text))) continue
    return g.claim('filing#1', 'filing.channel', cell, m[1] ? 'online' : m[2] ? 'lockbox' : 'paper')
  }
}


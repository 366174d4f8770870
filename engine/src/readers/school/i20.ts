import type { Name } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import { countryCode } from '../kit/countries.ts'
import { labelWords } from '../kit/fields.ts'
import { type Form, type FormValue, formDate, formOf, looksLikeName, sayFormDay, sayValue } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Piece, piece } from '../kit/lines.ts'
import { birthPrecision, classCode, idText, labelledName, namePrecision } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { quotePieces } from '../uscis/prose.ts'
import { claimTravel, claimTraining } from './i20-second.ts'
import { schoolPaperOf, sevisId } from './which.ts'

const L = {
  sevis: labelWords('SEVIS ID', 'SEVIS Number'),
  surname: labelWords('Surname/Primary Name', 'Surname / Primary Name'),
  given: labelWords('Given Name'),
  birthCountry: labelWords('Country of Birth'),
  citizenship: labelWords('Country of Citizenship'),
  birth: labelWords('Date of Birth'),
  admission: labelWords('Admission Number'),
  class: labelWords('Class of Admission'),
  reason: labelWords('Form Issue Reason'),
  school: labelWords('School Name'),
  level: labelWords('Education Level'),
  major: labelWords('Major 1'),
  both: labelWords('Program Start/End Date', 'Program Start / End Date'),
  start: labelWords('Program Start Date'),
  end: labelWords('Program End Date'),
  earliest: labelWords('Earliest Admission Date'),
}
const OTHERS = [
  'Preferred Name', 'Passport Name', 'Legacy Name', 'City of Birth', 'School Information', 'School Address', 'School Official to Contact upon Arrival', 'School Code and Approval Date', 'School Code', 'Program of Study',
  'Major 2', 'Normal Program Length', 'Program English Proficiency', 'English Proficiency Notes', 'Start of Classes', 'Financials', 'Estimated Average Costs for', "Student's Funding for", 'Remarks', 'School Attestation',
  'Student Attestation', 'Signature of', 'Date Issued', 'Place Issued', 'Name', 'Employment Authorizations', 'Initial Admission',
].map((w) => labelWords(w))
const LABELS = [...Object.values(L), ...OTHERS]

/**
 * Form I-20 of a student (papers catalogue 16): who, which school and program, from when until when; on its second page
 * work that was allowed, and the signature for travel. Money is not read.
 */
export const i20: Reader = {
  id: 'school/i20@1',
  source: 'school',
  recognise: (paper) => schoolPaperOf(paper) === 'i20',
  read(paper): ReadResult {
    const g = gather(paper, i20)
    const form = formOf(paper, LABELS)
    claimSevis(g, form.value(L.sevis))
    claimStudent(g, form)
    claimProgram(g, form)
    claimTraining(g)
    claimTravel(g)
    return g.result()
  },
}

/** The number may have the class behind it: `N0099000123 (F-1)`. */
export function claimSevis(g: Gather, found: FormValue | undefined): void {
  const read = found?.at && sevisId(found.at.text)
  const at = read ? piece(found.at!.line, found.at!.start, found.at!.start + read.printed.length) : found?.at
  g.checked('program#1', 'program.sevisId', at, read?.id, found ? { label: found.label.text } : {})
}

function claimStudent(g: Gather, form: Form): void {
  const surname = form.value(L.surname, { how: 'under' })
  const given = form.value(L.given, { how: 'under', ...(surname ? { within: (l) => l.line === surname.label.line } : {}) })
  const parts = [surname?.at, given?.at].filter((p): p is Piece => p !== undefined && looksLikeName(p.text))
  if (surname?.at && parts.length > 0) {
    const name: Name = labelledName(parts.includes(surname.at) ? surname.at.text : '', given?.at && parts.includes(given.at) ? given.at.text : '')
    g.claim('person#1', 'person.name', quotePieces(g.paper, parts), name, { precision: namePrecision(name), label: surname.label.text })
  }
  claimCountry(g, 'person.birthCountry', form.value(L.birthCountry, { how: 'under' }))
  claimCountry(g, 'person.nationality', form.value(L.citizenship, { how: 'under' }))
  const birth = form.value(L.birth, { how: 'under' })
  const born = birth?.at && formDate(birth.at.text)
  sayFormDay(g, 'person#1', 'person.birthDate', birth, formDate, born?.type === 'day' ? { precision: birthPrecision(born.day) } : {})
  sayValue(g, 'admission#1', 'admission.i94', form.value(L.admission, { how: 'under' }), (t) => (/^(?:\d{11}|\d{9}[A-Z]\d)$/.test(idText(t)) ? idText(t) : undefined))
}

function claimCountry(g: Gather, field: FieldName, found: FormValue | undefined): void {
  sayValue(g, 'person#1', field, found, countryCode)
}

function claimProgram(g: Gather, form: Form): void {
  const event = 'program#1'
  const klass = form.value(L.class, { lines: 4, accept: CLASS })
  if (klass?.at && CLASS.test(klass.at.text)) g.claim(event, 'program.class', klass.at, classCode(klass.at.text), { label: klass.label.text })
  const text = (field: FieldName, label: RegExp): void => {
    const found = form.value(label, { how: 'under' })
    if (found?.at && !/^(?:none|n\/?a)$/i.test(found.at.text)) g.claim(event, field, found.at, found.at.text.replace(/\s+/g, ' '), { label: found.label.text })
  }
  text('program.issueReason', L.reason)
  text('program.school', L.school)
  text('program.level', L.level)
  text('program.major', L.major)
  const both = form.value(L.both, { how: 'under' })
  if (both?.at) claimSpan(g, both)
  else {
    sayFormDay(g, event, 'program.from', form.value(L.start, { how: 'under' }), formDate)
    sayFormDay(g, event, 'program.until', form.value(L.end, { how: 'under' }), formDate)
  }
  sayFormDay(g, event, 'program.earliestAdmission', form.value(L.earliest, { how: 'under' }), formDate)
}

const CLASS = /^[FM]\s?-?\s?[123]$/i

/** `26 AUGUST 2019 - 10 MAY 2021` in one box. */
function claimSpan(g: Gather, found: FormValue): void {
  const at = found.at!
  const m = /^(.+?\d{4})\s*(?:-|–|to)\s*(\S.*)$/i.exec(at.text)
  if (!m) return g.problem('UnreadableDate', { field: 'program.until', at })
  const first = piece(at.line, at.start, at.start + m[1]!.length)
  const last = piece(at.line, at.end - m[2]!.length, at.end)
  g.day('program#1', 'program.from', first, formDate, { label: found.label.text })
  g.day('program#1', 'program.until', last, formDate, { label: found.label.text })
}

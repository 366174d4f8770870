import type { Name } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import { labelWords } from '../kit/fields.ts'
import { type Form, type FormValue, formDate, formOf, frontOf, isMasked, looksLikeName, sayFormDay, sayValue, socialSecurity, wholeName } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Label, findLabels } from '../kit/labels.ts'
import { readPlace } from '../kit/places.ts'
import { birthPrecision, namePrecision, surnameFirst } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { like } from '../uscis/prose.ts'

const TITLE = new RegExp(`\\bNUMIDENT\\b|${like('Application for a Social Security Card')}`, 'i')
const L = {
  ssn: labelWords('Social Security Number', 'SSN'),
  name: labelWords('Name to be shown on card', 'Name on card', 'NH Name', 'Name'),
  other: labelWords('Other names used', 'Other names', 'Other name', 'Full name at birth if other than above', 'Full name at birth', 'ONA'),
  birth: labelWords('Date of birth', 'DOB'),
  place: labelWords('Place of birth', 'PLB', 'POB'),
  sex: labelWords('Sex', 'SX'),
  mother: labelWords("Mother's name at her birth", "Mother's name", "Mother's maiden name", 'Mother', 'MNA'),
  father: labelWords("Father's name", 'Father', 'FNA'),
  code: labelWords('Citizenship code', 'Citizenship', 'CSP'),
  issued: labelWords('Date card issued', 'Card issued', 'Date of issue', 'Issue date', 'Date issued'),
  cross: labelWords('Cross reference SSN', 'Cross-reference SSN', 'Cross reference number', 'XREF SSN', 'XREF'),
}
const OTHERS = ['Form', 'Cycle date', 'Date of transaction', 'Entry code', 'Type of card', 'Office', 'Evidence', 'Race', 'Ethnicity', 'Date of death', 'Unit', 'Phone', 'Mailing address'].map((w) => labelWords(w))
const LABELS = [...Object.values(L), ...OTHERS]

/**
 * Numident printout or a copy of an SS-5 application (papers catalogue 14, unconfirmed): who the agency says the person is,
 * the cards it made, and the citizenship code of each entry. Another wording than these labels gives nothing.
 */
export const numident: Reader = {
  id: 'ssa/numident@1',
  source: 'SSA',
  recognise(paper) {
    const front = frontOf(paper)
    if (!front || !front.lines.slice(0, 25).some((l) => TITLE.test(l.text)) || !/social\s+security|\bssa\b|numident/i.test(front.text)) return false
    return [L.birth, L.place, L.code, L.mother, L.father].filter((l) => findLabels({ ...paper, pages: [paper.pages.find((p) => p.words.length > 0)!] }, l).length > 0).length >= 2
  },
  read(paper): ReadResult {
    const g = gather(paper, numident)
    const form = formOf(paper, LABELS)
    const ssn = form.value(L.ssn, { within: isOwn })
    if (ssn?.at && !isMasked(ssn.at.text)) sayValue(g, 'person#1', 'person.ssn', ssn, socialSecurity)
    claimName(g, 'person.name', form.value(L.name))
    claimName(g, 'person.otherName', form.value(L.other))
    claimName(g, 'person.parentName', form.value(L.mother))
    claimName(g, 'person.parentName', form.value(L.father))
    const birth = form.value(L.birth)
    const born = birth?.at && formDate(birth.at.text)
    sayFormDay(g, 'person#1', 'person.birthDate', birth, formDate, born?.type === 'day' ? { precision: birthPrecision(born.day) } : {})
    const place = form.value(L.place)
    if (place?.at && /^unk(?:nown)?\.?$/i.test(place.at.text)) g.claim('person#1', 'person.birthPlace', place.at, undefined, { precision: 'unknown', label: place.label.text })
    else if (place?.at) g.checked('person#1', 'person.birthPlace', place.at, readPlace(place.at.text, 'abroad')?.place, { label: place.label.text })
    sayValue(g, 'person#1', 'person.sex', form.value(L.sex), (t) => ({ F: 'F', FEMALE: 'F', M: 'M', MALE: 'M' })[t.toUpperCase()])
    claimCards(g, form)
    return g.result()
  },
}

/** An application asks for the parents' numbers too. */
const isOwn = (label: Label): boolean => !/\b(?:mother|father|parent|spouse)/i.test(label.line.page.text.slice(label.line.start, label.start))

function claimName(g: Gather, field: FieldName, found: FormValue | undefined): void {
  if (!found?.at || /^(?:none|n\/?a|unknown|unk)\.?$/i.test(found.at.text)) return
  const name: Name | undefined = looksLikeName(found.at.text) ? (surnameFirst(found.at.text) ?? wholeName(found.at.text)) : undefined
  g.checked('person#1', field, found.at, name, { label: found.label.text, ...(name ? { precision: namePrecision(name) } : {}) })
}

/** One event for each day a card was made; what stands before the next such day belongs to it. */
function claimCards(g: Gather, form: Form): void {
  const days = findLabels(g.paper, L.issued).filter((l, i, all) => i === 0 || l.line !== all[i - 1]!.line)
  const before = (a: Label, b: Label): boolean => a.line.page.number < b.line.page.number || (a.line.page === b.line.page && a.start < b.start)
  days.forEach((day, i) => {
    const within = (l: Label): boolean => !before(l, day) && !(days[i + 1] && !before(l, days[i + 1]!))
    const event = `ssaCard#${i + 1}`
    const made = sayFormDay(g, event, 'ssaCard.issued', form.value(L.issued, { within }), formDate)
    if (made === undefined) return
    sayValue(g, event, 'ssaCard.citizenshipCode', form.value(L.code, { within }), code)
  })
  if (days.length === 0) sayValue(g, 'ssaCard#1', 'ssaCard.citizenshipCode', form.value(L.code), code)
  const cross = form.value(L.cross)
  // Only that another number exists: the number itself is not kept twice.
  if (cross?.at && /\d{3}/.test(cross.at.text)) g.claim('ssaCard#1', 'ssaCard.crossReference', cross.at, true, { label: cross.label.text })
}

/** One letter, `A` to `F`, as the agency files it; its meaning is not ours to spell out. */
const code = (text: string): string | undefined => /^([A-F])(?:\s*[-(:].*)?$/i.exec(text.trim())?.[1]?.toUpperCase()

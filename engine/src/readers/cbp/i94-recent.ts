import type { Paper } from '../../papers/paper.ts'
import type { Name } from '../../claims/claim.ts'
import { anyUsDate } from '../kit/dates.ts'
import { fieldOf, firstText, labelWords, spanOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { countryCode } from '../kit/countries.ts'
import type { Piece } from '../kit/lines.ts'
import { birthPrecision, classCode, idText, labelledName, namePrecision } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'

// CBP renamed "Most Recent Date of Entry" to "Arrival/Issued Date"; both kinds of printout are still held, so both stay.
const LABELS = {
  number: labelWords('Admission (I-94) Record Number', 'Admission I-94 Record Number', 'I-94 Record Number'),
  entered: labelWords('Most Recent Date of Entry', 'Arrival/Issued Date', 'Arrival / Issued Date'),
  class: labelWords('Class of Admission'),
  until: labelWords('Admit Until Date'),
  surname: labelWords('Last/Surname', 'Last / Surname', 'Last Name/Surname'),
  given: labelWords('First (Given) Name', 'First/Given Name'),
  birth: labelWords('Birth Date', 'Date of Birth'),
  document: labelWords('Document Number'),
  citizenship: labelWords('Country of Citizenship'),
}
// Printed on the page, never values: the form's own expiration date stands beside the OMB number.
const OTHERS = [labelWords('Expiration Date'), labelWords('OMB No.'), labelWords('Details provided on')]
const ALL = [...Object.values(LABELS), ...OTHERS]

/** The holder's latest I-94 from i94.cbp.dhs.gov (papers catalogue 4.1). One admission, and who it was given to. */
export const i94Recent: Reader = {
  id: 'cbp/i94-recent@1',
  source: 'CBP',
  recognise(paper) {
    const text = firstText(paper)
    return /Most\s*Recent\s*(?:I\s*-?\s*94|Response)/i.test(text) && LABELS.number.test(text) && !/Travel\s*History\s*Results/i.test(text)
  },
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, i94Recent)
  const at = (label: RegExp) => fieldOf(paper, label, ALL)
  const id = 'admission#1'

  readId(g, id, 'admission.i94', at(LABELS.number), /^(?:\d{11}|\d{9}[A-Z]\d)$/)
  const entered = at(LABELS.entered)
  if (!entered?.at) g.problem('MissingField', { field: 'admission.date', at: entered?.label })
  g.day(id, 'admission.date', entered?.at, anyUsDate, labelled(entered))
  const admitted = at(LABELS.class)
  if (admitted?.at) {
    const code = classCode(admitted.at.text)
    if (/^[A-Z]{1,3}\d{0,2}[A-Z]?$/.test(code)) g.claim(id, 'admission.class', admitted.at, code, labelled(admitted))
    else g.problem('UnreadableValue', { field: 'admission.class', at: admitted.at })
  }
  const until = at(LABELS.until)
  if (!until?.at) g.problem('MissingField', { field: 'admission.until', at: until?.label })
  // Duration of status is a legal value of its own, not a missing date (catalogue 1.3).
  if (until?.at && /^D\s*\/\s*S$/i.test(until.at.text)) g.claim(id, 'admission.until', until.at, 'D/S', labelled(until))
  else g.day(id, 'admission.until', until?.at, anyUsDate, labelled(until))

  readName(g, at(LABELS.surname), at(LABELS.given))
  const birth = at(LABELS.birth)
  const born = birth?.at && anyUsDate(birth.at.text)
  g.day('person#1', 'person.birthDate', birth?.at, anyUsDate, {
    ...labelled(birth), ...(born?.type === 'day' ? { precision: birthPrecision(born.day) } : {}),
  })
  readId(g, 'passport#1', 'passport.number', at(LABELS.document), /^[A-Z0-9]{5,12}$/)
  const citizen = at(LABELS.citizenship)
  const country = citizen?.at && countryCode(citizen.at.text)
  if (country) g.claim('person#1', 'person.nationality', citizen.at, country, labelled(citizen))
  else if (citizen?.at) g.problem('UnreadableValue', { field: 'person.nationality', at: citizen.at })
  return g.result()
}

type Found = ReturnType<typeof fieldOf>
const labelled = (found: Found) => (found ? { label: found.label.text } : {})

function readId(g: Gather, event: string, field: 'admission.i94' | 'passport.number', found: Found, shape: RegExp): void {
  if (!found?.at) return
  const value = idText(found.at.text)
  if (shape.test(value)) g.claim(event, field, found.at, value, labelled(found))
  else g.problem('UnreadableValue', { field, at: found.at })
}

/** One claim for the name, quoted from the first of its two lines to the second. */
function readName(g: Gather, surname: Found, given: Found): void {
  const parts = [surname?.at, given?.at].filter((p): p is Piece => p !== undefined)
  const quote = parts.length > 0 ? spanOf(g.paper, parts[0]!, parts.at(-1)!) : undefined
  if (!quote) return
  const name: Name = labelledName(surname?.at?.text ?? '', given?.at?.text ?? '')
  g.claim('person#1', 'person.name', quote, name, { ...labelled(surname), precision: namePrecision(name) })
}

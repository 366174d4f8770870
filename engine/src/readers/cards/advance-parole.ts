import type { Paper } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import { fieldOf, firstText, labelWords } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import { allLines } from '../kit/lines.ts'
import { findMrz } from '../kit/mrz.ts'
import { findInRun, runOf, spaced } from '../kit/run.ts'
import { aNumber, birthPrecision, namePrecision, surnameFirst } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'

const TITLE = spaced('authori[sz]ation for parole of an? (?:alien|noncitizen) into the united states')

const LABELS = {
  issued: labelWords('Date Issued', 'Issue Date', 'Date of Issue', 'Issued On'),
  expires: labelWords('Date Expires', 'Document valid until', 'Date of Expiration', 'Expiration Date', 'Valid Until', 'Expires On'),
  aNumber: labelWords('Alien Registration Number', 'Alien Number', 'A-Number', 'USCIS A#', 'A#', 'File Number', 'USCIS Number'),
  name: labelWords('Name of Bearer', 'Name of Applicant', 'Bearer', 'Name'),
  birth: labelWords('Date of Birth', 'Birth Date'),
  basis: labelWords('Basis for Parole', 'Basis'),
  receipt: labelWords('Receipt Number', 'Receipt #', 'Receipt No.'),
  entries: labelWords('Number of Entries', 'Entries'),
  class: labelWords('Class of Admission', 'Class'),
  country: labelWords('Country of Birth', 'Country of Citizenship'),
  sex: labelWords('Sex'),
} as const
const ALL = Object.values(LABELS)
const SINGLE = spaced('(?<![\\p{L}])(?:one|single|1) ?(?:\\(1\\) )?(?:entry|application|time)(?![\\p{L}])')
const MULTIPLE = spaced('(?<![\\p{L}])multiple (?:entries|entry|applications?|times)(?![\\p{L}])|(?<![\\p{L}])entries ?: ?multiple(?![\\p{L}])')

// A notice or a form about the paper carries its title too.
const OTHER = /\bI\s?-?\s?797|Notice\s+of\s+Action|\bForm\s+I\s?-?\s?131|OMB\s+No|Application\s+for\s+Travel\s+Document/i

/** The letter with which one may come back (Form I-512L; papers catalogue 7.3). A combo card is read as the card it is. */
export const advanceParole: Reader = {
  id: 'uscis/advance-parole@1',
  source: 'USCIS',
  recognise(paper) {
    const text = firstText(paper)
    return TITLE.test(text) && !OTHER.test(text) && findMrz(paper, 'TD3') === undefined && (LABELS.issued.test(text) || LABELS.expires.test(text))
  },
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, advanceParole)
  const run = runOf(paper, allLines(paper))
  const at = (label: RegExp) => fieldOf(paper, label, ALL)
  g.claim('card#1', 'card.kind', findInRun(run, TITLE)?.quote, 'advance-parole')
  const issued = at(LABELS.issued)
  g.day('card#1', 'card.issued', issued?.at, anyUsDate, issued ? { label: issued.label.text } : {})
  const expires = at(LABELS.expires)
  if (!expires?.at) g.problem('MissingField', { field: 'card.expires', at: expires?.label })
  g.day('card#1', 'card.expires', expires?.at, anyUsDate, expires ? { label: expires.label.text } : {})
  const [one, many] = [findInRun(run, SINGLE), findInRun(run, MULTIPLE)]
  if (one && many) g.problem('UnknownWording', { field: 'card.entries', at: one.quote })
  else if (one ?? many) g.claim('card#1', 'card.entries', (one ?? many)!.quote, one ? 'one' : 'multiple')
  const basis = at(LABELS.basis)
  if (basis?.at) g.claim('card#1', 'card.basis', basis.at, basis.at.text.replace(/\s+/g, ' '), { label: basis.label.text })
  const number = at(LABELS.aNumber)
  g.checked('person#1', 'person.aNumber', number?.at, number?.at && aNumber(number.at.text), number ? { label: number.label.text } : {})
  const name = at(LABELS.name)
  const printed = name?.at && surnameFirst(name.at.text)
  if (name?.at && printed) g.claim('person#1', 'person.name', name.at, printed, { label: name.label.text, precision: namePrecision(printed) })
  const birth = at(LABELS.birth)
  const born = birth?.at && anyUsDate(birth.at.text)
  g.day('person#1', 'person.birthDate', birth?.at, anyUsDate, { ...(birth ? { label: birth.label.text } : {}), ...(born?.type === 'day' ? { precision: birthPrecision(born.day) } : {}) })
  return g.result()
}

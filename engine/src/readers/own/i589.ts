import type { Day } from '../../base/day.ts'
import type { Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import { piece } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Answer, answerTo, isNothing, placesOf, rowsFrom } from './ask.ts'
import { type Common, claimForm, claimHome, sayBirthPlace } from './common.ts'
import { claimEntries } from './i589-entries.ts'
import { claimFamily } from './i589-family.ts'
import { MARITAL, SEXES, asANumber, asI94, asPassport, asCountry, asNationality, ask, formDate, nameIn, say, sayDay, sayName, sayTicked } from './say.ts'
import { type FormKind, type Row, type Sheet, between, earlyPart, isForm, partOf, sheetOf } from './sheet.ts'

const KIND: FormKind = { form: 'I-589', title: /Application for Asylum/i }

export const LABELS = {
  aNumber: labelWords('Alien Registration Number(s) (A-Number)', 'Alien Registration Number (A-Number)'),
  ssn: labelWords('U.S. Social Security Number', 'U.S. Social Security No.'),
  account: labelWords('USCIS Online Account Number'),
  surname: labelWords('Complete Last Name'),
  given: labelWords('First Name'),
  middle: labelWords('Middle Name'),
  otherNames: labelWords('What other names have you used', 'Other names used'),
  birth: labelWords('Date of Birth (mm/dd/yyyy)', 'Date of Birth'),
  birthPlace: labelWords('City and Country of Birth'),
  nationality: labelWords('Present Nationality (Citizenship)', 'Present Nationality'),
  nationalityAtBirth: labelWords('Nationality at Birth'),
  race: labelWords('Race, Ethnic, or Tribal Group'),
  religion: labelWords('Religion'),
  left: labelWords('When did you last leave your country?'),
  i94: labelWords('What is your current I-94 Number, if any?', 'What is your current I-94 Number'),
  issuer: labelWords('What country issued your last passport or travel document?', 'What country issued your last passport or travel'),
  passport: labelWords('Passport Number'),
  travelDocument: labelWords('Travel Document Number'),
  passportExpires: labelWords('Expiration Date (mm/dd/yyyy)', 'Expiration Date'),
  language: labelWords('What is your native language'),
} as const
const ALL = Object.values(LABELS)

/** The holder's own asylum application (papers catalogue 11). What it says was said under oath. */
export const i589: Reader = {
  id: 'own/i589@1',
  source: 'holder',
  recognise: (paper) => isForm(paper, KIND),
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, i589)
  const sheet = sheetOf(paper)
  const rows = earlyPart(sheet, 'A.I', [])
  const a = { g, rows, labels: ALL }
  const at = (label: RegExp): Answer | undefined => ask(a, label)
  const name = nameIn(a, LABELS.surname, LABELS.given, LABELS.middle, 'person.name')
  const common: Common = { ...a, sheet, form: KIND.form }
  sayName(g, 'person#1', 'person.name', name)
  say(g, 'person#1', 'person.aNumber', at(LABELS.aNumber), asANumber)
  sayDay(g, 'person#1', 'person.birthDate', at(LABELS.birth))
  sayBirthPlace(g, 'person#1', at(LABELS.birthPlace))
  say(g, 'person#1', 'person.nationality', at(LABELS.nationality), asNationality)
  sayTicked(g, 'person#1', 'person.sex', rowsFrom(rows, /\b10\s?\.\s*(?:Gender|Sex)\b/i, 1), SEXES)
  sayTicked(g, 'person#1', 'person.maritalStatus', rowsFrom(rows, /\bMarital Status\b/i, 1), MARITAL)
  claimEntries(g, rows)
  say(g, 'admission#1', 'admission.i94', at(LABELS.i94), asI94)
  say(g, 'passport#1', 'passport.issuer', at(LABELS.issuer), asCountry)
  say(g, 'passport#1', 'passport.number', at(LABELS.passport), asPassport)
  sayDay(g, 'passport#1', 'passport.expires', at(LABELS.passportExpires))
  const signed = claimSigned(g, sheet)
  claimHomes(common, rows, signed)
  claimFamily(g, sheet)
  claimForm(common)
  return g.result()
}

const HOME = {
  street: labelWords('Street Number and Name'), unit: labelWords('Apt. Number', 'Apt. No.'), city: /(?<![\p{L}])City(?! and)(?![\p{L}])/iu,
  state: labelWords('State'), zip: labelWords('Zip Code'),
}
const PHONE = labelWords('Telephone Number')

function claimHomes(c: Common, rows: readonly Row[], signed: Day | undefined): void {
  const home = between(rows, /\b8\s?\.\s*Residence in the U/i, /\b9\s?\.\s*Mailing Address/i)
  claimHome({ ...c, rows: home, labels: [...Object.values(HOME), PHONE] }, 'residence#1', 'physical', HOME, signed)
  const mail = between(rows, /\b9\s?\.\s*Mailing Address/i, /\b10\s?\.\s*(?:Gender|Sex)\b/i)
  claimHome({ ...c, rows: mail, labels: [...Object.values(HOME), PHONE] }, 'residence#2', 'mailing', HOME, signed)
}

const SIGNED = labelWords('Date of signature (mm/dd/yyyy)', 'Date of signature')
const SIGNED_ONLY = labelWords('Date (mm/dd/yyyy)')

/** The day of the signature in Part D: its label stands under the line it is written on, or before the date. */
function claimSigned(g: ReturnType<typeof gather>, sheet: Sheet): Day | undefined {
  const rows = partOf(sheet, 'D')
  const found = answerTo(rows, SIGNED) ?? answerTo(rows, SIGNED_ONLY)
  if (found && formDate(found.at.text).type !== 'not-a-date') return sayDay(g, 'filing#1', 'filing.signed', found)
  for (let i = 0; i < rows.length; i += 1) {
    const label = placesOf(rows[i]!, SIGNED)[0]
    if (!label) continue
    for (const above of rows.slice(Math.max(0, i - 2), i).reverse()) {
      const words = above.line.words.filter((w) => w.start >= above.at.start && w.end <= above.at.end && w.box.x >= label.at.x - 14)
      const at = words.length > 0 ? piece(above.line, words[0]!.start, words.at(-1)!.end) : undefined
      if (at && !isNothing(at.text) && formDate(at.text).type !== 'not-a-date') return sayDay(g, 'filing#1', 'filing.signed', { at, label: label.at.text })
    }
  }
  return undefined
}

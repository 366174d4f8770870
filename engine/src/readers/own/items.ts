/** Items that forms of USCIS word alike (papers catalogue 11): the words as printed, over the editions of ten years. */
import { labelWords } from '../kit/fields.ts'
import type { Answer } from './ask.ts'
import { MARITAL, SEXES, asANumber, asCountry, asI94, asNationality, asPassport, asPlace, ask, nameIn, say, sayDay, sayName, saySide, sayTicked, sayUntil, type Ask } from './say.ts'
import { rowsFrom } from './ask.ts'
import { type Row, between } from './sheet.ts'
import { claimHome } from './common.ts'
import type { Day } from '../../base/day.ts'

export const ITEMS = {
  surname: labelWords('Family Name (Last Name)', 'Family Name'),
  given: labelWords('Given Name (First Name)', 'Given Name'),
  middle: labelWords('Middle Name (if applicable)', 'Middle Name'),
  aNumber: labelWords('Alien Registration Number (A-Number)', 'A-Number (if any)', '9 Digit A-Number', 'A-Number'),
  account: labelWords('USCIS Online Account Number'),
  ssn: labelWords('U.S. Social Security Number'),
  birth: labelWords('Date of Birth (mm/dd/yyyy)', 'Date of Birth'),
  birthCity: labelWords('City/Town/Village of Birth', 'City or Town of Birth', 'City or Town or Village of Birth'),
  birthState: labelWords('State/Province of Birth', 'State or Province of Birth'),
  birthCountry: labelWords('Country of Birth'),
  nationality: labelWords('Country of Citizenship or Nationality', 'Country or Countries of Citizenship or Nationality'),
  sex: labelWords('Sex', 'Gender'),
  passport: labelWords('Passport Number Used at Last Arrival', 'Passport Number of Your Most Recently Issued Passport', 'Passport or Travel Document Number Used at Last Arrival', 'Passport Number'),
  travelDocument: labelWords('Travel Document Number Used at Last Arrival', 'Travel Document Number'),
  passportExpires: labelWords('Expiration Date of this Passport or Travel Document', 'Expiration Date for Passport or Travel Document', 'Expiration Date for Passport'),
  issuer: labelWords('Country that Issued this Passport or Travel Document', 'Country That Issued Your Passport or Travel Document', 'Country of Issuance for Passport or Travel Document'),
  visa: labelWords('Nonimmigrant Visa Number'),
  visaIssued: labelWords('Date Visa Was Issued', 'Date Your Visa Was Issued'),
  arrivedOn: labelWords('Date of Your Last Arrival Into the United States', 'Date of Last Arrival Into the United States', 'Date of Last Arrival', 'Date of Arrival'),
  arrivedAt: labelWords('Place of Your Last Arrival Into the United States'),
  i94: labelWords('Form I-94 Arrival-Departure Record Number', 'I-94 Arrival-Departure Record Number', 'I-94 Arrival/Departure Record Number', 'I-94 Record Number'),
  i94Until: labelWords('Expiration Date of Authorized Stay Shown on Form I-94', 'Date authorized stay expired, or will expire, as shown on', 'Expiration Date of authorized stay'),
  i94Status: labelWords('Immigration Status on Form I-94', 'Status on Form I-94', 'Immigration Status at Your Last Arrival', 'Class of Admission'),
  current: labelWords('What is your current immigration status', 'Your Current Immigration Status or Category', 'Current Immigration Status'),
  until: labelWords('Expiration Date of Current Immigration Status'),
  sevis: labelWords('Student and Exchange Visitor Information System (SEVIS)', 'SEVIS Number'),
  street: labelWords('Street Number and Name'),
  inCareOf: labelWords('In Care Of Name'),
  unit: /(?:Apt\s?\.?\s?(?:[\p{L}]\s)?Ste\s?\.?\s?(?:[\p{L}]\s)?Flr\s?\.?)(?:\s+Number)?(?:\s*\(if any\))?/iu,
  city: labelWords('City or Town', 'City/Town'),
  state: /(?<![\p{L}])State(?!\s+(?:or|of|Bar)|\/)(?![\p{L}])/iu,
  zip: labelWords('ZIP Code'),
  province: labelWords('Province'),
  postal: labelWords('Postal Code'),
  country: /(?<![\p{L}])Country(?!\s+(?:of|or|that|to|where|\())(?![\p{L}])/iu,
} as const
export const ALL_ITEMS: readonly RegExp[] = Object.values(ITEMS)

const at = (a: Ask, label: RegExp): Answer | undefined => ask(a, label)

/** Name, number, birth and nationality of the person who fills in the form. */
export function claimSelf(a: Ask): void {
  const { g } = a
  sayName(g, 'person#1', 'person.name', nameIn(a, ITEMS.surname, ITEMS.given, ITEMS.middle, 'person.name'))
  say(g, 'person#1', 'person.aNumber', at(a, ITEMS.aNumber), asANumber)
  say(g, 'person#1', 'person.onlineAccount', at(a, ITEMS.account), (t) => (/^\d{12}$/.test(t.replace(/[\s►▶-]/g, '')) ? t.replace(/[\s►▶-]/g, '') : undefined))
  sayDay(g, 'person#1', 'person.birthDate', at(a, ITEMS.birth))
  say(g, 'person#1', 'person.birthCountry', at(a, ITEMS.birthCountry), asCountry)
  say(g, 'person#1', 'person.nationality', at(a, ITEMS.nationality), asNationality)
  sayTicked(g, 'person#1', 'person.sex', rowsFrom(a.rows, /(?:^|\s)\d{0,2}\.?\s*(?:Sex|Gender)\b/, 2), SEXES)
}

/** The last arrival and the paper travelled on. `on or about` in the item's words makes the day `about`. */
export function claimArrival(a: Ask): void {
  const { g } = a
  const when = at(a, ITEMS.arrivedOn)
  if (when && /\bOn\s+or\b/i.test(when.at.line.text.slice(Math.max(0, when.at.start - when.at.line.start - 120)) + wordsNear(a, when))) {
    sayDay(g, 'admission#1', 'admission.date', when, 'about')
  } else sayDay(g, 'admission#1', 'admission.date', when)
  say(g, 'admission#1', 'admission.place', at(a, ITEMS.arrivedAt), asPlace)
  say(g, 'admission#1', 'admission.i94', at(a, ITEMS.i94), asI94)
  saySide(g, 'admission#1', at(a, ITEMS.i94Status))
  sayUntil(g, 'admission#1', 'admission.until', at(a, ITEMS.i94Until))
  say(g, 'passport#1', 'passport.number', at(a, ITEMS.passport), asPassport)
  say(g, 'passport#1', 'passport.issuer', at(a, ITEMS.issuer), asCountry)
  sayDay(g, 'passport#1', 'passport.expires', at(a, ITEMS.passportExpires))
}

/** The words of the item in the rows just above an answer. */
function wordsNear(a: Ask, answer: Answer): string {
  const i = a.rows.findIndex((r) => ITEMS.arrivedOn.test(r.at.text) && r.line.page === answer.at.line.page)
  return i < 0 ? '' : a.rows.slice(i, i + 2).map((r) => r.at.text).join(' ')
}

const HOME = { street: ITEMS.street, unit: ITEMS.unit, city: ITEMS.city, state: ITEMS.state, zip: ITEMS.zip }
const ADDRESS = /(?<![\p{L}])(Mailing|Physical)\s+Address/iu
const ADDRESS_END = /\b(?:Address History|Physical Address|Mailing Address|Alternate|Recent Immigration History|Other Information|Contact Information|Have you|Is your|Are your|Part \d)/i

/** The mailing and the physical address: the first of each that is filled in. */
export function claimHomes(a: Ask, signed: Day | undefined): void {
  let n = 0
  for (const [kind, words] of [['physical', /Physical/i], ['mailing', /Mailing/i]] as const) {
    const start = a.rows.findIndex((r) => r.at.text.length < 110 && words.test(ADDRESS.exec(r.at.text)?.[1] ?? '') && !/\?|same as/i.test(r.at.text))
    if (start < 0) continue
    const rows: readonly Row[] = between(a.rows.slice(start, start + 22), ADDRESS, ADDRESS_END)
    if (claimHome({ ...a, rows }, `residence#${n + 1}`, kind, HOME, signed)) n += 1
  }
}

/** How a marriage stands now, by the ticked box. */
export const sayMarital = (a: Ask, question: RegExp): unknown => sayTicked(a.g, 'person#1', 'person.maritalStatus', rowsFrom(a.rows, question, 4), MARITAL)

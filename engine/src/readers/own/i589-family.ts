import { labelWords } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import { type Answer, placesOf } from './ask.ts'
import { sayBirthPlace } from './common.ts'
import { type Ask, MARITAL, asANumber, asNationality, asPlace, ask, nameIn, say, sayDay, sayName } from './say.ts'
import { type Row, type Sheet, between } from './sheet.ts'

const LABELS = {
  aNumber: labelWords('Alien Registration Number (A-Number)'),
  passport: labelWords('Passport/ID Card Number'),
  birth: labelWords('Date of Birth (mm/dd/yyyy)', 'Date of Birth'),
  ssn: labelWords('U.S. Social Security Number', 'U.S. Social Security No.'),
  surname: labelWords('Complete Last Name'),
  given: labelWords('First Name'),
  middle: labelWords('Middle Name'),
  others: labelWords('Other names used'),
  marital: labelWords('Marital Status (Married, Single,'),
  married: labelWords('Date of Marriage (mm/dd/yyyy)', 'Date of Marriage'),
  marriedIn: labelWords('Place of Marriage'),
  birthPlace: labelWords('City and Country of Birth'),
  nationality: labelWords('Nationality (Citizenship)'),
  race: labelWords('Race, Ethnic, or Tribal Group'),
  gender: labelWords('Gender', 'Sex'),
} as const
const ALL = Object.values(LABELS)

/** The spouse and the children of Part A.II and Supplement A. */
export function claimFamily(g: Gather, sheet: Sheet): void {
  const rows = sheet.rows.filter((r) => r.part === 'A.II' || /^G$/.test(r.part) || r.part === '')
  const spouse = between(rows, /^Your spouse\b/i, /^Your Children\b/i)
  let count = 0
  if (spouse.length > 0 && claimSpouse(g, spouse)) count = 1
  for (const block of childBlocks(rows)) if (claimChild(g, block, `relative#${count + 1}`)) count += 1
}

function claimSpouse(g: Gather, rows: readonly Row[]): boolean {
  const a: Ask = { g, rows, labels: ALL }
  const name = nameIn(a, LABELS.surname, LABELS.given, LABELS.middle)
  const married = ask(a, LABELS.married)
  sayDay(g, 'marriage#1', 'marriage.date', married)
  say(g, 'marriage#1', 'marriage.place', ask(a, LABELS.marriedIn), asPlace)
  sayName(g, 'marriage#1', 'marriage.spouse', name)
  if (!name) return false
  g.claim('relative#1', 'relative.role', placesOf(rows[0]!, /Your spouse/i)[0]?.at, 'spouse')
  claimPerson(a, 'relative#1')
  return true
}

function claimPerson(a: Ask, event: string): void {
  const at = (label: RegExp): Answer | undefined => ask(a, label)
  sayName(a.g, event, 'relative.name', nameIn(a, LABELS.surname, LABELS.given, LABELS.middle))
  sayDay(a.g, event, 'relative.birthDate', at(LABELS.birth))
  say(a.g, event, 'relative.aNumber', at(LABELS.aNumber), asANumber)
  sayBirthPlace(a.g, event, at(LABELS.birthPlace))
  say(a.g, event, 'relative.nationality', at(LABELS.nationality), asNationality)
}

/** Each child's items, from its A-number to the next person's. */
function childBlocks(rows: readonly Row[]): Row[][] {
  const starts = rows.flatMap((r, i) => (LABELS.aNumber.test(r.at.text) && /Card Number/i.test(r.at.text) ? [i] : []))
  const blocks = starts.map((s, i) => rows.slice(s, starts[i + 1] ?? s + 40))
  return blocks.filter((b) => b.some((r) => CHILD.test(r.at.text)))
}
const CHILD = /Is this child in the U/i

function claimChild(g: Gather, rows: readonly Row[], event: string): boolean {
  const a: Ask = { g, rows, labels: ALL }
  if (!nameIn(a, LABELS.surname, LABELS.given, LABELS.middle)) return false
  g.claim(event, 'relative.role', placesOf(rows.find((r) => CHILD.test(r.at.text))!, CHILD)[0]?.at, 'child')
  claimPerson(a, event)
  const marital = ask(a, LABELS.marital)
  const kind = marital && MARITAL.find(([words]) => words.test(marital.at.text))?.[1]
  if (marital && kind) g.claim(event, 'relative.maritalStatus', marital.at, kind, { label: marital.label })
  return true
}

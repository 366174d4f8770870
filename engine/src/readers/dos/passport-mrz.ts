import type { Day } from '../../base/day.ts'
import type { ClaimValue } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Page, Paper } from '../../papers/paper.ts'
import { mrzCountry, nationalityCode } from '../kit/countries.ts'
import { fieldOf, spanOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import type { Piece } from '../kit/lines.ts'
import { mrzDay, mrzPerson } from '../kit/mrz-claims.ts'
import { type Mrz, STRIP_LINE, findMrz } from '../kit/mrz.ts'
import { readPlace } from '../kit/places.ts'
import { birthPrecision, idText, labelledName, namePrecision, surnameFirst } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Hint, orderOf, passportDate } from './passport-dates.ts'

/**
 * A label in the languages passports print, alone or joined by slashes (`Surname / Nom / Apellidos`), after an unknown
 * local word or before one: ` Vārds/Given names`.
 */
function label(...wordings: string[]): RegExp {
  const one = `(?:${wordings.map((w) => w.replaceAll(' ', '\\s*').replaceAll('.', '\\.?')).join('|')})`
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:[\\p{L}.]+ ?/ ?)?${one}(?: ?/ ?${one})*(?![\\p{L}\\p{N}])`, 'iu')
}

const LABELS = {
  type: label('Type', 'Tipo', 'Typ'),
  code: label('Country code', 'Code of issuing state', 'Issuing state', 'State code', 'Issuing state code', 'Clave del pa[ií]s(?: de expedici[oó]n)?', 'Code du pays', 'Code', 'C[oó]digo del pa[ií]s', 'C[oó]digo'),
  number: label('Passport No.', 'Passport number', 'Passeport N[o°º].', 'No. du passeport', 'N[o°º]. de passeport', 'Pasaporte N[o°º].', 'N[o°º]. de pasaporte', 'No. del pasaporte'),
  surname: label('Surnames?', 'Family name', 'Last name', 'Noms?', 'Apellidos?'),
  given: label('Given names?', 'First names?', 'Forenames?', 'Pr[eé]noms?', 'Nombres?'),
  nationality: label('Nationality', 'Nationalit[eé]', 'Nacionalidad', 'Nacionalidade'),
  birth: label('Date of birth', 'Date de naissance', 'Fecha de nacimiento'),
  personal: label('Personal No.', 'Personal number', 'No. personnel', 'No. personal', 'N[uú]mero personal'),
  sex: label('Sex', 'Sexe', 'Sexo'),
  birthPlace: label('Place of birth', 'Lieu de naissance', 'Lugar de nacimiento'),
  issued: label('Date of issue', 'Date de d[eé]livrance', 'Fecha de emisi[oó]n', 'Fecha de expedici[oó]n'),
  authority: label('Issuing authority', 'Authority', 'Autorit[eé]', 'Autoridad'),
  expires: label('Date of expiry', 'Date of expiration', "Date d['’]expiration", 'Fecha de caducidad', 'Fecha de vencimiento', 'Fecha de expiraci[oó]n'),
  alias: label('Also known as', 'Birth name', 'Name at birth'),
} as const
const ALL: readonly RegExp[] = [...Object.values(LABELS), STRIP_LINE]

// Papers that print the same labels and are no passports.
const NOT_PASSPORTS = /\bForm\s+(?:I|N|G|DS|EOIR)-|Notice\s+(?:of|to)\b|\bApplication\b|Issuing Post Name|Control Number|I-94|EMPLOYMENT AUTHORIZATION|PERMANENT RESIDENT|USCIS|RE-?ENTRY PERMIT|REFUGEE TRAVEL DOCUMENT/i
const TITLE = /PASSPORT|PASAPORTE|PASSEPORT|PASSAPORTE/i

/** A passport's page of data (papers catalogue 5): the printed zone and the machine-readable zone each claim for themselves. */
export const passport: Reader = {
  id: 'dos/passport-mrz@1',
  source: 'issuing-state',
  recognise: (paper) => dataPage(paper) !== undefined,
  read,
}

/** The page of data: the first printed page, or the one after a cover with few words on it. */
function dataPage(paper: Paper): Page | undefined {
  const printed = paper.pages.filter((p) => p.words.length > 0)
  const cover = printed[0] && printed[0].words.length < 40 && TITLE.test(printed[0].text)
  const pages = printed.slice(0, cover ? 2 : 1)
  const withMrz = pages.find((page) => {
    const mrz = findMrz({ ...paper, pages: [page] }, 'TD3')
    // Re-entry permits and refugee travel documents are travel papers of the United States, no passports.
    return mrz !== undefined && !(/^P[RT]$/.test(mrz.type.text) && mrz.issuer.text === 'USA')
  })
  return withMrz ?? pages.find((page) => byLabels({ ...paper, pages: [page] }, page.text))
}

const byLabels = (paper: Paper, text: string): boolean =>
  TITLE.test(text) && !NOT_PASSPORTS.test(text) && findMrz(paper, 'TD3') === undefined &&
  [LABELS.surname, LABELS.given, LABELS.birth, LABELS.nationality].every((l) => l.test(text)) &&
  (LABELS.issued.test(text) || LABELS.expires.test(text))

function read(paper: Paper): ReadResult {
  const page = dataPage(paper)
  const g = gather(page ? { ...paper, pages: [page] } : paper, passport)
  if (!page) return g.result()
  const mrz = findMrz(g.paper, 'TD3')
  const issued = issueDay(g.paper)
  const found: FromMrz = mrz ? readMrz(g, mrz, issued) : {}
  readPrinted(g, found)
  return g.result()
}

interface FromMrz {
  readonly birth?: Day | undefined
  readonly expires?: Day | undefined
}

/** The printed issue date when its own words settle it: it tells the century of a birth. */
function issueDay(paper: Paper): Day | undefined {
  const at = fieldOf(paper, LABELS.issued, ALL)?.at
  const found = at ? passportDate(at.text, {}) : undefined
  return found?.type === 'day' ? found.day : undefined
}

const KINDS: Readonly<Record<string, string>> = { P: 'passport', 'P<': 'passport', PP: 'passport', PD: 'diplomatic', PO: 'official', PS: 'official' }

function readMrz(g: Gather, mrz: Mrz, issued: Day | undefined): FromMrz {
  const kind = KINDS[mrz.type.text]
  // Other second letters mean what each state wants: no kind is claimed from them.
  if (kind) g.claim('passport#1', 'passport.kind', mrz.type.quote, kind)
  g.checked('passport#1', 'passport.issuer', mrz.issuer.quote, mrzCountry(mrz.issuer.text))
  const number = mrz.number.text.replaceAll('<', '')
  if (number !== '') g.claim('passport#1', 'passport.number', mrz.number.quote, number)
  g.checked('person#1', 'person.nationality', mrz.nationality.quote, mrzCountry(mrz.nationality.text))
  const personal = mrz.optional.text.replaceAll('<', '')
  if (personal !== '') g.claim('person#1', 'person.nationalId', mrz.optional.quote, personal)
  const expires = mrzDay(g, 'passport#1', 'passport.expires', mrz.expiry, 'expiry')
  const limit = issued !== undefined ? { issued } : expires !== undefined ? { expires } : undefined
  const birth = mrzDay(g, 'person#1', 'person.birthDate', mrz.birth, limit)
  mrzPerson(g, mrz)
  return { birth, expires }
}

function readPrinted(g: Gather, mrz: FromMrz): void {
  const at = (l: RegExp) => fieldOf(g.paper, l, ALL)
  const text = (field: FieldName, event: string, l: RegExp, value: (text: string) => ClaimValue | undefined) => {
    const found = at(l)
    if (found?.at) g.checked(event, field, found.at, value(found.at.text), { label: found.label.text })
  }
  text('passport.kind', 'passport#1', LABELS.type, (t) => KINDS[t.replace(/\s/g, '')])
  text('passport.issuer', 'passport#1', LABELS.code, (t) => mrzCountry(t))
  text('passport.number', 'passport#1', LABELS.number, (t) => (/^[A-Z0-9]{5,12}$/.test(idText(t)) ? idText(t) : undefined))
  text('person.nationality', 'person#1', LABELS.nationality, nationalityCode)
  text('person.nationalId', 'person#1', LABELS.personal, (t) => (/^[A-Z0-9/.]{4,20}$/.test(idText(t)) ? idText(t) : undefined))
  text('person.sex', 'person#1', LABELS.sex, (t) => /^([MFX])(?:\s*\/\s*[MFX])?$/i.exec(t)?.[1]?.toUpperCase())
  text('person.birthPlace', 'person#1', LABELS.birthPlace, (t) => readPlace(t, 'abroad')?.place)
  text('passport.authority', 'passport#1', LABELS.authority, (t) => t.replace(/\s+/g, ' '))
  text('person.otherName', 'person#1', LABELS.alias, (t) => surnameFirst(t) ?? { surname: t, given: '', order: 'unknown' })
  readPrintedName(g, at(LABELS.surname), at(LABELS.given))

  const [expiry, birth] = [at(LABELS.expires), at(LABELS.birth)]
  const order = orderOf([[expiry?.at?.text, { same: mrz.expires }], [birth?.at?.text, { same: mrz.birth }]])
  const expires = printedDay(g, 'passport#1', 'passport.expires', expiry, { same: mrz.expires, order })
  printedDay(g, 'passport#1', 'passport.issued', at(LABELS.issued), { notAfter: expires ?? mrz.expires, order })
  printedDay(g, 'person#1', 'person.birthDate', birth, { same: mrz.birth, order })
}

type Found = ReturnType<typeof fieldOf>

function printedDay(g: Gather, event: string, field: FieldName, found: Found, hint: Hint): Day | undefined {
  if (!found?.at) return undefined
  const read = passportDate(found.at.text, hint)
  if (read.type === 'ambiguous') g.problem('AmbiguousDate', { field, at: found.at })
  if (read.type === 'ambiguous') return undefined
  const precision = field === 'person.birthDate' && read.type === 'day' ? birthPrecision(read.day) : 'exact'
  return g.day(event, field, found.at, () => read, { precision, label: found.label.text })
}

function readPrintedName(g: Gather, surname: Found, given: Found): void {
  const parts = [surname?.at, given?.at].filter((p): p is Piece => p !== undefined)
  const quote = parts.length > 0 ? spanOf(g.paper, parts[0]!, parts.at(-1)!) : undefined
  if (!quote) return
  const name = labelledName(surname?.at?.text ?? '', given?.at?.text ?? '')
  g.claim('person#1', 'person.name', quote, name, { precision: namePrecision(name), ...(surname ? { label: surname.label.text } : {}) })
}

import type { Paper, Quote } from '../../papers/paper.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { isoDate } from '../kit/dates.ts'
import { birthPrecision } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Element, type XmlPaper, childAt, xmlOf } from './xml-places.ts'

const ROOT = 'OnlineSocialSecurityStatementData'
const SCHEMA = /ssa\.gov\/osss\/schemas\/(\d+(?:\.\d+)*)/
const KNOWN_SCHEMAS = ['1.0', '2.0']

/**
 * The Social Security statement as data (papers catalogue 14): earnings by year, name and birth date. A year that
 * says -1 is not recorded yet, which is no amount. Benefit estimates are not read.
 */
export const ssaStatementXml: Reader = {
  id: 'ssa/statement-xml@1',
  source: 'SSA',
  recognise: (paper) => /^\s*(?:\uFEFF\s*)?</.test(paper.pages[0]?.text ?? '') && paper.pages.slice(0, 3).some((p) => new RegExp(`<(?:[\\w.-]+:)?${ROOT}[\\s>]`).test(p.text)),
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, ssaStatementXml)
  const xml = xmlOf(paper)
  if (!xml.whole || xml.root?.name !== ROOT) g.problem('MalformedData')
  if (xml.root?.name !== ROOT) return g.result()
  checkSchema(g, xml, xml.root)
  claimPerson(g, xml, childAt(xml.root, 'UserInformation'))
  const record = childAt(xml.root, 'EarningsRecord')
  const years = record?.children.filter((c) => c.name === 'Earnings') ?? []
  years.forEach((year, i) => claimYear(g, xml, year, `earnings#${i + 1}`))
  if (years.length === 0) g.problem('MissingField', { field: 'earnings.year' })
  return g.result()
}

/** A newer schema is read all the same, with a problem. */
function checkSchema(g: Gather, xml: XmlPaper, root: Element): void {
  const found = [...root.attributes.values()].map((v) => SCHEMA.exec(v)?.[1]).find((v) => v !== undefined)
  if (found === undefined || !KNOWN_SCHEMAS.includes(found)) {
    g.problem('NewerVersion', { at: xml.quote(root.tag), ...(found ? { params: { version: found.slice(0, 12) } } : {}) })
  }
}

function claimPerson(g: Gather, xml: XmlPaper, user: Element | undefined): void {
  const name = childAt(user, 'Name')
  // Given names first, and nothing says where the surname begins: the whole stands together.
  if (name?.text) g.claim('person#1', 'person.name', xml.quote(name.at), { surname: name.text, given: '', order: 'given-first' }, { label: 'Name' })
  const birth = childAt(user, 'DateOfBirth')
  if (!birth?.text) return
  const day = isoDate(birth.text)
  const quote = xml.quote(birth.at)
  if (day.type === 'day') g.claim('person#1', 'person.birthDate', quote, day.day, { precision: birthPrecision(day.day), label: 'DateOfBirth' })
  else g.problem(day.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'person.birthDate', at: quote })
}

const AMOUNTS = [['FicaEarnings', 'earnings.socialSecurity'], ['MedicareEarnings', 'earnings.medicare']] as const

function claimYear(g: Gather, xml: XmlPaper, year: Element, event: string): void {
  const start = year.attributes.get('startYear') ?? ''
  const end = year.attributes.get('endYear') ?? start
  const at = xml.quote(year.tag)
  if (!/^(?:19|20)\d{2}$/.test(start)) return g.problem('UnreadableValue', { field: 'earnings.year', at })
  // Years before 1966 may be added up into one line: an amount of no single year.
  if (start !== end) return g.problem('UnknownWording', { field: 'earnings.year', at })
  g.claim(event, 'earnings.year', at, Number(start), { label: 'startYear' })
  let missing: Quote | undefined
  let amounts = 0
  for (const [name, field] of AMOUNTS) {
    const found = childAt(year, name)
    const quote = found && xml.quote(found.at)
    if (!found?.text) continue
    if (found.text === '-1') {
      missing ??= quote
      continue
    }
    const cents = centsOf(found.text)
    g.checked(event, field, quote, cents, { label: name })
    if (cents !== undefined) amounts += 1
  }
  if (missing && amounts === 0) g.claim(event, 'earnings.recorded', missing, false)
}

/** Whole dollars, or dollars and cents; nothing negative. */
function centsOf(text: string): number | undefined {
  const m = /^(\d{1,9})(?:\.(\d{2}))?$/.exec(text)
  return m ? Number(m[1]) * 100 + Number(m[2] ?? 0) : undefined
}

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, shown } from '../kit/marked.ts'
import { ssaStatementXml } from './statement-xml.ts'

const check = (text: string) => {
  const { paper, expected } = marked(text, { origin: 'xml' })
  expect(ssaStatementXml.recognise(paper)).toBe(true)
  const result = ssaStatementXml.read(paper)
  expect(shown(result.claims)).toEqual(expected.sort())
  expect(faults(paper, result)).toEqual([])
  return result.problems.map((p) => `${p.type} ${p.field ?? ''} ${p.quote?.exact ?? ''}`.trim())
}
const statement = (inside: string, schema = '2.0') => `<?xml version="1.0" encoding="UTF-8"?>
<osss:OnlineSocialSecurityStatementData xmlns:osss="http://ssa.gov/osss/schemas/${schema}">
  <osss:FileCreationDate>2025-02-11T08:14:09.114-05:00</osss:FileCreationDate>
${inside}
</osss:OnlineSocialSecurityStatementData>`
const year = (n: number, start: string, inside: string) => `    {earnings.year@earnings#${n}=${start}|<osss:Earnings startYear="${start}" endYear="${start}">}
${inside}
    </osss:Earnings>`

test('years with amounts, years with none, and a year that is not recorded yet', () => {
  expect(check(statement(`  <osss:UserInformation>
    {person.name=LUZ M. EXAMPLE RUIZ /  (given-first)|<osss:Name>LUZ M. EXAMPLE RUIZ</osss:Name>}
    {person.birthDate=1991-04-17|<osss:DateOfBirth>1991-04-17</osss:DateOfBirth>}
  </osss:UserInformation>
  <osss:EstimatedBenefits>
    <osss:DisabilityEstimate>1010</osss:DisabilityEstimate>
    <osss:FullRetirementEstimate/>
  </osss:EstimatedBenefits>
  <osss:EarningsRecord>
${year(1, '2022', `      {earnings.socialSecurity=0|<osss:FicaEarnings>0</osss:FicaEarnings>}
      {earnings.medicare=0|<osss:MedicareEarnings>0</osss:MedicareEarnings>}`)}
${year(2, '2023', `      {earnings.socialSecurity@earnings#2=3184400|<osss:FicaEarnings>31844</osss:FicaEarnings>}
      {earnings.medicare@earnings#2=3184450|<osss:MedicareEarnings>31844.50</osss:MedicareEarnings>}`)}
${year(3, '2024', `      {earnings.recorded@earnings#3=false|<osss:FicaEarnings>-1</osss:FicaEarnings>}
      <osss:MedicareEarnings>-1</osss:MedicareEarnings>`)}
    <osss:FicaTaxTotalIndividual>6323</osss:FicaTaxTotalIndividual>
  </osss:EarningsRecord>`))).toEqual([])
})

test('the number -1 never becomes an amount, whatever stands beside it', () => {
  expect(check(statement(`<osss:EarningsRecord>
${year(1, '2024', `      <osss:FicaEarnings>-1</osss:FicaEarnings>
      {earnings.medicare=100|<osss:MedicareEarnings>1</osss:MedicareEarnings>}`)}
${year(2, '2025', `      <osss:FicaEarnings>-250</osss:FicaEarnings>
      <osss:MedicareEarnings></osss:MedicareEarnings>`)}
</osss:EarningsRecord>`))).toEqual(['UnreadableValue earnings.socialSecurity <osss:FicaEarnings>-250</osss:FicaEarnings>'])
})

test('several years added up have no single year; a default birthday is suspect', () => {
  expect(check(statement(`<osss:UserInformation>{!person.birthDate=1940-01-01|<osss:DateOfBirth>1940-01-01</osss:DateOfBirth>}</osss:UserInformation>
<osss:EarningsRecord>
<osss:Earnings startYear="1951" endYear="1955"><osss:FicaEarnings>100</osss:FicaEarnings></osss:Earnings>
<osss:Earnings startYear="51"></osss:Earnings>
</osss:EarningsRecord>`, '1.0'))).toEqual([
    'UnknownWording earnings.year <osss:Earnings startYear="1951" endYear="1955">', 'UnreadableValue earnings.year <osss:Earnings startYear="51">',
  ])
})

test('another prefix, a newer schema, an impossible birthday and a file cut off', () => {
  expect(check(`<d:OnlineSocialSecurityStatementData xmlns:d="http://ssa.gov/osss/schemas/3.0">
<d:UserInformation><d:DateOfBirth>1991-02-30</d:DateOfBirth></d:UserInformation>
<d:EarningsRecord>
{earnings.year=2020|<d:Earnings startYear="2020" endYear="2020">}{earnings.socialSecurity=500|<d:FicaEarnings>5</d:FicaEarnings>}
<d:MedicareEarn`)).toEqual([
    'MalformedData', 'NewerVersion  <d:OnlineSocialSecurityStatementData xmlns:d="http://ssa.gov/osss/schemas/3.0">',
    'ImpossibleDate person.birthDate <d:DateOfBirth>1991-02-30</d:DateOfBirth>',
  ])
})

test('entities are not expanded, and a document type counts for nothing', () => {
  const { paper } = marked(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${statement('<osss:UserInformation><osss:Name>&a; O&apos;EXAMPLE</osss:Name></osss:UserInformation><osss:EarningsRecord/>')}`, { origin: 'xml' })
  expect(ssaStatementXml.read(paper).claims.filter((c) => c.field === 'person.name').every((c) => (c.value as { surname: string }).surname === "&a; O'EXAMPLE")).toBe(true)
})

test('no file makes it throw, and every quote is really there', () => {
  const bit = fc.constantFrom(
    '<osss:OnlineSocialSecurityStatementData xmlns:osss="http://ssa.gov/osss/schemas/2.0">', '<osss:EarningsRecord>', '<osss:Earnings startYear="2020" endYear="2020">', '<osss:FicaEarnings>',
    '</osss:FicaEarnings>', '</osss:Earnings>', '</osss:EarningsRecord>', '</osss:OnlineSocialSecurityStatementData>', '-1', '42', '<', '>', '&amp;', '\n', '\f', '<!--', '-->', '<osss:UserInformation>', '<osss:Name>', '</osss:Name>',
  )
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: bit }, fc.string()), { maxLength: 40 }), (bits) => {
    const paper = { ...marked('').paper, pages: typedPages(bits.join(''), 'xml') }
    ssaStatementXml.recognise(paper)
    expect(faults(paper, ssaStatementXml.read(paper))).toEqual([])
  }))
})

test('the invented statement, when it is here', (ctx) => {
  let text: string
  try {
    text = readFileSync(new URL('../../../../../shared/samples/ssa-statement/statement-2.0.xml', import.meta.url), 'utf8')
  } catch {
    return ctx.skip('the shared samples are not on this machine')
  }
  const { paper } = marked(text, { origin: 'xml' })
  expect(ssaStatementXml.recognise(paper)).toBe(true)
  const result = ssaStatementXml.read(paper)
  expect(result.problems).toEqual([])
  expect(faults(paper, result)).toEqual([])
  const all = shown(result.claims).map((s) => s.replace(/ «.*/, ''))
  expect(all.filter((s) => s.includes('earnings.year'))).toHaveLength(8)
  expect(all).toContain('earnings#2 earnings.socialSecurity = 412000')
  expect(all.filter((s) => s.startsWith('earnings#8'))).toEqual(['earnings#8 earnings.recorded = false', 'earnings#8 earnings.year = 2024'])
  expect(all).toContain('person#1 person.birthDate = 1991-04-17')
})

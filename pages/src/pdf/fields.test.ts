import { existsSync, readFileSync } from 'node:fs'
import { PDFDocument, PDFName, PDFString, type PDFForm, type PDFPage } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Claim, type Page, type Word, readPaper } from '@proofline/engine'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { nodePdfEngine } from '../node/index.ts'

vi.setConfig({ testTimeout: 60_000 })

let engine: ReturnType<typeof nodePdfEngine>
beforeAll(() => {
  engine = nodePdfEngine({ secondsMax: 100 })
})
afterAll(() => engine.close())

async function pagesOf(bytes: Uint8Array): Promise<readonly Page[]> {
  const result = await engine.open(bytes, {})
  if (result.type !== 'Pages') throw new Error(result.type)
  for (const page of result.pages) for (const w of page.words) expect(page.text.slice(w.start, w.end)).toBe(w.text)
  return result.pages
}
const wordsOf = (page: Page, ...texts: string[]): Word[] => texts.map((t) => page.words.find((w) => w.text === t)!)

/** A form of one page; `fill` adds its fields. */
async function form(fill: (form: PDFForm, page: PDFPage) => void, encrypt = false): Promise<Uint8Array> {
  const doc = await PDFDocument.create()
  const page = doc.addPage([612, 792])
  page.drawText('1. Date of Birth (mm/dd/yyyy)', { x: 40, y: 700, size: 9 })
  fill(doc.getForm(), page)
  if (encrypt) await doc.encrypt({ userPassword: '', ownerPassword: 'owner', permissions: { printing: 'highResolution' } } as never)
  return doc.save({ updateFieldAppearances: false })
}
const inside = (word: Word, x: number, y: number, width: number, height: number): void => {
  expect(word.box.x).toBeGreaterThanOrEqual(x - 1)
  expect(word.box.x + word.box.width).toBeLessThanOrEqual(x + width + 1)
  // Boxes of words count from the top of the page, fields from its foot.
  expect(792 - word.box.y).toBeLessThanOrEqual(y + height + 4)
  expect(792 - word.box.y - word.box.height).toBeGreaterThanOrEqual(y - 4)
}

test('a typed value stands in its field, under the item that asks for it', async () => {
  const [page] = await pagesOf(await form((f, on) => {
    const field = f.createTextField('form1[0].#subform[0].Pt1Line1_DateOfBirth[0]')
    field.setText('04/17/1991')
    field.addToPage(on, { x: 40, y: 676, width: 120, height: 16 })
  }))
  expect(page!.text).toBe('1. Date of Birth (mm/dd/yyyy)\n04/17/1991')
  inside(wordsOf(page!, '04/17/1991')[0]!, 40, 676, 120, 16)
})

test('a ticked box is an X in the box, before the words it ticks; an empty one is nothing; a list shows what was chosen', async () => {
  const [page] = await pagesOf(await form((f, on) => {
    for (const [name, x] of [['male', 40], ['female', 120]] as const) {
      const box = f.createCheckBox(`Sex.${name}`)
      box.addToPage(on, { x, y: 600, width: 10, height: 10 })
      on.drawText(name === 'male' ? 'Male' : 'Female', { x: x + 14, y: 602, size: 9 })
      if (name === 'female') box.check()
    }
    const list = f.createDropdown('State')
    list.setOptions(['NJ', 'NY'])
    list.select('NJ')
    list.addToPage(on, { x: 300, y: 600, width: 60, height: 14 })
  }))
  expect(page!.text.split('\n')[1]!.replace(/\s+/g, ' ')).toBe('Male X Female NJ')
  inside(wordsOf(page!, 'X')[0]!, 120, 600, 10, 10)
})

test('letters of a comb are as wide as their boxes', async () => {
  const [page] = await pagesOf(await form((f, on) => {
    const field = f.createTextField('ANumber')
    field.setMaxLength(9)
    field.enableCombing()
    field.setText('000000123')
    field.addToPage(on, { x: 40, y: 640, width: 180, height: 16 })
  }))
  const [word] = wordsOf(page!, '000000123')
  inside(word!, 40, 640, 180, 16)
  expect(word!.box.width).toBeGreaterThan(170)
})

test('a file locked with an empty password opens, its fields too; scripts and the other form inside are left alone', async () => {
  const bytes = await form((f, on) => {
    const field = f.createTextField('Pt1Line1a_FamilyName[0]')
    field.setText('QUISPE')
    field.addToPage(on, { x: 40, y: 676, width: 120, height: 16 })
    const acro = f.acroForm.dict
    acro.set(PDFName.of('XFA'), PDFString.of('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template><field name="other"><value><text>99/99/9999</text></value></field></template></xdp:xdp>'))
  }, true)
  expect(Buffer.from(bytes).includes('/Encrypt')).toBe(true)
  const [page] = await pagesOf(bytes)
  expect(page!.text).toBe('1. Date of Birth (mm/dd/yyyy)\nQUISPE')
})

const SAMPLE = new URL('../../../../shared/samples/blank-forms/i-589_2022-02.pdf', import.meta.url)
const idOf = (pages: readonly Page[]) => readPaper({ id: 'ab'.repeat(32), name: 'form.pdf', mediaType: 'application/pdf', pages })

test('the official blank asylum form is known, and yields nothing', async (ctx) => {
  if (!existsSync(SAMPLE)) return ctx.skip('the shared samples are not on this machine')
  const reading = idOf(await pagesOf(new Uint8Array(readFileSync(SAMPLE))))
  expect(reading).toMatchObject({ reader: 'own/i589@1', claims: [], problems: [] })
})

/** The blank form with answers typed in by a viewer, still locked as it came. */
async function filled(answers: Readonly<Record<string, string | true>>): Promise<Uint8Array> {
  const doc = await getDocument({ data: new Uint8Array(readFileSync(SAMPLE)), verbosity: 0, enableXfa: false }).promise
  const fields = (await doc.getFieldObjects()) as unknown as Record<string, readonly { id: string }[]>
  for (const [name, value] of Object.entries(answers)) doc.annotationStorage.setValue(fields[`form1[0].${name}`]![0]!.id, { value } as never)
  const bytes = await doc.saveDocument()
  await doc.loadingTask.destroy()
  return bytes
}

test('the same form filled in yields the entries, names, dates and the passport, each quoted where it was typed', async (ctx) => {
  if (!existsSync(SAMPLE)) return ctx.skip('the shared samples are not on this machine')
  const one = '#subform[0].'
  const two = '#subform[1].NotMarried[0].'
  const bytes = await filled({
    [`${one}PtAILine1_ANumber[0]`]: '000000123', [`${one}PtAILine4_LastName[0]`]: 'QUISPE HUAMAN', [`${one}PtAILine5_FirstName[0]`]: 'Marisol',
    [`${one}DateTimeField1[0]`]: '04/17/1991', [`${one}TextField1[4]`]: 'Cusco, Peru', [`${one}TextField1[3]`]: 'Peruvian', [`${one}Marital[1]`]: true, [`${one}PartALine9Gender[1]`]: true,
    [`${one}PtAILine8_StreetNumandName[0]`]: '12 EXAMPLE ST', [`${one}TextField1[2]`]: 'Newark', [`${one}PtAILine8_State[0]`]: 'NJ', [`${one}PtAILine8_Zipcode[0]`]: '07102',
    [`${one}DateTimeField6[0]`]: '05/20/2019', [`${one}TextField3[0]`]: '990000123A1',
    [`${one}DateTimeField2[0]`]: '06/02/2019', [`${one}TextField4[0]`]: 'Miami, FL', [`${one}TextField4[1]`]: 'B-2', [`${one}DateTimeField2[1]`]: '12/01/2019',
    [`${one}DateTimeField3[0]`]: '01/15/2015', [`${one}TextField4[2]`]: 'Roma, TX', [`${one}TextField4[3]`]: 'EWI',
    [`${one}TextField5[0]`]: 'Peru', [`${one}TextField5[1]`]: 'G99000123', [`${one}DateTimeField2[2]`]: '03/04/2027',
    [`${two}PtAIILine5_LastName[0]`]: 'EXAMPLE ROJAS', [`${two}PtAIILine6_FirstName[0]`]: 'LUIS', [`${two}DateTimeField7[0]`]: '02/03/1988', [`${two}DateTimeField8[0]`]: '07/08/2012',
    '#subform[3].ChildLast2[0]': 'EXAMPLE QUISPE', '#subform[3].ChildFirst2[0]': 'ANA', '#subform[3].ChildDOB2[0]': '09/10/2014',
  })
  const pages = await pagesOf(bytes)
  const reading = idOf(pages)
  expect([reading.reader, reading.problems]).toEqual(['own/i589@1', []])
  const said = (c: Claim): string => `${c.event} ${c.field} «${c.quote!.exact.replace(/\s+/g, ' ')}» p${c.quote!.page}`
  expect(reading.claims.map(said).filter((s) => !/residence|filing/.test(s)).sort()).toEqual([
    'admission#1 admission.class «B-2» p1', 'admission#1 admission.date «06/02/2019» p1', 'admission#1 admission.i94 «990000123A1» p1',
    'admission#1 admission.place «Miami, FL» p1', 'admission#1 admission.until «12/01/2019» p1',
    'admission#2 admission.date «01/15/2015» p1', 'admission#2 admission.manner «EWI» p1', 'admission#2 admission.place «Roma, TX» p1',
    'marriage#1 marriage.date «07/08/2012» p2', 'marriage#1 marriage.spouse «EXAMPLE ROJAS LUIS» p2',
    'passport#1 passport.expires «03/04/2027» p1', 'passport#1 passport.issuer «Peru» p1', 'passport#1 passport.number «G99000123» p1',
    'person#1 person.aNumber «000000123» p1', 'person#1 person.birthCountry «Cusco, Peru» p1', 'person#1 person.birthDate «04/17/1991» p1', 'person#1 person.birthPlace «Cusco, Peru» p1',
    'person#1 person.maritalStatus «X Married» p1', 'person#1 person.name «QUISPE HUAMAN Marisol» p1', 'person#1 person.nationality «Peruvian» p1', 'person#1 person.sex «X Female» p1',
    'relative#1 relative.birthDate «02/03/1988» p2', 'relative#1 relative.name «EXAMPLE ROJAS LUIS» p2', 'relative#1 relative.role «Your spouse» p2',
    'relative#2 relative.birthDate «09/10/2014» p3', 'relative#2 relative.name «EXAMPLE QUISPE ANA» p3', 'relative#2 relative.role «Is this child in the U» p3',
  ])
  expect(reading.claims.every((c) => c.source === 'holder')).toBe(true)
  const until = reading.claims.find((c) => c.field === 'admission.until')!.quote!.boxes[0]!
  // The field of the expiry stands at 492 to 573 across and 582 to 597 down.
  expect([until.x >= 492, until.x + until.width <= 574, until.y >= 580, until.y + until.height <= 600]).toEqual([true, true, true, true])
})

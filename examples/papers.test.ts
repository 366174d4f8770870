import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Paper } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileFromDisk, nodePdfEngine } from '../pages/src/node/index.ts'
import { EXAMPLES, PEOPLE, definitionFiles, makePdf } from '../tools/examples/family.ts'
import { staleIndex, stalePapers } from '../tools/examples/make.ts'
import { wrongCheckDigits } from '../tools/examples/mrz.ts'
import { loadPerson } from './person.ts'
import { notReserved } from './reserved.ts'

const pdf = nodePdfEngine()
const papers = new Map<string, { paper: Paper; notRead: string | undefined; bytes: number }>()

/** Every PDF, JSON and XML of the people and of `extra`, by path under `examples/`. */
async function paperFiles(): Promise<string[]> {
  const folders = [...PEOPLE.map((id) => `people/${id}/papers`), 'extra']
  const names = await Promise.all(folders.map(async (folder) => (await readdir(join(EXAMPLES, folder))).map((name) => `${folder}/${name}`)))
  return names.flat().filter((name) => /\.(?:pdf|json|xml)$/.test(name)).sort()
}

beforeAll(async () => {
  for (const file of await paperFiles()) {
    const input = fileFromDisk(join(EXAMPLES, file))
    const opened = await openFile(input, { pdf })
    if (opened.type !== 'Paper') throw new Error(`${file} is refused`)
    papers.set(file, { paper: opened.paper, notRead: opened.notRead?.type, bytes: input.size })
  }
}, 120_000)
afterAll(() => pdf.close())

/** The papers for which `isWrong` holds: a failing test names them. */
const filesWhere = (isWrong: (entry: { file: string; paper: Paper; notRead: string | undefined; bytes: number }) => boolean): string[] =>
  [...papers].filter(([file, entry]) => isWrong({ file, ...entry })).map(([file]) => file)
const wordsOf = (paper: Paper): string => paper.pages.map((page) => page.text).join('\n')
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** Every way these papers print a day (`2022-09-12`); nothing for what is not a day. */
function waysToPrint(iso: string): string[] {
  const [, year = '', month = '', dom = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? []
  if (year === '') return []
  const long = MONTHS[Number(month) - 1]!
  const short = long.slice(0, 3)
  return [
    iso, `${month}/${dom}/${year}`, `${month}/${dom}/${year.slice(2)}`, `${month}-${dom}-${year}`, `${year} ${long} ${dom}`, `${long} ${Number(dom)}, ${year}`,
    `${short} ${dom}, ${year}`, `${dom} ${short.toUpperCase()} ${year}`, `/${short.toUpperCase()} ${year}`,
  ]
}
const peoplesPapers = () => [...papers].filter(([file]) => file.startsWith('people/'))

describe('the papers of the example family', () => {
  test('every PDF is byte for byte what its definition says, twice over', async () => {
    expect((await stalePapers()).map((stale) => stale.file)).toEqual([])
    for (const file of (await definitionFiles()).slice(0, 3)) expect(Buffer.compare(await makePdf(file), await makePdf(file))).toBe(0)
  }, 60_000)

  test('the index says what is on disk', async () => {
    expect((await staleIndex()).map((stale) => stale.file)).toEqual([])
  })

  test('there are at least 24 PDFs, each small', () => {
    const pdfs = peoplesPapers().filter(([file]) => file.endsWith('.pdf'))
    expect(pdfs.length).toBeGreaterThanOrEqual(24)
    expect(filesWhere(({ bytes }) => bytes > 15 * 1024)).toEqual([])
  })

  test('the product reads words on every page of every paper, the scan included', () => {
    expect(filesWhere(({ notRead }) => notRead !== undefined)).toEqual([])
    expect(papers.get('extra/scanned-page.pdf')?.paper.pages[0]?.origin).toBe('ocr')
    expect(filesWhere(({ paper, notRead }) => notRead === undefined && paper.pages.some((page) => page.words.length === 0))).toEqual([])
  })

  test('every PDF page with text of its own says SPECIMEN at its head and its foot', () => {
    const isMarked = (text: string): boolean => text.match(/^SPECIMEN: .*ESPECIMEN: /gm)?.length === 2
    expect(filesWhere(({ file, paper, notRead }) => file.endsWith('.pdf') && notRead === undefined && !paper.pages.every((page) => page.origin === 'ocr' || isMarked(page.text)))).toEqual([])
  })

  test('every identifier is from a reserved range', () => {
    expect(filesWhere(({ paper }) => notReserved(wordsOf(paper)).length > 0)).toEqual([])
  })

  test('the guard against real identifiers does refuse them', () => {
    expect(notReserved('A123 456 789')).toEqual(['A-number'])
    expect(notReserved('EAC2112345678 and 123456789 and 12345678901')).toEqual(['receipt or event number', 'nine-digit number'])
    expect(notReserved('123456789A1\n078-05-1120\n(508) 555-1234')).toEqual(['I-94 number', 'social security number', 'telephone'])
    expect(notReserved('12 MAIN STREET\nsomebody@mail.com')).toEqual(['street', 'e-mail'])
  })

  test('machine-readable lines hold their check digits, except the one worn on purpose', () => {
    const wrong: Record<string, string[]> = {}
    let seen = 0
    for (const [file, { paper }] of papers) {
      const lines = wordsOf(paper).split('\n').filter((line) => /^[A-Z0-9<]{30}$|^[A-Z0-9<]{44}$/.test(line))
      if (lines.length < 2) continue
      seen += 1
      const found = wrongCheckDigits(lines)
      if (found.length > 0) wrong[file] = found
    }
    expect(seen).toBe(8)
    expect(wrong).toEqual({ 'people/beatriz/papers/ead-c09.pdf': ['all'] })
  })

  test('each day the reviewed truth puts in a paper\'s mouth is printed there', () => {
    const missing = PEOPLE.map(loadPerson).flatMap((person) =>
      person.contradictions.flatMap((c) => c.says.map((s) => ({ where: `${person.id}/papers/${s.paper}`, value: s.value ?? '' }))),
    ).filter(({ where, value }) => {
      const ways = waysToPrint(value)
      const words = wordsOf(papers.get(`people/${where}`)!.paper).replace(/\s+/g, ' ') // a date may run over two lines
      return ways.length > 0 && !ways.some((way) => words.includes(way))
    })
    expect(missing).toEqual([])
  })

  test('the papers that are nobody\'s hold another person, and a page that is only a picture', () => {
    expect(wordsOf(papers.get('extra/hearing-notice-mixed.pdf')!.paper)).toMatch(/MARISOL[\s\S]*000-000-641/)
    expect(wordsOf(papers.get('extra/order-another-person.pdf')!.paper)).toContain('POMA HUAYTA')
    expect(filesWhere(({ file, paper }) => file.startsWith('people/') && wordsOf(paper).includes('000-000-641'))).toEqual([])
  })
})

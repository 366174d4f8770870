import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Paper, allReaders } from '@proofline/engine'
import { filesIn, nodePdfEngine } from '@proofline/pages/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faults } from '../engine/src/readers/kit/faults.ts'
import { EXAMPLES, PEOPLE } from '../tools/examples/family.ts'
import { type ReadExample, papersFolder, readFile, readFolders } from '../tools/examples/pipeline.ts'

const pdf = nodePdfEngine()
afterAll(() => pdf.close())

const knowing = (paper: Paper): string[] => allReaders.filter((r) => r.recognise(paper)).map((r) => r.id)
const knownTwice = (papers: readonly ReadExample[]): string[] => papers.filter((p) => knowing(p.paper).length > 1).map((p) => p.name)
const wrong = (papers: readonly ReadExample[]): string[] => papers.flatMap((p) => faults(p.paper, p.reading).map((what) => `${p.name}: ${what}`))

describe('readers on the example papers', () => {
  let papers: ReadExample[]
  beforeAll(async () => {
    papers = [...(await readFolders([...PEOPLE.map(papersFolder), join(EXAMPLES, 'extra'), join(EXAMPLES, 'extra', 'pictures')])).values()].flat()
  }, 60_000)

  test('no two readers know one paper', () => {
    expect(papers.length).toBeGreaterThanOrEqual(40)
    expect(knownTwice(papers)).toEqual([])
  })

  test('every claim stands on words that are there, with a box for each line, inside the page', () => {
    expect(wrong(papers)).toEqual([])
    const outside = papers.flatMap(({ name, paper, reading }) => reading.claims.flatMap((c) => c.quote!.boxes
      .filter((b) => b.x < 0 || b.y < 0 || b.x + b.width > paper.pages[c.quote!.page - 1]!.width + 0.5 || b.y + b.height > paper.pages[c.quote!.page - 1]!.height + 0.5)
      .map(() => `${name} ${c.field}`)))
    expect(outside).toEqual([])
  })

  test('every reader of the first papers people have has its paper here', () => {
    const used = new Set(papers.flatMap((p) => p.reading.reader ?? []))
    // Rarer kinds are drawn by the corpus (tools/corpus/kinds), two looks each and more.
    const rare = /^(?:own|irs|school|dol|work|civil|health|any|court|ice|travel|release)\/|^(?:ssa\/(?:statement-pdf|numident|card)|cbp\/(?:i94-paper|passport-stamp|tecs-encounters|border-crossings|departure-confirmation)|dos\/(?!passport)[\w-]+|dhs\/(?:nta-i261|nta-sibling|departure-verification)|eoir\/(?:bia-decision|filing-receipt|court-stamp)|uscis\/(?:advance-parole|reentry-permit|refugee-travel-document|case-status-text|processing-times|i797d|i797f))@/
    expect(allReaders.map((r) => r.id).filter((id) => !used.has(id) && !rare.test(id)).sort()).toEqual([
      'uscis/account-json@1', 'uscis/case-status-csol@1', 'uscis/decision-letter@1', 'uscis/i797b@1', 'uscis/i797c-transfer@1',
    ])
  })

  test('a page that is only a picture is read from its picture', () => {
    const read = ['scanned-page.pdf', 'i130-receipt.png'].map((name) => papers.find((p) => p.name === name)!)
    expect(read.map(({ name, paper, reading }) => [name, paper.pages[0]!.origin, reading.reader])).toEqual([
      ['scanned-page.pdf', 'ocr', 'uscis/i797c-receipt@1'], ['i130-receipt.png', 'ocr', 'uscis/i797c-receipt@1'],
    ])
    // Fine print at a fax's fineness: what is not sure of itself is marked, and nothing is made up.
    const receipts = read.flatMap(({ reading }) => reading.claims.filter((c) => c.field === 'filing.receipt').map((c) => c.value))
    expect(new Set(receipts).size).toBe(1)
  })
})

// Test input kept beside the repository, not in it.
const SAMPLES = join(EXAMPLES, '..', '..', 'shared', 'samples')
const UNKNOWN_TO_US = /\/(?:eoir|foia-i213|ocr-basics|blank-forms)\//

describe('readers on the shared samples', () => {
  test('no two readers know one sample, and what no reader is for yields nothing', async (ctx) => {
    if (!existsSync(SAMPLES)) return ctx.skip('the shared samples are not on this machine')
    const odd: string[] = []
    const readers = new Map<string, string | undefined>()
    for (const path of (await filesIn(SAMPLES)).filter((p) => !/\.(?:jpg|png|xlsx)$|SOURCE\.txt|README\.md|SHA256SUMS|answers\.json/.test(p))) {
      const read = await readFile(path, pdf)
      if (!read) continue
      readers.set(read.name, read.reading.reader)
      if (knownTwice([read]).length > 0) odd.push(`${read.name} is known twice`)
      odd.push(...wrong([read]))
      if (UNKNOWN_TO_US.test(path) && read.reading.claims.length > 0) odd.push(`${read.name} gives claims`)
    }
    expect(odd).toEqual([])
    expect(readers.size).toBeGreaterThan(50)
    expect(readers.get('i-589_2022-02.pdf')).toBe('own/i589@1') // a blank form: known, and no claim
    expect(Object.fromEntries([...readers].filter(([, reader]) => reader !== undefined).sort())).toEqual({
      '2015-10.csv': 'dos/visa-bulletin@1', '2017-09.html': 'dos/visa-bulletin@1', '2026-07-dates-for-filing.csv': 'dos/visa-bulletin@1',
      'acis.txt': 'eoir/acis@1', 'csol-received.json': 'uscis/case-status-csol@1', 'ead-c08.txt': 'uscis/card-ead@1', 'eoir-hearing-notice.txt': 'eoir/hearing-notice@1',
      'i-589_2022-02.pdf': 'own/i589@1', 'i797c-i589-receipt.txt': 'uscis/i589-acknowledgement@1', 'i94-most-recent.txt': 'cbp/i94-recent@1', 'i94-travel-history.txt': 'cbp/i94-travel-history@1',
      'iata-bcbp-demo.pdf': 'travel/boarding-pass@1', 'lufthansa.pkpass': 'travel/boarding-pass@1', 'nta-i862.txt': 'dhs/nta-i862@1', 'passport-bio.txt': 'dos/passport-mrz@1', 'statement-2.0.xml': 'ssa/statement-xml@1',
      'torch-200-history.json': 'uscis/case-status-torch@1', 'torch-200-null-history.json': 'uscis/case-status-torch@1',
      'torch-401.json': 'uscis/case-status-torch@1', 'torch-404.json': 'uscis/case-status-torch@1',
    })
  }, 60_000)
})

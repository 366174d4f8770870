import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PaperReading, buildRecord, day, readPaper } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { describe, expect, test } from 'vitest'
import { faults } from '../engine/src/readers/kit/faults.ts'
import { EXAMPLES } from '../tools/examples/family.ts'

const NO_PDF = { pdf: { open: () => Promise.reject(new Error('no PDF here')) } } as unknown as Parameters<typeof openFile>[1]

async function read(path: string) {
  const bytes = new Uint8Array(readFileSync(path))
  const opened = await openFile({ name: path, size: bytes.length, bytes: () => Promise.resolve(bytes) }, NO_PDF)
  if (opened.type !== 'Paper') throw new Error(opened.refusal.type)
  const reading = readPaper(opened.paper)
  expect(faults(opened.paper, reading)).toEqual([])
  return { paper: opened.paper, reading }
}
/** `final-action F1 mexico 2007-06-15`, one for each cell. */
function cellsOf(reading: PaperReading): string[] {
  const events = new Map<string, string[]>()
  for (const c of reading.claims) events.set(c.event, [...(events.get(c.event) ?? []), String(c.value)])
  return [...events.values()].map((parts) => parts.join(' ')).sort()
}

describe('the Visa Bulletin, as a saved page and as rows', () => {
  const page = join(EXAMPLES, 'bulletins', 'visa-bulletin-2031-05.html')
  const rows = join(EXAMPLES, 'bulletins', 'visa-bulletin-2031-05.csv')

  test('both say the same', async () => {
    const [a, b] = [await read(page), await read(rows)]
    expect([a.reading.reader, b.reading.reader]).toEqual(['dos/visa-bulletin@1', 'dos/visa-bulletin@1'])
    expect([a.reading.problems, b.reading.problems]).toEqual([[], []])
    const shared = cellsOf(a.reading).filter((c) => !c.includes('el-salvador'))
    expect([shared.length, cellsOf(a.reading).length]).toEqual([150, 160])
    expect(shared).toEqual(cellsOf(b.reading))
  })

  test('a record of them holds law and nothing of a person', async () => {
    const [a, b] = [await read(page), await read(rows)]
    const recordOf = (...all: (typeof a)[]) => buildRecord({ papers: all.map(({ paper, reading }) => ({ paper, claims: reading.claims, problems: reading.problems })), statements: [] })
    const record = recordOf(a, b)
    expect([record.events, record.contests, record.contradictions, record.findings, record.timeline, record.problems, record.heldBack]).toEqual([[], [], [], [], [], [], []])
    expect(record.record.cells.filter((c) => c !== undefined)).toEqual([])
    const { bulletins } = record
    expect(bulletins!.cells.length).toBe(160)
    const [cell] = bulletins!.of('final-action', 'EB4', 'honduras')
    expect([cell!.month, cell!.area, cell!.cutoff]).toEqual([day('2031-05-01'), 'el-salvador-guatemala-honduras', day('2026-07-15')])
    expect(cell!.claims.map((id) => record.claims.get(id)!.quote!.exact).sort()).toEqual(['15JUL26', '4th', 'EL SALVADOR', 'FINAL ACTION DATES FOR EMPLOYMENT', 'Visa Bulletin For May 2031'])
    // Two papers for one cell: both prove it.
    expect(bulletins!.of('final-action', 'F1', 'mexico')[0]!.claims.length).toBe(10)
    expect(recordOf(b, a).bulletins!.version).toBe(bulletins!.version)
    expect(recordOf(a).bulletins!.cells.length).toBe(160)
  })
})

// Test input kept beside the repository, not in it.
const SAMPLES = join(EXAMPLES, '..', '..', 'shared', 'samples', 'visa-bulletin')
test('the real page of September 2017 gives every cell of both charts and nothing of its hidden tables', async (ctx) => {
  if (!existsSync(SAMPLES)) return ctx.skip('the shared samples are not on this machine')
  const { reading } = await read(join(SAMPLES, '2017-09.html'))
  const cells = cellsOf(reading)
  const of = (...parts: string[]): number => cells.filter((c) => parts.every((p) => c.includes(p))).length
  expect(reading.problems).toEqual([])
  expect([cells.length, of('final-action', ' F'), of('dates-for-filing', ' F'), of('final-action', ' E') + of('final-action', ' SR'), of('dates-for-filing', ' E') + of('dates-for-filing', ' SR')]).toEqual([138, 25, 25, 48, 40])
  expect(reading.claims.filter((c) => c.value === day('2005-03-22') || c.quote?.exact === '22MAR05')).toEqual([])
  for (const [chart, row, area, cutoff] of [['final-action', 'F2A', 'mexico', '2015-09-22'], ['dates-for-filing', 'F4', 'india', '2004-06-22'], ['final-action', 'EB2', 'india', '2008-08-22'],
    ['final-action', 'EB4', 'el-salvador-guatemala-honduras', '2015-10-22'], ['dates-for-filing', 'EB3', 'philippines', '2016-01-01'], ['dates-for-filing', 'EB5-regional', 'china', '2014-09-01']] as const) {
    expect(cells).toContain(`${day('2017-09-01')} ${chart} ${row} ${area} ${day(cutoff)}`)
  }
})

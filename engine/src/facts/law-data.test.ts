import { expect, it } from 'vitest'
import { day, isoDay } from '../base/day.ts'
import type { Claim, ClaimValue } from '../claims/claim.ts'
import type { Statement } from '../claims/statement.ts'
import type { FieldName } from '../claims/vocabulary.ts'
import { typedPages } from '../papers/text-page.ts'
import { visaBulletin } from '../readers/dos/visa-bulletin.ts'
import { marked } from '../readers/kit/marked.ts'
import { type ReadPaper, buildRecord } from './build.ts'

const HEAD = 'bulletin,chart,kind,category,country,status,date'
/** A paper of rows, read by its reader. */
function rows(id: string, ...lines: string[]): ReadPaper {
  const paper = { ...marked('').paper, id: id.repeat(64).slice(0, 64), pages: typedPages([HEAD, ...lines].join('\n'), 'plain-text') }
  return { paper, ...visaBulletin.read(paper) }
}
const cellsOf = (papers: readonly ReadPaper[], statements: readonly Statement[] = []): string[] =>
  (buildRecord({ papers, statements }).bulletins?.cells ?? []).map((c) => `${isoDay(c.month)} ${c.category} ${c.area} ${typeof c.cutoff === 'number' ? isoDay(c.cutoff) : c.cutoff} ${c.claims.length}`)

const A = rows('a', '2024-09,final_action,family,F2A,MX,date,2021-11-15', '2024-09,final_action,family,F2A,ROW,current,', '2024-09,final_action,family,F2B,ROW,unavailable,')
const SAME = rows('b', '2024-09,final_action,family,F2A,MX,date,2021-11-15')
const OTHER = rows('c', '2024-09,final_action,family,F2A,MX,date,2021-11-01', '2024-09,final_action,family,F2B,ROW,unavailable,', '2024-10,final_action,family,F2A,MX,current,')

it('cells of all papers stand together, each with all its claims', () => {
  expect(cellsOf([A])).toEqual(['2024-09-01 F2A all current 5', '2024-09-01 F2A mexico 2021-11-15 5', '2024-09-01 F2B all unavailable 5'])
  expect(cellsOf([A, SAME])).toEqual(['2024-09-01 F2A all current 5', '2024-09-01 F2A mexico 2021-11-15 10', '2024-09-01 F2B all unavailable 5'])
  expect(cellsOf([SAME, A])).toEqual(cellsOf([A, SAME]))
  const version = (...papers: ReadPaper[]) => buildRecord({ papers, statements: [] }).bulletins!.version
  expect(version(SAME, A)).toBe(version(A, SAME))
  // The same cells from other papers have another proof.
  expect(version(A, SAME)).not.toBe(version(A))
})

it('a cell two papers give differently is not known, and both papers say so', () => {
  expect(cellsOf([A, OTHER])).toEqual(['2024-09-01 F2A all current 5', '2024-09-01 F2B all unavailable 10', '2024-10-01 F2A mexico current 5'])
  const record = buildRecord({ papers: [A, OTHER], statements: [] })
  expect(record.problems.map((p) => [p.paper[0], p.problem.type, p.problem.field, p.problem.quote?.exact])).toEqual([
    ['a', 'AmbiguousDate', 'bulletin.cutoff', '2021-11-15'], ['c', 'AmbiguousDate', 'bulletin.cutoff', '2021-11-01'],
  ])
  expect([record.contests, record.contradictions, record.timeline, record.events]).toEqual([[], [], [], []])
})

it('a paper that is said not to belong here gives nothing, and a reading put right counts', () => {
  const said = { saidOn: day('2024-10-01'), by: 'holder' as const }
  expect(cellsOf([A, OTHER], [{ ...said, id: 's1', kind: 'not-mine', paper: OTHER.paper.id }])).toEqual(cellsOf([A]))
  const cutoff = A.claims.find((c) => c.field === 'bulletin.cutoff' && c.value === day('2021-11-15'))!
  expect(cellsOf([A], [{ ...said, id: 's2', kind: 'misread', claim: cutoff.id, value: day('2021-11-18'), precision: 'exact' }])[1]).toBe('2024-09-01 F2A mexico 2021-11-18 5')
})

it('half a cell, or one that makes no sense, is no cell', () => {
  const claim = (field: FieldName, value: ClaimValue): Claim => ({ id: `x:${field}`, event: 'bulletin#1', field, value, precision: 'exact', source: 'DOS', generatedBy: 'dos/visa-bulletin@1' })
  const whole: Partial<Record<FieldName, ClaimValue>> = { 'bulletin.month': day('2024-09-01'), 'bulletin.chart': 'final-action', 'bulletin.category': 'F2A', 'bulletin.area': 'mexico', 'bulletin.cutoff': 'C' }
  const count = (change: Partial<Record<FieldName, ClaimValue | undefined>>): number =>
    cellsOf([{ paper: A.paper, claims: Object.entries({ ...whole, ...change }).flatMap(([f, v]) => (v === undefined ? [] : [claim(f as FieldName, v)])), problems: [] }]).length
  expect(count({})).toBe(1)
  for (const field of Object.keys(whole) as FieldName[]) expect([field, count({ [field]: undefined })]).toEqual([field, 0])
  expect([count({ 'bulletin.month': day('2024-09-02') }), count({ 'bulletin.category': 'F9' }), count({ 'bulletin.area': 'Nowhere' }), count({ 'bulletin.chart': 'other' }), count({ 'bulletin.cutoff': 'X' })]).toEqual([0, 0, 0, 0, 0])
  const odd = [{ id: 'y' }, { id: 'z', field: 7 }, { id: 'q', field: 'bulletin.month' }] as unknown as Claim[]
  expect(buildRecord({ papers: [{ paper: A.paper, claims: odd, problems: [] }], statements: [] }).bulletins).toBeUndefined()
})

it('two years of bulletins are taken in, apart or in one file', () => {
  const months = Array.from({ length: 24 }, (_, i) => `20${22 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`)
  const rest = ['F1', 'F2A', 'F2B', 'F3', 'F4', 'EB1', 'EB2', 'EB3', 'EW', 'EB4', 'EB4_RW', 'EB5_RURAL', 'EB5_UNRESERVED_I5_R5']
  const lines = (month: string): string[] => ['final_action', 'dates_for_filing'].flatMap((chart) => rest.flatMap((c) => ['ROW', 'CN', 'IN', 'MX', 'PH'].map((a) => `${month},${chart},x,${c},${a},date,2015-01-02`)))
  const papers = months.map((m, i) => rows(String.fromCharCode(97 + i), ...lines(m)))
  const one = rows('z', ...months.flatMap(lines))
  const cells = (all: readonly ReadPaper[]): number | undefined => buildRecord({ papers: all, statements: [] }).bulletins?.cells.length
  // What this guards against would take minutes, and end by the limit every test has.
  expect([cells(papers), cells([one])]).toEqual([24 * 130, 24 * 130])
})

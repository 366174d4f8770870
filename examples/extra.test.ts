import { join } from 'node:path'
import { type HolderRecord, type Statement, buildRecord, day, isoDay } from '@proofline/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLES, PEOPLE } from '../tools/examples/family.ts'
import { type ReadExample, papersFolder, readFolders, tell } from '../tools/examples/pipeline.ts'
import { loadPerson } from './person.ts'

const EXTRA = join(EXAMPLES, 'extra')
let read: Map<string, ReadExample[]>
beforeAll(async () => {
  read = await readFolders([...PEOPLE.map(papersFolder), EXTRA])
}, 60_000)

const own = (person: string): readonly ReadExample[] => read.get(papersFolder(person))!
const extra = (name: string): ReadExample => read.get(EXTRA)!.find((p) => p.name === name)!
const build = (papers: readonly ReadExample[], statements: readonly Statement[] = []): HolderRecord =>
  buildRecord({ papers: papers.map((p) => ({ paper: p.paper, ...p.reading })), statements })
const mine = (paper: string): Statement => ({ kind: 'mine', id: 's1', saidOn: day('2026-11-23'), by: 'holder', paper })

/** Events and contradictions, without those of the paper itself: what a stranger's paper must not move. */
const shape = (r: HolderRecord): unknown => ({
  events: r.events.map((e) => e.id), contradictions: r.contradictions.map((c) => c.id), findings: r.findings.map((f) => f.type),
  timeline: r.timeline.map((t) => `${t.day === undefined ? '?' : isoDay(t.day)} ${t.field}`),
})

describe('papers of somebody else among one\'s own', () => {
  test.each(PEOPLE)('another person\'s order is held back from %s and changes nothing, until she or he says it is theirs', (id) => {
    const stranger = extra('order-another-person.pdf')
    const before = build(own(id))
    const after = build([...own(id), stranger])
    expect(after.heldBack).toEqual([{ paper: stranger.paper.id, reason: 'another-person' }])
    expect(shape(after)).toEqual(shape(before))
    expect(after.problems.some((p) => p.paper === stranger.paper.id && p.problem.type === 'AnotherPerson')).toBe(true)

    const claimed = build([...own(id), stranger], [mine(stranger.paper.id)])
    expect(claimed.heldBack).toEqual([])
    expect(claimed.lists.get('order')).toHaveLength(1)
  })

  test('a notice with Marisol\'s name and another\'s number is pointed out, and leaves her own hearing standing', () => {
    const mixed = extra('hearing-notice-mixed.pdf')
    const { record, look } = tell([...own('marisol'), mixed], loadPerson('marisol').onDay)
    expect(record.problems.filter((p) => p.paper === mixed.paper.id).map((p) => [p.problem.type, p.problem.params])).toEqual([['AnotherPerson', { reason: 'a-number' }]])
    const days = look.outcomes.filter((o) => o.rule.id === 'court/hearing').map((o) => o.safe.due && isoDay(o.safe.due))
    expect(days).toEqual(['2026-12-08', '2027-01-21'])
    expect(record.events.filter((e) => e.supersededBy !== undefined)).toEqual([])
  })

  test('in an account of two people the daughter\'s case is not Marisol\'s', () => {
    const account = extra('caselens-two-people.json')
    const record = build([...own('marisol').filter((p) => p.name !== 'caselens-record.json'), account])
    const receipts = (r: HolderRecord): string[] => r.events.filter((e) => e.kind === 'filing').map((e) => e.id.slice('filing:'.length)).sort()
    expect(receipts(record)).toEqual(['IOE0999002142', 'LIN9924000214', 'ZNK9900000214'])
    expect([...record.setAside.values()].every((why) => why === 'another-person')).toBe(true)
    expect(receipts(build([...own('marisol'), account], [mine(account.paper.id)]))).toContain('IOE0999006411')
  })

  test('the four of them in one record: the papers of three are held back', () => {
    const all = PEOPLE.flatMap(own)
    const record = build(all)
    const held = new Set(record.heldBack.map((h) => h.paper))
    const kept = PEOPLE.filter((id) => own(id).some((p) => p.reading.claims.some((c) => c.field === 'person.aNumber') && !held.has(p.paper.id)))
    expect(kept).toHaveLength(1)
  })
})

describe('what the papers leave open', () => {
  test('Teodoro: the unknown date of the box stands on no side, the story of the same form does', () => {
    const { record } = tell(own('teodoro'), loadPerson('teodoro').onDay)
    const c = record.contradictions.find((x) => x.fields.includes('admission.date'))!
    expect(c.sides.map((s) => [s.option ?? 'open', s.sources])).toEqual([['2023-11-20', ['CBP', 'DHS']], ['2023-11-12', ['DHS']], ['open', ['DHS']]])
    const arrivals = record.lists.get('arrival')!
    expect(arrivals).toHaveLength(2)
  })

  test('Marisol: the stand-in birthday, the moved surname and the unlisted hearing each have their own kind', () => {
    const { record } = tell(own('marisol'), loadPerson('marisol').onDay)
    expect(record.contradictions.map((c) => c.kind).sort()).toEqual(['dates', 'default-birthday', 'hearing-listed', 'name-order'])
  })

  test('the same papers in another order, or twice over, give the same record', () => {
    for (const id of PEOPLE) {
      const papers = own(id)
      expect(JSON.stringify(shape(build([...papers].reverse())))).toBe(JSON.stringify(shape(build(papers))))
      expect(JSON.stringify(shape(build([...papers, ...papers])))).toBe(JSON.stringify(shape(build(papers))))
    }
  })
})

/** What holds for every record, whatever the papers say. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import { type Claim, type ClaimValue, type Place, type Precision, type Source } from '../claims/claim.ts'
import type { Statement } from '../claims/statement.ts'
import { type FieldName, FIELDS, fieldSpec } from '../claims/vocabulary.ts'
import { type ReadPaper, buildRecord } from './build.ts'
import type { Cell, HolderRecord } from './record.ts'
import { named } from './test-kit.ts'

const runs = { numRuns: process.env['SLOW'] ? 5000 : 40 }
/** Few values, so that papers meet: days near each other, three numbers, two ports. */
const near = fc.integer({ min: 17380, max: 17420 }) as fc.Arbitrary<Day>
const value = (field: FieldName): fc.Arbitrary<ClaimValue> => {
  const spec = fieldSpec(field)
  switch (spec.type) {
    case 'day': return near
    case 'day/ds': return fc.oneof(near, fc.constant('D/S'))
    case 'day/cu': return fc.oneof(near, fc.constant('C'))
    case 'daytime': return fc.record({ day: near, time: fc.constantFrom(null, '08:30', '13:00'), zone: fc.constantFrom('local' as const, 'utc' as const) })
    case 'name': return fc.constantFrom(named('TORRES RIVAS', 'MARIA LUZ'), named('RIVAS', 'MARIA TORRES', 'surname-first'), named('TORRES', 'MARIA'))
    case 'place': return fc.constantFrom<Place>({ port: 'MIA' }, { city: 'Miami', state: 'FL' }, { city: 'Boston' }, { state: 'TX' })
    case 'address': return fc.constantFrom({ lines: ['412 EXAMPLE AVE'] }, { lines: ['9 EXAMPLE ST'] })
    case 'flag': return fc.boolean()
    case 'money': case 'count': return fc.constantFrom(1, 2)
    case 'code': return fc.constantFrom(...spec.words!)
    case 'anumber': return fc.constantFrom('000000218', '000000219')
    case 'receipt': return fc.constantFrom('IOE0999000017', 'IOE0999000018')
    case 'form': return fc.constantFrom('I-589', 'I-485')
    default: return fc.constantFrom('A1', 'B2')
  }
}
const precision = (field: FieldName): fc.Arbitrary<Precision> =>
  fc.constantFrom<Precision>(...(({ D: ['exact', 'exact', 'about', 'month', 'unknown', 'default-suspect'], P: ['exact', 'about', 'unknown'], V: ['exact', 'default-suspect'], E: ['exact'] } as const)[fieldSpec(field).precisions]))

const PERSON = new Set<string>(['person.name', 'person.otherName', 'person.aNumber'])
const KINDS = ['admission', 'departure', 'filing', 'notice', 'hearing', 'order', 'status', 'card', 'nta', 'custody', 'person', 'authorizedStay', 'marriage', 'presence']
const fieldsOf = (kind: string): FieldName[] => (Object.keys(FIELDS) as FieldName[]).filter((f) => f.startsWith(`${kind}.`))
const SOURCES = [['cbp/i94-recent', 'CBP'], ['cbp/i94-travel-history', 'CBP'], ['dhs/nta-i862', 'DHS'], ['uscis/i797-approval', 'USCIS'], ['eoir/hearing-notice', 'EOIR'], ['eoir/acis', 'EOIR'], ['own/n400', 'holder']] as const

interface Loose {
  readonly event: string
  readonly field: FieldName
  readonly value: ClaimValue
  readonly precision: Precision
}
const loose = (allow: (f: FieldName) => boolean): fc.Arbitrary<Loose> =>
  fc.constantFrom(...KINDS.filter((k) => fieldsOf(k).some(allow))).chain((kind) => fc.constantFrom(...fieldsOf(kind).filter(allow))).chain((field) =>
    fc.record({ event: fc.constantFrom(1, 2).map((n) => `${field.slice(0, field.indexOf('.'))}#${n}`), field: fc.constant(field), value: value(field), precision: precision(field) }))
const toClaim = (paper: string, by: readonly [string, Source], c: Loose, n: number): Claim => ({
  id: `${paper}:${n}`, event: c.event, field: c.field, precision: c.precision, source: by[1], generatedBy: `${by[0]}@1`, ...(c.precision === 'unknown' ? {} : { value: c.value }),
})
const papers = (allow: (f: FieldName) => boolean = () => true): fc.Arbitrary<ReadPaper[]> =>
  fc.array(fc.tuple(fc.constantFrom(...SOURCES), fc.array(loose(allow), { minLength: 1, maxLength: 10 })), { minLength: 1, maxLength: 5 }).map((all) =>
    all.map(([by, claims], i) => ({ paper: { id: `paper${i}`, name: 'x', mediaType: 'text/plain', pages: [] }, claims: claims.map((c, n) => toClaim(`paper${i}`, by, c, n)), problems: [] })))

const said = (all: readonly ReadPaper[]): fc.Arbitrary<Statement[]> => {
  const claims = all.flatMap((p) => p.claims)
  const one = fc.constantFrom(...claims)
  const day = fc.integer({ min: 20000, max: 20003 }) as fc.Arbitrary<Day>
  const body = fc.oneof(
    one.map((c) => ({ kind: 'confirm' as const, claim: c.id })),
    one.chain((c) => fc.record({ kind: fc.constant('misread' as const), claim: fc.constant(c.id), value: value(c.field), precision: fc.constant('exact' as const) })),
    fc.tuple(one, one).map(([a, b]) => ({ kind: 'same-event' as const, claims: [a.id, b.id] as const })),
    fc.tuple(one, one).map(([a, b]) => ({ kind: 'different-events' as const, claims: [a.id, b.id] as const })),
    one.map((c) => ({ kind: 'not-mine' as const, claim: c.id })),
    fc.constantFrom(...all).map((p) => ({ kind: 'mine' as const, paper: p.paper.id })),
    fc.constantFrom(
      { kind: 'tell' as const, fact: 'holder.dob', value: 17390, precision: 'exact' as const }, { kind: 'tell' as const, fact: 'holder.dob', value: 17391, precision: 'exact' as const },
      { kind: 'tell' as const, fact: 'child.dob', item: 'child:told#1', value: 17390, precision: 'exact' as const }, { kind: 'tell' as const, fact: 'child.married', item: 'child:told#1', precision: 'unknown' as const },
      { kind: 'tell' as const, fact: 'filing.form', item: 'filing:IOE0999000017', value: 'I-130', precision: 'exact' as const }, { kind: 'tell' as const, fact: 'holder.shoes', value: 1, precision: 'exact' as const },
    ),
    loose(() => true).map((c) => ({ kind: 'remember' as const, event: c.event, field: c.field, value: c.value, precision: 'exact' as const })),
  )
  return fc.array(fc.tuple(body, day), { maxLength: 6 }).chain((list) => {
    const first = list.map(([b, on], i): Statement => ({ ...b, id: `s${i}`, saidOn: on, by: 'holder' }) as Statement)
    const withdraw = fc.subarray(first).map((gone) => gone.map((s, i): Statement => ({ id: `w${i}`, saidOn: s.saidOn, by: 'holder', kind: 'withdraw', statement: s.id })))
    return withdraw.map((w) => [...first, ...w])
  })
}
const record = papers().chain((all) => fc.tuple(fc.constant(all), said(all)))

/** A record as text: maps included, in their order. */
const text = (r: HolderRecord): string => JSON.stringify(r, (_, v: unknown) => (v instanceof Map ? [...v] : v), 1)
const cellsOf = (r: HolderRecord): Cell[] => [r.record, ...[...r.lists.values()].flat()].flatMap((s) => [...s.cells, s.exists]).filter((c) => c !== undefined)
const proofs = (r: HolderRecord, cells = cellsOf(r)): Set<string> => new Set(cells.flatMap((c) => c.claims.flat()))
/** Whether an item exists is a question, not a fact with proof: it goes away when the papers become clear. */
const factProofs = (r: HolderRecord): Set<string> => proofs(r, [r.record, ...[...r.lists.values()].flat()].flatMap((s) => s.cells).filter((c) => c !== undefined))

describe('every record', () => {
  test('does not depend on the order of papers, claims and statements', () => {
    fc.assert(fc.property(record, fc.gen(), ([all, statements], gen) => {
      const shuffle = <T>(list: readonly T[]): T[] => gen(fc.shuffledSubarray<T>, [...list], { minLength: list.length, maxLength: list.length })
      const mixed = shuffle(all).map((p) => ({ ...p, claims: shuffle(p.claims) }))
      expect(text(buildRecord({ papers: mixed, statements: shuffle(statements) }))).toBe(text(buildRecord({ papers: all, statements })))
    }), runs)
  })

  test('counts a paper, a claim and a statement once', () => {
    fc.assert(fc.property(record, ([all, statements]) => {
      expect(text(buildRecord({ papers: [...all, ...all], statements: [...statements, ...statements] }))).toBe(text(buildRecord({ papers: all, statements })))
    }), runs)
  })

  test('keeps every fact\'s proof when a claim is added', () => {
    // Left out: what tells papers of two people apart, and fields where a newer paper takes an older one's place.
    const goesOn = new Set<string>(['filing.decision', 'filing.decided', 'filing.form', 'filing.channel', 'filing.statusAt', 'motion.decision', 'status.kind', 'status.from', 'order.kind', 'order.by', 'custody.kind', 'custody.from', 'custody.until', 'notice.date'])
    const allow = (f: FieldName): boolean => !PERSON.has(f) && !goesOn.has(f) && !f.startsWith('hearing.') && !f.startsWith('nta.') && !f.startsWith('authorizedStay.') && !f.startsWith('order.') && f !== 'departure.proof' && f !== 'admission.at'
    fc.assert(fc.property(papers(allow), loose(allow), fc.constantFrom(...SOURCES), fc.boolean(), (all, extra, by, inNewPaper) => {
      const target = inNewPaper ? { ...all[0]!, paper: { ...all[0]!.paper, id: 'extra' }, claims: [] } : all[0]!
      const added = { ...target, claims: [...target.claims, toClaim(inNewPaper ? 'extra' : 'paper0', by, extra, 99)] }
      const before = factProofs(buildRecord({ papers: all, statements: [] }))
      const after = factProofs(buildRecord({ papers: [...all.filter((p) => p !== target), added], statements: [] }))
      expect([...before].filter((id) => !after.has(id))).toEqual([])
    }), runs)
  })

  test('is the same after a statement is made and taken back', () => {
    fc.assert(fc.property(record, ([all, statements]) => {
      const first = statements.filter((s) => s.kind !== 'withdraw')
      const back = first.map((s, i): Statement => ({ id: `back${i}`, saidOn: s.saidOn, by: 'holder', kind: 'withdraw', statement: s.id }))
      const bare = (r: HolderRecord): string => text({ ...r, claims: new Map(), setAside: new Map(), statements: [], problems: r.problems.filter((p) => p.paper !== 'said') })
      expect(bare(buildRecord({ papers: all, statements: [...first, ...back] }))).toBe(bare(buildRecord({ papers: all, statements: [] })))
    }), runs)
  })

  test('is well made: cells fit their contests, ids are unique, proofs are live claims', () => {
    fc.assert(fc.property(record, ([all, statements]) => {
      const r = buildRecord({ papers: all, statements })
      for (const c of cellsOf(r)) {
        expect(c.values.length).toBe(c.contest < 0 ? 1 : r.contests[c.contest]!.options.length)
        expect(c.claims.length).toBe(c.values.length)
        for (const v of c.values) expect(typeof v !== 'number' || Number.isFinite(v)).toBe(true)
      }
      for (const id of proofs(r)) expect(r.claims.has(id) && !r.setAside.has(id)).toBe(true)
      for (const s of [...r.lists.values()].flat()) if (s.exists) expect(s.exists.contest >= 0 && s.exists.values.includes(true) && s.exists.values.includes(false)).toBe(true)
      const scopes = [...r.lists.values()].flat().map((s) => s.id)
      for (const ids of [scopes, r.contests.map((c) => c.id), r.events.map((e) => e.id), r.contradictions.map((c) => c.id), ...r.contests.map((c) => c.options.map((o) => o.id))]) expect(new Set(ids).size).toBe(ids.length)
      for (const c of r.contests) expect(c.options.length >= 2 && c.options.length <= 30).toBe(true)
      for (const c of r.contradictions) for (const s of c.sides) {
        if (s.option !== undefined) expect(r.contests[c.contest!]!.options.map((o) => o.id)).toContain(s.option)
        expect(s.claims.length > 0).toBe(true)
      }
      // What is told of a fact belongs to no event: it stands in a cell, or says "I do not know".
      const proven = new Set(proofs(r))
      for (const c of r.claims.values()) if (!r.setAside.has(c.id)) expect(c.event.startsWith('told#') ? c.precision === 'unknown' || proven.has(c.id) : r.events.some((e) => e.claims.some((x) => x.id === c.id))).toBe(true)
    }), runs)
  })

  test('comes out whatever odd things stand in the claims', () => {
    const odd = fc.record({ id: fc.string(), event: fc.anything(), field: fc.oneof(fc.constantFrom(...(Object.keys(FIELDS) as FieldName[])), fc.anything()), value: fc.anything(), precision: fc.anything(), source: fc.constant('CBP'), generatedBy: fc.constant('x@1') })
    fc.assert(fc.property(fc.array(odd, { maxLength: 8 }), papers(), (claims, all) => {
      const extra = { paper: { id: 'odd', name: 'x', mediaType: 'text/plain', pages: [] }, claims: claims as unknown as Claim[], problems: [] }
      expect(() => buildRecord({ papers: [...all, extra], statements: [] })).not.toThrow()
    }), runs)
  })
})

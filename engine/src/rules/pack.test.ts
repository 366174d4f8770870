import { describe, expect, test } from 'vitest'
import { day } from '../base/day.ts'
import { recordFromFacts } from '../facts/plain.ts'
import { outlook } from '../outcomes/outlook.ts'
import { value } from './answers.ts'
import { always, lawOn, lawValue } from './law.ts'
import { packDiff } from './pack-diff.ts'
import { openPack, rowsOfPack, shelfOfPack } from './pack-open.ts'
import { applyPack, ownPack } from './pack-own.ts'
import { type PackData, describePack, packText } from './pack-text.ts'
import { standardPack } from './pack.ts'
import { STALE, cite, rule } from './rule.ts'

const LIMIT = lawValue('test.limit', 'days', { value: 30, from: null, until: day('2026-03-08'), authority: cite('old text') }, { value: 10, from: day('2026-03-09'), until: null, authority: cite('new text'), inLitigation: true })
const counted = rule({
  id: 'test/counted', rulebook: 'TEST-1', kind: 'Value', shown: true, safe: 'none', authority: [cite('a test')], staleAfter: STALE.policy, law: [LIMIT], examples: [],
  eval: (r) => value(r.law(LIMIT, day('2026-05-01')).value),
})
const pack = { version: 'test-1', lawKnownThrough: day('2026-10-05'), rules: [counted], readings: [], law: [LIMIT], coherent: [] } as unknown as typeof standardPack
const data = (change: (d: PackData) => PackData = (d) => d): PackData => change(JSON.parse(packText(describePack(pack, { 'test/counted': ['aa', 'bb'] }))) as PackData)
const withRows = (rows: PackData['law'][number]['rows']) => (d: PackData): PackData => ({ ...d, law: [{ ...d.law[0]!, rows }] })
const record = (() => {
  const made = recordFromFacts({})
  if (made.type !== 'Record') throw new Error('no record')
  return made.record
})()

describe('a dated value', () => {
  test('is the one in force on the day asked about, on both sides of the change', () => {
    expect(lawOn(LIMIT, day('2026-03-08'))?.value).toBe(30)
    expect(lawOn(LIMIT, day('2026-03-09'))?.value).toBe(10)
    expect(lawOn(lawValue('x', 'days', always(5, cite('always'))), day('1950-01-01'))?.value).toBe(5)
  })
  test('ends the rule as unsettled on a day without such law', () => {
    const gap = lawValue('test.gap', 'days', { value: 1, from: day('2030-01-01'), until: null, authority: cite('later') })
    const early = rule({ id: 'test/early', rulebook: 'TEST-1', kind: 'Value', shown: true, safe: 'none', authority: [cite('a test')], staleAfter: STALE.policy, law: [gap], examples: [], eval: (r) => value(r.law(gap, day('2026-01-01')).value) })
    const { outcomes } = outlook(record, { version: 't', rules: [early], readings: [], coherent: [] })
    expect(outcomes[0]!.branches[0]!.result).toMatchObject({ kind: 'Unsettled', why: 'noLawForThatDay' })
  })
})

describe('a pack as text', () => {
  test('is the same for the same rules, and reads back as it was', () => {
    expect(packText(data())).toBe(packText(data()))
    const opened = openPack(packText(data()))
    expect(opened).toEqual({ type: 'Pack', data: data() })
  })
  test('holds every rule, reading and dated value of this program', () => {
    const own = ownPack().data
    expect(own.rules.map((r) => r.id)).toEqual(standardPack.rules.map((r) => r.id).sort())
    expect(own.readings).toHaveLength(standardPack.readings.length)
    expect(own.law).toHaveLength(standardPack.law.length)
    expect(openPack(ownPack().text).type).toBe('Pack')
  })
  test('is refused by name when it makes no sense', () => {
    const text = (change: (d: PackData) => unknown): string => JSON.stringify(change(data()))
    expect(openPack('{')).toEqual({ type: 'NotAPack' })
    expect(openPack('[]')).toEqual({ type: 'NotAPack' })
    expect(openPack(text((d) => ({ ...d, version: 2 })))).toEqual({ type: 'NewerPack', version: 2 })
    expect(openPack(text((d) => ({ ...d, version: '1' })))).toEqual({ type: 'BadPack', at: 'version' })
    expect(openPack(text((d) => ({ ...d, lawKnownThrough: '2026-02-30' })))).toEqual({ type: 'BadPack', at: 'lawKnownThrough' })
    expect(openPack(text((d) => ({ ...d, rules: [{ ...d.rules[0], staleAfter: 'soon' }] })))).toEqual({ type: 'BadPack', at: 'rules[1]' })
    expect(openPack(text((d) => ({ ...d, rules: [d.rules[0], d.rules[0]] })))).toEqual({ type: 'BadPack', at: 'rules[2].id' })
    expect(openPack(text(withRows([])))).toEqual({ type: 'BadPack', at: 'law[1]' })
    // Two rows over one another would leave it open which is the law.
    const [old, now] = data().law[0]!.rows
    expect(openPack(text(withRows([{ ...old!, until: '2026-03-09' }, now!])))).toEqual({ type: 'BadPack', at: 'law[1]' })
    expect(openPack(text(withRows([old!, { ...now!, value: 'ten' }])))).toEqual({ type: 'BadPack', at: 'law[1]' })
  })
})

describe('the difference of two packs', () => {
  test('is nothing for the same pack', () => {
    expect(packDiff(data(), data())).toEqual([])
  })
  test('names values, rules and their parts', () => {
    const [old, now] = data().law[0]!.rows
    const newer = data((d) => ({ ...withRows([old!, { ...now!, value: 15 }])(d), rules: [{ ...d.rules[0]!, logic: 'cc', staleAfter: '2027-02-01' }, { ...d.rules[0]!, id: 'test/new' }] }))
    expect(packDiff(data(), newer).map((c) => [c.type, c.id, 'parts' in c ? c.parts : undefined])).toEqual([
      ['LawChanged', 'test.limit', undefined], ['RuleChanged', 'test/counted', ['logic', 'staleAfter']], ['RuleAdded', 'test/new', undefined],
    ])
    expect(packDiff(newer, data()).map((c) => c.type)).toEqual(['LawChanged', 'RuleChanged', 'RuleRemoved'])
  })
})

describe('another pack in place of ours', () => {
  test('moves answers by its values and trusts them by its own days', () => {
    const [old, now] = data().law[0]!.rows
    const other = data((d) => ({ ...withRows([old!, { ...now!, value: 15 }])(d), rules: [{ ...d.rules[0]!, verifiedOn: '2027-01-01', staleAfter: '2027-06-01' }] }))
    const look = (d: PackData) => outlook(record, { ...pack, lawRows: rowsOfPack(d), shelf: shelfOfPack(d) }, { today: day('2027-03-01') }).outcomes[0]!
    expect(look(data()).branches[0]!.result).toMatchObject({ value: 10 })
    expect(look(data()).stale).toBe(true)
    expect(look(other).branches[0]!.result).toMatchObject({ value: 15 })
    expect(look(other).stale).toBe(false)
  })
  test('is refused when rules count in another way, or values are missing', () => {
    const own = ownPack().data
    expect(applyPack(own).type).toBe('Applied')
    const [first] = own.rules
    expect(applyPack({ ...own, rules: [{ ...first!, logic: 'other' }, ...own.rules.slice(1)] })).toMatchObject({ type: 'NeedsOtherProgram', rules: [first!.id], law: [] })
    expect(applyPack({ ...own, law: [...own.law, { id: 'test.unknown', unit: 'days', rows: [] }] })).toMatchObject({ type: 'NeedsOtherProgram', law: ['test.unknown'] })
  })
})

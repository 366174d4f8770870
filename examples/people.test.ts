import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FIELDS, parseIsoDay, weekday } from '@proofline/engine'
import { describe, expect, test } from 'vitest'
import { EXAMPLES, PEOPLE } from '../tools/examples/family.ts'
import { type ExamplePerson, loadPerson } from './person.ts'

const people: readonly ExamplePerson[] = PEOPLE.map(loadPerson)
const contradictions = people.flatMap((person) => person.contradictions.map((c) => ({ person, ...c })))
const sound = (text: { en: string; es: string }): boolean => text.en.length > 10 && text.es.length > 10 && text.en !== text.es

describe('the reviewed truth of the example family', () => {
  test.each(people)('$id is well formed, in English and in Spanish', (person) => {
    expect(person.id).toMatch(/^[a-z]+$/)
    expect(parseIsoDay(person.onDay)).toBeDefined()
    expect(weekday(parseIsoDay(person.onDay)!)).toBe(1) // a Monday, when offices are open
    expect(sound(person.story)).toBe(true)
    const isWell = (c: ExamplePerson['contradictions'][number]): boolean =>
      sound(c.why) && Object.hasOwn(FIELDS, c.about) && c.says.length > 0 && (!c.flips || /^[a-z-]+\/[a-z-]+$/.test(c.outcome ?? ''))
    expect(person.contradictions.filter((c) => !isWell(c)).map((c) => c.id)).toEqual([])
    expect([...person.gaps, ...person.controls].filter(({ about }) => !Object.hasOwn(FIELDS, about))).toEqual([])
    expect(new Set(person.contradictions.map((c) => c.id)).size).toBe(person.contradictions.length)
  })

  test.each(people)('$id names only papers that exist, and every paper a contradiction quotes is listed with it', (person) => {
    const named = [
      ...person.contradictions.flatMap((c) => c.papers), ...person.gaps.flatMap((g) => g.papers),
      ...person.controls.flatMap((c) => c.papers), ...person.problems.map((p) => p.paper), ...(person.printed ?? []).map((p) => p.paper),
    ]
    expect(named.filter((name) => !existsSync(join(EXAMPLES, 'people', person.id, 'papers', name)))).toEqual([])
    expect(person.contradictions.filter((c) => c.says.some((s) => !c.papers.includes(s.paper))).map((c) => c.id)).toEqual([])
  })

  test.each(people)('every expected answer of $id that depends on a contradiction names one of its papers', (person) => {
    const isNamed = ([id, paper]: [string, string]): boolean => id.startsWith('reading.') || person.contradictions.find((c) => c.id === id)?.papers.includes(paper) === true
    expect(person.expected.filter((e) => !Object.entries(e.if).every(isNamed)).map((e) => e.rule)).toEqual([])
  })

  test('there are at least eight contradictions; at least three flip an outcome and at least two change nothing', () => {
    expect(contradictions.length).toBeGreaterThanOrEqual(8)
    expect(contradictions.filter((c) => c.flips).map((c) => `${c.person.id}/${c.id}`)).toEqual([
      'marisol/last-arrival', 'marisol/hearing', 'teodoro/stay-until', 'beatriz/resident-since', 'beatriz/return-2024',
    ])
    expect(contradictions.filter((c) => !c.flips).length).toBeGreaterThanOrEqual(2)
  })

  test('all four stories are told on the same day, and each person has the arithmetic beside the truth', () => {
    expect(new Set(people.map((person) => person.onDay)).size).toBe(1)
    for (const { id } of people) expect(readFileSync(join(EXAMPLES, 'people', id, 'truth.md'), 'utf8')).toContain('by hand')
  })
})

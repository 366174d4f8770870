import { FACTS, type Fact, type Outcome, type Result, type Scope, addDays, branchesUnder, day, factByName, isoDay, resultJson, standardPack, turningPoints } from '@proofline/engine'
import { beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLES, PEOPLE } from '../tools/examples/family.ts'
import { changedBy, valueText } from '../tools/examples/golden.ts'
import { type ReadExample, type Told, papersFolder, readFolders, tell } from '../tools/examples/pipeline.ts'
import { staleGolden } from '../tools/golden.ts'
import { type ExampleContradiction, type ExamplePerson, type Expected, type Says, loadPerson } from './person.ts'

interface Whole {
  readonly person: ExamplePerson
  readonly papers: readonly ReadExample[]
  readonly told: Told
}
let read: Map<string, ReadExample[]>
const whole = new Map<string, Whole>()
const of = (id: string): Whole => whole.get(id)!

beforeAll(async () => {
  read = await readFolders(PEOPLE.map(papersFolder))
  for (const id of PEOPLE) {
    const person = loadPerson(id)
    const papers = read.get(papersFolder(id))!
    whole.set(id, { person, papers, told: tell(papers, person.onDay) })
  }
}, 60_000)

/** What a side of a contradiction says, as the truth writes it: `nta.pdf 2022-09-02 about`. */
const line = (says: Says): string => `${says.paper} ${says.value ?? '?'} ${says.precision}`
function sidesOf({ papers, told }: Whole, id: string): string[][] {
  const names = new Map(papers.map((p) => [p.paper.id, p.name]))
  return told.record.contradictions.find((c) => c.id === id)!.sides.map((s) => s.claims.map((claim) => {
    const c = told.record.claims.get(claim)!
    const value = valueText(c).replace(/^(.*?) \| .*, ?|\(.*\)$/g, '').replaceAll(' | ', ', ').trim()
    return line({ paper: names.get(c.quote!.paper)!, ...(c.value === undefined ? {} : { value }), precision: c.precision as Says['precision'] })
  }))
}

/** The contradiction of the record that has every paper of the truth on a side, and different values on different sides. */
function find(w: Whole, c: ExampleContradiction): string | undefined {
  return w.told.record.contradictions.find((x) => {
    if (!x.fields.some((f) => f === c.about)) return false
    const sides = sidesOf(w, x.id)
    const side = (s: Says): number => sides.findIndex((lines) => lines.some((l) => matches(l, s)))
    const places = c.says.map(side)
    const values = new Map(c.says.map((s, i) => [places[i], s.value]))
    return places.every((p) => p >= 0) && values.size === new Set(c.says.map((s) => s.value)).size
  })?.id
}
const matches = (printed: string, s: Says): boolean => printed.startsWith(`${s.paper} ${s.value ?? '?'}`) && printed.endsWith(` ${s.precision}`)

describe('what the product says about the example family', () => {
  test('is what was reviewed: no golden file differs, is missing, or belongs to nobody', async () => {
    expect((await staleGolden(read)).map((stale) => stale.file.slice(EXAMPLES.length + 1))).toEqual([])
  })

  test.each(PEOPLE)('%s: every paper a reader knows has claims, and only the listed problems', (id) => {
    const { person, papers } = of(id)
    expect(papers.filter((p) => p.reading.reader !== undefined && p.reading.claims.length === 0).map((p) => p.name)).toEqual([])
    expect(papers.filter((p) => p.reading.reader === undefined).map((p) => p.name)).toEqual([])
    expect(papers.flatMap((p) => p.reading.problems.map((x) => `${p.name} ${x.type}`))).toEqual(person.problems.map((x) => `${x.paper} ${x.type}`))
  })

  test.each(PEOPLE)('%s: every contradiction of the truth is found, and no other', (id) => {
    const w = of(id)
    const found = w.person.contradictions.map((c) => [c.id, find(w, c)])
    expect(found.filter(([, x]) => x === undefined).map(([name]) => name)).toEqual([])
    expect(w.told.record.contradictions.map((c) => c.id).filter((x) => !found.some(([, y]) => x === y))).toEqual([])
    expect(new Set(found.map(([, x]) => x)).size).toBe(found.length)
  })

  test.each(PEOPLE)('%s: a contradiction flips what the truth says it flips, and nothing else', (id) => {
    const w = of(id)
    for (const c of w.person.contradictions) {
      const { flips } = changedBy(w.told, w.told.record.contradictions.find((x) => x.id === find(w, c))!)
      expect([c.id, flips.length > 0]).toEqual([c.id, c.flips])
      if (c.outcome) expect(flips).toContain(c.outcome)
    }
  })

  test('at least eight contradictions, at least three that flip an answer, at least two that change none', () => {
    const all = PEOPLE.flatMap((id) => of(id).told.record.contradictions.map((c) => changedBy(of(id).told, c)))
    expect(all.length).toBeGreaterThanOrEqual(8)
    expect(all.filter((c) => c.flips.length > 0).length).toBeGreaterThanOrEqual(3)
    expect(all.filter((c) => c.changes.length === 0).length).toBeGreaterThanOrEqual(2)
  })
})

const text = (v: unknown): unknown => (typeof v === 'number' && Math.abs(v) > 3000 ? isoDay(day(isoDay(v as Parameters<typeof isoDay>[0]))) : v)
const scopes = ({ told }: Whole): Scope[] => [told.record.record, ...[...told.record.lists.values()].flat()]
/** Has the item this fact, in the world where the first option of everything holds? */
const has = (scope: Scope, [name, value]: [string, string]): boolean => {
  const cell = scope.cells[factByName(name)!.slot]
  return cell !== undefined && cell.values.some((v) => text(v) === value)
}

function outcomesOf(w: Whole, { rule, of: item }: Expected): Outcome[] {
  const items = item && scopes(w).filter((s) => Object.entries(item).every((fact) => has(s, fact))).map((s) => s.id)
  return w.told.look.outcomes.filter((o) => o.rule.id === rule && (items === undefined || items.includes(o.about)) && !isOtherKind(o))
}
const isOtherKind = (o: Outcome): boolean => o.branches.every((b) => b.result.kind === 'NotApplicable' && b.result.why === 'otherKind')

/** Contest and option for "this paper is right", and for a reading of the law. */
function settled(w: Whole, branch: Expected['if']): Map<string, string> {
  const out = new Map<string, string>()
  for (const [key, value] of Object.entries(branch)) {
    if (key.startsWith('reading.')) {
      out.set(key, value)
      continue
    }
    const truth = w.person.contradictions.find((c) => c.id === key)!
    const c = w.told.record.contradictions.find((x) => x.id === find(w, truth))!
    const side = sidesOf(w, c.id).findIndex((lines) => lines.some((l) => l.startsWith(`${value} `)))
    out.set(w.told.record.contests[c.contest!]!.id, c.sides[side]!.option!)
  }
  return out
}

/** The answer of an outcome in one branch, contests and readings that are not named at their first option. */
function answer(w: Whole, o: Outcome, branch: Expected['if']): Result {
  const chosen = settled(w, branch)
  for (const c of w.told.look.evaluator.contests) if (!chosen.has(c.id)) chosen.set(c.id, c.options[0]!.id)
  const [only, more] = branchesUnder(w.told.look, o, chosen)
  if (!only || more) throw new Error(`${o.id} does not come out one way`)
  return only.result
}

/** First day from which the answer is another one, when the contested day of the outcome is moved. */
function turnsOn(w: Whole, o: Outcome): string | undefined {
  const { record, look } = w.told
  const contest = record.contests.findIndex((c) => o.matters.includes(c.id))
  const cells = scopes(w).flatMap((s) => FACTS.map((fact) => ({ scope: s.id, fact: fact as Fact, cell: s.cells[fact.slot] })))
  const moved = cells.find(({ cell, fact }) => cell?.contest === contest && fact.type.startsWith('day'))!
  const days = moved.cell!.values.map(Number)
  const points = turningPoints(record, look.today, {
    rule: o.rule, about: o.about, fact: moved.fact, scope: moved.scope,
    from: addDays(Math.min(...days) as ReturnType<typeof day>, -7), until: addDays(Math.max(...days) as ReturnType<typeof day>, 7),
  })
  return points.length === 1 ? isoDay(points[0]!.day) : undefined
}

const known = new Set<string>(standardPack.rules.map((r) => r.id))

describe('what was worked out by hand', () => {
  test.each(PEOPLE)('%s: the rules give it', (id) => {
    const w = of(id)
    for (const e of w.person.expected.filter((x) => !x.notYet)) {
      const [o, another] = outcomesOf(w, e)
      expect([e.rule, o !== undefined, another === undefined]).toEqual([e.rule, true, true])
      const result = resultJson(answer(w, o!, e.if))
      const given = Object.fromEntries(Object.keys(e.gives).map((key) => {
        if (key === 'turnsOn') return [key, turnsOn(w, o!)]
        if (key.startsWith('safe.')) return [key, text(o!.safe[key.slice(5) as keyof Outcome['safe']])]
        return [key, result[key]]
      }))
      expect({ rule: e.rule, if: e.if, ...given }).toEqual({ rule: e.rule, if: e.if, ...e.gives })
    }
  })

  test('a rule that is said to be missing is missing', () => {
    expect(PEOPLE.flatMap((id) => of(id).person.expected.filter((e) => e.notYet && known.has(e.rule)).map((e) => e.rule))).toEqual([])
  })

  test.each(PEOPLE)('%s: a letter that prints another day than the one counted is named beside the answer', (id) => {
    const w = of(id)
    for (const p of w.person.printed ?? []) {
      const steps = w.told.look.outcomes.filter((o) => o.rule.id === p.rule).flatMap((o) => o.branches).flatMap((b) => ('steps' in b.result ? (b.result.steps ?? []) : []))
      const days = steps.flatMap((s) => Object.values(s.params ?? {})).flatMap((v) => (typeof v === 'object' && 'day' in v ? [isoDay(v.day)] : []))
      expect(days).toEqual(expect.arrayContaining([p.prints, p.counted]))
    }
  })

  test.each(PEOPLE)('%s: what no paper says is shown as a gap, not guessed', (id) => {
    const { person, told } = of(id)
    const findings = told.record.findings.map((f) => [f.type, f.from === undefined ? '' : isoDay(f.from), f.until === undefined ? '' : isoDay(f.until)].join(' ').trim())
    const wanted = person.gaps.flatMap((g) => {
      if (g.about === 'departure.date') return [`ArrivalsWithoutDeparture ${g.after} ${g.before}`]
      return g.about === 'nta.hearingAt' ? ['NoHearingDayInNotice'] : g.about === 'admission.date' ? ['UnknownDate'] : []
    })
    expect(findings.sort()).toEqual(wanted.sort())
    for (const g of person.gaps.filter((x) => x.about === 'admission.until')) {
      const stay = told.record.lists.get('stay')!.find((s) => has(s, ['stay.arrival', g.after!]))!
      const days = told.look.outcomes.find((o) => o.rule.id === 'unlawful-presence/stay-days' && o.about === stay.id)!
      expect(days.branches.map((b) => b.result.kind)).toEqual(['NotEnoughKnown'])
    }
  })
})

/**
 * Claims of all papers, and what the holder said, made into one record. The same papers and statements give the same
 * record in whatever order they come, and a paper given twice counts once. Never throws on odd claims.
 */
import type { Day } from '../base/day.ts'
import type { Claim, Problem } from '../claims/claim.ts'
import type { Statement } from '../claims/statement.ts'
import type { FieldName } from '../claims/vocabulary.ts'
import type { Paper } from '../papers/paper.ts'
import { holderAsParty, otherPeople } from './another-person.ts'
import { type Settled, type Wide, settle, sourcesOf } from './cells.ts'
import { type DraftContradiction, type Workshop, cellOf, contestsIn } from './contests.ts'
import { type Crossings, alignCrossings } from './crossings.ts'
import { type Trip, findingsOf, notInOrderOf } from './findings.ts'
import { hearingsOf } from './hearings.ts'
import { type Happening, isCrossing, joinByKey } from './join.ts'
import { type ListName, absence, factsOf } from './keys.ts'
import { isLawData, lawDataOf } from './law-data.ts'
import { type Located, byId, byText, mentionsOf } from './mention.ts'
import { oldAddresses } from './old-address.ts'
import { othersCases } from './others-cases.ts'
import { nameContradictions } from './person-name.ts'
import type { Contradiction, Event, Finding, HolderRecord, Scope } from './record.ts'
import { crossingScopes } from './scope-crossings.ts'
import type { ScopeDraft } from './scope-draft.ts'
import { listScopes } from './scope-lists.ts'
import { recordScope } from './scope-record.ts'
import { type Unsure, applyStatements, statementsInOrder } from './statements.ts'
import { timelineOf } from './timeline.ts'
import { tellScopes } from './told.ts'

export interface ReadPaper {
  readonly paper: Paper
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
}
export interface RecordInput {
  readonly papers: readonly ReadPaper[]
  readonly statements: readonly Statement[]
  /** What becomes of readings that are not sure; they wait unless told. */
  readonly unsure?: Unsure
}
type PaperProblem = HolderRecord['problems'][number]

/** One claim per id, one problem per paper and words. */
function gather(papers: readonly ReadPaper[]): { located: Located[]; problems: PaperProblem[] } {
  const all = papers.flatMap(({ paper, claims }) => claims.map((claim) => ({ claim, paper: paper.id })))
    .filter(({ claim }) => typeof claim === 'object' && claim !== null && typeof claim.id === 'string')
  // A bulletin's hundreds of claims are told apart by their ids alone.
  const textOf = (l: Located): string => (isLawData(l) ? l.claim.id : JSON.stringify([l.claim.id, l.paper, l.claim]))
  const text = new Map(all.map((l) => [l, textOf(l)]))
  const located = new Map<string, Located>()
  for (const l of all.sort((a, b) => byText(text.get(a)!, text.get(b)!))) if (!located.has(l.claim.id)) located.set(l.claim.id, l)
  const problems = papers.flatMap(({ paper, problems: own }) => own.map((problem) => ({ paper: paper.id, problem })))
  return { located: [...located.values()], problems: inOrder(problems) }
}

const inOrder = (problems: readonly PaperProblem[]): PaperProblem[] =>
  [...new Map(problems.map((p) => [JSON.stringify([p.paper, p.problem]), p])).entries()].sort(([a], [b]) => byText(a, b)).map(([, p]) => p)

export function buildRecord(input: RecordInput): HolderRecord {
  const { located, problems } = gather(input.papers)
  const said = applyStatements(located, input.statements, input.unsure)
  // What tells of the law tells nothing of a person: it joins no event and no disagreement.
  const law = lawDataOf(said.live.filter(isLawData))
  const told = said.live.filter((l) => !isLawData(l))
  const people = otherPeople(told, said.mine)
  const heldBack = new Set(people.heldBack.map((h) => h.paper))
  const setAside = new Map(said.setAside)
  const others = othersCases(told, people.names, said.mine)
  for (const l of told) if (heldBack.has(l.paper) || others.has(l.claim.id)) setAside.set(l.claim.id, 'another-person')
  for (const id of holderAsParty(told, people.names)) if (!setAside.has(id)) setAside.set(id, 'holder')
  const live = told.filter((l) => !setAside.has(l.claim.id)).sort((a, b) => byId(a.claim, b.claim))

  const mentions = mentionsOf(live)
  const crossings = alignCrossings(mentions.filter(isCrossing), said.links)
  const happenings = [...joinByKey(mentions, said.links), ...crossings.happenings].sort(byId)
  const w = workshop(happenings, live)
  const matching = openContests(w, crossings)
  const crossed = crossingScopes(w, crossings, matching)
  const existsOf = (h: Happening): Wide | undefined =>
    h.under && matching !== undefined ? { drafts: [matching], values: h.under, claims: w.drafts[matching]!.options.map((o) => o.claims) } : undefined
  const lists = [...crossed.scopes, ...listScopes(w, crossings, existsOf)]
  const scopes = [recordScope(w), ...lists]
  tellScopes(w, scopes, said.told, setAside)
  const settled = settle(w.drafts, scopes.flatMap((s) => [...s.cells.values(), ...(s.exists ? [s.exists] : [])]))

  const lost: Finding[] = []
  const finish = (s: ScopeDraft): Scope => scopeOf(s, settled, lost)
  const [record, ...items] = scopes.map(finish)
  const notInOrder = notInOrderOf({ record: record!, lists: listsOf(items) })
  const inBest = new Set(crossings.alignments[0])
  return {
    ...(law.bulletins ? { bulletins: law.bulletins } : {}),
    events: eventsOf(w, settled, existsOf), contests: settled.contests, record: record!, lists: listsOf(items),
    contradictions: contradictionsOf(w, settled),
    findings: findingsOf(happenings, mentions, tripsOf(items), [...w.findings, ...lost, ...notInOrder]),
    timeline: timelineOf({
      happenings: happenings.filter((h) => !h.under || inBest.has(h.id)), leftOn: crossed.leftOn,
      contestOf: (h, field) => contestOf(w, settled, matching, h, field),
    }),
    claims: said.claims, setAside: sortedMap(setAside), heldBack: people.heldBack, statements: statementsInOrder(input.statements),
    problems: inOrder([...problems, ...said.problems, ...people.problems, ...law.problems]),
  }
}

function workshop(happenings: readonly Happening[], live: readonly Located[]): Workshop {
  const papers = new Map<string, Claim[]>()
  for (const { claim, paper } of live) papers.set(paper, [...(papers.get(paper) ?? []), claim])
  return { around: { happenings, papers }, drafts: [], contradictions: [], findings: [], cells: new Map(), draftsOf: new Map() }
}

/** The contests of all events, and before them the contest over alignments, whose draft it gives back. */
function openContests(w: Workshop, crossings: Crossings): number | undefined {
  const { matching } = crossings
  if (matching) {
    w.drafts.push(matching.draft)
    const first = crossings.happenings.find((h) => h.under)!
    const { claims } = matching
    const fields = [...new Set(claims.map((c) => c.field))].sort(byText)
    w.contradictions.push({
      id: matching.draft.id, draft: 0, event: first.id, fields, kind: 'one-or-two', weak: false,
      sides: matching.draft.options.map((_, option) => ({ option, claims })),
    })
  }
  for (const h of w.around.happenings) {
    contestsIn(w, h, matching ? 0 : undefined)
    if (h.kind === 'person') w.contradictions.push(...nameContradictions(h))
  }
  w.contradictions.push(...oldAddresses(w.around, w.around.happenings.filter((h) => h.kind === 'filing')))
  return matching ? 0 : undefined
}

function scopeOf(s: ScopeDraft, settled: Settled, lost: Finding[]): Scope {
  const finish = (wide: Wide) => {
    const cell = settled.cell(wide)
    if (!cell) lost.push({ type: 'TooManyRivals', claims: [...new Set(wide.claims.flat())].sort(byText) })
    return cell
  }
  const exists = s.exists && finish(s.exists)
  return {
    id: s.id, ...(s.list ? { list: s.list } : {}), ...(exists ? { exists } : {}), ...(s.list ? { events: s.events } : {}),
    cells: factsOf(s.list).map((f) => {
      const wide = s.cells.get(f.slot)
      return wide && finish(wide)
    }),
  }
}

/** Items of a list in order of their first day, then of id. */
function listsOf(items: readonly Scope[]): Map<ListName, Scope[]> {
  const firstDay = (s: Scope): number => {
    const days = factsOf(s.list).filter((f) => f.type === 'day').flatMap((f) => s.cells[f.slot]?.values[0] ?? [])
    return Math.min(Infinity, ...days.map(Number))
  }
  const keyed = items.map((s) => ({ s, day: firstDay(s) })).sort((a, b) => (a.day === b.day ? 0 : a.day - b.day) || byId(a.s, b.s))
  const lists = new Map<ListName, Scope[]>()
  for (const name of [...new Set(items.map((s) => s.list!))].sort(byText)) lists.set(name, keyed.filter((k) => k.s.list === name).map((k) => k.s))
  return lists
}

function eventsOf(w: Workshop, settled: Settled, existsOf: (h: Happening) => Wide | undefined): Event[] {
  const replaced = new Map(hearingsOf(w).flatMap((x) => (x.replacedBy ? [[x.h.id, x.replacedBy.id] as const] : [])))
  return w.around.happenings.map((h) => {
    const exists = existsOf(h)
    const cell = exists && settled.cell(exists)
    const newer = replaced.get(h.id)
    return {
      id: h.id, kind: h.kind, claims: h.claims, contests: [...new Set((w.draftsOf.get(h.id) ?? []).map((d) => settled.place[d]!))].sort((a, b) => a - b),
      ...(cell ? { exists: cell } : {}), ...(newer ? { supersededBy: newer } : {}),
    }
  })
}

function contradictionsOf(w: Workshop, settled: Settled): Contradiction[] {
  const finish = ({ draft, sides, ...rest }: DraftContradiction): Contradiction => ({
    ...rest, ...(draft === undefined ? {} : { contest: settled.place[draft]! }),
    sides: sides.map(({ option, claims }) => {
      const options = draft === undefined || option === undefined ? [] : settled.optionIds(draft, option)
      return {
        ...(options.length > 0 ? { option: options[0]! } : {}), ...(options.length > 1 ? { options } : {}),
        claims: [...new Set(claims.map((c) => c.id))].sort(byText), sources: sourcesOf(claims),
      }
    }),
  })
  return w.contradictions.map(finish).sort(byId)
}

function contestOf(w: Workshop, settled: Settled, matching: number | undefined, h: Happening, field: FieldName): number | undefined {
  const draft = cellOf(w, h, field)?.drafts[0] ?? (h.under ? matching : undefined)
  if (draft !== undefined) return settled.place[draft]
  const status = field === 'hearing.at' ? w.drafts.findIndex((d) => d.id === `${h.id}/status`) : -1
  return status >= 0 ? settled.place[status] : undefined
}

/** Absences nobody contests, for findings. */
function tripsOf(items: readonly Scope[]): Trip[] {
  const [out, home] = [absence.departed.slot, absence.returned.slot]
  return items.filter((s) => s.list === 'absence' && !s.exists).flatMap((s) => {
    const [a, b] = [s.cells[out], s.cells[home]]
    if (!a || !b || a.contest >= 0 || b.contest >= 0) return []
    return [{ departed: a.values[0] as Day, returned: b.values[0] as Day, claims: [...a.claims[0]!, ...b.claims[0]!] }]
  })
}

const sortedMap = (m: ReadonlyMap<string, string>): Map<string, string> => new Map([...m].sort(([a], [b]) => byText(a, b)))


/** The tables of docs/accuracy.md. */
import { LEVELS, type Level } from '../damage/levels.ts'
import { type Counts, type Seen, type Tally, isUnknown, percent, total, upperBound } from '../tally.ts'
import { GOALS, type Goal, GROUP_NAMES, LEVEL_NAMES, groupOf, isGoalGroup } from './groups.ts'

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/** `0 of 512 (≤ 0.6 %)`. */
export const bounded = (hits: number, of: number): string => (of === 0 ? '–' : `${hits} of ${of.toLocaleString('en-US')} (≤ ${bound(hits, of)})`)
const bound = (hits: number, of: number): string => { const share = upperBound(hits, of); return percent(share, share < 0.01 ? 2 : 1) }
const share = (hits: number, of: number): string => (of === 0 ? '–' : percent(hits / of))

/** The fields the goals are about, at one level. */
export const goalFields = (tally: Tally, level: Level): Counts => tally.sum((l, _kind, weight, field) => l === level && weight === 'deciding' && isGoalGroup(groupOf(field)))
const knownKinds = (tally: Tally, level: Level): Seen => tally.seen((l, kind) => l === level && !isUnknown(kind))

interface Measured {
  readonly hits: number
  readonly of: number
}
function measured(tally: Tally, goal: Goal): Measured {
  if (goal.of === 'mistaken') {
    const { papers, known } = tally.seen((_level, kind) => isUnknown(kind))
    return { hits: papers - known, of: papers }
  }
  if (goal.of === 'known') {
    const { papers, known } = knownKinds(tally, goal.level!)
    return { hits: known, of: papers }
  }
  const counts = goalFields(tally, goal.level!)
  return { hits: goal.of === 'wrong' ? counts.wrong : counts.right + counts.asked, of: total(counts) }
}

/** `met`, `not met`, or `not sure`: the count is good, but too small to say so with 95 % confidence. */
export function verdict({ hits, of }: Measured, goal: Goal): string {
  if (of === 0) return 'not measured'
  const isLeast = goal.of === 'answered' || goal.of === 'known'
  const bad = isLeast ? of - hits : hits
  const allowed = isLeast ? 1 - goal.share : goal.share
  if (bad / of > allowed) return 'not met'
  return upperBound(bad, of) <= allowed ? 'met' : 'met by count, too few papers to be sure'
}

export function goalTable(tally: Tally): string {
  return table(['Goal', 'asked for', 'ours', 'counted', ''], GOALS.map((goal) => {
    const got = measured(tally, goal)
    const isLeast = goal.of === 'answered' || goal.of === 'known'
    const ours = got.of === 0 ? '–' : percent(got.hits / got.of, 2)
    const edge = got.of === 0 ? '' : isLeast ? ` (≥ ${percent(1 - upperBound(got.of - got.hits, got.of), 2)})` : ` (≤ ${percent(upperBound(got.hits, got.of), 2)})`
    return [goal.says, `${isLeast ? '≥' : '≤'} ${percent(goal.share)}`, `${ours}${edge}`, `${got.hits.toLocaleString('en-US')} of ${got.of.toLocaleString('en-US')}`, verdict(got, goal)]
  }))
}

export function levelTable(tally: Tally): string {
  return table(['How the paper comes', 'papers', 'fields', 'right', 'asked', 'not read, not asked', 'wrong in silence', 'kind known', 'time a page'], tally.levels().map((level) => {
    const c = tally.sum((l, _kind, weight) => l === level && weight === 'deciding')
    const seen = knownKinds(tally, level)
    const all = tally.seen((l) => l === level)
    const of = total(c)
    return [LEVEL_NAMES[level], String(seen.papers), of.toLocaleString('en-US'), share(c.right, of), share(c.asked, of), share(c.missed, of), bounded(c.wrong, of), share(seen.known, seen.papers), timeOf(all)]
  }))
}

const timeOf = ({ openMs, pages }: Seen): string => { const ms = openMs / Math.max(1, pages); return ms < 950 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s` }
const cell = (c: Counts): string => (total(c) === 0 ? '' : `${c.right} · ${c.asked} · ${c.missed} · ${c.wrong === 0 ? '0' : `**${c.wrong}**`} (≤ ${bound(c.wrong, total(c))})`)

export function groupTable(tally: Tally): string {
  const levels = tally.levels()
  return table(['What', ...levels.map((l) => LEVEL_NAMES[l])], GROUP_NAMES.map((group) =>
    [group, ...levels.map((level) => cell(tally.sum((l, _kind, weight, field) => l === level && weight === 'deciding' && groupOf(field) === group)))]))
}

const kindsOf = (tally: Tally): string[] => [...new Set([...tally.papers.keys()].map((key) => key.split(' ')[1]!))].sort()

export function kindTable(tally: Tally): string {
  const levels = tally.levels()
  return table(['Kind', ...levels.map((l) => LEVEL_NAMES[l])], kindsOf(tally).filter((k) => !isUnknown(k)).map((kind) => [`\`${kind}\``, ...levels.map((level) => {
    const seen = tally.seen((l, k) => l === level && k === kind)
    const c = tally.sum((l, k, weight) => l === level && k === kind && weight === 'deciding')
    return seen.papers === 0 ? '' : `known ${seen.known} of ${seen.papers}; ${cell(c)}`
  })]))
}

export function unknownTable(tally: Tally): string {
  const levels = tally.levels()
  return table(['Paper', ...levels.map((l) => LEVEL_NAMES[l])], kindsOf(tally).filter(isUnknown).map((kind) => [kind.slice('unknown-'.length), ...levels.map((level) => {
    const { papers, known } = tally.seen((l, k) => l === level && k === kind)
    return papers === 0 ? '' : `${papers - known} of ${papers}`
  })]))
}

/** Every deciding field of every kind. */
export function fieldTable(tally: Tally): string {
  const levels = LEVELS.filter((l) => tally.levels().includes(l))
  const rows = new Set([...tally.fields.keys()].map((key) => key.split(' ')).filter(([, , weight]) => weight === 'deciding').map(([, kind, , field]) => `${kind} ${field}`))
  return table(['Kind', 'field', ...levels.map((l) => LEVEL_NAMES[l])], [...rows].sort().map((row) => {
    const [kind, field] = row.split(' ')
    return [`\`${kind}\``, `\`${field}\``, ...levels.map((level) => cell(tally.sum((l, k, weight, f) => l === level && k === kind && f === field && weight === 'deciding')))]
  }))
}

export function otherTable(tally: Tally): string {
  return table(['How the paper comes', 'fields', 'right', 'asked', 'not read, not asked', 'wrong in silence'], tally.levels().map((level) => {
    const c = tally.sum((l, _kind, weight) => l === level && weight === 'other')
    const of = total(c)
    return [LEVEL_NAMES[level], of.toLocaleString('en-US'), share(c.right, of), share(c.asked, of), share(c.missed, of), bounded(c.wrong, of)]
  }))
}

/** Under which papers, and under which reading of the law, an answer holds. */
import { type Branch, type Choice, type Contest, type ContestOption, type HolderRecord, type Outcome, type Outlook, branchesUnder, parseIsoDay, standardPack } from '@proofline/engine'
import { type Lang, hasMessage, printDay, say } from '@proofline/words'
import { paperName, readerStem, sayFirst, sourceName, unstopped } from './people.ts'
import { safe } from './terminal.ts'

/** What conditions are told from: the record and the names of its files. */
export interface Told {
  readonly lang: Lang
  readonly record: HolderRecord
  readonly names: ReadonlyMap<string, string>
}

export const isReading = (contest: string): boolean => contest.startsWith('reading.')

/** Every reading of the law at its first, usual option. */
export const usualReadings: ReadonlyMap<string, string> = new Map(standardPack.readings.map((r) => [r.id, r.options[0]!.id]))

/** How one claim's side may be named, from the widest name to the narrowest. */
function namesOf({ lang, record, names }: Told, option: ContestOption): readonly (readonly string[])[] {
  const claims = option.claims.map((id) => record.claims.get(id)).filter((c) => c !== undefined)
  const bySource = claims.flatMap((c) => (c.source === 'DHS' || c.source === 'issuing-state' || (c.source === 'holder' && c.generatedBy !== 'statement') ? [] : [sayFirst(lang, [`who.${c.source}`]) ?? sourceName(lang, c.source)]))
  const byReader = claims.map((c) => sayFirst(lang, [`who.${readerStem(c.generatedBy)}`]) ?? paperName(lang, c.generatedBy))
  const byFile = claims.flatMap((c) => (c.quote ? [safe(names.get(c.quote.paper) ?? '')] : [])).filter(Boolean)
  return [bySource, byReader, byFile]
}

/** A value as an option's id writes it: a day, a code, or words. */
function valueWords(lang: Lang, id: string): string {
  return id.split('|').map((one) => {
    const bare = one.replace(/#\d+$/, '')
    const day = parseIsoDay(bare)
    if (day !== undefined) return printDay(lang, day)
    if (bare === 'none') return say(lang, 'cli.none')
    if (bare === 'true' || bare === 'false') return say(lang, bare === 'true' ? 'value.yes' : 'value.no')
    return sayFirst(lang, [`code.${bare}`]) ?? safe(bare)
  }).join(', ')
}

/** Who must be right for this option: the widest name that no rival shares. */
function who(t: Told, contest: Contest, option: ContestOption): string {
  const own = namesOf(t, option)
  const rivals = contest.options.filter((o) => o !== option).map((o) => namesOf(t, o))
  for (const [level, names] of own.entries()) {
    const free = [...new Set(names)].find((name) => !rivals.some((r) => r[level]!.includes(name)))
    if (free !== undefined) return free
  }
  return option.by ?? valueWords(t.lang, option.id)
}

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "these papers tell of two crossings": which papers belong together is itself in question. */
function matching(lang: Lang, option: ContestOption): string {
  const [first = '', ...rest] = option.id.split('|')
  const [word = '', way] = first.split('-')
  const n = COUNTS.indexOf(word)
  const events = n < 0 ? valueWords(lang, first) : say(lang, way === undefined ? 'cli.matching' : 'cli.matching.way', { n, ...(way === undefined ? {} : { way }) })
  return rest.length === 0 ? events : `${events} (${valueWords(lang, rest.join('|'))})`
}

function choiceText(t: Told, { contest: id, options }: Choice): string {
  const { lang, record } = t
  const or = ` ${say(lang, 'result.or')} `
  if (isReading(id)) {
    const answers = options.map((o) => sayFirst(lang, [`${id}.${o}`]) ?? o).map(unstopped).join(or)
    return say(lang, 'cli.ifLaw', { question: hasMessage(`${id}.question`) ? say(lang, `${id}.question`) : id, answer: answers })
  }
  const contest = record.contests.find((c) => c.id === id)
  const found = options.flatMap((o) => contest?.options.find((x) => x.id === o) ?? [])
  if (!contest || found.length === 0) return say(lang, 'switch.ifRight', { who: options.map((o) => valueWords(lang, o)).join(or) })
  if (contest.kind === 'matching') return say(lang, 'cli.ifMatching', { how: found.map((o) => matching(lang, o)).join(or) })
  return say(lang, 'switch.ifRight', { who: [...new Set(found.map((o) => who(t, contest, o)))].join(or) })
}

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1)

/** "If CBP is right, and if the green card is right"; empty when it holds whatever is right. */
export function conditionText(t: Told, holds: Branch['holds']): string {
  if (holds.length === 0 || holds.some((h) => h.length === 0)) return ''
  const { lang } = t
  const sides = holds.map((h) => [...h].sort((a, b) => Number(isReading(a.contest)) - Number(isReading(b.contest))))
    .map((h) => h.map((c, i) => (i === 0 ? choiceText(t, c) : `${say(lang, 'cli.and')} ${lower(choiceText(t, c))}`)).join(', '))
  return [...new Set(sides)].map((s, i) => (i === 0 ? s : `${say(lang, 'result.or')} ${lower(s)}`)).join('; ')
}

/** The side of one contest: "If CBP is right". */
export const sideText = (t: Told, contest: string, option: string): string => choiceText(t, { contest, options: [option] })

export interface Usual {
  /** The answers when every reading of the law is the usual one, each with the papers it needs. */
  readonly usual: readonly Branch[]
  /** Answers only another reading of the law leads to. */
  readonly other: readonly Branch[]
}

/** Answers under the usual reading of the law first; what careful lawyers also read, apart. */
export function byReading(look: Outlook, o: Outcome): Usual {
  const usual = branchesUnder(look, o, usualReadings)
  if (usual.length === 0) return { usual: o.branches, other: [] }
  return { usual, other: o.branches.filter((b) => !usual.some((u) => u.row === b.row)) }
}

/** The readings that lead away from the usual ones: "question → answer". */
export function readingsBehind(lang: Lang, branches: readonly Branch[]): string[] {
  const seen = new Set<string>()
  for (const c of branches.flatMap((b) => b.holds.flat())) {
    if (!isReading(c.contest) || c.options.includes(usualReadings.get(c.contest)!)) continue
    for (const o of c.options) seen.add(`${say(lang, `${c.contest}.question`)} ${say(lang, `${c.contest}.${o}`)}`)
  }
  return [...seen]
}

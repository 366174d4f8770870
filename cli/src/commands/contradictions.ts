import { type Branch, type Contradiction, type Outcome, branchesUnder, contradictionJson } from '@proofline/engine'
import { hasMessage, say } from '@proofline/words'
import { aboutText } from '../about.ts'
import { sideText, usualReadings } from '../conditions.ts'
import type { Answered, Context } from '../context.ts'
import { filesBlock, filesJson } from '../file-words.ts'
import { capital, claimText, fieldName, resultSentence, resultText, ruleName, sayFirst } from '../people.ts'
import { alsoText, claimPlace } from '../proof.ts'
import { CONTRADICTIONS_SCHEMA } from '../schema-names.ts'
import { type Session, openSession } from '../session.ts'
import { type Text, bold, dim, flow, heading, quoted } from '../terminal.ts'

export async function contradictions(inputs: readonly string[], c: Context): Promise<Answered> {
  const s = await openSession(inputs, c)
  return c.json ? { data: contradictionsData(s) } : { text: contradictionsText(s) }
}

export const contradictionsData = (s: Session): Record<string, unknown> => ({
  schema: CONTRADICTIONS_SCHEMA, contradictions: s.record.contradictions.map((x) => contradictionJson(s.record, x, s.names, s.look.outcomes)), ...filesJson(s.loaded, s.record),
})

export function contradictionsText(s: Session): string {
  const blocks = contradictionBlocks(s)
  if (blocks.length === 0) blocks.push(flow(say(s.lang, 'cli.noContradictions')))
  return [...blocks, ...filesBlock(s)].join('\n\n')
}

/** Those that change something under one heading, those that change nothing under another. */
export function contradictionBlocks(s: Session): string[] {
  const group = (title: string, does: boolean): string[] => {
    const found = s.record.contradictions.filter((x) => matterOf(s, x).length > 0 === does)
    return found.length > 0 ? [heading(say(s.lang, title)), ...found.map((x) => contradictionText(s, x))] : []
  }
  return [...group('cli.group.disagree', true), ...group('cli.group.disagreeIdle', false)]
}

const contestOf = ({ record }: Session, x: Contradiction): string | undefined => (x.contest === undefined ? undefined : record.contests[x.contest]?.id)

/** The outcomes a contradiction can change by itself. */
function matterOf(s: Session, x: Contradiction): Outcome[] {
  const contest = contestOf(s, x)
  return contest === undefined ? [] : s.look.outcomes.filter((o) => o.matters.includes(contest))
}

const titleOf = ({ lang }: Session, x: Contradiction): string =>
  sayFirst(lang, [`contradiction.${x.kind}.${x.fields[0]}`, `contradiction.${x.fields[0]}`]) ?? `${say(lang, 'contradiction.other')}: ${x.fields.map((f) => fieldName(lang, f)).join(', ')}`

/** Who says what, in their own words, and what it changes. */
function contradictionText(s: Session, x: Contradiction): string {
  const { lang, record } = s
  const lines = [flow([bold(titleOf(s, x)), ...(x.weak ? ['  ', dim(`(${say(lang, 'contradiction.tagWeak')})`)] : [])], { indent: 2, first: bold('≠') })]
  // Rival ways to put the same papers together have the same words on both sides: they are shown once.
  const shown = new Set<string>()
  for (const side of x.sides) {
    const claims = side.claims.map((id) => record.claims.get(id)).filter((k) => k !== undefined)
    const faces = x.kind === 'one-or-two' ? claims : claims.slice(0, 1)
    const also = faces.length < claims.length ? alsoText(lang, claims) : ''
    for (const face of faces) {
      if (shown.has(face.id)) continue
      shown.add(face.id)
      lines.push(flow([bold(capital(claimText(lang, face))), '  ', ...(face.quote ? [quoted(face.quote.exact, 90), ' '] : []), dim(claimPlace(s, face) + also)], { indent: 4, hang: 2 }))
    }
  }
  const changed = matterOf(s, x)
  if (changed.length === 0) lines.push(flow(nothingText(s, x), { indent: 4 }))
  else lines.push(flow(say(lang, 'cli.changes'), { indent: 4 }), ...changed.map((o) => changeText(s, x, o)))
  return lines.join('\n')
}

function nothingText({ lang }: Session, x: Contradiction): string {
  const why = `contradiction.nothing.${x.kind}`
  return `${say(lang, 'cli.changesNothing')}${hasMessage(why) ? ` ${say(lang, why)}` : ''}`
}

/** One outcome under each side: "If CBP is right: 22 Aug 2018". */
function changeText(s: Session, x: Contradiction, o: Outcome): string {
  const { lang, record, names } = s
  const contest = record.contests[x.contest!]!
  const about = aboutText(lang, record, o.about, names)
  const lines = [flow([ruleName(lang, o.rule), ...(about === '' ? [] : [` · ${about}`])], { indent: 6, first: '    →' })]
  const under = (option: string, more: ReadonlyMap<string, string>): string => answersText(s, o, branchesUnder(s.look, o, new Map([...more, [contest.id, option]])))
  const rows = contest.options.map((option) => ({ option: option.id, usual: under(option.id, usualReadings), any: under(option.id, new Map()) }))
  const isByReading = new Set(rows.map((r) => r.usual)).size === 1
  if (isByReading) lines.push(flow(say(lang, 'cli.changesByReading'), { indent: 8 }))
  for (const row of rows) {
    const answer: Text = bold(isByReading ? row.any : row.usual)
    if (answer.text !== '') lines.push(flow([`${sideText(s, contest.id, row.option)}: `, answer], { indent: 8, hang: 2 }))
  }
  return lines.join('\n')
}

function answersText({ lang }: Session, o: Outcome, branches: readonly Branch[]): string {
  const texts = branches.map((b) => (b.result.kind === 'Value' || b.result.kind.startsWith('Not') ? resultSentence(lang, o.rule, b.result) : resultText(lang, o.rule, b.result)))
  const distinct = [...new Set(texts)]
  return distinct.length === 1 ? distinct[0]! : distinct.map((t, i) => (i < distinct.length - 1 ? t.replace(/\.$/, '') : t)).join(` ${say(lang, 'result.or')} `)
}

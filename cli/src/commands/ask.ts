import { type NextQuestion, factName as jsonName, nextQuestions } from '@proofline/engine'
import { say } from '@proofline/words'
import { aboutText } from '../about.ts'
import type { Answered, Context } from '../context.ts'
import { filesBlock, filesJson } from '../file-words.ts'
import { capital, factName, factText, ruleName, stopped } from '../people.ts'
import { whereToLook } from '../proof.ts'
import { ASK_SCHEMA } from '../schema-names.ts'
import { type Session, openSession } from '../session.ts'
import { bold, dim, flow } from '../terminal.ts'

/** Which missing fact to look for next, what it would settle, and which paper has it. */
export async function ask(inputs: readonly string[], c: Context): Promise<Answered> {
  const s = await openSession(inputs, c)
  return c.json ? { data: askData(s) } : { text: askText(s) }
}

const placeJson = (m: Pick<NextQuestion, 'fact' | 'scope'>): string => jsonName(m.fact.name, m.scope)

export const askData = (s: Session): Record<string, unknown> => ({
  schema: ASK_SCHEMA,
  questions: nextQuestions(s.look, s.record).map((q) => ({
    fact: q.fact.name, about: q.scope, type: q.fact.type, ...(q.fact.words ? { words: q.fact.words } : {}),
    settles: q.settles, irreversible: q.irreversible, representativeFirst: q.representativeFirst, after: q.after.map(placeJson),
  })),
  ...filesJson(s.loaded, s.record),
})

const LEFT = 4
/** How many are told; the rest are counted. Ten questions at once is more than anybody wants to read. */
const SHOWN_MAX = 10

export function askText(s: Session): string {
  const { lang } = s
  const all = nextQuestions(s.look, s.record)
  if (all.length === 0) return [flow(say(lang, 'cli.ask.nothing')), ...filesBlock(s)].join('\n\n')
  const shown = all.slice(0, SHOWN_MAX)
  const blocks = [flow(bold(say(lang, 'cli.ask.title', { n: all.length }))), ...shown.map((q, i) => questionText(s, q, i + 1))]
  if (all.length > shown.length) blocks.push(flow(dim(say(lang, 'cli.ask.more', { n: all.length - shown.length }))))
  blocks.push(...filesBlock(s), flow(dim(say(lang, 'welcome.notice'))))
  return blocks.join('\n\n')
}

/** The rules of the outcomes that wait for it, each name once. */
function waiting({ lang, look }: Session, q: NextQuestion): string {
  const names = q.settles.flatMap((id) => look.outcomes.find((o) => o.id === id) ?? []).map((o) => ruleName(lang, o.rule))
  return [...new Set(names)].join(' · ')
}

function questionText(s: Session, q: NextQuestion, n: number): string {
  const { lang, record, names } = s
  const about = aboutText(lang, record, q.scope, names)
  const lines = [
    flow([bold(capital(factName(lang, q.fact.name))), ...(about === '' ? [] : [` · ${about}`])], { indent: LEFT, first: bold(`${n}.`) }),
    flow(say(lang, 'cli.ask.settles', { what: waiting(s, q) }), { indent: LEFT }),
    flow(whereToLook(lang, q.fact.name), { indent: LEFT }),
  ]
  if (q.fact.words) lines.push(flow(dim(say(lang, 'cli.ask.words', { words: q.fact.words.map((w) => factText(lang, q.fact, w)).join(', ') })), { indent: LEFT }))
  if (q.irreversible) lines.push(flow(bold(say(lang, 'cli.ask.irreversible')), { indent: LEFT }))
  if (q.after.length > 0) lines.push(flow(dim(say(lang, 'cli.ask.after', { what: stopped(q.after.map((a) => factName(lang, a.fact.name)).join(', ')) })), { indent: LEFT }))
  if (q.representativeFirst) lines.push(flow(bold(say(lang, 'cli.ask.representative')), { indent: LEFT }))
  return lines.join('\n')
}

/**
 * The shapes of `--json`, one for each command. `npm run schemas` writes them to docs/schemas as JSON Schema; a test
 * holds every real output against them. Only tools and tests import this: the program itself needs no zod.
 */
import { z } from 'zod'

const day = z.iso.date().meta({ id: 'day', description: 'A calendar day, YYYY-MM-DD.' })
const text = z.string()
const count = z.int()

const quote = z.strictObject({
  paper: text.describe('SHA-256 of the file; empty when the holder said it and no paper does.'),
  name: text.describe('File name.'),
  page: count.describe('From 1; 0 when there is no paper.'),
  exact: text.describe('The words as they stand on the page.'),
  source: text.describe('Who says so: CBP, USCIS, EOIR, holder, …'),
  claim: text, field: text,
  value: z.unknown().describe('The value that was read; null when the paper itself leaves it open.'),
  precision: z.enum(['exact', 'about', 'month', 'year', 'unknown', 'default-suspect']),
}).meta({ id: 'quote', description: 'What one source says, and its words on a page.' })

const choice = z.strictObject({ contest: text, options: z.array(text) }).meta({ id: 'choice', description: 'One contest, and the options of it that are meant.' })
const holds = z.array(z.array(choice)).describe('Where it holds: any of these lists, each read as "all of". One empty list: whatever is right.')

const base = { say: text.optional().describe('The sentence of the answer, by its id.'), boundary: z.literal(true).optional().describe('Three days or less from a legal limit.') }
const result = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('Deadline'), ...base, raw: day.describe('Before it moves off a closed day.'), due: day.describe('Last day to act.'), actBy: day.describe('Last working day on or before raw.') }),
  z.strictObject({ kind: z.literal('Window'), ...base, opens: day.optional(), raw: day.optional(), due: day.optional(), actBy: day.optional() }),
  z.strictObject({
    kind: z.literal('Clock'), ...base, startedOn: day, elapsed: count.optional(), asOf: day.optional(), stopped: count, frozenOn: day.optional(),
    milestones: z.array(z.strictObject({ name: text, on: day })),
  }),
  z.strictObject({ kind: z.literal('Bar'), ...base, ground: text, from: day, lastBarredDay: day.optional().describe('Absent, as the next, for a bar without an end.'), firstClearDay: day.optional() }),
  z.strictObject({ kind: z.literal('EligibilityDate'), ...base, raw: day, on: day.describe('First day it may be done.') }),
  z.strictObject({ kind: z.literal('Count'), ...base, days: count, thresholds: z.array(count) }),
  z.strictObject({
    kind: z.literal('Value'), ...base, margin: count.optional().describe('Days to spare; below zero: days too late.'),
    value: z.union([text, z.number(), z.boolean(), z.array(z.strictObject({ from: day, to: day.optional() }))]),
  }),
  z.strictObject({ kind: z.literal('NotApplicable'), ...base, why: text }),
  z.strictObject({ kind: z.literal('NotEnoughKnown'), ...base, missing: z.array(text).describe('Facts, the next question first.') }),
  z.strictObject({ kind: z.literal('Unsettled'), ...base, why: text, authorities: z.array(text) }),
  z.strictObject({ kind: z.literal('RuleFailed'), ...base, rule: text }),
]).meta({ id: 'result', description: 'The answer of one branch.' })

const citation = z.strictObject({ cite: text, mark: z.enum(['official', 'secondary', 'unconfirmed']) })

const outcome = {
  rule: text, rulebook: text,
  about: text.describe('`record`, or the item it is about, such as one filing or one stay.'),
  kind: text.describe('Deadline, Window, Clock, Bar, EligibilityDate, Count, Value, NotApplicable, NotEnoughKnown.'),
  irreversible: z.boolean().describe('Missing it cannot be undone.'),
  head: count.describe('The branch the sentences start from. Not a verdict on which paper is right.'),
  branches: z.array(z.strictObject({ value: result, holds, quotes: z.array(quote), until: day.optional().describe('Last day on which this stays the answer.') })),
  certain: z.boolean().describe('One answer, whatever paper is right.'),
  exact: z.boolean().describe('Every combination was looked at.'),
  checked: count.optional().describe('Rule runs spent, when not exact.'),
  range: z.strictObject({ low: result, high: result }).optional(),
  matters: z.array(text).describe('Contests that can change it by themselves.'),
  flips: z.array(z.strictObject({ to: count, changes: z.array(z.array(choice)) })).describe('For each other branch: all smallest sets of changes that lead to it.'),
  because: z.array(choice).describe('A smallest set of choices that already forces the head branch.'),
  safe: z.strictObject({ due: day.optional(), actBy: day.optional(), opens: day.optional(), on: day.optional(), days: count.optional() }).describe('The safe side over all branches.'),
  until: day.optional(),
  needs: z.array(text).describe('Facts that would help.'),
  boundary: z.boolean(),
  authority: z.array(citation),
  verifiedOn: day.describe('When the law was last compared.'), staleAfter: day, stale: z.boolean(),
}

const contradiction = z.strictObject({
  id: text, event: text, fields: z.array(text), kind: text, weak: z.boolean(), contest: text.optional(),
  sides: z.array(z.strictObject({ option: text.optional(), sources: z.array(text), quotes: z.array(quote) })),
  changes: z.array(text).describe('Outcomes it can change by itself; empty: it changes nothing we compute.'),
})

const paperState = z.enum(['understood', 'needs-you', 'unknown', 'not-read', 'set-aside', 'no-paper'])
const part = z.strictObject({ kind: z.enum(['paper', 'blank', 'separator', 'withheld', 'copy']), from: count, to: count, copyOf: count.optional() }).describe('Pages of a file of many papers.')
const refused = z.array(z.strictObject({ name: text, why: z.enum(['Empty', 'TooLarge', 'Unreadable', 'Stopped']) })).describe('Files that could not be opened.')
const duplicates = z.array(z.strictObject({ name: text, of: text })).describe('The same paper twice; it counts once.')
const notRead = z.enum(['Encrypted', 'Broken', 'TooManyPages', 'TooSlow', 'TooMuchMemory', 'PageTooBig', 'Picture', 'NoText', 'UnknownKind', 'MalformedData', 'TooDeep'])
const files = {
  papers: z.array(z.strictObject({ id: text, name: text, part: part.optional(), state: paperState, reader: text.optional(), notRead: notRead.optional(), problems: z.array(text) })),
  refused, duplicates,
}

const place = { page: count, exact: text, start: count, end: count }
const read = z.strictObject({
  schema: z.literal('proofline-read/1'),
  papers: z.array(z.strictObject({
    id: text, name: text, part: part.optional(), mediaType: text, pages: count, state: paperState, reader: text.optional(), notRead: notRead.optional(),
    claims: z.array(z.strictObject({
      id: text, event: text, field: text, value: z.unknown(), precision: quote.shape.precision, source: text, label: text.optional(), saidOn: day.optional(),
      doubt: z.strictObject({ reason: z.enum(['faint', 'two-looks']), rivals: z.array(text) }).optional().describe('Read from a picture and not sure: it is not used until somebody looks.'),
      quote: z.strictObject(place).nullable(),
    })),
    problems: z.array(z.strictObject({ type: text, field: text.optional(), quote: z.strictObject(place).optional() })),
  })),
  refused, duplicates,
})

const timeline = z.strictObject({
  schema: z.literal('proofline-timeline/1'),
  items: z.array(z.strictObject({
    event: text, kind: text, field: text, day: day.optional(), until: day.optional(), precision: quote.shape.precision, source: text,
    contest: text.optional().describe('Other papers say another day.'), quotes: z.array(quote),
  })),
  findings: z.array(z.strictObject({ type: text, from: day.optional(), until: day.optional(), quotes: z.array(quote) })).describe('Gaps and impossibilities.'),
  ...files,
})

const contradictions = z.strictObject({ schema: z.literal('proofline-contradictions/1'), contradictions: z.array(contradiction), ...files })

const outlook = z.strictObject({
  schema: z.literal('proofline-outlook/1'), today: day.optional(),
  outcomes: z.array(z.strictObject(outcome)), contradictions: z.array(contradiction),
  contests: z.array(z.strictObject({ id: text, kind: z.enum(['values', 'matching', 'reading']), options: z.array(text) })),
  leftOut: z.array(text).describe('Contests none of whose combinations is possible.'),
  ...files,
})

const chain = z.strictObject({
  rule: text, about: text, value: result, authority: z.array(text), readings: z.array(z.strictObject({ id: text, option: text.optional() })),
  facts: z.array(z.strictObject({
    fact: text, scope: text, value: z.union([text, z.number(), z.boolean()]).optional(), contest: text.optional(), option: text.optional(), quotes: z.array(quote),
  })),
  get uses() {
    return z.array(chain)
  },
}).meta({ id: 'chain' })
const why = z.strictObject({ schema: z.literal('proofline-why/1'), chains: z.array(z.strictObject({ outcome: text, holds, chain })), ...files })

const ask = z.strictObject({
  schema: z.literal('proofline-ask/1'),
  questions: z.array(z.strictObject({
    fact: text, about: text.describe('`record`, or the item it belongs to.'), type: z.enum(['day', 'day/ds', 'flag', 'count', 'code', 'text']),
    words: z.array(text).optional().describe('The only answers.'),
    settles: z.array(text).describe('Outcomes that wait for it.'),
    irreversible: z.boolean().describe('One of them cannot be undone once missed.'),
    representativeFirst: z.boolean().describe('Talk with a representative before answering.'),
    after: z.array(text).describe('It only matters once one of these is answered.'),
  })).describe('The next question first.'),
  ...files,
})

const rule = z.strictObject({
  schema: z.literal('proofline-rule/1'),
  outcomes: z.array(z.strictObject({ ...outcome, byDefault: z.array(result).describe('The answers when every reading of the law is the usual one.') })),
  noneOfThisKind: z.array(text).describe('Rules that had nothing to apply to.'),
})

const lawRow = z.strictObject({
  value: z.union([z.number(), text, z.array(text)]), from: day.nullable(), until: day.nullable(), authority: citation, inLitigation: z.literal(true).optional(),
})
const rules = z.strictObject({
  schema: z.literal('proofline-rules/1'), version: text,
  rules: z.array(z.strictObject({
    id: text, rulebook: text, kind: text, per: text.optional(), shown: z.boolean(), irreversible: z.boolean(), authority: z.array(citation),
    effective: z.array(day.nullable()), verifiedOn: day, staleAfter: day, stale: z.boolean(), law: z.array(text), readings: z.array(text), radar: z.array(text), examples: count, facts: z.array(text),
  })),
  readings: z.array(z.strictObject({ id: text, options: z.array(z.strictObject({ id: text, note: z.literal(true).optional(), authority: text })) })),
  law: z.array(z.strictObject({ id: text, unit: text, rows: z.array(lawRow) })).describe('Dated values of the law.'),
  facts: z.array(z.strictObject({ name: text, type: text, list: text.optional(), words: z.array(text).optional(), also: z.array(text).optional() })),
})

const shelved = z.strictObject({ id: text, rulebook: text, verifiedOn: day, staleAfter: day, authority: z.array(text), radar: z.array(text) })
const rulesCheck = z.strictObject({
  schema: z.literal('proofline-rules-check/1'), today: day, pack: text, lawKnownThrough: day,
  signature: z.strictObject({ type: z.enum(['Signed', 'NoSignature', 'UnknownKey', 'Broken']), key: text.optional(), use: z.enum(['release', 'development']).optional() }),
  stale: z.array(shelved), soon: z.array(shelved).describe('Past their shelf life within 30 days.'),
  inLitigation: z.array(z.strictObject({ id: text, value: lawRow.shape.value, authority: text })), radar: z.array(text),
})

const rulesDiff = z.strictObject({
  schema: z.literal('proofline-rules-diff/1'), older: text, newer: text,
  changes: z.array(z.strictObject({
    type: text, id: text, rulebook: text.optional(), parts: z.array(text).optional(), unit: text.optional(), rows: z.array(lawRow).optional(),
    before: z.array(lawRow).optional(), after: z.array(lawRow).optional(),
  })),
  moved: z.array(z.strictObject({ outcome: text, rule: text, about: text, before: z.array(result), after: z.array(result) })).optional().describe('Answers of the record that differ.'),
  notCompared: z.array(text).optional().describe('Rules this program counts in another way than one of the packs.'),
})

/** By command; `demo` answers an outlook. */
export const SCHEMAS = { read, timeline, contradictions, outlook, ask, why, rule, rules, 'rules-check': rulesCheck, 'rules-diff': rulesDiff } as const
export type SchemaName = keyof typeof SCHEMAS

const ABOUT: Record<SchemaName, string> = {
  read: 'What each paper says, with its words.', timeline: 'Every date in order, with its proof.', contradictions: 'Where papers disagree, and what that changes.',
  outlook: 'Every outcome under every paper, with its proof.', ask: 'Which missing fact to look for next, and what it would settle.', why: 'The chain from an answer down to the words on a page.',
  rule: 'Rules on plain facts.', rules: 'Every rule, every reading of the law, and every fact.',
  'rules-check': 'What law must be read again.', 'rules-diff': 'What changed between two rule packs, and which answers move.',
}

/** zod's own notes, and limits that only say "a whole number", say nothing to a reader. */
const isNoise = (key: string, value: unknown): boolean =>
  key === '~standard' || (key === 'id' && typeof value === 'string') || (key === 'additionalProperties' && value === false) ||
  Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER

function tidy(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(tidy)
  if (typeof x !== 'object' || x === null) return x
  return Object.fromEntries(Object.entries(x).filter(([k, v]) => !isNoise(k, v)).map(([k, v]) => [k, tidy(v)]))
}

/** The text of one published schema. Fields may be added without a new number, so unknown fields are allowed there. */
export function schemaText(name: SchemaName): string {
  const { $schema, ...rest } = tidy(z.toJSONSchema(SCHEMAS[name], { target: 'draft-2020-12', io: 'output' })) as Record<string, unknown>
  return `${JSON.stringify({ $schema, $id: `proofline-${name}/1`, title: `proofline ${name} --json`, description: ABOUT[name], ...rest }, null, 2)}\n`
}
export const SCHEMA_NAMES = Object.keys(SCHEMAS) as readonly SchemaName[]

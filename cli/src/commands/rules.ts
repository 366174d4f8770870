import { FACTS, type Rule, isoDay, standardPack } from '@proofline/engine'
import { say } from '@proofline/words'
import type { Answered, Context } from '../context.ts'
import { ruleName } from '../people.ts'
import { RULES_SCHEMA } from '../schema-names.ts'
import { bold, dim, flow } from '../terminal.ts'

/** The facts a rule's own examples give it: what a facts file may hold. */
export const factsOf = (r: Rule): string[] =>
  [...new Set(r.examples.flatMap((e) => Object.keys(e.given)).filter((k) => !k.startsWith('reading.')).map((k) => k.replace(/\[\d+\]/, '')))].sort()

const LEFT = 10

/** Every rule: its rulebook id, its law, when it was last compared and until when it can be trusted. */
export function rulesCommand(c: Context): Promise<Answered> {
  const rules = [...standardPack.rules].sort((a, b) => (a.rulebook + a.id < b.rulebook + b.id ? -1 : 1))
  if (c.json) {
    return Promise.resolve({ data: {
      schema: RULES_SCHEMA, version: standardPack.version,
      rules: rules.map((r) => ({
        id: r.id, rulebook: r.rulebook, kind: r.kind, ...(r.per ? { per: r.per } : {}), shown: r.shown, irreversible: r.irreversible,
        authority: r.authority.map((a) => ({ cite: a.cite, mark: a.mark })), effective: r.effective.map((d) => (d === null ? null : isoDay(d))),
        verifiedOn: isoDay(r.verifiedOn), staleAfter: isoDay(r.staleAfter), stale: c.today > r.staleAfter, law: r.law.map((x) => x.id), readings: r.readings.map((x) => x.id), radar: r.radar,
        examples: r.examples.length, facts: factsOf(r),
      })),
      readings: standardPack.readings.map((r) => ({ id: r.id, options: r.options.map((o) => ({ id: o.id, ...(o.note ? { note: true } : {}), authority: o.authority.cite })) })),
      law: standardPack.law.map((l) => ({ id: l.id, unit: l.unit, rows: l.rows.map((x) => ({ value: x.value, from: x.from === null ? null : isoDay(x.from), until: x.until === null ? null : isoDay(x.until), authority: { cite: x.authority.cite, mark: x.authority.mark }, ...(x.inLitigation ? { inLitigation: true } : {}) })) })),
      facts: FACTS.map((f) => ({ name: f.name, type: f.type, ...(f.list ? { list: f.list } : {}), ...(f.words ? { words: f.words } : {}), ...(f.also?.length ? { also: f.also } : {}) })),
    } })
  }
  const blocks = rules.map((r) => [
    flow([bold(ruleName(c.lang, r)), '  ', `[${r.id}]`], { indent: LEFT, first: bold(r.rulebook) }),
    flow(r.authority.map((a) => a.cite).join(' · '), { indent: LEFT }),
    flow(dim(say(c.lang, c.today > r.staleAfter ? 'cli.rules.stale' : 'cli.rules.until', { day: { day: r.staleAfter } })), { indent: LEFT }),
  ].join('\n'))
  return Promise.resolve({ text: blocks.join('\n') })
}

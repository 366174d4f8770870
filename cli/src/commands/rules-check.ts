import { type Day, type Rule, isoDay, ownPack, standardPack } from '@proofline/engine'
import { say } from '@proofline/words'
import type { Answered, Context } from '../context.ts'
import { ownSignature } from '../packs.ts'
import { ruleName, sayOr } from '../people.ts'
import { RULES_CHECK_SCHEMA } from '../schema-names.ts'
import { bold, dim, flow, heading } from '../terminal.ts'

/** Shelf life that ends within this many days is worth planning for. */
const SOON_DAYS = 30

interface Shelf {
  readonly rule: Rule
  readonly verifiedOn: Day
  readonly staleAfter: Day
}
const shelfOf = (c: Context): Shelf[] =>
  standardPack.rules.map((rule) => ({ rule, ...(c.pack.shelf?.get(rule.id) ?? { verifiedOn: rule.verifiedOn, staleAfter: rule.staleAfter }) }))

/** What must be read again: law past its shelf life, law that soon will be, and law the courts are deciding. */
export function rulesCheck(c: Context): Answered {
  const shelf = shelfOf(c).sort((a, b) => a.staleAfter - b.staleAfter || (a.rule.rulebook + a.rule.id < b.rule.rulebook + b.rule.id ? -1 : 1))
  const stale = shelf.filter((s) => c.today > s.staleAfter)
  const soon = shelf.filter((s) => c.today <= s.staleAfter && s.staleAfter - c.today <= SOON_DAYS)
  const litigated = standardPack.law.flatMap((l) => l.rows.filter((r) => r.inLitigation).map((row) => ({ law: l, row })))
  const changing = [...new Set(standardPack.rules.flatMap((r) => r.radar))].sort()
  const signed = ownSignature()
  if (c.json) {
    const row = (s: Shelf) => ({ id: s.rule.id, rulebook: s.rule.rulebook, verifiedOn: isoDay(s.verifiedOn), staleAfter: isoDay(s.staleAfter), authority: s.rule.authority.map((a) => a.cite), radar: s.rule.radar })
    return { data: {
      schema: RULES_CHECK_SCHEMA, today: isoDay(c.today), pack: c.pack.version, lawKnownThrough: ownPack().data.lawKnownThrough,
      signature: signed.type === 'Signed' ? { type: signed.type, key: signed.key.name, use: signed.key.use } : { type: signed.type },
      stale: stale.map(row), soon: soon.map(row),
      inLitigation: litigated.map(({ law, row: r }) => ({ id: law.id, value: r.value, authority: r.authority.cite })), radar: changing,
    } }
  }
  const lines = [
    flow(bold(say(c.lang, 'cli.rulesCheck.title', { pack: c.pack.version, n: standardPack.rules.length, day: { day: c.today } }))),
    flow(say(c.lang, signed.type === 'Signed' ? `cli.rulesCheck.signed.${signed.key.use}` : 'cli.rulesCheck.unsigned', signed.type === 'Signed' ? { key: signed.key.name } : {})),
  ]
  if (stale.length === 0) lines.push(flow(say(c.lang, 'cli.rulesCheck.fresh')))
  else lines.push('', heading(say(c.lang, 'cli.rulesCheck.stale', { n: stale.length })), ...byShelf(c, stale))
  if (soon.length > 0) lines.push('', heading(say(c.lang, 'cli.rulesCheck.soon', { n: soon.length })), ...byShelf(c, soon))
  if (litigated.length > 0) lines.push('', heading(say(c.lang, 'cli.rulesCheck.courts')), ...litigated.map(({ law, row }) => flow([bold(sayOr(c.lang, `law.${law.id}`, law.id)), `: ${String(row.value)}  `, dim(row.authority.cite)], { indent: 4, hang: 2, first: '  §' })))
  if (changing.length > 0) lines.push('', heading(say(c.lang, 'cli.rulesCheck.changing')), ...changing.map((name) => flow(say(c.lang, `radar.${name}.note`), { indent: 4, first: '  ~' })))
  return { text: lines.join('\n') }
}

/** Rules of one last day together, each with the law to read. */
function byShelf({ lang }: Context, shelf: readonly Shelf[]): string[] {
  const days = [...new Set(shelf.map((s) => s.staleAfter))]
  return days.flatMap((d) => [
    flow(bold(say(lang, 'cli.rulesCheck.until', { day: { day: d } }))),
    ...shelf.filter((s) => s.staleAfter === d).flatMap((s) => [
      flow([ruleName(lang, s.rule), '  ', `[${s.rule.id}]`], { indent: 13, hang: 2, first: `  ${s.rule.rulebook}` }),
      flow(dim(s.rule.authority.map((a) => a.cite).join(' · ')), { indent: 15 }),
    ]),
  ])
}

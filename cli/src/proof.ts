/** Where something is said, and which paper would answer what is not known. */
import type { Claim, Outcome, Quote } from '@proofline/engine'
import { type Lang, say } from '@proofline/words'
import { aboutText } from './about.ts'
import type { Told } from './conditions.ts'
import { factName, paperName, sayOr, sourceName } from './people.ts'
import { type Text, bold, safe } from './terminal.ts'

/** `CBP (border), I-94 page · i94.txt, page 1`. */
export function claimPlace({ lang, names }: Told, k: Claim): string {
  const who = `${sourceName(lang, k.source)}, ${paperName(lang, k.generatedBy)}`
  if (k.quote) return `${who} · ${filePlace(lang, names, k.quote)}`
  return k.saidOn === undefined ? who : `${who}, ${say(lang, 'source.saidOn', { day: { day: k.saidOn } })}`
}
/** `i94.txt, page 1`, page and number on one line. */
export const filePlace = (lang: Lang, names: ReadonlyMap<string, string>, q: Quote): string =>
  `${safe(names.get(q.paper) ?? '')}, ${pageText(lang, q)}`
export const pageText = (lang: Lang, q: Quote): string => say(lang, 'source.page', { page: q.page }).replace(' ', '\u00a0')


/** Papers that say the same besides the one shown: `; 2 more papers say the same`. Empty when there are none. */
export function alsoText(lang: Lang, claims: readonly Claim[]): string {
  const n = new Set(claims.map((k) => k.quote?.paper ?? k.id)).size - 1
  return n > 0 ? `; ${say(lang, 'contradiction.also', { n })}` : ''
}

/** What is missing and where it stands, the next question first; each once. */
export function needLines({ lang, record, names }: Told, o: Outcome): Text[][] {
  const lines = new Map<string, Text[]>()
  for (const { fact, scope } of o.needs) {
    const about = scope === o.about ? '' : aboutText(lang, record, scope, names)
    const key = `${fact.name}${about}`
    lines.set(key, [bold(factName(lang, fact.name)), ...(about === '' ? [] : [` (${about})`]), '. ', whereToLook(lang, fact.name)])
  }
  return [...lines.values()]
}

/** The paper that would say it. */
export const whereToLook = (lang: Lang, fact: string): string => sayOr(lang, `needs.${fact}`, say(lang, 'needs.any', { what: factName(lang, fact) }))

/**
 * Which hearings still stand. The newest served notice governs (catalogue 9.1, 22.12); the court's own page may show no
 * hearing, or a later one, where a notice sets one: that is a contest, never a choice.
 */
import type { Day } from '../base/day.ts'
import type { Claim } from '../claims/claim.ts'
import { type DraftContradiction, type Workshop } from './contests.ts'
import { type Wide, sourcesOf, uncontested } from './cells.ts'
import type { Happening } from './join.ts'
import { type Mention, byId, byText, dayIn, textIn, valued } from './mention.ts'
import { valueId } from './normalise.ts'

export interface Hearing {
  readonly h: Happening
  readonly day: Day
  /** The newer hearing that replaced this one before it was held. */
  readonly replacedBy?: Happening
}

const isCourtPage = (m: Mention): boolean => m.claims.some((c) => c.generatedBy.startsWith('eoir/acis'))

/** The day the paper that sets a hearing was made. */
function setOn(m: Mention, w: Workshop): Day | undefined {
  const paper = w.around.papers.get(m.paper) ?? []
  return dayIn(paper, 'notice.date') ?? dayIn(paper, 'nta.issued')
}

function newestNotice(h: Happening, w: Workshop): Day | undefined {
  const days = h.mentions.flatMap((m) => (isCourtPage(m) ? [] : setOn(m, w) ?? []))
  return days.length > 0 ? (Math.max(...days) as Day) : undefined
}

/** A-numbers of the papers that set a hearing. */
const filesOf = (h: Happening, w: Workshop): string[] =>
  h.mentions.flatMap((m) => valued(w.around.papers.get(m.paper) ?? [], 'person.aNumber').map((c) => valueId('anumber', c.value)))
/** A notice that bears another A-number may be another person's: it takes no hearing's place. */
const mayBeOneCase = (a: Happening, b: Happening, w: Workshop): boolean => {
  const [x, y] = [filesOf(a, w), filesOf(b, w)]
  return x.length === 0 || y.length === 0 || x.some((n) => y.includes(n))
}

const isBond = (h: Happening): boolean => textIn(h.claims, 'hearing.kind') === 'bond'

/** Hearings with a day, in order of day; older settings of the same case know what replaced them. */
export function hearingsOf(w: Workshop): Hearing[] {
  const dated = w.around.happenings.filter((h) => h.kind === 'hearing').flatMap((h) => {
    const day = dayIn(h.claims, 'hearing.at')
    return day === undefined ? [] : [{ h, day, notice: newestNotice(h, w) }]
  }).sort((a, b) => a.day - b.day || byId(a.h, b.h))
  return dated.map(({ h, day, notice }) => {
    // A notice sent after the hearing day sets the next hearing; only one sent before it replaces it.
    const newer = dated.filter((o) => o.h !== h && o.day !== day && isBond(o.h) === isBond(h) && mayBeOneCase(o.h, h, w) &&
      o.notice !== undefined && notice !== undefined && o.notice > notice && o.notice < day)
      .sort((a, b) => b.notice! - a.notice! || byId(a.h, b.h))[0]
    return { h, day, ...(newer ? { replacedBy: newer.h } : {}) }
  })
}

/**
 * Claims by which the court's page leaves out a hearing of this day. A page copied before the notice was made says
 * nothing, nor does one copied once the day had come: a page that shows a decision of that day or later was.
 */
function leftOut(day: Day, own: Happening, w: Workshop): Claim[] {
  const notice = newestNotice(own, w)
  const mentions = w.around.happenings.filter((h) => h.kind === 'hearing' && h !== own).flatMap((h) => h.mentions)
  return mentions.flatMap((m) => {
    const asOf = dayIn(m.claims, 'hearing.asOf')
    if (asOf !== undefined && (day < asOf || (notice !== undefined && asOf < notice))) return []
    const decided = isCourtPage(m) ? dayIn(w.around.papers.get(m.paper) ?? [], 'order.date') : undefined
    if (decided !== undefined && decided >= day) return []
    const none = valued(m.claims, 'hearing.status').filter((c) => c.value === 'none-listed')
    if (none.length > 0) return none
    // The page names the next hearing: a later one there says that none comes before it.
    const next = isCourtPage(m) ? dayIn(m.claims, 'hearing.at') : undefined
    return next !== undefined && next > day ? m.claims.filter((c) => c.field === 'hearing.at') : []
  })
}

const ids = (claims: readonly Claim[]): string[] => claims.map((c) => c.id).sort(byText)

/** The cell of `hearing.status`, with its contest when the court's page leaves the hearing out. */
export function hearingStatus({ h, day, replacedBy }: Hearing, w: Workshop): Wide {
  if (replacedBy) return uncontested('cancelled', [...valued(h.claims, 'hearing.at'), ...valued(replacedBy.claims, 'hearing.at')])
  const words = new Map<string, Claim[]>()
  for (const c of valued(h.claims, 'hearing.status')) words.set(String(c.value), [...(words.get(String(c.value)) ?? []), c])
  words.delete('none-listed')
  const stated = words.get('scheduled') ?? []
  // A day set by a paper is a scheduled hearing, whether the paper says the word or not.
  if (words.size === 0 || stated.length > 0) words.set('scheduled', [...stated, ...h.claims.filter((c) => c.field === 'hearing.at')])
  if (words.has('held')) words.delete('scheduled')
  const left = words.has('scheduled') ? leftOut(day, h, w) : []
  if (left.length > 0) words.set('none-listed', left)
  const options = ['scheduled', 'held', 'cancelled', 'none-listed'].filter((o) => words.has(o))
  if (options.length === 1) return uncontested(options[0]!, words.get(options[0]!)!)
  const draft = w.drafts.length
  w.drafts.push({ id: `${h.id}/status`, kind: 'values', options: options.map((id) => ({ id, claims: ids(words.get(id)!), sources: sourcesOf(words.get(id)!) })) })
  w.draftsOf.set(h.id, [...(w.draftsOf.get(h.id) ?? []), draft])
  w.contradictions.push(contradiction(h, draft, options.map((o) => words.get(o)!), left.length > 0, w))
  return { drafts: [draft], values: options, claims: options.map((o) => ids(words.get(o)!)) }
}

/** A charging paper that leaves the hearing "to be set" is shown beside it, on no side. */
function contradiction(h: Happening, draft: number, sides: readonly (readonly Claim[])[], listed: boolean, w: Workshop): DraftContradiction {
  const open = w.around.happenings.filter((n) => n.kind === 'nta').flatMap((n) => n.claims)
    .filter((c) => c.field === 'nta.hearingAt' && c.precision === 'unknown')
  return {
    id: `${h.id}/status`, draft, event: h.id, fields: ['hearing.status'], weak: false,
    kind: listed ? 'hearing-listed' : 'other',
    sides: [...sides.map((claims, option) => ({ option, claims })), ...(open.length > 0 ? [{ claims: open }] : [])],
  }
}

/** Counts of outcomes, and how sure a count lets us be. */
import type { Outcome } from './compare.ts'
import { LEVELS, type Level } from './damage/levels.ts'
import type { Result } from './job.ts'

export type Counts = Record<Outcome, number>
export const none = (): Counts => ({ right: 0, asked: 0, missed: 0, wrong: 0 })
export const total = (c: Counts): number => c.right + c.asked + c.missed + c.wrong
export function plus(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, asked: a.asked + b.asked, missed: a.missed + b.missed, wrong: a.wrong + b.wrong }
}

export interface Seen {
  papers: number
  known: number
  /** Known as another kind than it is. */
  mistaken: number
  unread: number
  pages: number
  openMs: number
}
const unseen = (): Seen => ({ papers: 0, known: 0, mistaken: 0, unread: 0, pages: 0, openMs: 0 })

/** Results by level, kind and field. */
export class Tally {
  readonly fields = new Map<string, Counts>()
  readonly papers = new Map<string, Seen>()

  add(result: Result): void {
    const { kind, level } = result.job
    const seen = this.papers.get(`${level} ${kind}`) ?? unseen()
    this.papers.set(`${level} ${kind}`, seen)
    seen.papers += 1
    seen.pages += result.pages
    seen.openMs += result.openMs
    if (result.unread !== undefined) seen.unread += 1
    if (result.reader === result.expected) seen.known += 1
    else if (result.reader !== undefined) seen.mistaken += 1
    for (const { field, deciding, outcome } of result.fields) {
      const key = `${level} ${kind} ${deciding ? 'deciding' : 'other'} ${field}`
      const counts = this.fields.get(key) ?? none()
      this.fields.set(key, counts)
      counts[outcome] += 1
    }
  }

  /** The sum over what `fits` says of level, kind, `deciding` or `other`, and field. */
  sum(fits: (level: string, kind: string, weight: string, field: string) => boolean): Counts {
    let out = none()
    for (const [key, counts] of this.fields) {
      const [level = '', kind = '', weight = '', field = ''] = key.split(' ')
      if (fits(level, kind, weight, field)) out = plus(out, counts)
    }
    return out
  }

  seen(fits: (level: string, kind: string) => boolean): Seen {
    const out = unseen()
    for (const [key, one] of this.papers) {
      const [level = '', kind = ''] = key.split(' ')
      if (fits(level, kind)) for (const name of Object.keys(out) as (keyof Seen)[]) out[name] += one[name]
    }
    return out
  }

  levels(): Level[] {
    const there = new Set([...this.papers.keys()].map((key) => key.split(' ')[0]))
    return LEVELS.filter((level) => there.has(level))
  }
}

export const isUnknown = (kind: string): boolean => kind.startsWith('unknown-')

/**
 * The largest share that `hits` of `of` still allow with 95 % confidence, one-sided: the upper bound of Clopper and Pearson,
 * exact for any count. With 0 hits it is about 3 divided by `of`. 1 when nothing was counted.
 */
export function upperBound(hits: number, of: number, confidence = 0.95): number {
  if (of === 0 || hits >= of) return 1
  let [low, high] = [hits / of, 1]
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2
    if (atMost(hits, of, middle) > 1 - confidence) low = middle
    else high = middle
  }
  return high
}

/** The chance of at most `hits` in `of` tries when each has the chance `share`. */
function atMost(hits: number, of: number, share: number): number {
  const [logHit, logMiss] = [Math.log(share), Math.log1p(-share)]
  let term = of * logMiss
  let sum = Math.exp(term)
  for (let k = 1; k <= hits; k += 1) {
    term += Math.log((of - k + 1) / k) + logHit - logMiss
    sum += Math.exp(term)
  }
  return sum
}

export const percent = (share: number, digits = 1): string => `${(share * 100).toFixed(digits)} %`

/** The tally in a few lines for the terminal. */
export function said(tally: Tally): string {
  const lines = ['', 'level       deciding   right    asked   missed   wrong in silence    kind known   ms a page']
  for (const level of tally.levels()) {
    const c = tally.sum((l, _kind, weight) => l === level && weight === 'deciding')
    const seen = tally.seen((l, kind) => l === level && !isUnknown(kind))
    const all = tally.seen((l) => l === level)
    const share = (n: number): string => (total(c) === 0 ? '-' : percent(n / total(c))).padStart(8)
    lines.push(`${level.padEnd(10)} ${String(total(c)).padStart(9)} ${share(c.right)} ${share(c.asked)} ${share(c.missed)}   ${share(c.wrong)} (${c.wrong})`.padEnd(68)
      + `${seen.papers === 0 ? '-' : percent(seen.known / seen.papers)}`.padStart(10) + String(Math.round(all.openMs / Math.max(1, all.pages))).padStart(11))
    const strangers = tally.seen((l, kind) => l === level && isUnknown(kind))
    if (strangers.papers > 0) lines.push(`           unknown papers: ${strangers.papers}, taken for a known kind: ${strangers.papers - strangers.known}`)
  }
  return lines.join('\n')
}

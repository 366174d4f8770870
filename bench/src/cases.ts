import { drawFrom } from './random.ts'

/** Random plain cases, the same for every engine: one person's dates, no two sources disagreeing. */
export interface Case {
  readonly arrival: number
  readonly received: number
  readonly stayArrival: number
  readonly admitUntil: number
  readonly departure: number
  readonly left: number
  readonly back: number
  readonly residentSince: number
  readonly married: number
  readonly order: number
  readonly absentia: number
  readonly notice: number
  readonly noticeKind: 'rfe' | 'noid'
  readonly today: number
}

/** What every engine must answer for a case; days since 1970-01-01. */
export type Answers = readonly (number | string)[]
export const ANSWER_NAMES = [
  'asylum raw', 'asylum due', 'asylum act by', 'timely', 'work permit file', 'work permit grant', 'presence days', 'bar', 'bar clear',
  'absence days', 'absence effect', 'naturalization', 'window opens', 'window due', 'appeal due', 'absentia due', 'answer due',
] as const

const outOfFebruary = (d: number): number => (new Date(d * 86_400_000).getUTCMonth() === 1 ? d + 31 : d)

/** The same cases in every run and on every machine. */
export function casesFrom(seed: number, count: number): Case[] {
  const { between, chance } = drawFrom(seed)
  // Readings of the law that differ around 29 February are avoided by skipping February.
  const day = (low: number, high: number): number => {
    for (;;) {
      const d = between(low, high)
      if (new Date(d * 86_400_000).getUTCMonth() !== 1) return d
    }
  }
  return Array.from({ length: count }, () => {
    const arrival = day(14600, 18262)
    // An earlier stay, so that the pending application does not protect its days.
    const stayArrival = day(11000, 12200)
    const admitUntil = stayArrival + between(90, 200)
    const married = day(14000, 17000)
    const residentSince = outOfFebruary(married + between(100, 700))
    const left = residentSince + between(30, 1500)
    return {
      arrival, stayArrival, received: arrival + between(300, 430), admitUntil, departure: outOfFebruary(admitUntil + between(1, 420)), left, back: left + between(20, 500),
      residentSince, married, order: day(14000, 18000), absentia: day(14000, 18000), notice: day(14000, 18000),
      noticeKind: chance(0.5) ? 'rfe' : 'noid', today: 20000,
    }
  })
}

/** The same rules written by hand on integers, as fast as plain code gets. The judge of every other engine here. */
import type { Answers, Case } from './cases.ts'

const civil = (z0: number): [number, number, number] => {
  const z = z0 + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const m = mp < 10 ? mp + 3 : mp - 9
  return [yoe + era * 400 + (m <= 2 ? 1 : 0), m, doy - Math.floor((153 * mp + 2) / 5) + 1]
}
const days = (y0: number, m: number, d: number): number => {
  const y = m <= 2 ? y0 - 1 : y0
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468
}
const plusYears = (d: number, n: number): number => {
  const [y, m, dom] = civil(d)
  return days(y + n, m, dom)
}
const closedByYear = new Map<number, Set<number>>()
function closedIn(year: number): Set<number> {
  const known = closedByYear.get(year)
  if (known) return known
  const set = new Set<number>()
  const dow = (d: number): number => (((d + 4) % 7) + 7) % 7
  const nth = (y: number, m: number, w: number, n: number): number => {
    const f = days(y, m, 1)
    return f + ((w - dow(f) + 7) % 7) + (n - 1) * 7
  }
  for (const y of [year, year + 1]) {
    const lastMay = days(y, 5, 31)
    const list = [days(y, 1, 1), nth(y, 1, 1, 3), nth(y, 2, 1, 3), lastMay - ((dow(lastMay) - 1 + 7) % 7), days(y, 7, 4), nth(y, 9, 1, 1), nth(y, 10, 1, 2), days(y, 11, 11), nth(y, 11, 4, 4), days(y, 12, 25)]
    if (y >= 2021) list.push(days(y, 6, 19))
    for (const d of list) {
      const w = dow(d)
      set.add(d)
      if (w === 6) set.add(d - 1)
      if (w === 0) set.add(d + 1)
    }
  }
  closedByYear.set(year, set)
  return set
}
export const isClosed = (d: number): boolean => {
  const w = (((d + 4) % 7) + 7) % 7
  return w === 0 || w === 6 || closedIn(civil(d)[0]).has(d)
}
const roll = (d: number): number => {
  while (isClosed(d)) d += 1
  return d
}
const actBy = (d: number): number => {
  while (isClosed(d)) d -= 1
  return d
}

export function oracle(c: Case): Answers {
  const raw = plusYears(c.arrival, 1)
  const due = roll(raw)
  const presence = c.departure - c.admitUntil
  const ground = presence >= 365 ? 'ten-year' : presence > 180 ? 'three-year' : 'none'
  const away = c.back - c.left - 1
  const expiry = plusYears(c.residentSince, 2)
  const mail = c.notice + (c.noticeKind === 'rfe' ? 84 : 30) + 3
  return [
    raw, due, actBy(raw), c.received <= due ? 'timely' : 'late', c.received + 150, c.received + 180, presence, ground,
    ground === 'none' ? -1 : plusYears(c.departure, ground === 'ten-year' ? 10 : 3) + 1,
    away, away >= 365 ? 'break' : away > 180 ? 'presumption' : 'none', plusYears(c.residentSince, 5) - 90, expiry - 90, roll(expiry),
    roll(c.order + 30), roll(c.absentia + 180), roll(mail),
  ]
}

/**
 * Random records in which papers disagree: a person with several stays, trips, filings, notices and orders, whose
 * facts have been made to differ in as many places as asked. Most rivals are days near each other, as on real papers.
 */
import { type Day, type HolderRecord, isoDay, recordFromFacts } from '@proofline/engine'
import { type Draw, drawFrom } from './random.ts'

type Item = Record<string, unknown>
export type Facts = Record<string, unknown>
export const TODAY = 20_400 as Day

interface Size {
  readonly stays: number
  readonly absences: number
  readonly filings: number
  readonly notices: number
  readonly orders: number
}
/** A long history, so that 16 contests have many places to be. */
export const LONG: Size = { stays: 4, absences: 4, filings: 3, notices: 3, orders: 2 }
/** What most people bring. */
export const SHORT: Size = { stays: 2, absences: 1, filings: 2, notices: 1, orders: 1 }

/** A fact of the record before it is written down: a day or a word, and where it goes. */
interface Place {
  readonly holder: Item
  readonly name: string
  /** Other words it could hold; a day when absent. */
  readonly words?: readonly string[]
}

/** Plain facts with exactly `contests` disagreements, or as many as the record has places for. */
export function contestedFacts(draw: Draw, size: Size, contests: number): Facts {
  const facts: Facts = {}
  const places: Place[] = []
  const put = (holder: Item, values: Readonly<Record<string, number | string>>, words: Readonly<Record<string, readonly string[]>> = {}): Item => {
    for (const [name, value] of Object.entries(values)) {
      holder[name] = value
      if (typeof value === 'number') places.push({ holder, name })
      else if (words[name]) places.push({ holder, name, words: words[name] })
    }
    return holder
  }
  lists(draw, size, facts, put)
  for (const place of draw.some(places, contests)) {
    const value = place.holder[place.name]
    const rival = place.words ? draw.pick(place.words.filter((w) => w !== value)) : (value as number) + draw.pick([-1, 1]) * (draw.chance(0.7) ? draw.between(1, 12) : draw.between(13, 400))
    const values = [value, rival]
    if (!place.words && draw.chance(0.15)) values.push((value as number) + draw.between(500, 700))
    place.holder[place.name] = { rivals: values.map((v) => (typeof v === 'number' ? isoDay(v as Day) : v)) }
  }
  for (const { holder, name } of places) if (typeof holder[name] === 'number') holder[name] = isoDay(holder[name] as Day)
  return facts
}

type Put = (holder: Item, values: Readonly<Record<string, number | string>>, words?: Readonly<Record<string, readonly string[]>>) => Item

function lists(draw: Draw, size: Size, facts: Facts, put: Put): void {
  let at = draw.between(13_500, 15_000)
  facts['stay'] = Array.from({ length: size.stays }, () => {
    const arrival = (at += draw.between(60, 500))
    const admitUntil = arrival + draw.between(90, 400)
    const departure = (at = admitUntil + draw.between(-60, 420))
    return put({ left: true, voluntary: true }, { arrival, manner: 'date-certain', admitUntil, departure }, { manner: ['date-certain', 'visa-waiver', 'paroled'] })
  })
  put(facts, { 'arrival.last': draw.between(17_500, 19_800), 'holder.dob': draw.between(3_000, 9_000) })
  const received = draw.between(17_900, 20_200)
  facts['filing'] = Array.from({ length: size.filings }, (_, i) => {
    const day = i === 0 ? received : draw.between(14_000, 20_000)
    const form = i === 0 ? 'I-589' : draw.pick(['I-539', 'I-485', 'I-765'])
    if (i === 0) return put({ form, decision: 'pending' }, { receivedDate: day })
    return put({ form }, { receivedDate: day, decision: 'denied', decisionDate: day + draw.between(60, 600) }, { decision: ['denied', 'approved', 'withdrawn'] })
  })
  facts['notice'] = Array.from({ length: size.notices }, () => {
    const noticeDate = draw.between(20_100, 20_400)
    return put({}, { type: draw.pick(['rfe', 'noid']), noticeDate, postmark: noticeDate + draw.between(0, 6), service: 'mail' }, { type: ['rfe', 'noid'], service: ['mail', 'personal'] })
  })
  facts['order'] = Array.from({ length: size.orders }, (_, i) =>
    put({}, { type: i === 0 ? 'ij' : 'in-absentia', date: draw.between(19_900, 20_390), servedBy: 'mail', served: draw.between(19_900, 20_390) }, { servedBy: ['mail', 'oral'] }))
  if (draw.chance(0.5)) {
    const since = draw.between(15_500, 18_500)
    put(facts, { 'holder.residentSince': since })
    facts['marriage'] = [put({}, { date: since - draw.between(100, 1200) })]
    facts['absence'] = Array.from({ length: size.absences }, (_, i) => {
      const departed = since + 100 + i * 480 + draw.between(0, 200)
      return put({}, { departed, returned: departed + draw.between(20, 420) })
    })
  }
}

export function recordOfFacts(facts: Facts): HolderRecord {
  const made = recordFromFacts(facts)
  if (made.type !== 'Record') throw new Error(`the facts of a bench record were refused: ${JSON.stringify(made.problems)}`)
  return made.record
}
/** The same records for the same seed. */
export function contestedRecords(seed: number, count: number, size: Size, contests: (draw: Draw) => number): HolderRecord[] {
  const draw = drawFrom(seed)
  return Array.from({ length: count }, () => recordOfFacts(contestedFacts(draw, size, contests(draw))))
}

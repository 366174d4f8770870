/** CBP's web pages about anybody. */
import type { CorpusKind } from '../kind.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'
import { drawExample, iso, later, nameOf, titled, truths } from './define.ts'
import { varied } from './varied.ts'

const i94Number = (who: Invented): string => who.i94
const VARIANTS = ['i94-newer', 'i94-mobile', 'i94-twocol'] as const

export const i94Recent: CorpusKind = {
  reader: 'cbp/i94-recent', layouts: 4,
  draw(book, { who, chance, layout }) {
    if (layout > 0) return varied(book, { who, chance }, VARIANTS[layout - 1]!, [])
    const entry = someDay(chance, 2015, 2026)
    const isStudent = chance.happens(0.25)
    const until = later(entry, chance, 30, 400)
    const passport = `99000${digits(chance, 4)}`
    const admission = isStudent ? chance.pick(['F1', 'J1']) : chance.pick(['B1', 'B2', 'DT', 'H2B', 'H2A', 'TN'])
    drawExample(book, 'i94-recent', {
      for: `${who.given} ${who.surname}`, i94: i94Number(who), entry: printed.yearFirst(entry), class: admission, until: isStudent ? 'D/S' : printed.us(until),
      'entry-label': chance.pick([undefined, 'Arrival/Issued Date:']), surname: who.surname, given: who.given, birth: printed.us(who.birth), passport, citizenship: titled(who.country.name),
    })
    return truths({
      'admission.i94': i94Number(who), 'admission.date': iso(entry), 'admission.class': admission, 'admission.until': isStudent ? 'D/S' : iso(until),
      'person.name': nameOf(who), 'person.birthDate': iso(who.birth), 'passport.number': passport, 'person.nationality': who.country.code,
    })
  },
}

export const travelHistory: CorpusKind = {
  reader: 'cbp/i94-travel-history', layouts: 2,
  draw(book, { who, chance, layout }) {
    if (layout > 0) return varied(book, { who, chance }, 'travel-var', [])
    let at = someDay(chance, 2012, 2019)
    const rows: { day: string; type: 'Arrival' | 'Departure'; port: string }[] = []
    for (let n = chance.int(2, 9), isIn = true; n > 0; n -= 1, isIn = chance.happens(0.85) ? !isIn : isIn) {
      rows.unshift({ day: iso(at), type: isIn ? 'Arrival' : 'Departure', port: chance.pick(['EWR', 'MIA', 'JFK', 'LAX', 'HOU', 'ATL']) })
      at = later(at, chance, 3, 400)
    }
    drawExample(book, 'i94-travel-history', { for: `${who.given} ${who.surname}`, row: rows.map((r) => `${r.day} | ${r.type} | ${r.port}`) })
    return rows.flatMap((r) => (r.type === 'Arrival' ? truths({ 'admission.date': r.day, 'admission.place': `port: ${r.port}` }) : truths({ 'departure.date': r.day, 'departure.place': `port: ${r.port}` })))
  },
}

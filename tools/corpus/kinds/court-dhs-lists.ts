/** CBP's lists of crossings from a records release, and its confirmation that somebody left. */
import type { Chance } from '../chance.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { iso, later, truths } from '../known/define.ts'
import { digits, printed, someDay } from '../person.ts'
import { LEFT, RIGHT, table } from './court-dhs-sheet.ts'

const PORTS = ['MIA', 'EWR', 'JFK', 'LAX', 'IAH', 'ATL'] as const
const ABROAD = ['LIM', 'GUA', 'SAP', 'BOG', 'MEX', 'GRU'] as const

interface Crossing {
  readonly day: number
  readonly time: string
  readonly isIn: boolean
  readonly port: string
  readonly other: string
  readonly carrier: string
  readonly number: string
}

function crossings(chance: Chance, from: number): Crossing[] {
  let at = someDay(chance, from, from + 5)
  const out: Crossing[] = []
  for (let n = chance.int(2, 7), isIn = true; n > 0; n -= 1, isIn = !isIn) {
    out.push({
      day: at, isIn, time: `${String(chance.int(0, 23)).padStart(2, '0')}${chance.pick(['05', '18', '42', '57'])}`, port: chance.pick(PORTS), other: chance.pick(ABROAD), carrier: chance.pick(['QX', 'ZZ', 'XQ']), number: `0${digits(chance, 3)}`,
    })
    at = later(at, chance, 3, 500)
  }
  return chance.happens(0.5) ? out.reverse() : out
}

const clock = (time: string): string => `${time.slice(0, 2)}:${time.slice(2)}`
const bare = (day: number): string => printed.us(day).replaceAll('/', '')
const REDACTED = '(b)(7)(E)'

export const encounterList: CorpusKind = {
  reader: 'cbp/tecs-encounters', layouts: 3,
  draw(book, { who, chance, layout }): Truth[] {
    const sheet = layout === 1 ? book.sheet(792, 612) : book.sheet()
    const rows = crossings(chance, 2005)
    const pens = layout === 1 ? { head: { font: 'typed-bold', size: 8 }, row: { font: 'typed', size: 8 } } as const : { head: { font: 'sans-bold', size: 7 }, row: { font: 'sans', size: 7.5 } } as const
    sheet.text(LEFT, 40, 'U.S. Customs and Border Protection', { font: 'sans-bold', size: 10 })
    sheet.textEndingAt((layout === 1 ? 792 : 612) - 46, 40, `${printed.us(someDay(chance, 2024, 2026))} 09:14:22 EST`, { font: 'typed', size: 8 })
    sheet.text(LEFT, 58, 'TECS - Person Encounter List', { font: 'sans-bold', size: 12 })
    sheet.text(LEFT, 76, `Query: ${who.surname.split(' ')[0]}   DOB ${printed.us(who.birth)}   Records found: ${rows.length}`, { font: 'typed', size: 8 })
    const birth = printed.us(who.birth)
    const document = `99000${digits(chance, 4)}`
    const isHidden = chance.happens(0.5)
    if (layout === 0) {
      table(sheet, 100, [46, 108, 164, 212, 236, 284, 312, 342, 372, 402, 436, 488, 520], ['Last Name', 'First Name', 'DOB', 'Doc\nType', 'Doc\nNumber', 'Carr\nCode', 'Carrier\n#', 'I/O', 'Arr\nLoc', 'Dep\nLoc', 'Date', 'Time', 'Site'],
        rows.map((r) => [who.surname.slice(0, 11), who.given.slice(0, 10), birth, 'P', document, r.carrier, r.number, r.isIn ? 'I' : 'O', r.isIn ? r.port : r.other, r.isIn ? r.other : r.port, printed.us(r.day), r.time, isHidden ? REDACTED : 'A521']), pens)
    } else if (layout === 1) {
      table(sheet, 100, [46, 150, 270, 360, 450, 520, 590, 660, 715], ['Last Name', 'First Name', 'Inbound/Outbound', 'Carrier Code', 'Carrier No.', 'Arrival Loc', 'Departure Loc', 'Date', 'Time'],
        rows.map((r) => [who.surname.slice(0, 15), who.given, r.isIn ? 'INBOUND' : 'OUTBOUND', r.carrier, r.number, r.isIn ? r.port : r.other, r.isIn ? r.other : r.port, bare(r.day), clock(r.time)]), pens)
    } else {
      table(sheet, 100, [46, 112, 160, 240, 300, 360, 420, 480], ['Date', 'Time', 'Direction', 'Arrival\nLocation', 'Departure\nLocation', 'Carrier', 'Flight', 'Site'],
        rows.map((r) => [printed.us(r.day), clock(r.time), r.isIn ? 'Inbound' : 'Outbound', r.isIn ? r.port : r.other, r.isIn ? r.other : r.port, r.carrier, r.number, isHidden ? REDACTED : 'A521']), pens, 16)
    }
    sheet.textEndingAt((layout === 1 ? 792 : 612) - 46, layout === 1 ? 580 : 760, 'Page 1 of 1', { size: 7 })
    return rows.flatMap((r) => truths({
      [r.isIn ? 'admission.date' : 'departure.date']: iso(r.day), [r.isIn ? 'admission.place' : 'departure.place']: `port: ${r.port}`, [r.isIn ? 'admission.origin' : 'departure.to']: `port: ${r.other}`,
      'encounter.at': `${iso(r.day)}T${clock(r.time)}`, 'encounter.direction': r.isIn ? 'inbound' : 'outbound', ...(isHidden && layout !== 1 ? { 'redaction.exemption': REDACTED } : {}),
    }))
  },
}

const LAND = [['PDN', 'port: PDN'], ['San Ysidro, CA', 'city: San Ysidro; state: CA'], ['Laredo, TX', 'city: Laredo; state: TX'], ['Hidalgo, TX', 'city: Hidalgo; state: TX']] as const

export const borderCrossings: CorpusKind = {
  reader: 'cbp/border-crossings', layouts: 2,
  draw(book, { who, chance, layout }): Truth[] {
    const sheet = book.sheet()
    const rows = crossings(chance, 2004).map((r) => ({ ...r, at: chance.pick(LAND) }))
    sheet.text(LEFT, 40, 'U.S. Customs and Border Protection', { font: 'serif-bold', size: 11 })
    sheet.text(LEFT, 58, layout === 0 ? 'Border Crossing Information' : 'CBP Border Crossings - Results', { font: 'serif-bold', size: 13 })
    sheet.text(LEFT, 76, `Name: ${who.surname}, ${who.given}     Report date: ${printed.us(someDay(chance, 2024, 2026))}`, { font: 'serif', size: 9 })
    const pens = { head: { font: 'serif-bold', size: 9 }, row: { font: layout === 0 ? 'serif' : 'typed', size: 9 } } as const
    if (layout === 0) {
      table(sheet, 104, [46, 130, 210, 290, 400, 490], ['Crossing Date', 'Crossing Time', 'Direction', 'Port of Entry', 'Carrier', 'Document Type'], rows.map((r) => [printed.us(r.day), clock(r.time), r.isIn ? 'Inbound' : 'Outbound', r.at[0], chance.pick(['PEDESTRIAN', 'VEHICLE', 'BUS']), 'PASSPORT']), pens)
    } else {
      table(sheet, 104, [46, 190, 290, 430], ['Date/Time', 'Entry/Exit', 'Site', 'Mode'], rows.map((r) => [`${printed.us(r.day)} ${clock(r.time)}`, r.isIn ? 'ENTRY' : 'EXIT', r.at[0], 'LAND']), pens, 17)
    }
    sheet.textEndingAt(RIGHT, 760, 'Law enforcement sensitive', { size: 7 })
    return rows.flatMap((r) => truths({
      [r.isIn ? 'admission.date' : 'departure.date']: iso(r.day), [r.isIn ? 'admission.place' : 'departure.place']: r.at[1], 'encounter.at': `${iso(r.day)}T${clock(r.time)}`, 'encounter.direction': r.isIn ? 'inbound' : 'outbound',
    }))
  },
}

export const homeConfirmation: CorpusKind = {
  reader: 'cbp/departure-confirmation', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet(375, 640)
    const left = someDay(chance, 2025, 2026)
    const sent = later(left, chance, 0, 3)
    const meant = later(left, chance, -20, 0)
    sheet.text(24, 48, '9:41', { font: 'sans-bold', size: 11 })
    sheet.text(24, 88, 'CBP Home', { font: 'sans-bold', size: 18 })
    sheet.text(24, 130, layout === 0 ? 'Departure Confirmed' : 'Departure Verification', { font: 'sans-bold', size: 14 })
    sheet.wrap(24, 156, 320, 'Thank you for telling us that you left. Keep this screen for your records.', { size: 11, lead: 15 })
    const rows: [string, string][] = layout === 0
      ? [['Name', `${who.given} ${who.surname}`], ['Departure Date', printed.long(left)], ['Location', '00.0000, -00.0000'], ['Submitted', `${printed.us(sent)} 09:41`]]
      : [['Intended Departure Date', printed.us(meant)], ['Date of Departure', printed.us(left)], ['Country', who.country.name], ['Date Submitted', printed.us(sent)]]
    rows.forEach(([label, value], i) => {
      if (layout === 0) {
        sheet.text(24, 220 + i * 42, label, { size: 10, grey: 0.35 })
        sheet.text(24, 236 + i * 42, value, { size: 12 })
      } else sheet.text(sheet.text(24, 220 + i * 26, `${label}:`, { size: 11 }) + 6, 220 + i * 26, value, { font: 'sans-bold', size: 11 })
    })
    return truths({ 'departure.date': iso(left), 'departure.proof': 'app' })
  },
}

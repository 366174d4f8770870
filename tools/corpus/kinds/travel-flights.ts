/** Boarding passes with real codes, tickets, and stamps of other countries. */
import { type Day, addDays, dayIfReal, toYmd } from '@proofline/engine'
import type { Chance } from '../chance.ts'
import type { CorpusKind } from '../kind.ts'
import { iso, truths } from '../known/define.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'
import { drawCode } from './travel-strip.ts'

const AIRPORTS = [['MIA', 'Miami'], ['GUA', 'Guatemala City'], ['SAL', 'San Salvador'], ['IAH', 'Houston'], ['LIM', 'Lima'], ['MEX', 'Mexico City'], ['SAP', 'San Pedro Sula']] as const
const CARRIERS = [['XE', 'EXAMPLE AIR'], ['ZX', 'SAMPLE AIRLINES'], ['QX', 'EXAMPLE WINGS']] as const
const two = (n: number): string => String(n).padStart(2, '0')
const flat = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/g, '').replace(/-/g, ' ')
const ticketName = (who: Invented): string => `${flat(who.surname)}/${flat(who.given)}`
const dayOfYear = (d: Day): string => String(d - dayIfReal(toYmd(d).year, 1, 1)! + 1).padStart(3, '0')
/** `06MAR18` */
const short = (d: Day): string => { const [dd, m, y] = printed.dayMonth(d).split(' ') as [string, string, string]; return `${dd}${m}${y.slice(2)}` }
const booking = (chance: Chance): string => `${chance.pick(['AB', 'QT', 'XZ', 'KP'])}${digits(chance, 2)}${chance.pick(['CD', 'LM', 'RW'])}`

interface Leg {
  readonly from: (typeof AIRPORTS)[number]
  readonly to: (typeof AIRPORTS)[number]
  readonly carrier: (typeof CARRIERS)[number]
  readonly number: number
  readonly day: Day
}
function someLeg(chance: Chance, day: Day): Leg {
  const from = chance.pick(AIRPORTS)
  const others = AIRPORTS.filter((a) => a !== from)
  return { from, to: chance.pick(others), carrier: chance.pick(CARRIERS), number: chance.int(12, 3999), day }
}

/** The content of a pass's code (IATA Resolution 792), with the day of issue. */
function bcbp(who: Invented, leg: Leg, code: string, issued: Day): string {
  const name = ticketName(who).slice(0, 20).padEnd(20)
  const conditional = `>518${'1'}WW${String(toYmd(issued).year % 10)}${dayOfYear(issued)}B${leg.carrier[0].padEnd(3)}${' '.repeat(13)}`
  const size = conditional.length.toString(16).toUpperCase().padStart(2, '0')
  return `M1${name}E${code.padEnd(7)}${leg.from[0]}${leg.to[0]}${leg.carrier[0].padEnd(3)}${String(leg.number).padStart(4, '0').padEnd(5)}${dayOfYear(leg.day)}Y012A0025 1${size}${conditional}`
}

export const boardingPass: CorpusKind = {
  reader: 'travel/boarding-pass', layouts: 3,
  draw(book, { who, chance, layout }) {
    const issued = someDay(chance, 2016, 2024)
    const leg = someLeg(chance, addDays(issued, chance.int(0, 60)))
    const code = booking(chance)
    const [carrier, airline] = leg.carrier
    const name = ticketName(who)
    const content = bcbp(who, leg, code, issued)
    // A phone shows the codes alone.
    const place = ([port, city]: Leg['from']): string => (layout === 1 ? `port: ${port}` : `city: ${city}; port: ${port}`)
    if (layout === 1) {
      const sheet = book.sheet(300, 520)
      sheet.box(20, 30, 260, 460, { fill: 0.97 })
      sheet.text(36, 52, airline, { font: 'sans-bold', size: 13 })
      sheet.text(36, 70, 'Mobile boarding pass', { size: 9 })
      const rows = [['Passenger', name], ['Flight', `${carrier} ${leg.number}`], ['Date', short(leg.day)], ['From', leg.from[0]], ['To', leg.to[0]], ['Booking reference', code], ['Issued', short(issued)]] as const
      rows.forEach(([k, v], i) => {
        sheet.text(36, 96 + i * 26, k, { size: 6.5, grey: 0.4 })
        sheet.text(36, 108 + i * 26, v, { font: 'sans-bold', size: 10.5 })
      })
      sheet.text(200, 122, 'Seat 12A', { size: 9 })
      drawCode(sheet, 80, 300, 'Aztec', content, 3.6)
    } else {
      const sheet = book.sheet()
      const title = layout === 0 ? 'BOARDING PASS' : 'PASE DE ABORDAR'
      sheet.text(50, 60, airline, { font: 'sans-bold', size: 15 })
      sheet.textEndingAt(560, 60, title, { font: 'sans-bold', size: 15 })
      sheet.box(44, 72, 524, 200)
      const words = layout === 0
        ? [['Passenger name', name], ['Flight', `${carrier}${leg.number}`], ['Date', printed.short(leg.day)], ['From', `${leg.from[1]} (${leg.from[0]})`], ['To', `${leg.to[1]} (${leg.to[0]})`], ['Boarding time', '10:35'], ['Seat', '12A'], ['Gate', 'D7'], ['Booking reference', code], ['Issued', printed.short(issued)]]
        : [['Pasajero', name], ['Vuelo', `${carrier} ${leg.number}`], ['Fecha', short(leg.day)], ['Origen', `${leg.from[1]} (${leg.from[0]})`], ['Destino', `${leg.to[1]} (${leg.to[0]})`], ['Abordaje', '10:35'], ['Asiento', '12A'], ['Puerta', 'D7'], ['Código de reserva', code], ['Fecha de emisión', short(issued)]]
      words.forEach(([k, v], i) => {
        const [x, y] = layout === 0 ? [56 + (i % 2) * 260, 92 + Math.floor(i / 2) * 36] : [56 + (i % 3) * 172, 92 + Math.floor(i / 3) * 44]
        sheet.text(x, y, k!, { size: 7.5, grey: 0.3 })
        sheet.text(x, y + 14, v!, { font: layout === 0 ? 'sans-bold' : 'typed-bold', size: layout === 0 ? 11 : 8.5 })
      })
      if (layout === 0) drawCode(sheet, 70, 290, 'PDF417', content, 1.7)
      sheet.wrap(50, 430, 500, 'Please be at the gate 40 minutes before departure. Gates close 15 minutes before departure. Carriage is subject to the conditions of 01/01/2015. Bags must be dropped 60 minutes before departure.', { size: 8 })
    }
    return truths({
      'person.name': name.replace('/', ' / '), 'travel.flight': String(leg.number), 'travel.carrier': carrier, 'travel.date': iso(leg.day), 'travel.from': place(leg.from), 'travel.to': place(leg.to),
      'travel.booking': code, 'travel.issued': iso(issued),
    })
  },
}

export const eTicket: CorpusKind = {
  reader: 'travel/e-ticket', layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const issued = someDay(chance, 2014, 2024)
    const first = someLeg(chance, addDays(issued, chance.int(5, 90)))
    const back: Leg = { ...first, from: first.to, to: first.from, number: first.number + 1, day: addDays(first.day, chance.int(7, 60)) }
    const legs = [first, back]
    const code = booking(chance)
    const name = ticketName(who)
    sheet.text(50, 60, first.carrier[1], { font: 'serif-bold', size: 15 })
    sheet.text(50, 84, layout === 0 ? 'ELECTRONIC TICKET RECEIPT' : 'ITINERARY RECEIPT', { font: 'sans-bold', size: 12 })
    const head = [['Passenger:', name], ['Booking reference:', code], ['Date of issue:', short(issued)], ['Ticket number:', `001 99000${digits(chance, 5)}`]] as const
    head.forEach(([k, v], i) => {
      sheet.text(50, 112 + i * 16, k, { font: 'serif', size: 10 })
      sheet.text(170, 112 + i * 16, v, { font: 'typed', size: 10 })
    })
    if (layout === 0) {
      legs.forEach((leg, i) => {
        const y = 200 + i * 110
        sheet.box(46, y - 14, 500, 96)
        const rows = [['Flight:', `${leg.carrier[0]} ${leg.number}`], ['From:', `${leg.from[1]} (${leg.from[0]})`], ['To:', `${leg.to[1]} (${leg.to[0]})`], ['Date:', short(leg.day)], ['Departure Time:', '10:05']] as const
        rows.forEach(([k, v], r) => {
          sheet.text(56, y + r * 16, k, { size: 9 })
          sheet.text(150, y + r * 16, v, { font: 'sans-bold', size: 9.5 })
        })
      })
    } else {
      const columns = [50, 130, 230, 340, 450] as const
      ;['Flight', 'Date', 'From', 'To', 'Departs'].forEach((k, i) => sheet.text(columns[i]!, 210, k, { font: 'sans-bold', size: 9 }))
      sheet.line(46, 214, 550, 214)
      legs.forEach((leg, r) => [`${leg.carrier[0]} ${leg.number}`, printed.short(leg.day), leg.from[0], leg.to[0], '9:15 am'].forEach((v, i) => sheet.text(columns[i]!, 230 + r * 18, v, { size: 9.5 })))
    }
    sheet.wrap(50, 460, 500, 'Total fare: USD 412.50. Fare rules apply. This receipt is required for reimbursement. Conditions of carriage effective January 1, 2015. Baggage: 1 piece of 23 kg.', { size: 8 })
    const place = ([port, city]: Leg['from']): string => (layout === 0 ? `city: ${city}; port: ${port}` : `port: ${port}`)
    return truths({
      'person.name': name.replace('/', ' / '), 'travel.booking': code, 'travel.issued': iso(issued), 'travel.status': 'booked', 'travel.carrier': first.carrier[0],
      'travel.flight': legs.map((l) => String(l.number)), 'travel.date': legs.map((l) => iso(l.day)), 'travel.from': legs.map((l) => place(l.from)), 'travel.to': legs.map((l) => place(l.to)),
    })
  },
}

const STAMPS = [
  ['GTM', 'MIGRACION GUATEMALA', 'ENTRADA', 'SALIDA'], ['MEX', 'INM MEXICO', 'ENTRADA', 'SALIDA'], ['SLV', 'MIGRACION EL SALVADOR', 'INGRESO', 'EGRESO'], ['PER', 'MIGRACIONES PERU', 'ENTRADA', 'SALIDA'],
  ['BRA', 'POLICIA FEDERAL BRASIL', 'ENTRADA', 'SAIDA'], ['JAM', 'IMMIGRATION JAMAICA', 'ENTRY', 'EXIT'],
] as const
const SPANISH = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'] as const

export const foreignStamp: CorpusKind = {
  reader: 'travel/foreign-stamp', layouts: 2,
  draw(book, { chance, layout }) {
    const sheet = book.sheet(360, 252)
    const [country, authority, entry, exit] = chance.pick(STAMPS)
    const isEntry = chance.happens(0.5)
    const day = someDay(chance, 2012, 2024)
    const { year, month, day: d } = toYmd(day)
    const date = layout === 0 ? `${two(d)} ${country === 'JAM' || country === 'BRA' ? printed.dayMonth(day).slice(3, 6) : SPANISH[month - 1]} ${year}` : printed.dayMonth(day).replaceAll(' ', '')
    sheet.box(20, 20, 320, 212, { grey: 0.8 })
    const [x, y] = layout === 0 ? [70, 80] : [120, 110]
    sheet.box(x - 14, y - 24, 190, 96, { weight: 1.6, grey: 0.2 })
    sheet.text(x, y, authority, { font: 'sans-bold', size: 10 })
    sheet.text(x, y + 20, isEntry ? entry : exit, { font: 'sans-bold', size: 13 })
    sheet.text(x, y + 42, date, { font: 'typed-bold', size: 13 })
    sheet.text(x, y + 60, `No. ${digits(chance, 3)}`, { size: 7 })
    return isEntry
      ? truths({ 'departure.date': iso(day), 'departure.proof': 'foreign-stamp', 'presence.date': iso(day), 'presence.kind': 'stamp', 'presence.place': `country: ${country}` })
      : truths({ 'admission.date': iso(day) })
  },
}

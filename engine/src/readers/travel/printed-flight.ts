import type { Place } from '../../claims/claim.ts'
import { dayIfReal } from '../../base/day.ts'
import { type PrintedDate, anyUsDate, monthNumber } from '../kit/dates.ts'
import { labelWords } from '../kit/fields.ts'

/** The labels boarding passes and tickets print, English and Spanish. */
export const FLIGHT_LABELS = {
  passenger: labelWords('Passenger Name', 'Name of Passenger', 'Passenger', 'Traveler', 'Traveller', 'Nombre del pasajero', 'Pasajero'),
  flight: labelWords('Flight Number', 'Flight No.', 'Flight', 'Vuelo', 'No. de vuelo'),
  from: labelWords('From', 'Origin', 'Departing from', 'Desde', 'Origen'),
  to: labelWords('To', 'Destination', 'Arriving at', 'Hasta', 'Destino'),
  // Alone, the word is the flight's; `Date of issue` and `Fecha de emisión` are others.
  date: new RegExp(`${labelWords('Date of Travel', 'Date of Flight', 'Departure Date', 'Flight Date', 'Travel Date', 'Fecha de salida', 'Fecha del vuelo').source}|(?<![\\p{L}\\p{N}])(?:Date|Fecha)(?![\\p{L}\\p{N}])(?!\\s*(?:of|de|del)(?!\\p{L}))`, 'iu'),
  booking: labelWords('Booking Reference', 'Booking Ref.', 'Reservation Code', 'Record Locator', 'Confirmation Code', 'Confirmation Number', 'Confirmation', 'PNR', 'Codigo de reserva', 'Código de reserva', 'Código de reservación'),
  issued: labelWords('Date of Issue', 'Issue Date', 'Issued on', 'Issued', 'Ticket Issue Date', 'Fecha de emisión', 'Fecha de emision'),
} as const

/** Labels whose values are none of ours and end other values. */
export const OTHER_LABELS: readonly RegExp[] = [
  labelWords('Seat', 'Asiento'), labelWords('Gate', 'Puerta', 'Sala'), labelWords('Class', 'Clase', 'Cabin'), labelWords('Boarding Time', 'Boarding', 'Abordaje', 'Hora de abordaje'),
  labelWords('Departure Time', 'Departs', 'Departure', 'Salida'), labelWords('Arrival Time', 'Arrives', 'Arrival', 'Arrival Date', 'Llegada', 'Fecha de llegada'),
  labelWords('Terminal'), labelWords('Group', 'Zone', 'Grupo', 'Zona'), labelWords('Sequence', 'Seq'), labelWords('Ticket Number', 'Ticket No.', 'E-Ticket', 'ETKT', 'etix', 'Boleto'),
  labelWords('Frequent Flyer'), labelWords('Fare', 'Total', 'Status', 'Baggage', 'Estado', 'Tarifa', 'Equipaje'), labelWords('Relevant date'), labelWords('Operated by', 'Operado por'),
]
export const ALL_FLIGHT_LABELS: readonly RegExp[] = [...Object.values(FLIGHT_LABELS), ...OTHER_LABELS]

/** A day that stays open: without its year, or in numbers that may be two days (airlines of most countries put the day first). */
export interface OpenDate {
  readonly type: 'no-year' | 'either-order'
}
export const isOpen = (date: PrintedDate | OpenDate): date is OpenDate => date.type === 'no-year' || date.type === 'either-order'

/**
 * The day of a flight as passes print it: `06MAR18`, `06 MAR 2018`, `Mar 6, 2018`, a weekday before it. Two digits are a year of this
 * century: no ticket with these labels is older. Without a year the day stays open.
 */
export function flightDate(text: string): PrintedDate | OpenDate {
  const t = text.trim().replace(/^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mi[eé]|jue|vie|s[aá]b|dom)[a-záé]*[.,]\s*/iu, '').replace(/[.,]$/, '').replace(/\s+/g, ' ')
  const m = /^(\d{1,2})[ -]?(\p{L}{3,10})\.?(?:[ -,]*(\d{4}|\d{2}))?$/u.exec(t)
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(t)
  if (numbers) return inNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]))
  if (!m) return anyUsDate(t)
  const month = monthNumber(m[2]!) ?? SPANISH[m[2]!.toUpperCase().slice(0, 3)]
  if (month === undefined) return { type: 'not-a-date' }
  if (m[3] === undefined) return { type: 'no-year' }
  const day = dayIfReal(m[3].length === 2 ? 2000 + Number(m[3]) : Number(m[3]), month, Number(m[1]))
  return day === undefined ? { type: 'impossible' } : { type: 'day', day }
}
function inNumbers(a: number, b: number, year: number): PrintedDate | OpenDate {
  if (a !== b && a <= 12 && b <= 12) return { type: 'either-order' }
  const day = a > 12 ? dayIfReal(year, b, a) : dayIfReal(year, a, b)
  return day === undefined ? { type: 'impossible' } : { type: 'day', day }
}
const SPANISH: Readonly<Record<string, number>> = { ENE: 1, ABR: 4, AGO: 8, DIC: 12 }

/** `AA 1234`, `LH2724`, `AC 0834`: carrier and number without leading zeros. */
export function flightNumber(text: string): { carrier: string; flight: string } | undefined {
  const m = /^([A-Z]{2}|[A-Z]\d|\d[A-Z]|[A-Z]{3}) ?-?0*(\d{1,4})([A-Z]?)$/.exec(text.trim().toUpperCase())
  return m ? { carrier: m[1]!, flight: `${m[2]}${m[3]}` } : undefined
}

/** `MIA`, `Miami (MIA)`, `Vienna International`: a code of three letters is an airport, other words a city or a name. */
export function airport(text: string): Place | undefined {
  const t = text.trim().replace(/\s+/g, ' ').replace(/[.,;]$/, '')
  const code = /^(?:(.*?)[ ,]*)?\(?\b([A-Z]{3})\b\)?$/.exec(t)
  if (code && (code[1] === undefined || code[1] === '' || /\($|\(/.test(t))) return { ...(code[1] ? { city: code[1].replace(/[,\s(]+$/, '') } : {}), port: code[2]! }
  return /^[\p{L}][\p{L} .,'’()-]{2,60}$/u.test(t) ? { city: t } : undefined
}

/** `SURNAME/GIVEN` or `Surname, Given`, titles parted by a blank left out. Undefined when a title may be glued to the name. */
export function passengerName(text: string): { surname: string; given: string } | 'glued-title' | undefined {
  const m = /^([\p{L}][\p{L} .'’-]*?)\s*[/,]\s*([\p{L} .'’-]*)$/u.exec(text.trim().replace(/\s+/g, ' '))
  if (!m) return undefined
  const given = m[2]!.replace(/^(?:MRS?|MS|MISS|MSTR|DR)\.?\s+/i, '').replace(/\s+(?:MRS?|MS|MISS|MSTR|DR)\.?$/i, '').trim()
  if (/^.{2,}(?:MR|MRS|MS|MISS|MSTR|DR)$/.test(given)) return 'glued-title'
  return { surname: m[1]!.trim(), given }
}

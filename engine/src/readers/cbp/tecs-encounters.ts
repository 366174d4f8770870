import type { Page, Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type List, type ListColumn, type ListRow, listOf } from '../ice/columns.ts'
import { isOfficial } from '../ice/dhs-form.ts'
import { linesOf } from '../kit/lines.ts'
import type { Reader } from '../reader.ts'
import { misread } from '../kit/misread.ts'
import { firstReadable } from '../uscis/prose.ts'
import { claimWhere, claimWithheld, isDated, isTurnedBack, listDate, valueIn, wayOf, whenOf } from './tecs-encounters-rows.ts'

const TITLE = new RegExp(`(?:${misread('Person Encounter List')}|${misread('Person Encounter Listing')})`, 'iu')
/** The title's last word, as scanners see it: nearly every page is told apart by this alone. */
const LIST = /[l1i|][il1|!][s5]t/i
const TITLE_LINES = 30
const COLUMNS: readonly ListColumn[] = [
  { key: 'last', label: labelWords('Last Name', 'Lastname') },
  { key: 'first', label: labelWords('First Name', 'Firstname') },
  { key: 'birth', label: labelWords('DOB', 'Date of Birth', 'Birth Date') },
  { key: 'documentType', label: labelWords('Doc Type', 'Document Type', 'Doc. Type') },
  { key: 'document', label: labelWords('Doc Number', 'Document Number', 'Doc No.', 'Doc Nbr', 'Doc #') },
  { key: 'carrier', label: labelWords('Carrier Code', 'Carr Code', 'Carr', 'Carrier') },
  { key: 'number', label: labelWords('Carrier #', 'Carrier No.', 'Carrier Number', 'Carrier Nbr', 'Flight', 'Flight #', 'Number', 'Nbr') },
  { key: 'way', label: new RegExp(`${labelWords('Inbound/Outbound', 'Inb/Outb', 'In/Out', 'Direction').source}|(?<![\\p{L}\\p{N}])(?:[I1l|]\\s?/\\s?[O0]|VO)(?![\\p{L}\\p{N}])`, 'iu') },
  { key: 'arrival', label: labelWords('Arr Loc', 'Arrival Location', 'Arrival Loc', 'Arr Location', 'Arrival') },
  { key: 'departure', label: labelWords('Dep Loc', 'Departure Location', 'Departure Loc', 'Dep Location', 'Departure') },
  { key: 'date', label: labelWords('Date', 'Encounter Date') },
  { key: 'time', label: labelWords('Time', 'Encounter Time') },
  { key: 'site', label: labelWords('Site', 'Insp Site', 'Inspection Site', 'Site Code') },
  { key: 'type', label: labelWords('Type', 'Enc Type', 'Encounter Type') },
  { key: 'status', label: labelWords('Status', 'Result', 'Referral', 'Insp Result') },
]

/** The list by its dates and at least four of its headings; a scanner may lose the narrow one that says which way. */
function listed(paper: Paper): List | undefined {
  const list = listOf(paper.pages, COLUMNS, ['date', 'way']) ?? listOf(paper.pages, COLUMNS, ['date', 'time'])
  return list && (list.heads.has('way') || list.heads.size >= 4) ? list : undefined
}

/** Some of the list's headings stand on one line of the page. */
const isHeaded = (page: Page): boolean => linesOf(page).some((l) => COLUMNS.filter((c) => c.label.test(l.text)).length >= 3)

/**
 * TECS Person Encounter List of a CBP release (papers catalogue 13). Date, time and site are from the inspection, ports and
 * carrier from the airline's manifest; the time is first the manifest's. Two rows of one flight are one crossing.
 */
export const tecsEncounters: Reader = {
  id: 'cbp/tecs-encounters@1',
  source: 'CBP',
  recognise(paper) {
    const page = firstReadable(paper)
    return page !== undefined && linesOf(page).slice(0, TITLE_LINES).some((l) => LIST.test(l.text) && TITLE.test(l.text)) && (listed(paper) !== undefined || isHeaded(page)) && !isOfficial(paper)
  },
  read(paper) {
    const g = gather(paper, tecsEncounters)
    const list = listed(paper)
    // Its headings cannot all be made out: nobody knows which column is which.
    if (!list) {
      for (const field of ['encounter.at', 'admission.date', 'departure.date'] as const) g.problem('MissingField', { field })
      return g.result()
    }
    const rows = list.rows.filter((r) => isDated(r))
    claimWithheld(g, list, rows)
    const own = rows.filter((row) => isOwn(g, row, rows[0]!))
    own.forEach((row, i) => claimRow(g, row, i, own))
    return g.result()
  },
}

const fold = (text: string): string => text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

/** A search by name finds others too: a row with another birth date or surname is shown to a person, not believed. */
function isOwn(g: Gather, row: ListRow, first: ListRow): boolean {
  const [birth, other] = [valueIn(first, 'birth'), valueIn(row, 'birth')]
  const [name, named] = [valueIn(first, 'last'), valueIn(row, 'last')]
  const bornElse = birth && other && JSON.stringify(listDate(birth.text)) !== JSON.stringify(listDate(other.text))
  const namedElse = name && named && fold(name.text) !== fold(named.text)
  if (!bornElse && !namedElse) return true
  g.problem('AnotherPerson', { field: 'encounter.at', at: row.all })
  return false
}

function claimRow(g: Gather, row: ListRow, index: number, rows: readonly ListRow[]): void {
  const way = wayOf(row.cell('way')?.text)
  const when = whenOf(g, row, way === 'outbound' ? 'departure.date' : 'admission.date')
  if (!when) return
  const id = `encounter#${index + 1}`
  g.claim(id, 'encounter.at', when.whole, when.at)
  const [site, carrier] = [valueIn(row, 'site'), carrierOf(row)]
  if (site) g.claim(id, 'encounter.site', site, site.text.replace(/\s+/g, ' '))
  if (carrier) g.claim(id, 'encounter.carrier', carrier.at, carrier.text)
  if (!way) return g.problem('UnreadableValue', { field: 'encounter.direction', at: row.cell('way') ?? row.all })
  g.claim(id, 'encounter.direction', row.cell('way'), way)
  if (way === 'inbound' && isTurnedBack(g, row)) return
  const event = `${way === 'inbound' ? 'admission' : 'departure'}#${crossing(index, rows)}`
  const [arrival, departure] = [valueIn(row, 'arrival'), valueIn(row, 'departure')]
  if (way === 'inbound') {
    g.claim(event, 'admission.date', when.date, when.day)
    claimWhere(g, event, 'admission.place', arrival)
    claimWhere(g, event, 'admission.origin', departure)
    if (carrier) g.claim(event, 'admission.carrier', carrier.at, carrier.text)
  } else {
    g.claim(event, 'departure.date', when.date, when.day)
    claimWhere(g, event, 'departure.place', departure)
    claimWhere(g, event, 'departure.to', arrival)
    if (carrier) g.claim(event, 'departure.carrier', carrier.at, carrier.text)
  }
}

function carrierOf(row: ListRow): { at: NonNullable<ReturnType<ListRow['cell']>>; text: string } | undefined {
  const [code, number] = [valueIn(row, 'carrier'), valueIn(row, 'number')]
  if (!code) return undefined
  if (!/^[A-Z0-9]{2,3}$/.test(code.text)) return undefined
  const together = number && number.start > code.start && /^\d{1,5}[A-Z]?$/.test(number.text)
  const at = together ? { ...code, text: code.line.page.text.slice(code.start, number.end), end: number.end, right: number.right } : code
  return { at, text: at.text.replace(/\s+/g, ' ') }
}

/** The number of the crossing a row tells of: the same flight, day and way again is the same crossing. */
function crossing(index: number, rows: readonly ListRow[]): number {
  const key = (row: ListRow): string | undefined => {
    const flight = carrierOf(row)?.text
    const date = row.cell('date')?.text
    return flight && date ? `${wayOf(row.cell('way')?.text)} ${flight} ${date.split(/\s/)[0]}` : undefined
  }
  const way = wayOf(rows[index]!.cell('way')?.text)
  const before = rows.slice(0, index).filter((r) => wayOf(r.cell('way')?.text) === way)
  const own = key(rows[index]!)
  const first = own === undefined ? -1 : before.findIndex((r) => key(r) === own)
  const count = (until: readonly ListRow[]): number => new Set(until.map((r, i) => key(r) ?? i)).size
  return first >= 0 ? count(before.slice(0, first)) + 1 : count(before) + 1
}

import type { Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type ListColumn, type ListRow, listOf } from '../ice/columns.ts'
import { isOfficial } from '../ice/dhs-form.ts'
import { linesOf } from '../kit/lines.ts'
import type { Reader } from '../reader.ts'
import { misread } from '../kit/misread.ts'
import { firstReadable } from '../uscis/prose.ts'
import { tecsEncounters } from './tecs-encounters.ts'
import { claimWhere, claimWithheld, isDated, isTurnedBack, valueIn, wayOf, whenOf } from './tecs-encounters-rows.ts'

const TITLE = new RegExp(`^\\W*(?:(?:TECS|CBP|Person)\\W+)?(?:${['Border Crossing Results', 'Border Crossing Information', 'Border Crossings', 'Border Crossing History', 'Border Crossing Query Results', 'Crossing History'].map(misread).join('|')})(?:\\s*[-:(].{0,40})?\\s*$`, 'iu')
const HOUSE = new RegExp(`${misread('Customs and Border Protection')}|${misread('Department of Homeland Security')}|\\b(?:CBP|TECS)\\b`, 'iu')
const COLUMNS: readonly ListColumn[] = [
  { key: 'date', label: labelWords('Crossing Date', 'Date of Crossing', 'Crossing Date/Time', 'Date/Time', 'Date') },
  { key: 'time', label: labelWords('Crossing Time', 'Time') },
  { key: 'way', label: labelWords('Inbound/Outbound', 'Direction', 'Entry/Exit', 'I/O', 'Crossing Direction', 'Crossing Type') },
  { key: 'site', label: labelWords('Port of Entry', 'Crossing Location', 'Site Code', 'Site', 'Port', 'Location', 'POE') },
  { key: 'carrier', label: labelWords('Carrier', 'Conveyance', 'Vehicle', 'Flight', 'Mode') },
  { key: 'document', label: labelWords('Document Number', 'Doc Number', 'Doc No.', 'Doc #') },
  { key: 'documentType', label: labelWords('Document Type', 'Doc Type') },
  { key: 'status', label: labelWords('Status', 'Result', 'Lane', 'Inspector', 'Terminal') },
]
const listed = (paper: Paper) => listOf(paper.pages, COLUMNS, ['date', 'way'])

/** CBP's list of border crossings from a records release (papers catalogue 13): each row one crossing, in or out. */
export const borderCrossings: Reader = {
  id: 'cbp/border-crossings@1',
  source: 'CBP',
  recognise(paper) {
    const page = firstReadable(paper)
    const title = page !== undefined && linesOf(page).slice(0, 30).some((l) => TITLE.test(l.text))
    return title && HOUSE.test(page.text) && listed(paper) !== undefined && !isOfficial(paper) && !tecsEncounters.recognise(paper)
  },
  read(paper) {
    const g = gather(paper, borderCrossings)
    const list = listed(paper)
    if (!list) return g.result()
    const rows = list.rows.filter((r) => isDated(r))
    claimWithheld(g, list, rows)
    const counts = { inbound: 0, outbound: 0 }
    rows.forEach((row, i) => claimRow(g, row, `encounter#${i + 1}`, counts))
    return g.result()
  },
}

function claimRow(g: Gather, row: ListRow, id: string, counts: { inbound: number; outbound: number }): void {
  const way = wayOf(row.cell('way')?.text)
  const when = whenOf(g, row, way === 'outbound' ? 'departure.date' : 'admission.date')
  if (!when) return
  const [site, carrier] = [valueIn(row, 'site'), valueIn(row, 'carrier')]
  g.claim(id, 'encounter.at', when.whole, when.at)
  if (site) g.claim(id, 'encounter.site', site, site.text.replace(/\s+/g, ' '))
  if (carrier) g.claim(id, 'encounter.carrier', carrier, carrier.text.replace(/\s+/g, ' '))
  if (!way) return g.problem('UnreadableValue', { field: 'encounter.direction', at: row.cell('way') ?? row.all })
  g.claim(id, 'encounter.direction', row.cell('way'), way)
  if (way === 'inbound' && isTurnedBack(g, row)) return
  counts[way] += 1
  const kind = way === 'inbound' ? 'admission' as const : 'departure' as const
  const event = `${kind}#${counts[way]}`
  g.claim(event, `${kind}.date`, when.date, when.day)
  claimWhere(g, event, `${kind}.place`, site)
}

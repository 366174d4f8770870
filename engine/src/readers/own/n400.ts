import type { Paper } from '../../papers/paper.ts'
import { countryCode } from '../kit/countries.ts'
import { labelWords } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import { type Piece, cellsOf, piece } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Answer, rowsFrom } from './ask.ts'
import { type Common, claimForm, claimSigned } from './common.ts'
import { ALL_ITEMS, ITEMS, claimHomes, claimSelf } from './items.ts'
import { MARITAL, asANumber, ask, formDate, nameIn, say, sayDay, sayName, sayTicked } from './say.ts'
import { type FormKind, between, earlyPart, isForm, partOf, sheetOf } from './sheet.ts'

const KIND: FormKind = { form: 'N-400', title: /Application for Naturalization/i }
const RESIDENT = labelWords('Date You Became a Permanent Resident', 'Date You Became a Lawful Permanent Resident', 'Date Became a Permanent Resident')
const MARRIED = labelWords('Date You Entered into Marriage with Current Spouse', 'Date of Marriage to Current Spouse', 'Date of Marriage')
const LABELS = [...ALL_ITEMS, RESIDENT, MARRIED]

/** The holder's own application for naturalization (papers catalogue 11). */
export const n400: Reader = { id: 'own/n400@1', source: 'holder', recognise: (paper) => isForm(paper, KIND), read }

function read(paper: Paper): ReadResult {
  const g = gather(paper, n400)
  const sheet = sheetOf(paper)
  const a: Common = { g, rows: earlyPart(sheet, '2', ['1']), labels: LABELS, sheet, form: KIND.form }
  claimSelf(a)
  // The number stands at the head of the first page in some editions.
  const atHead = sheet.rows.filter((r) => r.part === '' || r.part === '1')
  if (!g.result().claims.some((c) => c.field === 'person.aNumber')) say(g, 'person#1', 'person.aNumber', ask({ ...a, rows: atHead }, ITEMS.aNumber), asANumber)
  sayDay(g, 'status#1', 'status.from', ask(a, RESIDENT))
  claimTrips({ ...a, rows: partOf(sheet, /Time Outside|Travel Outside/i) })
  claimMarriage({ ...a, rows: partOf(sheet, /Marital (?:History|Status)/i) })
  const signed = claimSigned(g, sheet)
  claimHomes({ ...a, rows: partOf(sheet, /Residence|Where You Have Lived|Information About You|Address/i) }, signed)
  claimForm(a)
  return g.result()
}

const LEFT = /Date You\s+Left/i
const RETURNED = /Date You\s+Returned/i
const DATE = /^\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{4}$/

/**
 * One trip for each row of the table: a departure and the return, each by its own column. A row with one day alone has
 * that day and a problem; whether somebody is still away is not ours to say.
 */
function claimTrips(a: Common): void {
  const head = a.rows.findIndex((r) => LEFT.test(r.at.text))
  if (head < 0) return
  const columns = columnsOf(a, head)
  let trip = 0
  for (const row of a.rows.slice(head + 1)) {
    if (/^(?:Part\s|\d{1,2}\.\s+[A-Z][a-z]+ many)/.test(row.at.text)) break
    const words = row.line.words.filter((w) => w.start >= row.at.start && w.end <= row.at.end)
    const days = cellsOf(row.line, words).flatMap(datesIn)
    if (days.length === 0) continue
    trip += 1
    const inColumn = (from: number, to: number): Piece | undefined => days.find((d) => d.x >= from - 14 && d.x < to - 14)
    const [left, back] = [inColumn(0, columns.returned), inColumn(columns.returned, columns.countries)]
    const event = (kind: string): string => `${kind}#${trip}`
    const say1 = (at: Piece | undefined, label: string): Answer | undefined => at && { at, label }
    sayDay(a.g, event('departure'), 'departure.date', say1(left, 'Date You Left the United States'))
    sayDay(a.g, event('admission'), 'admission.date', say1(back, 'Date You Returned to the United States'))
    if (!left || !back) a.g.problem('MissingField', { field: left ? 'admission.date' : 'departure.date', at: days[0] })
    claimWhere(a, event('departure'), row.at, days.at(-1)!)
  }
}

/** Where the columns of the table begin. */
function columnsOf(a: Common, head: number): { returned: number; countries: number } {
  const rows = a.rows.slice(head, head + 4)
  const x = (words: RegExp): number | undefined => {
    for (const r of rows) {
      const m = words.exec(r.at.text)
      const p = m && piece(r.line, r.at.start + m.index, r.at.start + m.index + m[0].length)
      if (p) return p.x
    }
    return undefined
  }
  const returned = x(RETURNED) ?? Number.POSITIVE_INFINITY
  return { returned, countries: x(/Countries|Did Trip Last/i) ?? Number.POSITIVE_INFINITY }
}

/** Days printed in a cell; two may stand close together. */
function datesIn(cell: Piece): Piece[] {
  return [...cell.text.matchAll(/\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{4}/g)].flatMap((m) => piece(cell.line, cell.start + m.index, cell.start + m.index + m[0].length) ?? [])
    .filter((p) => DATE.test(p.text) && formDate(p.text).type !== 'not-a-date')
}

/** The country travelled to, when one is named and we know it. */
function claimWhere(a: Common, event: string, row: Piece, last: Piece): void {
  const rest = piece(row.line, last.end, row.end)
  const words = rest?.text.replace(/^(?:(?:X\s+)?(?:Yes|No)\s+)+(?:X\s+)?/i, '').replace(/\s+\d{1,4}(?:\s+days)?$/i, '')
  const country = words ? countryCode(words) : undefined
  const at = rest && words && country ? piece(row.line, last.end + row.line.page.text.slice(last.end, row.end).indexOf(words), last.end + row.line.page.text.slice(last.end, row.end).indexOf(words) + words.length) : undefined
  if (at && country) a.g.claim(event, 'departure.to', at, { country }, { label: 'Countries to Which You Traveled' })
}

function claimMarriage(a: Common): void {
  const { g } = a
  sayTicked(g, 'person#1', 'person.maritalStatus', rowsFrom(a.rows, /current marital status/i, 4), MARITAL)
  const rows = between(a.rows, /Current Spouse|Your Spouse/i, /Prior (?:Marriage|Spouse)/i)
  const spouse = { ...a, rows }
  sayName(g, 'marriage#1', 'marriage.spouse', nameIn(spouse, ITEMS.surname, ITEMS.given, ITEMS.middle))
  sayDay(g, 'marriage#1', 'marriage.date', ask(spouse, MARRIED))
}

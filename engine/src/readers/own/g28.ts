import type { Paper } from '../../papers/paper.ts'
import { gather } from '../kit/gather.ts'
import { cells, linesOf, piece } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { tickedOf } from './ask.ts'
import { ALL_ITEMS, ITEMS } from './items.ts'
import { type Ask, asANumber, ask, nameIn, say, sayName } from './say.ts'
import { type FormKind, isForm, partOf, sheetOf } from './sheet.ts'

const KIND: FormKind = { form: 'G-28', title: /Notice of Entry of Appearance/i }
const LIMITED = /(?:a\s+)?limited\s+appearance/i

/**
 * A copy of the notice by which a representative enters a case (papers catalogue 11). The day it was signed is not the
 * day it was entered, and is not read.
 */
export const g28: Reader = { id: 'own/g28@1', source: 'holder', recognise: (paper) => isForm(paper, KIND), read }

function read(paper: Paper): ReadResult {
  const g = gather(paper, g28)
  const sheet = sheetOf(paper)
  const attorney: Ask = { g, rows: partOf(sheet, '1'), labels: ALL_ITEMS }
  const client: Ask = { g, rows: partOf(sheet, '3'), labels: ALL_ITEMS }
  const name = nameIn(attorney, ITEMS.surname, ITEMS.given, ITEMS.middle)
  sayName(g, 'representation#1', 'representation.name', name)
  sayName(g, 'person#1', 'person.name', nameIn(client, ITEMS.surname, ITEMS.given, ITEMS.middle))
  say(g, 'person#1', 'person.aNumber', ask(client, ITEMS.aNumber), asANumber)
  const limited = tickedOf(sheet.rows, [[LIMITED, true]])[0]
  if (limited) g.claim('representation#1', 'representation.limited', limited.at, true)
  if (name) claimNumber()
  return g.result()

  function claimNumber(): void {
    const page = paper.pages.find((p) => p.words.length > 0)!
    const lines = linesOf(page)
    for (const cell of [...lines.slice(-8), ...lines.slice(0, 24)].flatMap(cells)) {
      const m = /(?<!\p{L})G\s?-?\s?28(?![\dA-Z])/u.exec(cell.text)
      if (!m) continue
      return g.claim('representation#1', 'representation.form', piece(cell.line, cell.start + m.index, cell.start + m.index + m[0].length), 'G-28')
    }
  }
}

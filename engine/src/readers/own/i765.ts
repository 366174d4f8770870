import type { Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import { piece } from '../kit/lines.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Common, claimForm, claimSigned } from './common.ts'
import { ALL_ITEMS, claimArrival, claimHomes, claimSelf, sayMarital } from './items.ts'
import { type FormKind, earlyPart, isForm, isItemStart, sheetOf } from './sheet.ts'

const KIND: FormKind = { form: 'I-765', title: /Application for Employment Authorization/i }
const CATEGORY = labelWords('Eligibility Category')

/** The holder's own application for a work permit (papers catalogue 11). */
export const i765: Reader = { id: 'own/i765@1', source: 'holder', recognise: (paper) => isForm(paper, KIND), read }

function read(paper: Paper): ReadResult {
  const g = gather(paper, i765)
  const sheet = sheetOf(paper)
  const a: Common = { g, rows: earlyPart(sheet, '2', ['1']), labels: [...ALL_ITEMS, CATEGORY], sheet, form: KIND.form }
  claimSelf(a)
  sayMarital(a, /Marital Status/i)
  claimArrival(a)
  claimCategory(a)
  const signed = claimSigned(g, sheet)
  claimHomes(a, signed)
  claimForm(a)
  return g.result()
}

/** `( c ) ( 8 ) ( )`: three boxes between printed brackets. */
const BOXES = /\(\s*([ac])\s*\)\s*\(\s*(\d{1,2})\s*\)(?:\s*\(\s*([A-Z])\s*\))?/i

function claimCategory(a: Common): void {
  const from = a.rows.findIndex((r) => CATEGORY.test(r.at.text) && /^(?:\d|Eligibility)/.test(r.at.text) && r.at.text.length < 200)
  if (from < 0) return
  let before = ''
  for (const [i, row] of a.rows.slice(from, from + 8).entries()) {
    // The next item asks about one category by name.
    if (i > 0 && isItemStart(row.at.text)) return
    const m = BOXES.exec(row.at.text)
    const printed = `${before} ${row.at.text.slice(0, m?.index)}`
    before += ` ${row.at.text}`
    // Instructions name categories in the same brackets inside their sentences, which run over several rows.
    if (!m || /\b(?:for example|if you)\b[^.]*$/i.test(printed) || /\p{L}{2}/u.test(row.at.text.slice(m.index + m[0].length))) continue
    const at = piece(row.line, row.at.start + m.index, row.at.start + m.index + m[0].length)
    const value = `${m[1]!.toUpperCase()}${m[2]!.padStart(2, '0')}${(m[3] ?? '').toUpperCase()}`
    a.g.claim('filing#1', 'filing.category', at, value, { label: 'Eligibility Category' })
    return
  }
}

/** What all copies of the holder's own forms say in the same way. */
import type { Day } from '../../base/day.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import { cells, linesOf, piece } from '../kit/lines.ts'
import type { Gather } from '../kit/gather.ts'
import { labelWords } from '../kit/fields.ts'
import { readPlace } from '../kit/places.ts'
import { type Answer, answerTo } from './ask.ts'
import { type Ask, addressIn, formDate, sayDay } from './say.ts'
import { type Row, type Sheet, editionOn } from './sheet.ts'

export interface Common extends Ask {
  readonly sheet: Sheet
  readonly form: string
}

/**
 * The form's number and edition, once something of the form was filled in: a blank form yields nothing. The number is
 * quoted from the foot, or from the title where the foot is cut off.
 */
export function claimForm(c: Common): void {
  if (c.g.result().claims.length === 0) return
  const { g, sheet, form } = c
  const flexible = new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/^I-/, '[I1l|]\\s?-?\\s?').replace('-', '\\s?-?\\s?')}(?![\\dA-Z])`, 'u')
  const edition = sheet.paper.pages.map((p) => editionOn(p, form)).find((e) => e !== undefined)
  const page = sheet.paper.pages.find((p) => p.words.length > 0)!
  for (const cell of [...(edition ? cells(edition.line) : []), ...linesOf(page).slice(0, 24).flatMap(cells)]) {
    const m = flexible.exec(cell.text)
    if (!m) continue
    g.claim('filing#1', 'filing.form', piece(cell.line, cell.start + m.index, cell.start + m.index + m[0].length), form)
    break
  }
  if (edition) g.claim('filing#1', 'filing.edition', edition, edition.text.replace(/\s/g, ''))
}

/** A place of birth; its country too where the words name one. */
export function sayBirthPlace(g: Gather, event: 'person#1' | string, answer: Answer | undefined): void {
  if (!answer || !/\p{L}/u.test(answer.at.text)) return
  const found = readPlace(answer.at.text, 'abroad')
  if (!found) return
  const kind = event.split('#')[0]
  if (kind === 'person' && found.place.city) g.claim(event, 'person.birthPlace', answer.at, found.place, { label: answer.label })
  const country: FieldName = kind === 'person' ? 'person.birthCountry' : 'relative.birthCountry'
  if (found.place.country) g.claim(event, country, answer.at, found.place.country, { label: answer.label })
}

/** An address the holder gave, and the day of the signature as the day it was used. */
export function claimHome(a: Ask, event: string, kind: 'physical' | 'mailing' | undefined, items: Parameters<typeof addressIn>[1], signed?: Day): boolean {
  const found = addressIn(a, items)
  if (!found) return false
  a.g.claim(event, 'residence.address', found.quote, found.value, { label: found.label })
  if (kind) a.g.claim(event, 'residence.kind', found.quote, kind)
  const at = signed === undefined ? undefined : a.g.result().claims.find((c) => c.field === 'filing.signed')
  if (at?.quote && signed !== undefined) a.g.claim(event, 'residence.seenOn', at.quote, signed)
  return true
}

const SIGNED = labelWords('Date of Signature (mm/dd/yyyy)', 'Date of Signature', 'Date Signed (mm/dd/yyyy)')
const SIGNERS = /(?:Applicant|Petitioner|Requestor|Requester|Sponsor|Your|Beneficiary)(?:['’]s)?\b.{0,140}\bSignature/i
const OTHERS = /\b(?:Interpreter|Preparer|Person Preparing|Attorney|Translator)/i

/** The day the holder signed; the interpreter's and the preparer's days are theirs. Never a filing date. */
export function claimSigned(g: Gather, sheet: Sheet, event: 'filing#1' | 'sponsorship#1' = 'filing#1'): Day | undefined {
  const rows = signedRows(sheet)
  return sayDay(g, event, event === 'filing#1' ? 'filing.signed' : 'sponsorship.signed', dated(rows))
}

function dated(rows: readonly Row[]): Answer | undefined {
  const found = answerTo(rows, SIGNED)
  return found && formDate(found.at.text).type !== 'not-a-date' ? found : found && /\d/.test(found.at.text) ? found : undefined
}

/** Rows of the part the holder signs, up to what others sign in it. */
function signedRows(sheet: Sheet): Row[] {
  const rows = sheet.rows.filter((r) => SIGNERS.test(r.heading) && !OTHERS.test(r.heading))
  const other = rows.findIndex((r) => /^(?:Interpreter|Preparer|Attorney)['’]?s?\b.{0,40}Signature/i.test(r.at.text))
  return other < 0 ? rows : rows.slice(0, other)
}

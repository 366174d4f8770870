import type { Paper } from '../../papers/paper.ts'
import { labelWords } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { placesOf, tickedOf } from './ask.ts'
import { type Common, claimForm, claimSigned } from './common.ts'
import { ALL_ITEMS, ITEMS } from './items.ts'
import { asANumber, asCountry, ask, nameIn, say, sayDay, sayName } from './say.ts'
import { type FormKind, isForm, partOf, sheetOf } from './sheet.ts'

const KIND: FormKind = { form: 'I-130', title: /Petition for Alien Relative/i }
const MARRIED = labelWords('Date of Current Marriage (if currently married)', 'Date of Current Marriage')
const LABELS = [...ALL_ITEMS, MARRIED, labelWords('Place of Your Current Marriage')]

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})Spouse(?!\p{L})/u, 'spouse'], [/(?<!\p{L})Parent(?!\p{L})/u, 'parent'], [/Brother\/Sister/u, 'sibling'], [/(?<!\p{L})Child(?!\p{L})/u, 'child'],
]

/**
 * A copy of a petition for a relative (papers catalogue 11). The holder may be the petitioner or the beneficiary, and
 * the form does not say which: both are told as who they are in it, and neither as the holder. For the same reason the
 * beneficiary's entry and passport are not read.
 */
export const i130: Reader = { id: 'own/i130@1', source: 'holder', recognise: (paper) => isForm(paper, KIND), read }

function read(paper: Paper): ReadResult {
  const g = gather(paper, i130)
  const sheet = sheetOf(paper)
  const a: Common = { g, rows: partOf(sheet, '2'), labels: LABELS, sheet, form: KIND.form }
  const petitioner = claimSide(a, 'relative#1', 'petitioner', 'filing.petitioner')
  claimSide({ ...a, rows: partOf(sheet, '4') }, petitioner ? 'relative#2' : 'relative#1', 'beneficiary', 'filing.beneficiary')
  const kinds = tickedOf(partOf(sheet, '1'), KINDS)
  // Only between spouses is the petitioner's marriage the holder's too, whoever of them the holder is.
  if (kinds.length === 1 && kinds[0]!.option === 'spouse') sayDay(g, 'marriage#1', 'marriage.date', ask(a, MARRIED))
  claimSigned(g, sheet)
  claimForm(a)
  return g.result()
}

function claimSide(a: Common, event: string, role: 'petitioner' | 'beneficiary', field: 'filing.petitioner' | 'filing.beneficiary'): boolean {
  const { g } = a
  const name = nameIn(a, ITEMS.surname, ITEMS.given, ITEMS.middle)
  const heading = a.rows[0] && placesOf(a.rows[0], role === 'petitioner' ? /Petitioner|Information About You/i : /Beneficiary/i)[0]?.at
  if (!name) return false
  sayName(g, 'filing#1', field, name)
  sayName(g, event, 'relative.name', name)
  g.claim(event, 'relative.role', heading, role)
  sayDay(g, event, 'relative.birthDate', ask(a, ITEMS.birth))
  say(g, event, 'relative.birthCountry', ask(a, ITEMS.birthCountry), asCountry)
  say(g, event, 'relative.aNumber', ask(a, ITEMS.aNumber), asANumber)
  return true
}

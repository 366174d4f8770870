import type { Paper } from '../../papers/paper.ts'
import { gather } from '../kit/gather.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Common, claimForm, claimSigned } from './common.ts'
import { ALL_ITEMS, claimArrival, claimHomes, claimSelf } from './items.ts'
import { type FormKind, isForm, sheetOf } from './sheet.ts'

const KIND: FormKind = { form: 'I-131', title: /Application for Travel Documents?/i }
// The first part that asks about the person: its number changed with the editions.
const ABOUT = /Information About You/i

/**
 * The holder's own application for a travel document (papers catalogue 11). Days of trips that are only planned are not
 * read: nobody has travelled yet.
 */
export const i131: Reader = { id: 'own/i131@1', source: 'holder', recognise: (paper) => isForm(paper, KIND), read }

function read(paper: Paper): ReadResult {
  const g = gather(paper, i131)
  const sheet = sheetOf(paper)
  const a: Common = { g, rows: sheet.rows.filter((r) => ABOUT.test(r.heading)), labels: ALL_ITEMS, sheet, form: KIND.form }
  claimSelf(a)
  claimArrival(a)
  const signed = claimSigned(g, sheet)
  claimHomes(a, signed)
  claimForm(a)
  return g.result()
}

/** Which DHS form of custody, charges or removal a paper is, by its title: one answer for one paper. */
import { once } from '../kit/once.ts'
import type { Paper } from '../../papers/paper.ts'
import { cells, linesOf } from '../kit/lines.ts'
import { courtPaperOf } from '../eoir/court-paper.ts'
import { boardPaperOf } from '../eoir/bia-paper.ts'
import { misreadAny, startsMisread } from '../kit/misread.ts'
import { firstReadable } from '../uscis/prose.ts'

export type DhsForm =
  | 'I-261' | 'I-863' | 'I-860' | 'I-871' | 'I-851' | 'I-851A'
  | 'I-296' | 'I-205' | 'I-210'
  | 'I-200' | 'I-203' | 'I-220A' | 'I-220B' | 'I-247A' | 'I-286' | 'EARM'

const title = (...wordings: string[]) => ({ whole: startsMisread(...wordings), first: startsMisread(...wordings.map((w) => w.split(' ').slice(0, 3).join(' '))) })

const TITLES: readonly (readonly [DhsForm, ReturnType<typeof title>])[] = [
  ['I-261', title('Additional Charges of Inadmissibility/Deportability', 'Additional Charges of Inadmissibility or Deportability', 'Additional Charges of Removability')],
  ['I-863', title('Notice of Referral to Immigration Judge')],
  ['I-860', title('Notice and Order of Expedited Removal')],
  ['I-871', title('Notice of Intent/Decision to Reinstate Prior Order', 'Notice of Intent to Reinstate Prior Order')],
  ['I-851A', title('Final Administrative Removal Order')],
  ['I-851', title('Notice of Intent to Issue a Final Administrative Removal Order', 'Notice of Intent to Issue Final Administrative Removal Order', 'Notice of Intent to Issue a Final Administrative Deportation Order')],
  ['I-296', title('Notice to Alien Ordered Removed/Departure Verification', 'Notice to Alien Ordered Removed')],
  ['I-205', title('Warrant of Removal/Deportation', 'Warrant of Removal or Deportation', 'Warrant of Removal')],
  ['I-210', title('Voluntary Departure and Verification of Departure', 'Notice of Action - Voluntary Departure', 'Voluntary Departure Notice', 'Verification of Departure')],
  ['I-200', title('Warrant for Arrest of Alien', 'Warrant of Arrest of Alien')],
  ['I-203', title('Order to Detain or Release Alien', 'Order to Detain/Release Alien', 'Order to Detain or Release Aliens')],
  ['I-220A', title('Order of Release on Recognizance')],
  ['I-220B', title('Order of Supervision')],
  ['I-247A', title('Immigration Detainer - Notice of Action', 'Immigration Detainer Notice of Action', 'Immigration Detainer')],
  ['I-286', title('Notice of Custody Determination')],
  ['EARM', title('EARM Case Summary', 'ENFORCE Alien Removal Module', 'EARM Encounter Summary', 'EARM Person Summary')],
]
const HOUSE = misreadAny('Department of Homeland Security', 'Immigration and Customs Enforcement', 'Customs and Border Protection', 'Department of Justice', 'Enforcement and Removal Operations', 'Immigration and Naturalization Service')
// A form's own name in the corner of the page says the same as the department's at its head.
const FORM_FOOT = /(?:DHS|ICE|CBP|EOIR|INS)?\s*Form\s+[I1l]-?\s?(?:2\d\d|8[567]\d)[AB]?\b/i
const PAGES_MAX = 40
const LINES_MAX = 24

/** The form whose title stands alone in the upper part of the first page. Two titles there: neither is believed. */
export const dhsFormOf = once((paper: Paper): DhsForm | undefined =>
  // A court's order names the forms of the case; the court speaks then.
  courtPaperOf(paper) ? undefined : formOf(paper))

function formOf(paper: Paper): DhsForm | undefined {
  const page = paper.pages.length > PAGES_MAX ? undefined : firstReadable(paper)
  if (!page || !(HOUSE.test(page.text) || FORM_FOOT.test(page.text))) return undefined
  const top = linesOf(page).slice(0, LINES_MAX)
  // A long title may run on in the next line.
  const texts = top.flatMap((l, i) => [l.text.trim(), ...cells(l).map((c) => c.text), ...(top[i + 1] ? [`${l.text.trim()} ${top[i + 1]!.text.trim()}`] : [])]).filter((x) => x.length < 110)
  const found = TITLES.filter(([, t]) => texts.some((x) => t.whole.test(x))).map(([form]) => form)
  // The end of a long title alone in its line is the title of the order it announces.
  const one = found.includes('I-851') ? found.filter((f) => f !== 'I-851A') : found
  return one.length === 1 ? one[0] : undefined
}

/** Does a title of the court, of the Board or of DHS already say what the paper is? */
export const isOfficial = (paper: Paper): boolean => courtPaperOf(paper) !== undefined || dhsFormOf(paper) !== undefined || boardPaperOf(paper) !== undefined

/** Where the title is printed, to quote it. */
export function titleLine(paper: Paper, form: DhsForm) {
  const page = firstReadable(paper)
  const { whole, first } = TITLES.find(([f]) => f === form)![1]
  const all = page ? linesOf(page).slice(0, LINES_MAX).flatMap(cells) : []
  // A title over two lines is quoted by its first.
  return all.find((c) => whole.test(c.text)) ?? all.find((c) => first.test(c.text))
}

/** Which paper of the Board of Immigration Appeals, or of a filing at the court, a paper is: one answer for one paper. */
import { once } from '../kit/once.ts'
import type { Paper } from '../../papers/paper.ts'
import { cells, linesOf } from '../kit/lines.ts'
import { misreadAny, startsMisread } from '../kit/misread.ts'
import { firstReadable } from '../uscis/prose.ts'

export type BoardPaper = 'decision' | 'appeal-receipt' | 'briefing' | 'fee' | 'address' | 'appearance'

const WHO = misreadAny('Executive Office for Immigration Review', 'Board of Immigration Appeals', 'Immigration Court')
const starts = startsMisread

const TITLES: readonly (readonly [BoardPaper, RegExp])[] = [
  ['appeal-receipt', starts('Filing Receipt for Appeal', 'Filing Receipt for Motion', 'Appeal Filing Receipt', 'Receipt of Appeal')],
  ['briefing', starts('Notice -- Briefing Schedule', 'Notice - Briefing Schedule', 'Briefing Schedule', 'Notice of Briefing Schedule', 'Notice -- Briefing Extension Request Granted', 'Amended Briefing Schedule')],
  ['fee', starts('Fee Receipt', 'Payment Receipt', 'Filing Fee Receipt', 'EOIR Payment Portal', 'Payment Confirmation', 'EOIR Payment Receipt')],
  ['address', starts('Change of Address/Contact Information Form', "Alien's Change of Address Form", 'Change of Address Confirmation', 'Change of Address/Contact Information Confirmation', 'Change of Address Form')],
  ['address', /^\W*(?:Form\s+)?EOIR-?\s?33(?![\p{L}\d])/iu],
  ['appearance', starts('Notice of Entry of Appearance as Attorney or Representative', 'Entry of Appearance Confirmation')],
  ['appearance', /^\W*(?:Form\s+)?E(?:OIR)?-\s?2[78](?![\p{L}\d])/iu],
]
const DECISION = starts('Decision of the Board of Immigration Appeals', 'Decision and Order of the Board of Immigration Appeals')
const ENCLOSED = misreadAny("Enclosed is a copy of the Board's decision")
const ON_APPEAL = misreadAny('On Appeal from a Decision of the Immigration Court', 'On Motion from a Decision of the Board')
const PAGES_MAX = 60

/** Titles stand in the upper part of the first page; a form named in running words is no title. */
export const boardPaperOf = once((paper: Paper): BoardPaper | undefined => {
  const page = paper.pages.length > PAGES_MAX ? undefined : firstReadable(paper)
  if (!page || !WHO.test(page.text)) return undefined
  const lines = linesOf(page).slice(0, 45)
  const texts = lines.flatMap((l) => [l.text.trim(), ...cells(l).map((c) => c.text)])
  if (texts.some((t) => DECISION.test(t)) || ENCLOSED.test(page.text.replace(/\s+/g, ' ')) || ON_APPEAL.test(page.text)) return 'decision'
  const found = new Set(TITLES.filter(([, title]) => texts.some((t) => title.test(t))).map(([kind]) => kind))
  return found.size === 1 ? [...found][0] : undefined
})

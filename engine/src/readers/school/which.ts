/** Which school paper a paper is: one answer, so that no two of these readers know the same one. */
import type { Paper } from '../../papers/paper.ts'
import { frontOf } from '../kit/form-fields.ts'
import { cells } from '../kit/lines.ts'
import { once } from '../kit/once.ts'
import { like } from '../uscis/prose.ts'

export type SchoolPaper = 'i20' | 'ds2019' | 'termination'

const STUDENT = new RegExp(like('Eligibility for Nonimmigrant Student Status'), 'i')
const SEVIS_LABEL = /sevis\s*(?:id|number|no\.?|#)/i
const PAGE_TWO = [new RegExp(like('Employment Authorizations'), 'i'), new RegExp(like('Travel Endorsement'), 'i')]
const EXCHANGE = new RegExp(like('Eligibility for Exchange Visitor'), 'i')
const TERMINATED = /^(?:notice\s+of\s+|re\s*:\s*|subject\s*:\s*)?(?:your\s+)?(?:termination\s+of\s+(?:your\s+)?sevis\s+record|sevis\s+(?:record\s+)?termination(?:\s+(?:notice|letter))?|sevis\s+record\s+terminated)\b/i
const STATUS = /sevis\s*(?:record\s*)?status\s*:?\s*terminated\b/i
const REASON = /termination\s*reason|reason\s*for\s*(?:the\s*)?termination/i

/** The kind of school paper; undefined when it is none of these. */
export const schoolPaperOf = once((paper: Paper): SchoolPaper | undefined => {
  const front = frontOf(paper)
  if (!front) return undefined
  const { text, lines } = front
  const student = STUDENT.test(text) || PAGE_TWO.every((p) => p.test(text))
  if (student && SEVIS_LABEL.test(text)) return EXCHANGE.test(text) ? undefined : 'i20'
  if (EXCHANGE.test(text) && /DS\s?-?\s?2019|exchange\s+visitor\s+program\s+number|form\s+covers\s+period/i.test(text)) return 'ds2019'
  const title = lines.slice(0, 15).some((l) => [l.text.trim(), ...cells(l).map((c) => c.text)].some((t) => TERMINATED.test(t)))
  return (title || STATUS.test(text)) && SEVIS_LABEL.test(text) && (title || REASON.test(text)) ? 'termination' : undefined
})

/** `N` and ten digits, where a camera may see a gap between two of them, and the printed words; undefined otherwise. */
export function sevisId(text: string): { readonly id: string; readonly printed: string } | undefined {
  const printed = /^N(?: ?\d){10}(?=$|[\s(,;])/i.exec(text)?.[0]
  return printed === undefined ? undefined : { id: printed.replaceAll(' ', '').toUpperCase(), printed }
}

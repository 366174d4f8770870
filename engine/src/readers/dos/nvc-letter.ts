import type { ClaimValue } from '../../claims/claim.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import { fieldOf, labelWords } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { classCode, idText } from '../kit/values.ts'
import { type PrintedDate, anyUsDate } from '../kit/dates.ts'
import { DATE_WORDS, claimDay, tidyDate } from '../ice/captions.ts'
import { isOfficial } from '../ice/dhs-form.ts'
import type { Reader } from '../reader.ts'
import { misread } from '../kit/misread.ts'
import { firstReadable } from '../uscis/prose.ts'
import { visaApplication } from './visa-application.ts'
import { visaRefusal } from './visa-refusal.ts'

const CENTER = new RegExp(misread('National Visa Center'), 'iu')
const LABELS = {
  case: labelWords('Case Number', 'NVC Case Number', 'Case No.', 'Case #'),
  invoice: labelWords('Invoice ID Number', 'Invoice ID', 'Invoice Identification Number', 'IIN'),
  category: labelWords('Visa Category', 'Preference Category', 'Immigrant Visa Category', 'Visa Class', 'Category', 'Visa Classification'),
  priority: labelWords('Priority Date', 'Your Priority Date', 'Petition Priority Date'),
  date: labelWords('Date'),
  beneficiary: labelWords("Beneficiary's Name", 'Beneficiary', 'Principal Applicant', 'Principal Applicant Name', 'Applicant Name'),
  petitioner: labelWords("Petitioner's Name", 'Petitioner'),
  state: labelWords('Foreign State Chargeability', 'Foreign State of Chargeability'),
  post: labelWords('U.S. Embassy/Consulate', 'Embassy or Consulate', 'Interview Location', 'Post'),
  other: labelWords('Application Fee', 'Fee', 'Amount Due', 'Phone', 'Telephone', 'Email'),
} as const
const ALL = Object.values(LABELS)

/** A letter or welcome page of the National Visa Center (papers catalogue 6.2). Whose case it is the holder knows, not the letter. */
export const nvcLetter: Reader = {
  id: 'dos/nvc-letter@1',
  source: 'DOS',
  recognise(paper) {
    const text = firstReadable(paper)?.text ?? ''
    const head = text.split('\n').slice(0, 25).join('\n')
    return paper.pages.length <= 12 && CENTER.test(head) && LABELS.case.test(text) && (LABELS.invoice.test(text) || LABELS.priority.test(text) || LABELS.category.test(text) || /Dear\b/.test(text)) && !/Notice\s+of\s+Action/i.test(head) && !isOfficial(paper) && !visaApplication.recognise(paper) && !visaRefusal.recognise(paper)
  },
  read(paper) {
    const g = gather(paper, nvcLetter)
    say(g, 'visaApplication#1', 'visaApplication.case', LABELS.case, (t) => (/^[A-Z]{3}\d{10}(\d{2})?$/.test(idText(t)) ? idText(t) : undefined))
    say(g, 'visaApplication#1', 'visaApplication.invoice', LABELS.invoice, (t) => (/^(?=.*\d)[A-Z0-9]{6,20}$/.test(idText(t)) ? idText(t) : undefined))
    const category = fieldOf(paper, LABELS.category, ALL)
    const code = category?.at && /^[A-Z]{1,2}-?\d{1,2}[A-Z]?(?=\s*(?:[-–(].*)?$)/i.exec(category.at.text)
    if (category?.at) g.checked('visa#1', 'visa.category', code ? piece(category.at.line, category.at.start, category.at.start + code[0].length) : category.at, code ? classCode(code[0]) : undefined, { label: category.label.text })
    const priority = fieldOf(paper, LABELS.priority, ALL)
    if (priority?.at && /\d/.test(priority.at.text)) g.day('filing#1', 'filing.priority', priority.at, nvcDate, { label: priority.label.text })
    claimContact(g)
    return g.result()
  },
}

function say(g: Gather, event: string, field: FieldName, label: RegExp, value: (text: string) => ClaimValue | undefined): void {
  const found = fieldOf(g.paper, label, ALL)
  if (found?.at && /[\p{L}\p{N}]/u.test(found.at.text)) g.checked(event, field, found.at, value(found.at.text), { label: found.label.text })
}

/** `12MAY2014`, `12-May-2014` and the usual ways. */
function nvcDate(text: string): PrintedDate {
  const m = /^(\d{1,2})[\s-]?([A-Za-z]{3,9})[\s-]?(\d{4})$/.exec(text.trim())
  return m ? tidyDate(`${m[1]} ${m[2]} ${m[3]}`) : anyUsDate(text.replace(/\s+/g, ' '))
}

/** The letter's own day: `Date:` or a line that is a date and nothing else, over "Dear". */
function claimContact(g: Gather): void {
  const lines = allLines(g.paper)
  const dear = lines.findIndex((l) => /^\s*Dear\b/.test(l.text))
  for (const line of lines.slice(0, dear < 0 ? 20 : dear)) {
    for (const c of cells(line)) {
      const rest = /^Date\s*:\s*(?=\S)/i.exec(c.text)
      const at: Piece | undefined = rest ? { ...c, start: c.start + rest[0].length, text: c.text.slice(rest[0].length) } : new RegExp(`^${DATE_WORDS.source}$`, 'u').test(c.text) ? c : undefined
      if (at && !LABELS.priority.test(line.text)) return claimDay(g, 'visaApplication#1', 'visaApplication.contacted', at, rest ? 'Date' : undefined)
    }
  }
  g.problem('MissingField', { field: 'visaApplication.contacted' })
}

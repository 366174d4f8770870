import { labelWords } from '../kit/fields.ts'
import { formDate, formOf, sayFormDay } from '../kit/form-fields.ts'
import { gather } from '../kit/gather.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimSevis } from './i20.ts'
import { schoolPaperOf } from './which.ts'

const L = {
  sevis: labelWords('SEVIS ID', 'SEVIS Number', 'SEVIS No.'),
  date: labelWords('Effective date of termination', 'Termination Effective Date', 'Termination Date', 'Date of Termination', 'Terminated on', 'Date Terminated'),
  reason: labelWords('Termination Reason', 'Reason for the termination', 'Reason for termination'),
}
const OTHERS = ['SEVIS Status', 'SEVIS Record Status', 'Status', 'Date', 'Name', 'Student', 'School', 'Program End Date', 'Program Start Date', 'Termination Remarks', 'Remarks', 'Last Event', 'Class of Admission'].map((w) => labelWords(w))
const LABELS = [...Object.values(L), ...OTHERS]

/**
 * A page or letter that says a SEVIS record was terminated (papers catalogue 16, unconfirmed). The letter's own date is not
 * the day of the termination: without a label for that day there is none.
 */
export const sevisTermination: Reader = {
  id: 'school/sevis-termination@1',
  source: 'school',
  recognise: (paper) => schoolPaperOf(paper) === 'termination',
  read(paper): ReadResult {
    const g = gather(paper, sevisTermination)
    const form = formOf(paper, LABELS)
    claimSevis(g, form.value(L.sevis))
    const date = form.value(L.date)
    if (!date?.at) g.problem('MissingField', { field: 'program.terminated', at: date?.label })
    sayFormDay(g, 'program#1', 'program.terminated', date, formDate)
    const reason = form.value(L.reason)
    if (reason?.at) g.claim('program#1', 'program.terminationReason', reason.at, reason.at.text.replace(/\s+/g, ' '), { label: reason.label.text })
    return g.result()
  },
}

import type { Paper } from '../../papers/paper.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import { fieldOf, labelWords } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Piece, cells, linesOf } from '../kit/lines.ts'
import { claimDay, datesIn } from '../ice/captions.ts'
import { type List, type ListColumn, listOf } from '../ice/columns.ts'
import { isOfficial } from '../ice/dhs-form.ts'
import type { Reader } from '../reader.ts'
import { misread } from '../kit/misread.ts'
import { firstReadable } from '../uscis/prose.ts'

const TITLE = new RegExp(`^\\W*(?:${['Certificate of Disposition', 'Certified Disposition', 'Record of Disposition', 'Case Disposition', 'Criminal Disposition', 'Disposition of Case', 'Court Disposition', 'Judgment and Sentence', 'Judgment of Conviction', 'Disposition of Criminal Charges', 'Criminal Case Summary', 'Register of Actions', 'Certified Criminal Docket', 'Criminal Docket'].map(misread).join('|')})(?![\\p{L}])`, 'iu')
const COURT = /(?<![\p{L}])(?:(?:superior|municipal|district|circuit|county|criminal|magistrate|justice|city|supreme|general\s+sessions|common\s+pleas|trial|state|town)\s+)+court\b[^\n]{0,60}|court\s+of\s+(?:common\s+pleas|general\s+sessions|record)[^\n]{0,60}/iu
// Courts of other countries write the day first.
const NOT_THIS = /\bhigh\s+court\b|crown\s+court|\brepublic\s+of\b|police\s+station|immigration\s+(?:court|judge|appeals)|executive\s+office\s+for\s+immigration|small\s+claims|family\s+court|divorce|dissolution\s+of\s+marriage/i

const LABELS = {
  number: labelWords('Case Number', 'Case No.', 'Docket Number', 'Docket No.', 'Case #', 'Docket #', 'Indictment Number', 'Cause No.', 'Cause Number'),
  arrested: labelWords('Arrest Date', 'Date of Arrest'),
  charge: labelWords('Charge', 'Charges', 'Charge(s)', 'Offense', 'Offense(s)', 'Charge Description', 'Offense Description'),
  plea: labelWords('Plea'),
  disposition: labelWords('Disposition', 'Finding', 'Verdict', 'Judgment'),
  decided: labelWords('Disposition Date', 'Date of Disposition', 'Date of Judgment', 'Judgment Date', 'Disposed', 'Disposition Dt'),
  sentence: labelWords('Sentence', 'Sentence Imposed', 'Sentence/Fine'),
  sentenced: labelWords('Sentence Date', 'Date of Sentence', 'Sentenced on'),
  statute: labelWords('Statute', 'Section', 'Degree', 'Count', 'Counts', 'Class', 'Level'),
  other: labelWords('Defendant', 'Name', 'DOB', 'Date of Birth', 'Judge', 'Offense Date', 'Date of Offense', 'Filed', 'Date Filed', 'File Date', 'Agency', 'Attorney', 'Plea Date', 'Date of Plea', 'Status', 'Date Issued', 'Arresting Agency', 'NYSID', 'Address'),
} as const
/** In running print a label has its colon: "section 484" inside a charge is no label. */
const withColon = (label: RegExp): RegExp => new RegExp(`${label.source}(?=\\s*:)`, label.flags)
const ALL = Object.values(LABELS).map(withColon)
const COLUMNS: readonly ListColumn[] = (['decided', 'sentenced', 'charge', 'plea', 'disposition', 'sentence', 'statute', 'other'] as const).map((key) => ({ key, label: LABELS[key] }))

const listed = (paper: Paper): List | undefined => listOf(paper.pages, COLUMNS, ['charge', 'disposition'])

/**
 * What a criminal court says became of a case (papers catalogue 17): shown as printed, sentence with what was suspended. What
 * it means for immigration is for a lawyer: nothing is concluded here.
 */
export const disposition: Reader = {
  id: 'court/disposition@1',
  source: 'court',
  recognise(paper) {
    const page = paper.pages.length > 20 ? undefined : firstReadable(paper)
    if (!page || !COURT.test(page.text) || NOT_THIS.test(page.text)) return false
    const titled = linesOf(page).slice(0, 25).some((l) => TITLE.test(l.text.trim()) || cells(l).some((c) => TITLE.test(c.text)))
    const labels = [LABELS.number, LABELS.charge, LABELS.disposition, LABELS.plea, LABELS.sentence].filter((l) => l.test(page.text)).length
    return titled && labels >= 2 && !isOfficial(paper)
  },
  read(paper) {
    const g = gather(paper, disposition)
    const list = listed(paper)
    const rows = list?.rows.filter((r) => /\p{L}{2}/u.test(r.cell('disposition')?.text ?? '') && /\p{L}{2}/u.test(r.cell('charge')?.text ?? '') ) ?? []
    const events = rows.length > 0 ? rows.map((_, i) => `criminalCase#${i + 1}`) : ['criminalCase#1']
    for (const event of events) claimCase(g, event, rows.length > 0)
    rows.forEach((row, i) => {
      const event = events[i]!
      text(g, event, 'criminalCase.charge', row.cell('charge'))
      text(g, event, 'criminalCase.plea', row.cell('plea'))
      text(g, event, 'criminalCase.disposition', row.cell('disposition'))
      text(g, event, 'criminalCase.sentence', row.cell('sentence'))
      const day = row.cell('decided')
      if (day && /\d/.test(day.text)) claimDay(g, event, 'criminalCase.decided', day, 'Disposition Date')
    })
    return g.result()
  },
}

/** What stands once for the whole case, and without a table the one charge with all that belongs to it. */
function claimCase(g: Gather, event: string, table: boolean): void {
  const page = firstReadable(g.paper)
  const court = page && linesOf(page).slice(0, 25).flatMap(cells).find((c) => COURT.test(c.text) && c.text.length < 100 && !TITLE.test(c.text))
  if (court) g.claim(event, 'criminalCase.court', court, court.text.replace(/\s+/g, ' '))
  const number = labelledAt(g, LABELS.number)
  const id = number?.at.text.toUpperCase().replace(/[\s-]/g, '')
  if (number) g.checked(event, 'criminalCase.number', number.at, id && /^(?=.*\d)[A-Z0-9./:]{3,25}$/.test(id) ? id : undefined, { label: number.label })
  const arrested = labelledAt(g, LABELS.arrested)
  if (arrested) claimDay(g, event, 'criminalCase.arrested', arrested.at, arrested.label)
  if (table) return
  for (const [field, label] of [['criminalCase.charge', LABELS.charge], ['criminalCase.plea', LABELS.plea], ['criminalCase.disposition', LABELS.disposition], ['criminalCase.sentence', LABELS.sentence]] as const) {
    text(g, event, field, labelledAt(g, label)?.at)
  }
  const decided = labelledAt(g, LABELS.decided)
  if (decided) claimDay(g, event, 'criminalCase.decided', decided.at, decided.label)
}

function labelledAt(g: Gather, label: RegExp): { at: Piece; label: string } | undefined {
  const found = fieldOf(g.paper, label === LABELS.number ? label : withColon(label), ALL)
  return found?.at && /[\p{L}\p{N}]/u.test(found.at.text) ? { at: found.at, label: found.label.text } : undefined
}

function text(g: Gather, event: string, field: FieldName, at: Piece | undefined): void {
  if (at && /\p{L}{2}/u.test(at.text) && !(datesIn(at.text).length > 0 && at.text.length < 14)) g.claim(event, field, at, at.text.replace(/\s+/g, ' '))
}

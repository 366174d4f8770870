import { type Paper, isReadable } from '../../papers/paper.ts'
import { usDate } from '../kit/dates.ts'
import { labelWords, spanOf } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { findLabels } from '../kit/labels.ts'
import { type Line, allLines, linesOf } from '../kit/lines.ts'
import { findInRun, runOf } from '../kit/run.ts'
import { aNumber, labelledName, namePrecision } from '../kit/values.ts'
import { find, labelsIn, placeOf, whole } from '../civil/find.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimDoses } from './doses.ts'

const TITLE = /^(?:USCIS\s+)?Report\s+of\s+(?:Immigration\s+)?Medical\s+Examination(?:\s+and\s+Vaccination\s+Record)?\b/i
const L = {
  family: labelWords('Family Name (Last Name)'),
  given: labelWords('Given Name (First Name)'),
  middle: labelWords('Middle Name (if applicable)', 'Middle Name'),
  aNumber: labelWords('Alien Registration Number (A-Number) (if any)', 'Alien Registration Number (A-Number)', 'A-Number (if any)', 'A-Number'),
  surgeon: labelWords('Signature of Civil Surgeon', "Civil Surgeon's Signature"),
  signed: labelWords('Date of Signature (mm/dd/yyyy)', 'Date of Signature', 'Date Signed (mm/dd/yyyy)', 'Date Signed'),
} as const
const ALL = Object.values(L)
const ANY_SIGNATURE = /\b(?:Signature\s+of|(?:Applicant|Interpreter|Preparer|Physician)['’]?s?\s+Signature)\b/i

/**
 * A copy of the medical exam, Form I-693 (papers catalogue 17): the civil surgeon's signature day, the form's edition, the
 * days of vaccines. What the exam found is never read.
 */
export const i693: Reader = {
  id: 'health/i693@1',
  source: 'provider',
  recognise(paper) {
    const page = paper.pages.find(isReadable)
    if (!page || !/[I1l|]\s?-\s?693/i.test(page.text) || /Notice\s+of\s+Action|Request\s+for\s+Evidence/i.test(page.text)) return false
    const lines = linesOf(page).slice(0, 14)
    const at = lines.findIndex((l) => TITLE.test(l.text))
    return at >= 0 && !/instructions\s+for/i.test(lines.slice(0, at + 1).map((l) => l.text).join(' ')) && L.family.test(page.text) && /civil\s*surgeon|START\s*HERE/i.test(page.text)
  },
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, i693)
  whose(g, paper)
  const lines = allLines(paper)
  const edition = findInRun(runOf(paper, lines), /\bForm\s+[I1l|]\s?-?\s?693\s+(?:\(?(?:Rev\.?|Edition)\s+)?(?<edition>\d{2}\/\d{2}\/\d{2,4})/i)?.group('edition')
  signature(g, paper)
  claimDoses(g, vaccineRows(lines), usDate)
  // The edition is print: on a blank form it tells of no exam.
  if (edition && g.result().claims.some((c) => !c.field.startsWith('person.'))) g.claim('medicalExam#1', 'medicalExam.edition', edition.quote, edition.text)
  return g.result()
}

function whose(g: Gather, paper: Paper): void {
  const s = whole({ ...paper, pages: paper.pages.slice(0, 1) }, ALL)
  const named = (t: string): boolean => /^[\p{L}][\p{L} .'’-]{0,60}$/u.test(t)
  const [family, given, middle] = [L.family, L.given, L.middle].map((l) => find(s, l, named)?.at)
  const cells = [family, given, middle].filter((p) => p !== undefined && named(p.text)).map((p) => p!)
  const quote = family && given && named(family.text) && named(given.text) ? spanOf(paper, cells[0]!, cells.at(-1)!) : undefined
  if (quote) {
    const name = { ...labelledName(family!.text, given!.text), ...(middle && named(middle.text) && !/^n\/?a$/i.test(middle.text) ? { middle: middle.text } : {}) }
    g.claim('person#1', 'person.name', quote, name, { precision: namePrecision(name) })
  }
  const number = find(s, L.aNumber, (t) => aNumber(t.replace(/^[►\s]*/, '')) !== undefined)
  const value = number?.at && aNumber(number.at.text.replace(/^[►\s]*/, ''))
  if (number?.at && value) g.claim('person#1', 'person.aNumber', number.at, value, { label: number.label.text })
}

/** Applicant, interpreter and preparer sign too: only a day beside the civil surgeon's own signature is the exam's. */
function signature(g: Gather, paper: Paper): void {
  const all = allLines(paper)
  const days = new Map<number, () => void>()
  let unread: ReturnType<typeof find>
  for (const label of findLabels(paper, L.surgeon).slice(0, 10)) {
    const from = placeOf(paper, label.line)
    const next = all.findIndex((l, i) => i > from && (ANY_SIGNATURE.test(l.text) || l.page !== label.line.page))
    const s = { paper, from, to: Math.min(next < 0 ? from + 4 : next, from + 4), labels: ALL }
    const [own] = labelsIn(s, L.signed)
    if (!own) continue
    const found = find({ ...s, from: placeOf(paper, own.line), to: placeOf(paper, own.line) + 1 }, L.signed, (t) => usDate(t).type !== 'not-a-date')
    const day = found?.at && usDate(found.at.text)
    if (found?.at && day?.type === 'day') days.set(day.day, () => g.claim('medicalExam#1', 'medicalExam.signed', found.at, day.day, { label: found.label.text }))
    else if (found?.at && /\d/.test(found.at.text)) unread = found
  }
  for (const claim of days.values()) claim()
  if (days.size === 0 && unread?.at) g.problem(usDate(unread.at.text).type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'medicalExam.signed', at: unread.at })
}

/** The rows of the vaccination grid: from its heading to the next part of the form. */
function vaccineRows(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex((l) => /^Part\s+\d{1,2}\.\s*Vaccination\s+Record|^Vaccination\s+Record\b(?!.*Form)/i.test(l.text))
  if (from < 0) return []
  const to = lines.findIndex((l, i) => i > from && /^Part\s+\d{1,2}\.\s*(?!Vaccination)/i.test(l.text))
  return lines.slice(from + 1, to < 0 ? lines.length : to)
}

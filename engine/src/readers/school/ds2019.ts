import { labelWords } from '../kit/fields.ts'
import { formDate, formOf, sayValue } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Run, findAllInRun, findInRun, spaced } from '../kit/run.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { proseOf } from '../uscis/prose.ts'
import { claimSevis } from './i20.ts'
import { schoolPaperOf } from './which.ts'

const L = {
  sevis: labelWords('SEVIS ID', 'SEVIS Number', 'SEVIS No.'),
  number: labelWords('Exchange Visitor Program Number', 'Program Number'),
  category: labelWords('Exchange Visitor Category', 'Category'),
}
const OTHERS = [
  'Surname/Primary Name', 'Given Name', 'Gender', 'Date of Birth', 'City of Birth', 'Country of Birth', 'Citizenship Country', 'Citizenship Country Code', 'Program Sponsor', 'Purpose of this form', 'Form Covers Period',
  'Subject/Field Code', 'Subject/Field Code Remarks', 'Position Code', 'Primary Site of Activity', 'Participating Program Official Description', 'Country of Birth Code',
].map((w) => labelWords(w))
const LABELS = [...Object.values(L), ...OTHERS]

const HINT = '(?:\\( ?mm-dd-yyyy ?\\)|\\( ?mm/dd/yyyy ?\\))?'
const DAY = '\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}|[A-Za-z]{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} [A-Za-z]{3,9} \\d{4}'
const PERIOD = spaced(`form ?covers ?period ?:? ?from ?${HINT} ?:? ?(?<from>${DAY}) ?,? ?to ?${HINT} ?:? ?(?<until>${DAY})`)

/**
 * Form DS-2019 of an exchange visitor (papers catalogue 16, unconfirmed): the period, program and category, and the box of
 * the two-year rule, which is a first look (`preliminary`) and not the last word.
 */
export const ds2019: Reader = {
  id: 'school/ds2019@1',
  source: 'school',
  recognise: (paper) => schoolPaperOf(paper) === 'ds2019',
  read(paper): ReadResult {
    const g = gather(paper, ds2019)
    const form = formOf(paper, LABELS)
    claimSevis(g, form.value(L.sevis))
    sayValue(g, 'program#1', 'program.number', form.value(L.number), (t) => (/^[A-Z]-?\d{1,2}-?\d{5}$/i.test(t) ? t.toUpperCase().replaceAll('-', '') : undefined))
    const category = form.value(L.category)
    if (category?.at && /^[A-Z][A-Z ,/()-]{2,60}$/i.test(category.at.text)) g.claim('program#1', 'program.category', category.at, category.at.text.replace(/\s+/g, ' '), { label: category.label.text })
    const prose = proseOf(paper)
    claimPeriod(g, prose)
    claimTwoYear(g, prose)
    return g.result()
  },
}

function claimPeriod(g: Gather, prose: readonly Run[]): void {
  const m = prose.map((run) => findInRun(run, PERIOD)).find((found) => found !== undefined)
  if (!m) return g.problem('MissingField', { field: 'program.until' })
  for (const [name, field] of [['from', 'program.from'], ['until', 'program.until']] as const) {
    const at = m.group(name)
    const day = at && formDate(at.text)
    if (day?.type === 'day') g.claim('program#1', field, at!.quote, day.day, { label: 'Form Covers Period' })
    else if (at) g.problem(day?.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: at.quote })
  }
}

const TICKED = spaced('(?:\\[ ?[x✓✔] ?\\]|\\( ?[x✓✔] ?\\)|[☒☑]) ?(?:\\(?[0-9]\\)?\\.?)? ?(?<said>(?<not>not )?subject to (?:the )?two[- ]year)')

/** Only a ticked box counts; two ticked boxes are for a person to look at. */
function claimTwoYear(g: Gather, prose: readonly Run[]): void {
  const ticked = prose.map((run) => findAllInRun(run, TICKED)).find((all) => all.length > 0) ?? []
  const first = ticked[0]
  if (!first) return
  const word = (m: typeof first): string => (m.group('not') ? 'preliminary-not-subject' : 'preliminary-subject')
  if (ticked.some((m) => word(m) !== word(first))) g.problem('UnreadableValue', { field: 'program.twoYear', at: first.quote })
  else g.claim('program#1', 'program.twoYear', first.quote, word(first))
}

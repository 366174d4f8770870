import { labelWords } from '../kit/fields.ts'
import { type Form, formDate, formOf, sayFormDay } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type RunMatch, findAllInRun } from '../kit/run.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { proseOf } from '../uscis/prose.ts'
import { claimCase, claimFiled, claimForm, claimPeriod, claimSite, claimText, laborPaperOf, sectionOf } from './labor.ts'

const L = {
  number: labelWords('LCA Case Number', 'ETA Case Number', 'Case Number'),
  filed: labelWords('Date Filed', 'Filing Date', 'Received Date', 'Date Received', 'Case Received Date'),
  employer: labelWords('Legal business name', 'Employer name'),
  title: labelWords('Job Title'),
  begin: labelWords('Begin Date'),
  end: labelWords('End Date'),
  city: labelWords('City'),
  state: labelWords('State/District/Territory', 'State/District/ Territory', 'State'),
  level: labelWords('Wage Level', 'OES Wage level', 'OEWS Wage level'),
}
const OTHERS = [
  'Case Status', 'Period of Employment', 'Period of Intended Employment', 'Validity Period', 'Determination Date', 'SOC Code', 'SOC Occupation Title', 'Is this a full-time wage position', 'Trade name', 'Address 1', 'Address 2', 'Postal code', 'Country',
  'Province', 'County', 'Telephone number', 'Federal Employer Identification Number', 'NAICS code', 'Prevailing Wage', 'Wage Rate Paid to Nonimmigrant Workers', 'Worker positions needed', 'Visa Classification', 'Place of Employment',
].map((w) => labelWords(w))
const LABELS = [...Object.values(L), ...OTHERS]

const SITE = /^(?:[a-z]\.\s*)?(?:\(?\d\)?\.?\s*)?(?:place\s+of\s+employment|employment\s+and\s+wage\s+information|work(?:site)?\s+location)/i
const SECTION = /^(?:[A-Z]\.\s*[A-Z]|section\s+[A-Z]\b|appendix\b)/

/** Form ETA-9035, labor condition application (papers catalogue 16, unconfirmed): period, wage level and place of the job. */
export const lca9035: Reader = {
  id: 'dol/lca9035@1',
  source: 'DOL',
  recognise: (paper) => laborPaperOf(paper) === 'lca',
  read(paper): ReadResult {
    const g = gather(paper, lca9035)
    const form = formOf(paper, LABELS)
    const number = form.value(L.number, { accept: /^I-/i })
    claimForm(g, 'lca')
    const inNumber = claimCase(g, 'lca', number)
    claimFiled(g, form.value(L.filed, { accept: /\d{4}/ }), inNumber)
    claimDays(g, form)
    claimText(g, 'labor.employer', form.value(L.employer))
    claimText(g, 'job.title', form.value(L.title))
    const within = sectionOf(form, SITE, SECTION)
    claimSite(g, form.value(L.city, { within }), form.value(L.state, { within }))
    claimLevel(g, form)
    return g.result()
  },
}

/** The boxes `Begin Date` and `End Date`, else the line every page repeats at its foot. */
function claimDays(g: Gather, form: Form): void {
  const begin = form.value(L.begin, { accept: /\d{4}/ })
  const end = form.value(L.end, { accept: /\d{4}/ })
  if (!begin?.at && !end?.at && claimPeriod(g, 'period of (?:intended )?employment')) return
  if (!end?.at) g.problem('MissingField', { field: 'labor.until', at: end?.label })
  sayFormDay(g, 'labor#1', 'labor.from', begin, formDate)
  sayFormDay(g, 'labor#1', 'labor.until', end, formDate)
}

const TICKED = /(?:\[\s*[x✓✔]\s*\]|☒|☑)\s*(?<level>IV|I{1,3}|N\/A)(?![A-Za-z])/iu

/** `Wage Level: II`, or the one ticked box of four on the label's line; two ticked boxes are asked about. */
function claimLevel(g: Gather, form: Form): void {
  const found = form.value(L.level)
  if (!found?.at) return
  if (/^(?:IV|I{1,3})$/.test(found.at.text)) return g.claim('labor#1', 'labor.wageLevel', found.at, found.at.text, { label: found.label.text })
  const line = found.at.line
  const ticks: RunMatch[] = proseOf(g.paper).slice(0, 1).flatMap((run) => findAllInRun(run, TICKED)).filter((m) => m.quote.page === line.page.number && m.quote.start >= line.start && m.quote.end <= line.end)
  const level = ticks.length === 1 ? ticks[0]!.group('level') : undefined
  if (level && level.text !== 'N/A') g.claim('labor#1', 'labor.wageLevel', level.quote, level.text.toUpperCase(), { label: found.label.text })
  else if (ticks.length > 1 || (ticks.length === 0 && /\[\s*x\s*\]|[☒☑]/i.test(line.text))) g.problem('UnreadableValue', { field: 'labor.wageLevel', at: found.at })
}

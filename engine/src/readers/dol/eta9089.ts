import { labelWords } from '../kit/fields.ts'
import { labelAfter, formOf } from '../kit/form-fields.ts'
import { gather } from '../kit/gather.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimCase, claimFiled, claimForm, claimPeriod, claimSite, claimText, laborPaperOf, sectionOf } from './labor.ts'

const L = {
  number: labelWords('ETA Case Number', 'PERM Case Number', 'Case Number'),
  filed: labelWords('Filing Date', 'Date Filed', 'Date Received', 'Case Received Date', 'Received Date', 'Accepted for processing date'),
  employer: labelAfter("Employer's", 'name', 'legal business name', 'legal name'),
  legal: labelWords('Legal business name'),
  title: labelWords('Job Title'),
  city: labelWords('City'),
  state: labelWords('State/Province', 'State/ Province', 'State'),
}
const OTHERS = [
  'Case Status', 'Validity Period', 'Address 1', 'Address 2', 'Postal code', 'Country', 'Phone number', 'Number of employees', 'FEIN', 'NAICS code', 'Prevailing wage', 'SOC/O*NET', 'Skill Level', 'Offered wage',
  'Occupation Title', 'Period of Employment', 'Trade name', 'County', 'Date Signed', 'Year commenced business', 'Determination date', 'Priority Date', 'Extension',
].map((w) => labelWords(w))
const LABELS = [...Object.values(L), ...OTHERS]

const VALID = '(?:this )?certification is valid|valid(?:ity)? period|valid'
const SITE = /^(?:[A-Z]\.\s*)?(?:job\s+opportunity\s+information|worksite|primary\s+worksite|area\s+of\s+intended\s+employment|work(?:site)?\s+location)/i
const SECTION = /^(?:[A-Z]\.\s*[A-Z]|section\s+[A-Z]\b|appendix\b)/

/**
 * Form ETA-9089, labor certification of a permanent job (papers catalogue 16, unconfirmed). The filing day is the priority
 * date of what follows, so it is read from its label and only compared with the day inside the case number.
 */
export const eta9089: Reader = {
  id: 'dol/eta9089@1',
  source: 'DOL',
  recognise: (paper) => laborPaperOf(paper) === 'perm',
  read(paper): ReadResult {
    const g = gather(paper, eta9089)
    const form = formOf(paper, LABELS)
    const number = form.value(L.number, { accept: /^[AG]-/i })
    claimForm(g, 'perm')
    const inNumber = claimCase(g, 'perm', number)
    claimFiled(g, form.value(L.filed, { accept: /\d{4}/ }), inNumber)
    claimPeriod(g, VALID)
    const employer = form.value(L.employer, { accept: /\p{L}{2}/u })
    claimText(g, 'labor.employer', employer?.at ? employer : form.value(L.legal))
    claimText(g, 'job.title', form.value(L.title))
    const within = sectionOf(form, SITE, SECTION)
    claimSite(g, form.value(L.city, { within }), form.value(L.state, { within }))
    return g.result()
  },
}

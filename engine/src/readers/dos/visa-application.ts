import { fieldOf, labelWords } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { findLabel } from '../kit/labels.ts'
import { birthPrecision, idText, namePrecision, surnameFirst } from '../kit/values.ts'
import { askOrder, claimDay, dateIn, tidyDate } from '../ice/captions.ts'
import { isOfficial } from '../ice/dhs-form.ts'
import type { Reader } from '../reader.ts'
import { misread } from '../kit/misread.ts'
import { firstReadable } from '../uscis/prose.ts'

const FORM = /(?<![\p{L}\p{N}])DS-?\s?(160|260)(?!\p{N})/iu
const TITLE = new RegExp(['Online Nonimmigrant Visa Application', 'Nonimmigrant Visa Application', 'Immigrant Visa and Alien Registration Application', 'Online Immigrant Visa'].map(misread).join('|'), 'iu')
const CONFIRMS = new RegExp(['This confirms the submission of the', 'Confirmation Page', 'Application Confirmation', 'Confirmation No', 'Confirmation Number'].map(misread).join('|'), 'iu')

const LABELS = {
  name: labelWords('Name Provided', 'Full Name', 'Applicant Name', 'Name'),
  birth: labelWords('Date of Birth', 'Birth Date', 'DOB'),
  birthPlace: labelWords('Place of Birth'),
  gender: labelWords('Gender', 'Sex'),
  nationality: labelWords('Nationality', 'Country/Region of Origin (Nationality)'),
  passport: labelWords('Passport Number'),
  purpose: labelWords('Purpose of Travel'),
  completed: labelWords('Completed On', 'Date Submitted', 'Submitted On', 'Submission Date'),
  confirmation: labelWords('Confirmation No.', 'Confirmation Number', 'Application ID'),
  location: labelWords('Location Selected', 'Location'),
  case: labelWords('Case Number', 'Case No.', 'NVC Case Number'),
  version: labelWords('Version'),
} as const
const ALL = Object.values(LABELS)

/** The confirmation page of a DS-160 or DS-260 (papers catalogue 6.2). The application itself is another paper. */
export const visaApplication: Reader = {
  id: 'dos/visa-application@1',
  source: 'DOS',
  recognise(paper) {
    const text = firstReadable(paper)?.text ?? ''
    return paper.pages.length <= 8 && FORM.test(text) && TITLE.test(text) && CONFIRMS.test(text) && !isOfficial(paper)
  },
  read(paper) {
    const g = gather(paper, visaApplication)
    const form = findLabel(paper, FORM)
    const number = form && FORM.exec(form.text)?.[1]
    g.claim('visaApplication#1', 'visaApplication.form', form, number && `DS-${number}`)
    const at = (label: RegExp) => {
      const found = fieldOf(paper, label, ALL)
      return found?.at && /[\p{L}\p{N}]/u.test(found.at.text) ? { at: found.at, label: found.label.text } : undefined
    }
    const confirmation = at(LABELS.confirmation)
    if (confirmation) g.checked('visaApplication#1', 'visaApplication.confirmation', confirmation.at, /^AA00[A-Z0-9]{6}$/.test(idText(confirmation.at.text)) ? idText(confirmation.at.text) : undefined, { label: confirmation.label })
    const file = at(LABELS.case)
    if (file) g.checked('visaApplication#1', 'visaApplication.case', file.at, /^[A-Z]{3}\d{10}(\d{2})?$/.test(idText(file.at.text)) ? idText(file.at.text) : undefined, { label: file.label })
    const completed = at(LABELS.completed)
    if (completed && !askOrder(g, 'visaApplication.submitted', completed.at)) claimDay(g, 'visaApplication#1', 'visaApplication.submitted', completed.at, completed.label)
    const post = at(LABELS.location)
    if (post) g.claim('visaApplication#1', 'visaApplication.post', post.at, post.at.text.replace(/\s+/g, ' '), { label: post.label })
    claimHolder(g, at(LABELS.name), at(LABELS.birth))
    return g.result()
  },
}

type Found = { readonly at: Parameters<typeof dateIn>[0] & {}; readonly label: string } | undefined

function claimHolder(g: Gather, named: Found, born: Found): void {
  if (named && !/\d/.test(named.at.text)) {
    const printed = named.at.text.replace(/\s+/g, ' ')
    const name = surnameFirst(printed) ?? { surname: printed, given: '', order: 'unknown' as const }
    g.claim('person#1', 'person.name', named.at, name, { precision: namePrecision(name), label: named.label })
  }
  if (!born || askOrder(g, 'person.birthDate', born.at)) return
  const date = dateIn(born.at)
  const read = date && tidyDate(date.text)
  if (date) g.day('person#1', 'person.birthDate', date, tidyDate, { label: born.label, ...(read?.type === 'day' ? { precision: birthPrecision(read.day) } : {}) })
  else g.problem('UnreadableDate', { field: 'person.birthDate', at: born.at })
}

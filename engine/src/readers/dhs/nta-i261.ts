import { labelWords } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { allLines } from '../kit/lines.ts'
import { type Run, findInRun, partOf, runOf, spaced } from '../kit/run.ts'
import { claimPerson, tidyDate } from '../ice/captions.ts'
import { dhsFormOf, titleLine } from '../ice/dhs-form.ts'
import type { Reader } from '../reader.ts'
import { componentIn } from './components.ts'
import { DATE, RULE } from './marks.ts'
import { readAllegations, readCharges } from './nta-allegations.ts'
import { readFiledStamp, readManners } from './nta-service.ts'

const LABELS = {
  file: labelWords('File No.', 'File Number', 'A-File', 'Alien Number'),
  name: labelWords('Alien/Respondent', 'Respondent', 'In the Matter of'),
  address: labelWords('Address'),
} as const
const ALL = Object.values(LABELS)
const ALLEGATIONS = {
  heading: spaced('submitted the following factual allegation(?: ?\\( ?s ?\\)|s)?(?: ?:)?'),
  end: 'Dated ?:|Signature of|Notice to Respondent|Certificate of Service|See Continuation Page|Form I-?261',
}
const END_OF_CHARGES = '|In support of the additional|submitted the following factual|Dated ?:|Notice to Respondent'
const DATED = spaced(`(?<!\\p{L})Dated?\\s*:${RULE}(?<date>${DATE})`)
const SERVED = spaced(`served on the (?:respondent|alien|above-?named[^.]{0,30}) by me on,?${RULE}(?<date>${DATE})`)

/** Form I-261: charges and allegations added to a Notice to Appear, or put in the place of its own (papers catalogue 8.2). */
export const additionalCharges: Reader = {
  id: 'dhs/nta-i261@1',
  source: 'DHS',
  recognise: (paper) => dhsFormOf(paper) === 'I-261',
  read(paper) {
    const words = runOf(paper, allLines(paper).filter((l) => !/^(?:DHS\s+)?Form\s+I-?\s?261\b|Page\s+\d+\s+of\s+\d+$/i.test(l.text)))
    const g = gather(paper, { id: additionalCharges.id, source: componentIn(words)?.source ?? 'DHS' })
    g.claim('nta#1', 'nta.form', titleLine(paper, 'I-261'), 'I-261')
    claimPerson(g, LABELS, ALL)
    const certificate = findInRun(words, spaced('(?:charging document|notice|form)[^.]{0,30} was served on the|Certificate of Service'))
    const body = partOf(words, 0, certificate?.start ?? words.text.length)
    readCharges(g, body, END_OF_CHARGES)
    readAllegations(g, body, ALLEGATIONS)
    readDay(g, 'nta.issued', findInRun(body, DATED)?.group('date'))
    readServed(g, certificate ? partOf(words, certificate.start, certificate.start + 1500) : undefined)
    readFiledStamp(g)
    return g.result()
  },
}

function readServed(g: Gather, certificate: Run | undefined): void {
  if (!certificate) return g.problem('MissingField', { field: 'nta.served' })
  const sentence = findInRun(certificate, spaced('was served on the'))
  readDay(g, 'nta.served', findInRun(certificate, SERVED)?.group('date'), sentence?.quote)
  if (sentence) readManners(g, certificate, sentence.quote)
}

type Found = NonNullable<ReturnType<NonNullable<ReturnType<typeof findInRun>>['group']>>

function readDay(g: Gather, field: 'nta.issued' | 'nta.served', date: Found | undefined, sentence?: Found['quote']): void {
  if (!date) return g.problem('MissingField', { field, at: sentence })
  const read = tidyDate(date.text.replace(/\s+,/, ','))
  if (read.type === 'day') g.claim('nta#1', field, date.quote, read.day)
  else g.problem(read.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at: date.quote })
}

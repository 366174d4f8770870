import { fieldOf, labelWords } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import { allLines } from '../kit/lines.ts'
import { findInRun, runOf, spaced } from '../kit/run.ts'
import { claimDay, datesIn } from '../ice/captions.ts'
import { isOfficial } from '../ice/dhs-form.ts'
import type { Reader } from '../reader.ts'
import { misread } from '../kit/misread.ts'
import { firstReadable } from '../uscis/prose.ts'

const APP = new RegExp(`(?:^|\\n)\\s*[^\\n]{0,20}(?:CBP\\s*Home|CBP\\s*One)(?![\\p{L}])`, 'iu')
const ABOUT = new RegExp(['Departure Confirmation', 'Departure Confirmed', 'Departure Verified', 'Departure Verification', 'Verification of Departure', 'Your departure has been confirmed', 'Your departure has been verified', 'Departure has been recorded'].map(misread).join('|'), 'iu')

const LABELS = {
  date: labelWords('Departure Date', 'Date of Departure', 'Departed on', 'Date departed', 'Confirmed Departure Date'),
  intent: labelWords('Intended Departure Date', 'Planned Departure Date', 'Intent to Depart', 'Expected Departure Date'),
  other: labelWords('Location', 'Latitude', 'Longitude', 'Submitted', 'Date Submitted', 'Name', 'Country', 'Confirmation Number', 'Reference Number', 'Status'),
} as const
const ALL = Object.values(LABELS)

/**
 * CBP Home's confirmation that somebody left (papers catalogue 18). Its layout is not known: only a date under a plain label
 * is read, and only where the screen says that the departure was confirmed. Where the person stood is never read.
 */
export const departureConfirmation: Reader = {
  id: 'cbp/departure-confirmation@1',
  source: 'CBP',
  recognise(paper) {
    const text = firstReadable(paper)?.text ?? ''
    return paper.pages.length <= 5 && APP.test(text) && ABOUT.test(text) && !isOfficial(paper)
  },
  read(paper) {
    const g = gather(paper, departureConfirmation)
    const found = fieldOf(paper, plain(LABELS.date), ALL)
    const words = runOf(paper, allLines(paper))
    if (!found?.at || datesIn(found.at.text).length === 0) {
      g.problem('MissingField', { field: 'departure.date', at: found?.label })
      return g.result()
    }
    claimDay(g, 'departure#1', 'departure.date', found.at, found.label.text)
    const says = findInRun(words, spaced(ABOUT.source, 'i'))
    if (says) g.claim('departure#1', 'departure.proof', says.quote, 'app')
    return g.result()
  },
}

/** A day somebody meant to leave on is not the day they left. */
const plain = (label: RegExp): RegExp => new RegExp(`(?<!(?:intended|planned|expected|estimated)\\s{1,4})${label.source}`, label.flags)

import type { Paper } from '../../papers/paper.ts'
import { firstText } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import { findMrz } from '../kit/mrz.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { ADMITTED, PAROLED, claimStamp } from './passport-stamp-words.ts'

const AGENCY = /U\.?\s?S\.?\s+(?:CUSTOMS|IMMIGRATION)|CUSTOMS\s+(?:AND|&)\s+BORDER\s+PROTECTION|(?:DEPARTMENT\s+OF|DEPT\.?\s+OF)\s+HOMELAND\s+SECURITY|\bU\.?S\.?\s?CBP\b|IMMIGRATION\s+(?:AND|&)\s+NATURALIZATION/i
const STAMPED = /(?<![\p{L}])(?:CLASS|UNTIL)(?![\p{L}])/u
// Other papers with the same words: cards, foils, forms, notices, orders.
const OTHER = /Departure\s+(?:Number|Record)|\bI\s?-?\s?94\b|\bForm\b|OMB\s+No|Notice\s+(?:of|to)|Issuing\s+Post|Control\s+Number|IV\s+Case|RESPONDENT|Record\s+of|Application|Receipt\s+Number|Travel\s+History|V[A-Z<]USA[A-Z]/i
// A stamp with what stands around it on a passport's page; more words are another paper.
const WORDS_MAX = 90

/** The stamp of an inspector in a passport (papers catalogue 4.4). Often faint: a person looks at what is read here. */
export const passportStamp: Reader = {
  id: 'cbp/passport-stamp@1',
  source: 'CBP',
  recognise(paper) {
    const text = firstText(paper)
    const words = paper.pages.reduce((n, p) => n + p.words.length, 0)
    return words <= WORDS_MAX && (ADMITTED.test(text) || PAROLED.test(text)) && STAMPED.test(text) && AGENCY.test(text) && !OTHER.test(text) &&
      findMrz(paper, 'TD3') === undefined && findMrz(paper, 'TD1') === undefined
  },
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, passportStamp)
  claimStamp(g)
  return g.result()
}

/**
 * Which notice of the I-797 family a paper is. One answer for one paper: every reader of the family asks here, so
 * two of them can never recognise the same paper, in whatever order they are asked.
 */
import { once } from '../kit/once.ts'
import type { Page, Paper, Quote } from '../../papers/paper.ts'
import { cells, linesOf } from '../kit/lines.ts'
import { findAllInRun, spaced } from '../kit/run.ts'
import { I94_LABEL, frameOf } from './frame.ts'
import { firstReadable, firstSaid, like, proseOf, sentenceAt } from './prose.ts'

export type NoticeKind =
  | 'receipt' | 'acknowledgement' | 'extension' | 'rejection' | 'approval' | 'i797a' | 'i797b' | 'request' | 'biometrics'
  | 'interview' | 'transfer' | 'decision'

type Word = 'receipt' | 'acknowledgement' | 'rejection' | 'approval' | 'request' | 'biometrics' | 'interview' | 'transfer' | 'decision'

const USCIS = new RegExp(`${like('Citizenship and Immigration Services')}|${like('Citizenship & Immigration Services')}|\\bUSCIS\\b`, 'i')
const FORM_797 = /I[\s-]{0,2}797\s?([A-Z])?\b/i
const ACTION = new RegExp(like('Notice of Action'), 'i')

/** What the words after `Notice Type:` mean. The first that fits counts: "Request for Evidence Receipt" is a request. */
const BY_TYPE: readonly (readonly [Word, RegExp])[] = [
  ['request', /request\s+for\s+(?:additional\s+|initial\s+)?evidence|intent\s+to\s+(?:deny|revoke|terminate)|\b(?:RFE|NOID|NOIR)\b/i],
  ['rejection', new RegExp(`reject|${like('Rejection Notice')}`, 'i')],
  ['acknowledgement', /acknowledge?ment/i],
  ['biometrics', /\bASC\b|biometric|fingerprint/i],
  ['interview', /interview/i],
  ['transfer', /transfer/i],
  ['decision', /denial|denied|revo(?:cation|ked)|\bdecision\b/i],
  ['approval', new RegExp(`approv|${like('Approval Notice')}`, 'i')],
  ['receipt', new RegExp(`receipt|${like('Receipt Notice')}`, 'i')],
]

/** Titles that stand in a cell of their own. */
const TITLES: readonly (readonly [Word, RegExp])[] = [
  ['biometrics', new RegExp(`^${like('ASC Appointment Notice')}`, 'i')],
  ['request', new RegExp(`^(?:notice\\s+of\\s+)?(?:${like('Request for Evidence')}|request\\s+for\\s+(?:additional|initial)\\s+evidence|${like('Intent to Deny')}|${like('Intent to Revoke')})(?:\\s*\\([A-Z]+\\))?$`, 'i')],
  ['rejection', new RegExp(`^(?:${like('Reject Notice')}|${like('Rejection Notice')})$`, 'i')],
  ['transfer', new RegExp(`^${like('Transfer Notice')}$`, 'i')],
  ['interview', /^(?:interview\s+(?:appointment\s+)?notice|notice\s+of\s+interview)$/i],
  ['acknowledgement', new RegExp(`^${like('Acknowledgement of Receipt')}$`, 'i')],
  ['approval', new RegExp(`^${like('Approval Notice')}$`, 'i')],
  ['receipt', new RegExp(`^${like('Receipt Notice')}$`, 'i')],
]
const LETTER_TITLE = /^(?:notice\s+of\s+)?(?:decision|denial|denied|revocation|revoked|decision\s*[:-]?\s*(?:denied|revoked))(?:\s+(?:notice|letter))?$/i
const INTERVIEW = spaced('request for (?:the )?applicant to appear for (?:\\w+ )?(?:initial )?(?:\\w+ )?interview|hereby notified to appear for (?:the|an) interview')
const NOT_OURS = spaced('executive office for immigration review|board of immigration appeals|notice to appear|OMB No')

/** An I-589 paper that says "received and is pending as of". */
export const PENDING_AS_OF = spaced(String.raw`I[\s-]{0,2}589\b.{0,220}? received and (?<pending>is (?:now )?pending) as of`, 'is')
const MONTHS = /\b(?:(?<months>\d{1,2})\s*\)?\s*-?\s*months?|(?:one|1)\s*(?:\(\s*1\s*\))?\s*-?\s*year)\b/i
const CARD = spaced('permanent resident card|I-?551|green card|conditional (?:permanent )?residen|permanent residen\\w+ status')
const EXTENDS = spaced('\\bextend(?:s|ed)?\\b|\\bextension\\b|evidence of (?:your )?(?:lawful )?permanent residen')

/** A notice is a few pages; a longer file is a release that holds notices, and is split first. */
const PAGES_MAX = 30

/** Which kind of notice this is; undefined when it is none of the family. Kept per paper: twelve readers ask. */
export const kindOf = once((paper: Paper): NoticeKind | undefined => {
  const page = paper.pages.length > PAGES_MAX ? undefined : firstReadable(paper)
  if (!page || !USCIS.test(page.text)) return undefined
  const isAction = FORM_797.test(page.text) || ACTION.test(page.text)
  const type = isAction ? frameOf({ ...paper, pages: [page] }).sides.noticeType?.text : undefined
  const said = type === undefined ? undefined : BY_TYPE.find(([, p]) => p.test(type))?.[0]
  if (said) return refine(said, paper, page)
  // A type cut by the end of its line still has its title or its sentence; a type of other words is another notice.
  if (type !== undefined) return isAction && firstSaid(proseOf({ ...paper, pages: [page] }), INTERVIEW) ? 'interview' : undefined
  const title = titleOf(page)
  if (title === 'biometrics' || title === 'request' || title === 'interview') return title
  if (isAction && title) return refine(title, paper, page)
  return isLetter(page) ? 'decision' : undefined
})

function titleOf(page: Page): Word | undefined {
  for (const cell of linesOf(page).slice(0, 45).flatMap(cells)) {
    const found = TITLES.find(([, p]) => p.test(cell.text.trim()))
    if (found) return found[0]
  }
  return INTERVIEW.test(page.text) ? 'interview' : undefined
}

/** A decision letter: its title alone in a cell near the top, and no other agency's or form's marks. */
const isLetter = (page: Page): boolean =>
  !NOT_OURS.test(page.text) && linesOf(page).slice(0, 30).flatMap(cells).some((c) => LETTER_TITLE.test(c.text.trim()))

function refine(word: Word, paper: Paper, page: Page): NoticeKind {
  const prose = proseOf(paper)
  if (word === 'receipt' || word === 'acknowledgement') {
    if (firstSaid(prose, PENDING_AS_OF)) return 'acknowledgement'
    if (extension(paper)) return 'extension'
    return word === 'acknowledgement' && /I[\s-]{0,2}589\b/i.test(page.text) ? 'acknowledgement' : 'receipt'
  }
  if (word !== 'approval') return word
  const letter = formLetter(page)
  if (letter === 'A' || letter === 'B') return letter === 'A' ? 'i797a' : 'i797b'
  return !letter && hasTearOff(paper) ? 'i797a' : 'approval'
}

/** The letter after I-797 in the title; '' for the plain form, undefined when the form is not named. */
function formLetter(page: Page): string | undefined {
  for (const cell of linesOf(page).flatMap(cells)) {
    const m = /(?:^|form\s+)I[\s-]{0,2}797\s?([A-F])?\b/i.exec(cell.text)
    if (m) return (m[1] ?? '').toUpperCase()
  }
  return undefined
}

function hasTearOff(paper: Paper): boolean {
  const text = paper.pages.map((p) => p.text).join('\n')
  return I94_LABEL.test(text) && /VALID\s+FROM\b/i.test(text) && /\bUNTIL\b/i.test(text)
}

/** The months a receipt adds to a resident card, and the sentence that says so; `one year` is 12. */
export function extension(paper: Paper): { months: number; quote: Quote } | undefined {
  for (const run of proseOf(paper)) {
    for (const found of findAllInRun(run, MONTHS)) {
      const sentence = sentenceAt(run, found)
      if (!sentence || !CARD.test(sentence.text) || !EXTENDS.test(sentence.text)) continue
      return { months: Number(found.group('months')?.text ?? 12), quote: sentence.quote }
    }
  }
  return undefined
}

import type { Paper } from '../../papers/paper.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Run, type RunMatch, findAllInRun, spaced } from '../kit/run.ts'
import type { Reader } from '../reader.ts'
import { claimFrame } from './frame-claims.ts'
import { boxAt, frameOf } from './frame.ts'
import { claimKind } from './kind-claim.ts'
import { claimLetterDate, claimLetterNumbers } from './letter.ts'
import { DATE_OR_OTHER, firstSaid, proseOf, sayDay, sentenceAt, wordsBefore } from './prose.ts'
import { kindOf } from './which.ts'

const TITLE = spaced('request for (?:additional |initial )?evidence|intent to (?:deny|revoke|terminate)')

/** How many days, counted from this notice. "Within 10 days of moving" and appeal days are about something else. */
const DAYS = new RegExp(
  String.raw`\b(?<days>\d{1,3})\s*\)?\s*(?:calendar\s+)?days?\s+(?:of|from|after)\s+(?:the\s+)?(?:date\s+(?:of|on)|(?:issuance|issue|receipt|service|mailing)\s+of)\s+(?:the\s+|this\s+|such\s+)*(?:\w+\s+){0,3}(?:notice|letter|request)`, 'i')
const GIVEN = new RegExp(
  String.raw`\b(?:you\s+(?:have|are\s+(?:given|granted|allowed|afforded)|will\s+have)|respond\s+within|submit(?:ted)?\s+within|response\s+is\s+due\s+(?:with)?in|received\s+within)\s+(?:up\s+to\s+|a\s+maximum\s+of\s+)?(?:[a-z]+(?:-[a-z]+)?\s*\(\s*)?(?<days>\d{1,3})\s*\)?\s*(?:calendar\s+)?days\b`, 'i')
/** The day the answer must be there, in a sentence about the answer. */
const DUE = new RegExp(
  String.raw`\b(?:due\s+(?:date|by|on)\s*:?|due\s*:|(?:respon[ds]\w*|submit\w*|return\w*|repl(?:y|ies)|provide\w*|receive[ds]?|evidence|information|due|answer\w*)\b[^.]{0,160}?\b(?:by|on\s+or\s+before|no\s+later\s+than|not\s+later\s+than))\s*:?\s+(?=[^\n]{0,14}\d|[a-z]{3,9}\.?\s+\d{1,2},)(?<date>${DATE_OR_OTHER})`, 'i')
const ELSEWHERE = /\b(?:address|move[ds]?|moving|appeal|motion|fee|we\s+will|you\s+will\s+be\s+notified|process(?:ing|ed)?)\b/i
const SERVICE: readonly (readonly [string, RegExp])[] = [
  ['certified-mail', spaced('(?:sent|served|mailed|delivered) (?:to you )?(?:by|via|through) certified mail|by certified mail')],
  ['personal', spaced('personally served|personal service|served (?:on you )?in person|hand[- ]delivered')],
  ['electronic', spaced('served (?:on you )?electronically|electronic service|posted (?:to|in) your (?:USCIS )?online account|delivered electronically')],
  ['mail', spaced('(?:sent|served|delivered) (?:to you )?(?:by|via|through) (?:regular |ordinary |first[- ]class |U\\.?S\\.? )?mail|(?:was|is|has been) (?:being )?mailed|(?:by|via) (?:regular|ordinary|first[- ]class) mail')],
]

/**
 * Request for Evidence, Notice of Intent to Deny or to Revoke (papers catalogue, section 3). Days and the due day
 * are claimed as printed; the +3 days of mail are the rules' business.
 */
export const i797eRequest: Reader = {
  id: 'uscis/i797e-request@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'request',
  read(paper) {
    const g = gather(paper, i797eRequest)
    const frame = frameOf(paper)
    claimFrame(g, paper, frame)
    claimLetterNumbers(g, paper, frame)
    if (!boxAt(frame, 'noticeDate')?.value) claimLetterDate(g, paper, frame)
    claimRequestKind(g, paper)
    claimDue(g, paper)
    claimService(g, paper)
    return g.result()
  },
}

function claimRequestKind(g: Gather, paper: Paper): void {
  const frame = frameOf(paper)
  const said = frame.sides.noticeType?.text ?? firstSaid(proseOf(paper), TITLE)?.text ?? ''
  const kind = /revoke|NOIR/i.test(said) ? 'noir' : /deny|NOID/i.test(said) ? 'noid' : /terminate/i.test(said) ? 'other' : 'rfe'
  claimKind(g, paper, frame, kind, TITLE)
}

const isAboutTheAnswer = (run: Run, found: RunMatch): boolean => !ELSEWHERE.test(`${wordsBefore(run, found.start)}${found.text}`)

function claimDue(g: Gather, paper: Paper): void {
  let any = false
  const prose = proseOf(paper)
  const days = new Set<number>()
  for (const run of prose) {
    for (const found of [DAYS, GIVEN].flatMap((p) => findAllInRun(run, p)).filter((f) => isAboutTheAnswer(run, f))) {
      const count = Number(found.group('days')!.text)
      if (days.has(count)) continue
      days.add(count)
      const at = sentenceAt(run, found)
      g.claim('notice#1', 'notice.dueDays', at && at.text.length < 300 ? at.quote : found.quote, count)
    }
    const due = findAllInRun(run, DUE).filter((f) => isAboutTheAnswer(run, f))
    for (const found of due.slice(0, 3)) sayDay(g, 'notice#1', 'notice.due', found.group('date'))
    any = days.size > 0 || due.length > 0
    if (any) break
  }
  if (!any) g.problem('MissingField', { field: 'notice.due' })
}

/** How it was sent, only where the notice says it was, not where it says what happens if. */
function claimService(g: Gather, paper: Paper): void {
  for (const run of proseOf(paper)) {
    for (const [way, pattern] of SERVICE) {
      const found = findAllInRun(run, pattern).find((f) => !/\b(?:if|when|unless|may|should|must|please|response)\b/i.test(wordsBefore(run, f.start)))
      if (found) return g.claim('notice#1', 'notice.service', found.quote, way)
    }
  }
}

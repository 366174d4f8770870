import type { Paper } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { misread } from '../kit/misread.ts'
import { type Line, type Piece, allLines, piece, quotePiece } from '../kit/lines.ts'
import { courtPlace } from '../kit/places.ts'
import { type Run, type RunMatch, findInRun, quoteTogether, runOf } from '../kit/run.ts'
import type { Reader } from '../reader.ts'
import { DATE_OR_OTHER, TIME, atPiece, quotePieces, sayDay, sayDayTime } from '../uscis/prose.ts'
import { addressLines, beforeCertificate, claimAddress, claimCaption, claimService, courtPaperOf, labelled, together } from './court-paper.ts'

const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?`
/** The sentence that sets the hearing: in one line, or with `Date:` and `Time:` under it (newer notices). */
const SET = new RegExp(
  String.raw`(?<status>(?:(?:has|have)\s+been\s+|is\s+|are\s+)?${misread('scheduled')})\s*for\s+an?\s+(?<kind>[a-z][a-z-]*(?:\s+[a-z][a-z-]*){0,2}?)\s+(?:calendar\s+)?${misread('hearing')}\b(?:\s+before\s+(?:the|an)\s+${misread('immigration')}\s+(?:${misread('court')}|${misread('judge')}))?(?:\s+on)?\s*:?\s*(?:date\s*:\s*)?${WEEKDAY}(?<date>(?:a\s+date\s+)?to\s+be\s+(?:set|determined)|${DATE_OR_OTHER})(?:\s*,?\s*(?:at\s+|time\s*:\s*)(?<time>${TIME}))?`, 'i')
const NOTICE_OF_HEARING = new RegExp(`${misread('Notice of')}.*${misread('Hearing')}`, 'iu')
const UNSET = /^(?:tbd|(?:a date )?to be (?:set|determined))$/i
const MEDIUM: readonly (readonly [string, RegExp])[] = [
  ['in-person', /in-?\s?person/i], ['video', /internet-?\s?based|webex|video/i], ['telephone', /telephon/i],
]
const KIND: readonly (readonly [string, RegExp])[] = [
  ['master', /^master/i], ['individual', /^(?:individual|merits)/i], ['bond', /^(?:bond|custody)/i],
  ['credible-fear', /^credible/i], ['reasonable-fear', /^reasonable/i],
]

/**
 * A court's notice of hearing (papers catalogue 9.1). The newest served notice governs; older ones are kept. The day
 * of the notice and the day of service may differ, so both are claimed.
 */
export const hearingNotice: Reader = {
  id: 'eoir/hearing-notice@1',
  source: 'EOIR',
  recognise: (paper) => courtPaperOf(paper) === 'hearing',
  read(paper) {
    const g = gather(paper, hearingNotice)
    const lines = allLines(paper)
    const title = lines.find((l) => NOTICE_OF_HEARING.test(l.text))
    if (title) g.claim('notice#1', 'notice.kind', piece(title, title.start, title.end), 'hearing')
    const words = runOf(paper, lines)
    const set = findInRun(words, SET)
    claimHearing(g, paper, words, set, title)
    claimCourt(g, paper, lines, set)
    const name = claimCaption(g, lines, ['RE', 'Respondent', 'In the Matter of', 'Name', 'Respondent Name'])
    const dated = noticeDate(paper, set)
    const day = sayDay(g, 'notice#1', 'notice.date', atPiece(paper, dated), { label: 'DATE' })
    claimAddress(g, paper, name, dated && day !== undefined ? { value: day, quote: quotePiece(paper, dated) } : undefined)
    claimService(g, paper, 'notice#1', 'notice')
    return g.result()
  },
}

function claimHearing(g: Gather, paper: Paper, words: Run, set: RunMatch | undefined, title: Line | undefined): void {
  const date = set?.group('date')
  if (!set || !date) return g.problem('MissingField', { field: 'hearing.at' })
  const time = set.group('time')
  const at = together(paper, date.quote, time?.quote)
  if (UNSET.test(date.text)) g.claim('hearing#1', 'hearing.at', date.quote, undefined, { precision: 'unknown' })
  else sayDayTime(g, 'hearing#1', 'hearing.at', date.text, time?.text, at)
  const kind = set.group('kind')!
  g.claim('hearing#1', 'hearing.kind', kind.quote, KIND.find(([, p]) => p.test(kind.text))?.[0] ?? 'other')
  // The sentence, not the one word: it says what was scheduled, where and when.
  const status = set.group('status')!
  g.claim('hearing#1', 'hearing.status', quoteTogether(words, status, set) ?? status.quote, 'scheduled')
  const medium = title && MEDIUM.map(([word, p]) => ({ word, m: p.exec(title.text) })).find((x) => x.m)
  if (title && medium?.m) {
    g.claim('hearing#1', 'hearing.medium', piece(title, title.start + medium.m.index, title.start + medium.m.index + medium.m[0].length), medium.word)
  }
  const judge = labelled(allLines(paper), ['Immigration Judge', 'Judge'], (t) => /^[\p{L}][\p{L} .,'-]+$/u.test(t))
  if (judge) g.claim('hearing#1', 'hearing.judge', judge.at, judge.at.text, { label: judge.label })
}

/** The court's address: after the hearing's sentence or under `Court Address:`; else under the paper's heading. */
function claimCourt(g: Gather, paper: Paper, lines: readonly Line[], set: RunMatch | undefined): void {
  const labelAt = lines.findIndex((l) => /court\s+address\s*:/i.test(l.text))
  const sentence = set ? lines.findIndex((l) => l.page.number === set.quote.page && l.end >= set.quote.end) : -1
  const heading = lines.findIndex((l) => /^\s*immigration\s+court\s*$/i.test(l.text))
  const candidates = [
    labelAt < 0 ? [] : withRest(lines, labelAt, /court\s+address\s*:\s*/i), sentence < 0 ? [] : withRest(lines, sentence, /\bat\s*:\s*(?=[^:]*$)/i),
    heading < 0 ? [] : addressLines(lines, heading + 1),
  ]
  const block = candidates.find((c) => c.length > 0)
  const place = block && courtPlace(block.map((p) => p.text))
  if (block && place) g.claim('hearing#1', 'hearing.court', quotePieces(paper, block), place)
}

/** The address that begins on the rest of a label's line or on the next one. */
function withRest(lines: readonly Line[], at: number, label: RegExp): Piece[] {
  const line = lines[at]!
  const m = label.exec(line.text)
  if (!m) return []
  const rest = piece(line, line.start + m.index + m[0].length, line.end)
  if (!rest) return addressLines(lines, at + 1)
  if (/\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\s*\.?$/.test(rest.text)) return [rest]
  const more = addressLines(lines, at + 1)
  return more.length > 0 ? [rest, ...more] : []
}

/** The notice's own day: a `DATE:` before the certificate that is not the hearing's. */
function noticeDate(paper: Paper, set: RunMatch | undefined): Piece | undefined {
  const hearing = set?.group('date')?.quote
  const pattern = new RegExp(String.raw`(?:^|\s{2})(?:DATE|NOTICE\s+DATE|DATED)\s*[:;]\s*(?<at>${DATE_OR_OTHER})`, 'dgi')
  for (const line of beforeCertificate(paper)) {
    for (const m of line.text.matchAll(pattern)) {
      const span = m.indices!.groups!['at']!
      const at = piece(line, line.start + span[0], line.start + span[1])
      const isHearing = hearing && at && hearing.page === line.page.number && at.start >= hearing.start && at.start < hearing.end
      if (at && !isHearing && (anyUsDate(at.text).type !== 'not-a-date' || /\d/.test(at.text))) return at
    }
  }
  return undefined
}


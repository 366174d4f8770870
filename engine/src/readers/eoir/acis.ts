import type { Day } from '../../base/day.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, piece } from '../kit/lines.ts'
import { courtPlace } from '../kit/places.ts'
import { type Run, findAllInRun, findInRun, runOf } from '../kit/run.ts'
import type { Reader } from '../reader.ts'
import { DATE, DATE_OR_OTHER, TIME, like, quotePieces, sayDay, sayDayTime } from '../uscis/prose.ts'
import { addressLines, claimCaption, courtPaperOf, labelled, together } from './court-paper.ts'

type Section = 'hearing' | 'decision' | 'appeal' | 'contact'
/** Headings differ by the page's age; both kinds stay. */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  ['hearing', new RegExp(`^${like('Next Hearing Information')}\\s*:?$`, 'i')],
  ['decision', new RegExp(`^(?:${like('Court Decision and Motion Information')}|${like('Motions and Judicial Decisions')})\\s*:?$`, 'i')],
  ['appeal', new RegExp(`^${like('BIA Case Information')}\\s*:?$`, 'i')],
  ['contact', new RegExp(`^${like('Court Contact Information')}\\s*:?$`, 'i')],
]

/**
 * The court's case information as text (papers catalogue 9.5). The page says itself that the papers served on the
 * person are the only official record. `asOf` is claimed only where the text says when it was copied.
 */
export const acis: Reader = {
  id: 'eoir/acis@1',
  source: 'EOIR',
  recognise: (paper) => courtPaperOf(paper) === 'acis',
  read(paper) {
    const g = gather(paper, acis)
    const lines = allLines(paper)
    claimCaption(g, lines, ['Name', 'Respondent', 'Respondent Name'], 'inline')
    const docket = labelled(lines, ['Docket Date', 'Docketed'], (t) => /\d/.test(t), 'inline')
    g.day('proceeding#1', 'proceeding.docketed', docket?.at, anyUsDate, docket ? { label: docket.label } : {})
    const parts = sectionsOf(lines)
    const seen = copiedOn(paper, lines)
    claimHearing(g, paper, parts.get('hearing') ?? [], seen)
    claimDecision(g, paper, parts.get('decision') ?? [], seen)
    claimAppeal(g, paper, parts.get('appeal') ?? [], seen)
    claimCourt(g, paper, parts)
    return g.result()
  },
}

function sectionsOf(lines: readonly Line[]): Map<Section, Line[]> {
  const out = new Map<Section, Line[]>()
  let now: Line[] | undefined
  for (const line of lines) {
    const heading = HEADINGS.find(([, p]) => p.test(line.text.trim()))
    if (heading) {
      now = out.get(heading[0]) ?? []
      out.set(heading[0], now)
    } else now?.push(line)
  }
  return out
}

interface Seen {
  readonly day: Day
  readonly quote: Quote
}
const COPIED = new RegExp(
  String.raw`(?:\bas\s+of|\bcopied(?:\s+on)?|\bsaved(?:\s+on)?|\bprinted(?:\s+on)?|\bretrieved(?:\s+on)?|\bcaptured(?:\s+on)?|\baccessed(?:\s+on)?|\bchecked(?:\s+on)?|\bscreenshot(?:\s+taken)?(?:\s+on)?)\s*:?\s*(?<date>${DATE})`, 'i')

/** The day the text says it was copied; hearings "as of" a day mean nothing else. */
function copiedOn(paper: Paper, lines: readonly Line[]): Seen | undefined {
  const at = findInRun(runOf(paper, lines), COPIED)?.group('date')
  const found = at && anyUsDate(at.text)
  return at && found?.type === 'day' ? { day: found.day, quote: at.quote } : undefined
}

const claimSeen = (g: Gather, event: string, field: FieldName, seen: Seen | undefined): void =>
  seen && g.claim(event, field, seen.quote, seen.day)

const UPCOMING = new RegExp(
  String.raw`(?:your\s+)?upcoming\s+(?<kind>[a-z]+(?:\s+[a-z]+)?)\s+hearing\s+(?:is|will\s+be)\s+(?:(?<medium>in[\s-]?person|(?:via\s+)?webex|internet-?\s?based|via\s+(?:the\s+)?internet|by\s+video|video|telephonic|by\s+(?:tele)?phone)\s+)?(?:scheduled\s+)?(?:for|on)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?<date>${DATE_OR_OTHER})(?:\s*,?\s*at\s+(?<time>${TIME}))?`, 'i')
const NONE = /there\s+(?:are|is)\s+(?:currently\s+)?no\s+(?:future|upcoming)\s+hearings?\b[^.]*/i
const KIND: Readonly<Record<string, string>> = { master: 'master', individual: 'individual', merits: 'individual', bond: 'bond', custody: 'bond' }

function claimHearing(g: Gather, paper: Paper, lines: readonly Line[], seen: Seen | undefined): void {
  if (lines.length === 0) return
  const run = runOf(paper, lines)
  const none = findInRun(run, NONE)
  const found = findInRun(run, UPCOMING)
  if (none && !found) {
    g.claim('hearing#1', 'hearing.status', none.quote, 'none-listed')
    return claimSeen(g, 'hearing#1', 'hearing.asOf', seen)
  }
  const date = found?.group('date')
  if (!found || !date) return g.problem('UnknownWording', { field: 'hearing.at', at: run.quote(0, Math.min(run.text.length, 200)) })
  const time = found.group('time')
  sayDayTime(g, 'hearing#1', 'hearing.at', date.text, time?.text, together(paper, date.quote, time?.quote))
  const kind = found.group('kind')!
  g.claim('hearing#1', 'hearing.kind', kind.quote, KIND[kind.text.toLowerCase()] ?? 'other')
  g.claim('hearing#1', 'hearing.status', found.quote, 'scheduled')
  claimSeen(g, 'hearing#1', 'hearing.asOf', seen)
  const medium = found.group('medium')
  if (medium) g.claim('hearing#1', 'hearing.medium', medium.quote, /person/i.test(medium.text) ? 'in-person' : /phon/i.test(medium.text) ? 'telephone' : 'video')
  const judge = labelled(lines, ['Immigration Judge', 'Judge'], (t) => /^[\p{L}][\p{L} .,'-]+$/u.test(t)) ?? judgeUnder(lines)
  if (judge) g.claim('hearing#1', 'hearing.judge', judge.at, judge.at.text, { label: judge.label })
  const address = lines.findIndex((l) => /^court\s+address\s*:?$/i.test(l.text.trim()))
  claimPlace(g, paper, 'hearing.court', address < 0 ? [] : addressLines(lines, address + 1))
}

/** `JUDGE` as a heading with the name on the next line. */
function judgeUnder(lines: readonly Line[]): { label: string; at: Piece } | undefined {
  const i = lines.findIndex((l) => /^(?:immigration\s+)?judge$/i.test(l.text.trim()))
  const next = i < 0 ? undefined : lines[i + 1]
  const at = next && piece(next, next.start, next.end)
  return at && /^[\p{L}][\p{L} .,'-]+$/u.test(at.text) ? { label: lines[i]!.text, at } : undefined
}

const OUTCOMES: readonly (readonly [string, RegExp])[] = [
  ['removal', /\bordered\s+(?:the\s+)?(?:\w+\s+)?removed\b|\bordered\s+removal\b|\border(?:ed)?\s+of\s+removal\b|\bremoval\s+order(?:ed)?\b/i],
  ['voluntary-departure', /\bvoluntary\s+departure\b/i], ['termination', /\bterminat(?:ed|ion)\b/i], ['dismissal', /\bdismiss(?:ed|al)\b/i],
  ['administrative-closure', /\badministrativ(?:e|ely)\s+clos/i], ['relief-granted', /\bgranted\b/i],
]
const PENDING = /this\s+case\s+is\s+(?:still\s+)?pending\.?/i

function claimDecision(g: Gather, paper: Paper, lines: readonly Line[], seen: Seen | undefined): void {
  if (lines.length === 0) return
  const run = runOf(paper, lines)
  const pending = findInRun(run, PENDING)
  if (pending) g.claim('proceeding#1', 'proceeding.status', pending.quote, pending.quote.exact.replace(/\s+/g, ' '))
  if (pending) claimSeen(g, 'proceeding#1', 'proceeding.asOf', seen)
  const date = findInRun(run, new RegExp(String.raw`${like('Decision Date')}\s*:?\s*(?<date>${DATE_OR_OTHER})`, 'i'))?.group('date')
  const real = date && !/^n\/?a$/i.test(date.text) ? date : undefined
  sayDay(g, 'order#1', 'order.date', real, { label: 'DECISION DATE' })
  const sentence = firstSentence(run)
  if (pending || !sentence) return
  const kind = OUTCOMES.map(([word, p]) => ({ word, m: findInRun(run, p) })).find((x) => x.m && !/\b(?:no|not|denied|against)\s+(?:\w+\s+)?$/i.test(run.text.slice(Math.max(0, x.m.start - 25), x.m.start)))
  if (kind?.m) g.claim('order#1', 'order.kind', kind.m.quote, kind.word)
  else g.problem('UnknownWording', { field: 'order.kind', at: sentence })
  const judge = findInRun(run, /\bimmigration\s+judge\b/i)
  if (judge && (kind?.m || real)) g.claim('order#1', 'order.by', judge.quote, 'ij')
}

/** The section's first words that are no label. */
function firstSentence(run: Run): Quote | undefined {
  const end = run.text.search(/\bDECISION\s+DATE\b|\bDECISION\s+COURT\b|\.\s/i)
  const to = end < 0 ? run.text.length : end
  return run.text.slice(0, to).trim() === '' ? undefined : run.quote(0, Math.min(to, 300))
}

const RECEIVED = new RegExp(String.raw`an?\s+appeal\s+was\s+(?:received|filed)\s+on\s+(?<date>${DATE_OR_OTHER})`, 'i')
const NO_APPEAL = /no\s+appeal\s+was\s+(?:received|filed)\s+for\s+this\s+case\.?/i
const APPEAL_STATUS = /(?:it|the\s+appeal|this\s+appeal)\s+(?:is|was|remains|has\s+been)\s+(?:still\s+)?(?<word>pending|dismissed|sustained|remanded|withdrawn|rejected|decided)[^.\n]*\.?/i
const DECIDED: readonly string[] = ['sustained', 'dismissed', 'remanded', 'withdrawn', 'rejected']

function claimAppeal(g: Gather, paper: Paper, lines: readonly Line[], seen: Seen | undefined): void {
  if (lines.length === 0) return
  const run = runOf(paper, lines)
  const none = findInRun(run, NO_APPEAL)
  const received = findInRun(run, RECEIVED)
  if (!none && !received) return g.problem('UnknownWording', { field: 'appeal.status', at: run.quote(0, Math.min(run.text.length, 200)) })
  sayDay(g, 'appeal#1', 'appeal.received', received?.group('date'))
  const status = none ?? findInRun(run, APPEAL_STATUS, received?.end)
  if (status) g.claim('appeal#1', 'appeal.status', status.quote, status.quote.exact.replace(/\s+/g, ' '))
  const word = none ? undefined : findAllInRun(run, APPEAL_STATUS)[0]?.group('word')
  if (word && DECIDED.includes(word.text.toLowerCase())) g.claim('appeal#1', 'appeal.decision', word.quote, word.text.toLowerCase())
  claimSeen(g, 'appeal#1', 'appeal.asOf', seen)
}

/** The court that has the case: the contact section, else the address of the decision. */
function claimCourt(g: Gather, paper: Paper, parts: ReadonlyMap<Section, Line[]>): void {
  const decision = parts.get('decision') ?? []
  const under = decision.findIndex((l) => /decision\s+court\s+address/i.test(l.text))
  const contact = parts.get('contact') ?? []
  const own = [0, 1, 2].map((skip) => addressLines(contact, skip)).find((block) => block.length > 0) ?? []
  claimPlace(g, paper, 'proceeding.court', own.length > 0 ? own : under < 0 ? [] : addressLines(decision, under + 1))
}

function claimPlace(g: Gather, paper: Paper, field: 'hearing.court' | 'proceeding.court', block: readonly Piece[]): void {
  const place = courtPlace(block.map((p) => p.text))
  const quote = quotePieces(paper, block)
  if (place && quote) g.claim(`${field.startsWith('h') ? 'hearing' : 'proceeding'}#1`, field, quote, place)
}

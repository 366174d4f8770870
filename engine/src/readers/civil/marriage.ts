import type { Paper } from '../../papers/paper.ts'
import { type Gather } from '../kit/gather.ts'
import { boxUnder } from '../kit/fields.ts'
import { allLines } from '../kit/lines.ts'
import { findInRun, runOf } from '../kit/run.ts'
import { readPlace } from '../kit/places.ts'
import type { PrintedDate } from '../kit/dates.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimKind, civilGather, sayUnread, unlessBlank } from './birth.ts'
import { issuedEs, looksLikeDate, recordPlace } from './birth-es.ts'
import { issuedPt } from './birth-pt.ts'
import { looksLikeUsDate, usRegistryDate } from './birth-us.ts'
import { claimCouple, coupleEs, partyAt } from './couple.ts'
import { type Found, claimDay, dateWords, find, findWide, isBlank, labelsIn, ownDate, whole } from './find.ts'
import { EN, ES, PT } from './labels.ts'
import { LATIN_DATE, latinDate } from './latin-dates.ts'
import { EN_ALL, EN_MARRIAGE, ES_ALL, ES_MARRIAGE, PT_ALL, PT_MARRIAGE } from './marriage-labels.ts'
import { matricula } from './registry-numbers.ts'
import { claimTranslated } from './translation.ts'
import { claimChecked, claimNumber, claimPlace, endsOpen, isName, latinPlace } from './values.ts'
import { civilPaperOf } from './which.ts'

/**
 * A marriage record (papers catalogue 17). The day of the ceremony and the day of registration are two days, each under its
 * own label; a licence gives neither. Where a record prints registration alone, the ceremony is asked about.
 */
export const marriage: Reader = {
  id: 'civil/marriage@1',
  source: 'registry',
  recognise: (paper) => civilPaperOf(paper)?.kind === 'marriage',
  read(paper): ReadResult {
    const civil = civilPaperOf(paper)
    if (civil?.kind !== 'marriage') return { claims: [], problems: [] }
    const g = civilGather(paper, marriage.id, civil)
    const own: Paper = { ...paper, pages: civil.pages }
    claimKind(g, own, 'marriage')
    if (civil.language === 'en') readUs(g, own)
    else if (civil.language === 'pt') readBrazilian(g, own)
    else readSpanish(g, own)
    claimEndNoted(g, own)
    claimTranslated(g, paper, civil.translation)
    sayUnread(g, civil)
    return unlessBlank(g)
  },
}

const EVENT = 'marriage#1'
type Read = (text: string) => PrintedDate
const labelOf = (found: Found | undefined): { label?: string } => (found?.at ? { label: found.label.text } : {})

function days(g: Gather, paper: Paper, celebrated: Found | undefined, registered: Found | undefined, read: Read, told?: ReturnType<typeof dateWords>): void {
  const at = dateWords(paper, celebrated?.at, read) ?? told
  claimDay(g, EVENT, 'marriage.date', at, read, labelOf(celebrated))
  if (!at) g.problem('MissingField', { field: 'marriage.date', ...(celebrated ? { at: celebrated.label } : {}) })
  claimDay(g, EVENT, 'marriage.registered', dateWords(paper, registered?.at, read), read, labelOf(registered))
}

const WED = new RegExp(String.raw`\b(?:contrajeron|contrajo|celebraron|celebr[oó](?:se)?)(?!\p{L})[^.;]{0,200}?\bmatrimonio[^.;]{0,200}?\b(?:el|del)\s+(?:d[ií]a\s+)?(?<date>${LATIN_DATE})`, 'iu')

function readSpanish(g: Gather, paper: Paper): void {
  const s = whole(paper, ES_ALL)
  const run = runOf(paper, allLines(paper))
  const celebrated = find(s, ES_MARRIAGE.celebrated, looksLikeDate)
  days(g, paper, celebrated, find(s, ES.registered, looksLikeDate), latinDate, celebrated?.at ? undefined : ownDate(findInRun(run, WED)))
  numbers(g, find(s, ES.number, (t) => /^[\d/-]{1,16}$/.test(t.replace(/\s/g, ''))))
  place(g, find(s, ES_MARRIAGE.place, (t) => !looksLikeDate(t) && !endsOpen(t)))
  recordPlace(g, paper, s)
  claimCouple(g, coupleEs(paper))
  issuedEs(g, paper, run)
}

function readBrazilian(g: Gather, paper: Paper): void {
  const s = whole(paper, PT_ALL)
  days(g, paper, find(s, PT_MARRIAGE.celebrated, looksLikeDate), find(s, PT_MARRIAGE.registered, looksLikeDate), latinDate)
  claimChecked(g, 'civilRecord#1', 'civilRecord.number', find(s, PT.matricula, (t) => matricula(t) !== undefined), matricula)
  claimPlace(g, 'civilRecord#1', 'civilRecord.place', find(s, PT.regPlace, (t) => !endsOpen(t)))
  const one = findWide(s, PT_MARRIAGE.first, isName)
  const two = findWide(s, PT_MARRIAGE.second, isName)
  const names = labelsIn(s, PT_MARRIAGE.names)[0]
  const rows = names ? boxUnder(names, s.labels, 2) : []
  claimCouple(g, one?.at && two?.at ? [partyAt(paper, one.at, one.label.text), partyAt(paper, two.at, two.label.text)] : rows.map((p) => partyAt(paper, p, names?.text)))
  issuedPt(g, paper)
}

const SAID = new RegExp(String.raw`\b(?:were|was)\s+(?:by\s+me\s+)?(?:duly\s+)?(?:united\s+in\s+(?:holy\s+)?(?:marriage|matrimony)|joined\s+in\s+(?:holy\s+)?(?:marriage|matrimony)|married)\b[^.;]{0,200}?\bon\s+(?:the\s+)?(?<date>\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+day\s+of\s+\p{L}{3,9},?\s+\d{4})`, 'iu')
/** `12th day of May, 1988` too. */
export const usSaidDate = (text: string): PrintedDate => usRegistryDate(text.replace(/\s+/g, ' ').replace(/^(\d{1,2})(?:st|nd|rd|th)?\s+day\s+of\s+(\p{L}+),?\s+(\d{4})$/iu, '$1 $2 $3'))

function readUs(g: Gather, paper: Paper): void {
  const s = whole(paper, EN_ALL)
  const celebrated = find(s, EN_MARRIAGE.celebrated, looksLikeUsDate)
  const told = celebrated?.at ? undefined : ownDate(findInRun(runOf(paper, allLines(paper)), SAID))
  days(g, paper, celebrated, find(s, EN_MARRIAGE.registered, looksLikeUsDate), usSaidDate, told)
  numbers(g, find(s, EN_MARRIAGE.number, (t) => /\d/.test(t)))
  const at = find(s, EN_MARRIAGE.place, (t) => !looksLikeUsDate(t) && !endsOpen(t))
  const read = at?.at && !isBlank(at.at.text) ? readPlace(at.at.text) : undefined
  if (at?.at && read) g.claim(EVENT, 'marriage.place', at.at, read.place, { label: at.label.text })
  const [one, two] = [findWide(s, EN_MARRIAGE.one, isName), findWide(s, EN_MARRIAGE.two, isName)]
  claimCouple(g, [partyAt(paper, one?.at, one?.label.text), partyAt(paper, two?.at, two?.label.text)])
  const issued = find(s, EN.issued, looksLikeUsDate)
  claimDay(g, 'civilRecord#1', 'civilRecord.issued', dateWords(paper, issued?.at, usRegistryDate), usRegistryDate, labelOf(issued))
}

/** The registry's number of the record is the marriage's number too. */
function numbers(g: Gather, found: Found | undefined): void {
  claimNumber(g, 'civilRecord#1', 'civilRecord.number', found)
  if (found?.at && /^[A-Z0-9./\s-]{1,20}$/i.test(found.at.text) && /\d/.test(found.at.text)) {
    g.claim(EVENT, 'marriage.number', found.at, found.at.text.toUpperCase().replace(/[\s-]/g, ''), { label: found.label.text })
  }
}

function place(g: Gather, found: Found | undefined): void {
  const read = found?.at && latinPlace(found.at.text)
  if (found?.at && read) g.claim(EVENT, 'marriage.place', found.at, read, { label: found.label.text })
}

/** A divorce noted in the margin ends this marriage on a day we do not read from free words: a question, never silence. */
function claimEndNoted(g: Gather, paper: Paper): void {
  const noted = findInRun(runOf(paper, allLines(paper)), /\b(?:divorci(?:o|ad[oa]s?)|div[oó]rcio|disoluci[oó]n\s+del\s+v[ií]nculo|divorced|dissolved|annulled)(?!\p{L})/iu)
  if (noted) g.problem('UnknownWording', { field: 'marriage.ended', at: noted.quote })
}

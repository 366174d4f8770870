import type { Paper } from '../../papers/paper.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { allLines, cells, linesOf, piece } from '../kit/lines.ts'
import { findInRun, runOf } from '../kit/run.ts'
import { readPlace } from '../kit/places.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimKind, civilGather, sayUnread, unlessBlank } from './birth.ts'
import { issuedEs, looksLikeDate } from './birth-es.ts'
import { looksLikeUsDate } from './birth-us.ts'
import { type Party, claimCouple, coupleEs, partyAt } from './couple.ts'
import { claimDay, dateWords, find, findWide, isBlank, ownDate, whole } from './find.ts'
import { EN, ES } from './labels.ts'
import { latinDate } from './latin-dates.ts'
import { EN_ALL, EN_DIVORCE, ES_ALL, ES_MARRIAGE } from './marriage-labels.ts'
import { usSaidDate } from './marriage.ts'
import { claimTranslated } from './translation.ts'
import { claimNumber } from './values.ts'
import { civilPaperOf } from './which.ts'

/**
 * A divorce decree or record (papers catalogue 17). The marriage ended on the day the paper says it ended or the decree
 * became final. A day of signing, filing or hearing is not that day: without it, the end is asked about.
 */
export const divorce: Reader = {
  id: 'civil/divorce@1',
  source: 'court',
  recognise: (paper) => civilPaperOf(paper)?.kind === 'divorce',
  read(paper): ReadResult {
    const civil = civilPaperOf(paper)
    if (civil?.kind !== 'divorce') return { claims: [], problems: [] }
    const g = civil.language === 'en' ? gather(paper, divorce) : civilGather(paper, divorce.id, civil)
    const own: Paper = { ...paper, pages: civil.pages }
    claimKind(g, own, 'divorce')
    if (civil.language === 'en') readUs(g, own)
    else readSpanish(g, own)
    claimTranslated(g, paper, civil.translation)
    sayUnread(g, civil)
    return unlessBlank(g)
  },
}

const EVENT = 'marriage#1'

function readSpanish(g: Gather, paper: Paper): void {
  const s = whole(paper, ES_ALL)
  const final = find(s, ES_MARRIAGE.final, looksLikeDate)
  ended(g, final?.at ? claimDay(g, EVENT, 'marriage.ended', dateWords(paper, final.at, latinDate), latinDate, { label: final.label.text }) : undefined, final?.at !== undefined)
  kindOfEnd(g, paper, /\bdivorcio\b/iu)
  const married = find(s, ES_MARRIAGE.celebrated, looksLikeDate)
  claimDay(g, EVENT, 'marriage.date', dateWords(paper, married?.at, latinDate), latinDate, married ? { label: married.label.text } : {})
  const registered = find(s, ES.registered, looksLikeDate)
  claimDay(g, 'civilRecord#1', 'civilRecord.registered', dateWords(paper, registered?.at, latinDate), latinDate, registered ? { label: registered.label.text } : {})
  claimNumber(g, 'civilRecord#1', 'civilRecord.number', find(s, ES.number, (t) => /^[\d/-]{1,16}$/.test(t.replace(/\s/g, ''))))
  claimCouple(g, coupleEs(paper))
  issuedEs(g, paper, runOf(paper, allLines(paper)))
}

const DATE = String.raw`\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+day\s+of\s+\p{L}{3,9},?\s+\d{4}`
const ENDS = new RegExp(String.raw`\b(?:(?:decree|judgment|divorce|dissolution)\b[^.;]{0,80}?\b(?:became|becomes|become|is|was)\s+(?:absolute\s+and\s+)?final(?:\s+and\s+effective)?|(?:marriage|bonds\s+of\s+matrimony)\b[^.;]{0,120}?\b(?:dissolved|terminated|ended)(?:,?\s+effective)?|marital(?:\s+or\s+domestic\s+partnership)?\s+status\s+ends?)\s*:?\s*(?:\(specify\)\s*:?\s*)?(?:on|as\s+of|effective)?\s*(?:the\s+)?(?<date>${DATE})`, 'iu')
const MARRIED = new RegExp(String.raw`\bwere\s+(?:lawfully\s+)?married\b(?:[^.;]{0,80}?)\bon\s+(?<about>or\s+about\s+)?(?:the\s+)?(?<date>${DATE})`, 'iu')

function readUs(g: Gather, paper: Paper): void {
  const s = whole(paper, EN_ALL)
  const run = runOf(paper, allLines(paper))
  const final = find(s, EN_DIVORCE.final, looksLikeUsDate)
  const told = final?.at ? undefined : findInRun(run, ENDS)?.group('date')
  const at = dateWords(paper, final?.at, usSaidDate) ?? told
  ended(g, claimDay(g, EVENT, 'marriage.ended', at, usSaidDate, final?.at ? { label: final.label.text } : {}), at !== undefined)
  kindOfEnd(g, paper, /\b(?:divorce|dissolution|annulment)\b/iu)

  const married = find(s, EN_DIVORCE.married, looksLikeUsDate)
  const said = married?.at ? undefined : findInRun(run, MARRIED)
  claimDay(g, EVENT, 'marriage.date', dateWords(paper, married?.at, usSaidDate) ?? ownDate(said), usSaidDate, { ...(married?.at ? { label: married.label.text } : {}), ...(said?.group('about') ? { precision: 'about' } : {}) })
  const where = find(s, EN_DIVORCE.marriedAt)
  const place = where?.at && !isBlank(where.at.text) ? readPlace(where.at.text) : undefined
  if (where?.at && place) g.claim(EVENT, 'marriage.place', where.at, place.place, { label: where.label.text })
  claimNumber(g, 'civilRecord#1', 'civilRecord.number', find(s, EN_DIVORCE.number, (t) => /\d/.test(t)))
  const issued = find(s, EN.issued, looksLikeUsDate)
  claimDay(g, 'civilRecord#1', 'civilRecord.issued', dateWords(paper, issued?.at, usSaidDate), usSaidDate, issued ? { label: issued.label.text } : {})
  claimCouple(g, parties(paper, s))
}

const ended = (g: Gather, day: number | undefined, printed: boolean): void => {
  if (day === undefined && !printed) g.problem('MissingField', { field: 'marriage.ended' })
}

/** The title's own word; a paper that speaks of both a divorce and an annulment says neither. */
function kindOfEnd(g: Gather, paper: Paper, words: RegExp): void {
  const run = runOf(paper, paper.pages.slice(0, 1).flatMap((p) => linesOf(p).slice(0, 45)))
  const word = findInRun(run, words)
  const annulled = /annulment/i.test(word?.text ?? '')
  if (word && !/divorce[^\n]{0,40}annulment/i.test(run.text)) g.claim(EVENT, 'marriage.endKind', word.quote, annulled ? 'annulment' : 'divorce')
}

const CAPTION = /^(?<name>\p{Lu}[\p{L}'’ .-]{3,60}?),?\s+(?:Petitioner|Plaintiff|Respondent|Defendant|Co-Petitioner)s?[.,]?$/iu
/** The couple by label (`Petitioner: NAME`), or by the caption's own words (`NAME, Petitioner`). */
function parties(paper: Paper, s: ReturnType<typeof whole>): (Party | undefined)[] {
  const caption = paper.pages.slice(0, 1).flatMap((p) => linesOf(p).slice(0, 45)).flatMap((line) => cells(line).flatMap((c) => {
    const m = CAPTION.exec(c.text)
    return m ? (partyAt(paper, piece(line, c.start, c.start + m.groups!['name']!.length)) ?? []) : []
  }))
  if (caption.length === 2) return caption
  const name = (t: string): boolean => /^\p{Lu}/u.test(t) && t.trim().split(/\s+/).length >= 2 && !/\b(?:the|and|is|shall|has|of)\b/i.test(t)
  return [EN_DIVORCE.one, EN_DIVORCE.two].map((label) => {
    const found = findWide(s, label, name)
    return found?.at && name(found.at.text) ? partyAt(paper, found.at, found.label.text) : undefined
  })
}

import type { FieldName } from '../../claims/vocabulary.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import { countryCode } from '../kit/countries.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { misreadAny } from '../kit/misread.ts'
import { type Line, allLines, piece } from '../kit/lines.ts'
import { type RunMatch, findAllInRun, findInRun, runOf } from '../kit/run.ts'
import { aNumber } from '../kit/values.ts'
import type { Reader } from '../reader.ts'
import { DATE, DATE_OR_OTHER, like, sayDay, wordsBefore } from '../uscis/prose.ts'
import { beforeCertificate, claimCaption, claimService, courtPaperOf } from './court-paper.ts'
import { type Relief, claimRelief } from './ij-relief.ts'
import { type Paragraph, losesBoxes, paragraphsOf } from './ticks.ts'

const TITLE = misreadAny('Order of the Immigration Judge')
// Not the month: "entered on May 6" is no condition.
const IF = /\b(?:[Ii]f|[Uu]nless|[Ss]hould|[Ff]ails?|[Ff]ailure|may|would|will)\b/

/**
 * An immigration judge's order (papers catalogue 9.2). Order day, service day, whether appeal is reserved and the
 * appeal-due day are claimed as printed; rules recompute and compare.
 */
export const judgeOrder: Reader = {
  id: 'eoir/ij-order@1',
  source: 'EOIR',
  recognise: (paper) => courtPaperOf(paper) === 'order',
  read(paper) {
    const g = gather(paper, judgeOrder)
    const lines = beforeCertificate(paper)
    const title = lines.find((l) => TITLE.test(l.text))
    const m = title && TITLE.exec(title.text)
    if (title && m) g.claim('order#1', 'order.by', piece(title, title.start + m.index, title.start + m.index + m[0].length), 'ij')
    claimCaption(g, lines, ['Respondent Name', 'Respondent', 'In the Matter of', 'RE', 'Name'])
    claimRiders(g, paper)
    const appealAt = lines.findIndex((l) => /^\s*appeal\s*:/i.test(l.text) || /^\s*appeal\s+(?:rights|due)\b/i.test(l.text))
    const body = paragraphsOf(paper, appealAt < 0 ? lines : lines.slice(0, appealAt))
    claimOutcome(g, body)
    const oral = claimDates(g, paper, lines)
    if (appealAt >= 0) claimAppeal(g, paper, lines.slice(appealAt))
    claimService(g, paper, 'order#1', 'order', !oral)
    return g.result()
  },
}

/** What the judge did. Two ticked outcomes that exclude each other are both claimed. */
function claimOutcome(g: Gather, body: readonly Paragraph[]): void {
  const { seen, lost } = believed(g.paper, body)
  if (lost[0]) g.problem('UnreadableValue', { field: 'order.kind', at: lost[0].run.quote(0, lost[0].run.text.length) })
  const relief = claimRelief(g, seen)
  const kinds = new Map<string, Quote>()
  for (const p of seen.filter((x) => x.box !== 'empty')) {
    claimRemoval(g, p, kinds)
    claimProceedings(p, kinds)
    const absent = findAllInRun(p.run, /\bin\s+absentia\b/i).find((m) => !IF.test(wordsBefore(p.run, m.start)))
    if (absent) g.claim('order#1', 'order.inAbsentia', absent.quote, true)
  }
  claimDeparture(g, seen, relief, kinds)
  const whole = relief.granted.find((r) => r.whole) ?? (kinds.size === 0 ? relief.granted[0] : undefined)
  if (whole) kinds.set('relief-granted', whole.quote)
  for (const [kind, quote] of kinds) g.claim('order#1', 'order.kind', quote, kind)
  if (kinds.size === 0) g.problem('MissingField', { field: 'order.kind' })
}

const OUTCOME = /\b(?:ordered\s+(?:removed|deported|excluded)|terminated|dismissed|administratively\s+closed|was\s+granted|in\s+absentia|summary\s+of\s+the\s+oral\s+decision)\b/i

/**
 * The paragraphs that may be believed. On a form whose boxes were lost (drawn and not printed, or not seen by the scanner) an
 * outcome without its box is asked about: it may be the one that was not ticked.
 */
function believed(paper: Paper, body: readonly Paragraph[]): { readonly seen: readonly Paragraph[]; readonly lost: readonly Paragraph[] } {
  const isForm = body.some((p) => losesBoxes(p.run.text))
  const isScan = paper.pages.some((p) => p.origin === 'ocr') && body.filter((p) => p.box !== 'none' || p.choices.length > 1).length >= 2
  const lost = isForm || isScan ? body.filter((p) => p.box === 'none' && !p.choices.some((c) => c.ticked) && OUTCOME.test(p.run.text)) : []
  return { seen: body.filter((p) => !lost.includes(p)), lost }
}

const COUNTRY = String.raw`[\p{L}][\p{L}' ().-]{0,60}?(?:,\s*[\p{L}' ]{1,40}?)?`
const STOP = String.raw`(?=\s*(?:[.;\n\[☐☒(]|,?\s+(?:or\b|and\s+in\b|in\s+absentia|in\s+the\s+alternative|on\s+the\s+charge|based|pursuant|under)|$))`
const REMOVED = new RegExp(String.raw`\bordered\s+(?:removed|deported|excluded)\b(?:\s+and\s+deported)?(?:\s+in\s+absentia)?(?:\s+from\s+the\s+United\s+States)?(?:\s+to\s+(?<country>${COUNTRY})${STOP})?`, 'iu')
const ALTERNATE = new RegExp(String.raw`\bin\s+the\s+alternative\b,?[^.]{0,60}?\bto\s+(?<country>${COUNTRY})${STOP}`, 'iu')
const ALTERNATE_ORDER = new RegExp(String.raw`\balternate\s+order\s+of\s+removal\s+to\s+(?<country>${COUNTRY})${STOP}`, 'iu')

function claimRemoval(g: Gather, p: Paragraph, kinds: Map<string, Quote>): void {
  const isAlternate = /^\W*in\s+the\s+alternative/i.test(p.head)
  const removed = findAllInRun(p.run, REMOVED).find((m) => !IF.test(wordsBefore(p.run, m.start)))
  if (removed && !isAlternate) {
    kinds.set('removal', removed.quote)
    claimCountry(g, 'order.country', removed)
  }
  const alternate = findInRun(p.run, ALTERNATE) ?? findInRun(p.run, ALTERNATE_ORDER)
  if (alternate && (removed || /alternate/i.test(alternate.text))) claimCountry(g, 'order.alternateCountry', alternate)
}

function claimCountry(g: Gather, field: FieldName, m: RunMatch): void {
  const at = m.group('country')
  if (at) g.checked('order#1', field, at.quote, countryCode(at.text))
}

const PROCEEDINGS: readonly (readonly [string, RegExp])[] = [
  ['termination', /terminated/i], ['dismissal', /dismissed/i], ['administrative-closure', /administratively\s+closed/i],
]
function claimProceedings(p: Paragraph, kinds: Map<string, Quote>): void {
  if (!/\b(?:proceedings|case)\b/i.test(p.run.text)) return
  for (const [kind, pattern] of PROCEEDINGS) {
    // Where boxes are drawn, the words of the others follow in the same breath: the ticked one is the first.
    const choice = p.choices.find((c) => new RegExp(`^\\s*(?:${pattern.source})`, 'i').test(c.text))
    if (!choice && p.choices.some((c) => c.ticked)) continue
    // With its box: the cross is what says so.
    const m = choice
      ? findInRun(p.run, new RegExp(`[\\s\\S]{0,${choice.end - choice.start}}?${pattern.source}`, 'i'), choice.start)
      : findAllInRun(p.run, new RegExp(String.raw`\b(?:are|is|were|was|be)\s+(?:hereby\s+)?(?:${pattern.source})`, 'i')).find((x) => !IF.test(wordsBefore(p.run, x.start)))
    if (m && (!choice || choice.ticked)) kinds.set(kind, m.quote)
  }
}

const GRANTED_DEPARTURE = /voluntary\s+departure\b[\s\S]{0,200}?\bgranted\b/i
const DEPART_BY = new RegExp(String.raw`(?:depart(?:\s+the\s+United\s+States)?\s+(?:by|on\s+or\s+before|no\s+later\s+than)|granted\s+until|voluntary\s+departure\s+(?:date|by|until))\s*:?\s*(?<date>${DATE})`, 'i')
const DEPART_DAYS = /depart[^.]{0,80}?within\s+(?:\w+\s*\(\s*)?(?<days>\d{1,3})\s*\)?\s*(?:calendar\s+)?days/i
const BOND = /(?:bond[^$.]{0,80}?\$\s*(?<after>[\d,]+(?:\.\d{2})?)|\$\s*(?<before>[\d,]+(?:\.\d{2})?)\s+(?:voluntary\s+departure\s+)?bond)/i

/** Voluntary departure, its last day and bond: read only when it was granted. */
function claimDeparture(g: Gather, body: readonly Paragraph[], relief: Relief, kinds: Map<string, Quote>): void {
  const own = body.filter((p) => p.box !== 'empty')
  const granted = own.map((p) => ({ p, m: findInRun(p.run, GRANTED_DEPARTURE) })).find((x) => x.m && !/\bdenied\b/i.test(x.m.text) && relief.departure !== 'denied')
  if (!granted?.m && relief.departure !== 'granted') return
  kinds.set('voluntary-departure', granted?.m?.quote ?? relief.departureQuote!)
  for (const p of own) {
    sayDay(g, 'order#1', 'order.departBy', findInRun(p.run, DEPART_BY)?.group('date'))
    const days = findInRun(p.run, DEPART_DAYS)?.group('days')
    if (days) g.claim('order#1', 'order.departDays', days.quote, Number(days.text))
    const bond = findInRun(p.run, BOND)
    const money = bond?.group('after') ?? bond?.group('before')
    if (money) g.claim('order#1', 'order.bond', money.quote, Math.round(Number(money.text.replaceAll(',', '')) * 100))
  }
}

const ORAL = new RegExp(String.raw`(?<oral>summary\s+of\s+the\s+oral\s+decision)(?:[^.]{0,60}?\b(?:entered|rendered|issued|made)\s+on\s+(?<date>${DATE_OR_OTHER}))?`, 'i')

/** The order's day, and whether it tells of an oral decision (from which the appeal days run). */
function claimDates(g: Gather, paper: Paper, lines: readonly Line[]): boolean {
  const ticked = believed(paper, paragraphsOf(paper, lines)).seen.filter((p) => p.box !== 'empty')
  const oral = ticked.map((p) => findInRun(p.run, ORAL)).find((m) => m !== undefined)
  const run = runOf(paper, lines)
  const printed = findInRun(run, new RegExp(String.raw`(?:^|\n|\s{2})\s*(?:date(?:\s+of\s+(?:the\s+)?(?:order|decision))?|dated)\s*:\s*(?<date>${DATE_OR_OTHER})`, 'i'))?.group('date')
  const said = oral?.group('date')
  sayDay(g, 'order#1', 'order.date', printed, { label: 'Date' })
  sayDay(g, 'order#1', 'order.date', said)
  if (!printed && !said) g.problem('MissingField', { field: 'order.date' })
  if (oral) g.claim('order#1', 'order.service', oral.group('oral')!.quote, 'oral')
  return oral !== undefined
}

const SIDE = /\b(?<dhs>department\s+of\s+homeland\s+security|dhs|government)\b|\b(?<holder>respondents?|non-?\s?citizen|alien)\b/i
const RIGHT = /\b(reserved|waived)\b/i

/** Each side's right to appeal: its ticked box, or the one word printed after its name. */
function claimAppeal(g: Gather, paper: Paper, lines: readonly Line[]): void {
  const run = runOf(paper, lines)
  const due = findInRun(run, new RegExp(String.raw`${like('Appeal Due')}(?:\s+(?:by|date))?\s*:?\s*(?<date>(?:n\/?a)\b|${DATE_OR_OTHER})`, 'i'))
  const date = due?.group('date')
  if (date && !/^n\/?a$/i.test(date.text) && /\d/.test(date.text)) sayDay(g, 'order#1', 'order.appealDue', date, { label: 'Appeal Due' })
  const sides = findAllInRun(run, SIDE)
  sides.forEach((side, i) => {
    const end = Math.min(sides[i + 1]?.start ?? run.text.length, due && due.start > side.start ? due.start : run.text.length)
    const field = side.group('dhs') ? 'order.appealDhs' : 'order.appealHolder'
    const text = run.text.slice(side.end, end)
    const boxes = [...text.matchAll(/(?<box>\[\s*[Xx✓✔]?\s*\]|\(\s*[Xx✓✔]?\s*\)|[☐☒☑]|(?<!\S)X(?!\S)|(?<!\S)[[({|Il1]?X[\])}|J])\s*(?<word>reserved|waived)/giu)]
    const ticked = boxes.filter((b) => /[Xx✓✔☒☑]/u.test(b.groups!['box']!))
    const word = boxes.length > 0 ? ticked[0]?.groups!['word'] : onlyWord(text)
    const from = boxes.length > 0 ? side.end + (ticked[0]?.index ?? 0) : side.start
    const to = boxes.length > 0 ? from + (ticked[0]?.[0].length ?? 0) : side.end + (RIGHT.exec(text)?.index ?? 0) + (word?.length ?? 0)
    if (ticked.length > 1) return g.problem('UnreadableValue', { field, at: run.quote(side.start, end) })
    // Both words and no box: the boxes were drawn, or not seen.
    if (!word && boxes.length === 0 && /reserved/i.test(text) && /waived/i.test(text)) g.problem('UnreadableValue', { field, at: run.quote(side.start, end) })
    if (word) g.claim('order#1', field, run.quote(from, to), word.toLowerCase())
  })
}

/** The word, when just one of the two is printed. */
function onlyWord(text: string): string | undefined {
  const found = [...text.matchAll(/\b(?:reserved|waived)\b/gi)].map((m) => m[0])
  return new Set(found.map((w) => w.toLowerCase())).size === 1 ? found[0] : undefined
}

/** Riders: A-numbers under their own label, each a relative of this case. */
function claimRiders(g: Gather, paper: Paper): void {
  const lines = allLines(paper)
  const own = g.result().claims.find((c) => c.field === 'person.aNumber')?.value
  const seen = new Set<string>()
  for (const [i, line] of lines.entries()) {
    const m = /\briders?\s*(?:\(s\))?\s*:/i.exec(line.text)
    if (!m) continue
    const left = piece(line, line.start + m.index, line.start + m.index + m[0].length)!.x
    const under = lines.slice(i + 1, i + 4).filter((l) => l.page === line.page && l.right > left)
    for (const l of [line, ...under]) {
      const from = l === line ? line.start + m.index + m[0].length : (l.words.find((w) => w.box.x >= left - 8)?.start ?? l.end)
      const found = [...l.page.text.slice(from, l.end).matchAll(/(?<!\d)A?[\s-]?\d{3}-?\s?\d{3}-?\s?\d{2,3}(?!\d)/gi)]
      if (l !== line && found.length === 0) break
      for (const f of found) {
        const at = piece(l, from + f.index, from + f.index + f[0].length)
        const number = at && aNumber(at.text)
        if (!number || number === own || seen.has(number)) continue
        seen.add(number)
        g.claim(`relative#${seen.size}`, 'relative.role', at, 'rider')
        g.claim(`relative#${seen.size}`, 'relative.aNumber', at, number)
      }
    }
  }
}


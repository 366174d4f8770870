import type { Quote } from '../../papers/paper.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { type Run, findAllInRun, runOf, spaced } from '../kit/run.ts'
import { DATE_WORDS, askOrder, claimDay } from '../ice/captions.ts'
import { TICKED } from '../dhs/marks.ts'
import { isOfficial } from '../ice/dhs-form.ts'
import { visaApplication } from './visa-application.ts'
import type { Reader } from '../reader.ts'
import { firstReadable } from '../uscis/prose.ts'

const POST = spaced('(?:Embassy|Consulate(?: General)?)(?: of the United States(?: of America)?)?')
const US = /(?<![\p{L}.])(?:U\.\s?S\.|U\.?S\.?|American|United\s+States)\s+(?:Embassy|Consulate)|(?:Embassy|Consulate(?:\s+General)?)\s+of\s+the\s+United\s+States/iu
const SECTION = '(?<section>(?:214|221|212)\\s*\\(\\s*[a-z]\\s*\\)(?:\\s*\\(\\s*[0-9A-Za-z]{1,4}\\s*\\)){0,4})'
const REFUSED = spaced('refused|ineligible|not (?:been )?(?:found )?(?:eligible|qualified?)|does not qualify|denied|unable to (?:approve|issue)|cannot (?:issue|approve)')
const GROUND = new RegExp(`(?:section|sections|INA|Act|§)\\s*(?:of\\s+law\\s*)?(?:INA\\s*)?§?\\s*${SECTION}`, 'giu')
const TICKED_GROUND = new RegExp(`${TICKED}\\s*(?:[^\\n]{0,60}?(?:section|INA|§)\\s*(?:INA\\s*)?§?\\s*)?${SECTION}`, 'giu')
/** A sheet that says so has boxes, seen or not. */
const ASKS_FOR_BOX = /\b(?:marked|checked|ticked|indicated)\s+(?:below|above|with)|\b(?:section|box|paragraph)s?\s+(?:that\s+(?:is|are)\s+)?(?:marked|checked)/i
const BOX = /\[\s*[Xx]?\s*\]|[☐☒☑□]|\(\s{1,3}\)|_[Xx]_/u

/**
 * A consulate's refusal sheet (papers catalogue 6.2). Where it lists grounds with boxes only the ticked ones are claimed;
 * where it is a letter, those it says the visa was refused under.
 */
export const visaRefusal: Reader = {
  id: 'dos/visa-refusal@1',
  source: 'DOS',
  recognise(paper) {
    const page = firstReadable(paper)
    if (!page || paper.pages.length > 6) return false
    const head = page.text.split('\n').slice(0, 18).join('\n')
    return US.test(head) && /\bvisa\b/i.test(page.text) && REFUSED.test(page.text) && new RegExp(SECTION, 'iu').test(page.text) && !/National\s+Visa\s+Center|Department\s+of\s+Homeland|Citizenship\s+and\s+Immigration\s+Services/i.test(head) && !isOfficial(paper) && !visaApplication.recognise(paper)
  },
  read(paper) {
    const g = gather(paper, visaRefusal)
    const lines = allLines(paper)
    const words = runOf(paper, lines)
    claimGrounds(g, words)
    claimPost(g, lines)
    claimRefused(g, lines)
    return g.result()
  },
}

function claimGrounds(g: Gather, words: Run): void {
  const say = (quote: Quote, text: string) => g.claim('visaApplication#1', 'visaApplication.ground', quote, text.replace(/\s+/g, ''))
  const seen = new Set<string>()
  const boxed = BOX.test(words.text) || ASKS_FOR_BOX.test(words.text)
  const found = boxed ? findAllInRun(words, TICKED_GROUND) : findAllInRun(words, GROUND).filter((m) => isRefusing(words, m.start))
  for (const m of found) {
    const section = m.group('section')!
    const key = section.text.replace(/\s+/g, '')
    if (seen.has(key)) continue
    seen.add(key)
    say(boxed ? m.quote : section.quote, section.text)
  }
  if (seen.size === 0) g.problem('MissingField', { field: 'visaApplication.ground' })
}

/** Is the section named in a sentence that refuses? Others explain, or say what may be done next. */
function isRefusing(words: Run, at: number): boolean {
  const before = words.text.slice(Math.max(0, at - 260), at + 1).split(/(?<=[a-z)\d][.!?])\s+(?=[A-Z])/).at(-1)!
  return REFUSED.test(before) && !/\b(?:[Ii]f|may|[Ss]hould|[Uu]nless)\b/.test(before)
}

/** `U.S. EMBASSY LIMA`, `Consulate General of the United States, Ciudad Juarez`: the words of the letterhead. */
function claimPost(g: Gather, lines: readonly Line[]): void {
  for (const line of lines.slice(0, 18)) {
    const cell = cells(line).find((c) => US.test(c.text) && c.text.length < 90 && !/[.!?]$/.test(c.text.replace(/U\.S\./g, '')))
    const m = cell && POST.exec(cell.text)
    if (!cell || !m) continue
    const after = cell.text.slice(m.index + m[0].length).replace(/^[\s,:–-]+/, '').replace(/^(?:in|at)\s+/i, '')
    const start = cell.text.lastIndexOf(after)
    const at = /\p{L}{3}/u.test(after) ? piece(line, cell.start + start, cell.end) : undefined
    return g.claim('visaApplication#1', 'visaApplication.post', at ?? cell, (at ?? cell).text.replace(/\s+/g, ' '))
  }
}

/** The sheet's own day: beside `Date:`, or a line that is a date and nothing else. */
function claimRefused(g: Gather, lines: readonly Line[]): void {
  const say = (at: Piece): void => {
    if (!askOrder(g, 'visaApplication.refused', at)) claimDay(g, 'visaApplication#1', 'visaApplication.refused', at, 'Date')
  }
  for (const line of lines) {
    for (const c of cells(line)) {
      const labelled = /^(?:Date(?:\s+of\s+(?:refusal|interview|decision))?|Refused\s+on|Dated?)\s*:?\s*(?=\S)/i.exec(c.text)
      const rest = labelled ? piece(line, c.start + labelled[0].length, c.end) : undefined
      if (rest && DATE_WORDS.test(rest.text)) return say(rest)
      if (rest && /\d{2}/.test(rest.text) && /^Date/i.test(c.text)) return g.problem('UnreadableDate', { field: 'visaApplication.refused', at: rest })
    }
    const alone = cells(line).find((c) => new RegExp(`^${DATE_WORDS.source}$`, 'u').test(c.text))
    if (alone) return say(alone)
    const label = cells(line).find((c) => /^Date\s*:?$/i.test(c.text))
    const beside = label && cells(line).find((c) => c.x > label.right)
    if (beside && DATE_WORDS.test(beside.text)) return say(beside)
  }
  g.problem('MissingField', { field: 'visaApplication.refused' })
}


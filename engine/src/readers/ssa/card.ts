import { usCardKind } from '../cards/front.ts'
import { type Line, type Piece, allLines, cells, piece } from '../kit/lines.ts'
import { frontOf, isMasked, looksLikeName, socialSecurity, wholeName } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { findMrz } from '../kit/mrz.ts'
import { findInRun, spaced } from '../kit/run.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { isNear, like, proseOf } from '../uscis/prose.ts'

const ESTABLISHED = new RegExp(like('This number has been established for'), 'i')
const SOCIAL = new RegExp(like('Social Security'), 'i')
const SIGNATURE = /^signature$/i
const LEGENDS = [spaced('valid for work only with (?:dhs|ins) authorization'), spaced('not valid for employment')]

/**
 * Social Security card (papers catalogue 14): the number stands over the words that it has been established for somebody,
 * the name under them, and the legend above. The signature is not looked at.
 */
export const ssaCard: Reader = {
  id: 'ssa/card@1',
  source: 'SSA',
  // A card has few words; a letter about cards has many.
  recognise(paper) {
    const front = frontOf(paper, 4)
    return front !== undefined && ESTABLISHED.test(front.text) && SOCIAL.test(front.text) && front.lines.length <= 60 && !/numident|form\s+ss-?5/i.test(front.text) &&
      // Copied onto one sheet with another card or a passport, that one is read.
      usCardKind(paper) === undefined && findMrz(paper, 'TD3') === undefined
  },
  read(paper): ReadResult {
    const g = gather(paper, ssaCard)
    const lines = allLines(paper)
    const at = lines.findIndex((l) => ESTABLISHED.test(l.text))
    const line = lines[at]
    if (line) {
      claimNumber(g, lines.slice(Math.max(0, at - 3), at).reverse(), line)
      claimName(g, lines.slice(at + 1, at + 4), line)
    }
    for (const legend of LEGENDS) {
      const found = proseOf(paper).map((run) => findInRun(run, legend)).find((m) => m !== undefined)
      if (found) g.claim('ssaCard#1', 'ssaCard.legend', found.quote, found.text.replace(/\s+/g, ' ').toUpperCase())
    }
    return g.result()
  },
}

function claimNumber(g: Gather, above: readonly Line[], words: Line): void {
  for (const line of above) {
    const m = /(?<![\d-])[\dXx*]{3}\s?-\s?[\dXx*]{2}\s?-\s?[\dXx*]{4}(?![\d-])/.exec(line.text)
    const at = m ? piece(line, line.start + m.index, line.start + m.index + m[0].length) : undefined
    if (!at || line.page !== words.page || !isNear(line, words, 5)) continue
    if (!isMasked(at.text)) g.checked('person#1', 'person.ssn', at, socialSecurity(at.text.replace(/\s/g, '')))
    return
  }
}

/** The name may take two lines; the words `SIGNATURE` end it. */
function claimName(g: Gather, below: readonly Line[], words: Line): void {
  const own: Piece[] = []
  for (const line of below) {
    const cell = cells(line).at(0)
    if (!cell || line.page !== words.page || SIGNATURE.test(cell.text) || LEGENDS.some((l) => l.test(cell.text)) || !looksLikeName(cell.text) || cell.text !== cell.text.toUpperCase()) break
    own.push(cell)
    if (own.length === 2) break
  }
  const first = own[0]
  const last = own.at(-1)
  if (!first || !last) return
  const q = own.length === 1 ? first : undefined
  const name = wholeName(own.map((p) => p.text).join(' '))
  g.claim('person#1', 'person.name', q ?? findInRun(proseOf(g.paper)[0]!, spaced(own.map((p) => p.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(' ')))?.quote, name)
}

import type { Page, Paper } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { linesOf } from '../kit/lines.ts'
import { type Run, findAllInRun, findInRun, runOf } from '../kit/run.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimDay } from './find.ts'
import { civilPaperOf, isCertificate } from './which.ts'

/**
 * A translation, or a translator's certificate under 8 CFR 103.2(b)(3), whose original is not in the same file (papers
 * catalogue 17). Its dates are a translator's reading of another paper: none of them becomes an event. The day of the
 * certificate, the kind of record and its registry number are told, so that it can be put beside its original.
 */
export const translation: Reader = {
  id: 'civil/translation@1',
  source: 'third-party',
  recognise: (paper) => civilPaperOf(paper)?.kind === 'translation',
  read(paper): ReadResult {
    const civil = civilPaperOf(paper)
    const g = gather(paper, translation)
    if (civil?.kind !== 'translation') return g.result()
    if (civil.of) {
      const run = runOf(paper, paper.pages.flatMap(linesOf))
      const word = findInRun(run, WORD[civil.of])
      if (word) g.claim('civilRecord#1', 'civilRecord.kind', word.quote, civil.of)
      const number = findInRun(run, NUMBER)?.group('number')
      if (number) g.claim('civilRecord#1', 'civilRecord.number', number.quote, number.text.toUpperCase().replace(/[\s.-]/g, ''))
    }
    if (!claimTranslated(g, paper, paper.pages)) g.problem('MissingField', { field: 'civilRecord.translated' })
    return g.result()
  },
}

const WORD = {
  birth: /\b(?:birth|nacimiento|nascimento)\b/iu, marriage: /\b(?:marriage|matrimonio|casamento)\b/iu, divorce: /\b(?:divorce|divorcio)\b/iu,
  death: /\b(?:death|defunci[oó]n)\b/iu, adoption: /\badoption\b/iu,
} as const
const NUMBER = /\b(?:registration\s+(?:number|no\.?)|matr[ií]cula|(?:certificate|record|entry|act|acta|partida)\s+(?:number|no\.?|n[uú]mero))\s*:?\s*(?<number>\d[\d .-]{0,42}\d|\d)(?![\d/])/iu

const DATE = String.raw`(?:\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s+\p{L}{3,9}\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+day\s+of\s+\p{L}{3,9},?\s+\d{4})`
const SIGNED = new RegExp(String.raw`(?:^|\n|\s{2})\s*(?:date(?:d)?(?:\s+of\s+(?:certification|signature|translation))?|signed\s+on|on)\s*[:.]?\s*_*\s*(?<date>${DATE})`, 'iu')
// A notary's jurat has its own date; so has the record that was translated.
const JURAT = /subscribed\s+and\s+sworn|notary\s+public|my\s+commission\s+expires/iu
const MINE = /\bI\b[^.]{0,160}?\b(?:certify|declare|swear|attest|affirm|state)\b/u

/** Claims the day a translator signed, from the words of the certificate alone. True when one of the pages has it. */
export function claimTranslated(g: Gather, paper: Paper, pages: readonly Page[]): boolean {
  for (const page of pages.filter(isCertificate)) {
    const run: Run = runOf(paper, linesOf(page))
    const from = findInRun(run, MINE)?.start ?? 0
    const jurat = findInRun(run, JURAT, from)?.start ?? run.text.length
    const dates = findAllInRun(run, SIGNED, from).filter((m) => m.start < jurat)
    const at = dates[0]?.group('date')
    if (!at || dates.length > 1) {
      if (dates.length > 1) g.problem('AmbiguousDate', { field: 'civilRecord.translated', at: dates[0]!.quote })
      continue
    }
    claimDay(g, 'civilRecord#1', 'civilRecord.translated', at, (t) => anyUsDate(t.replace(/^(\d{1,2})(?:st|nd|rd|th)?\s+day\s+of\s+(\p{L}+),?\s+(\d{4})$/iu, '$1 $2 $3')))
    return true
  }
  return false
}

import type { Claim, Doubt } from '../claims/claim.ts'
import { type Page, type Paper, type Quote, type Word, pageOf } from '../papers/paper.ts'

/**
 * Below this a word with a digit in it is asked about, and below the second any word. Chosen on the tuning papers of the
 * corpus, so that hardly any wrong day stays unasked (docs/accuracy.md); the engine that reads pictures counts 0 to 100.
 */
export const SURE = { digits: 86, letters: 70 } as const

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

/** A quoted word may be cut out of a longer one: then only the part that is quoted is compared with other looks. */
const partOf = (word: Word, from: number, to: number, text: string): string =>
  text.length === word.text.length ? text.slice(Math.max(0, from - word.start), Math.min(word.text.length, to - word.start)) : text

function wordsIn(page: Page, quote: Quote): readonly Word[] {
  return page.words.filter((w) => w.end > quote.start && w.start < quote.end)
}

/**
 * Whether the quoted words may be others than they were read. Undefined for words printed in a file (nothing was read from
 * a picture) and for words every look agrees on and finds clear.
 */
export function doubtOf(paper: Paper, quote: Quote): Doubt | undefined {
  const page = pageOf(paper, quote.page)
  const seen = page ? wordsIn(page, quote).filter((w) => w.seen) : []
  if (!page || seen.length === 0) return undefined
  const own = (w: Word): string => page.text.slice(Math.max(w.start, quote.start), Math.min(w.end, quote.end))
  const rivals = new Set<string>()
  for (const w of seen) {
    for (const rival of w.seen!.rivals ?? []) {
      const other = partOf(w, quote.start, quote.end, rival)
      // A look that differs in points and spaces only says the same.
      if (letters(other) === letters(own(w))) continue
      const at = Math.max(w.start, quote.start) - quote.start
      rivals.add(`${quote.exact.slice(0, at)}${other}${quote.exact.slice(at + own(w).length)}`.trim())
    }
  }
  if (rivals.size > 0) return { reason: 'two-looks', rivals: [...rivals] }
  const faint = seen.some((w) => w.seen!.confidence < (/\d/.test(own(w)) ? SURE.digits : SURE.letters) && letters(own(w)) !== '')
  return faint ? { reason: 'faint', rivals: [] } : undefined
}

/**
 * A name of which a part was lost, or that begins with what is left of a rule or a letter, read from a picture: the words that were
 * read may be clear, and are not the name.
 */
function halfName(paper: Paper, { field, value, quote }: Claim): Doubt | undefined {
  if (field !== 'person.name' || typeof value !== 'object' || !('order' in value) || !quote || pageOf(paper, quote.page)?.origin !== 'ocr') return undefined
  const parted = value.order !== 'given-first' && value.order !== 'unknown'
  const whole = parted ? letters(value.surname) !== '' && letters(value.given) !== '' : /\p{L}\S*\s+\S*\p{L}/u.test(`${value.surname} ${value.given}`.trim())
  const clean = ![value.surname, value.given].some((part) => /^[^\p{L}\p{N}]/u.test(part))
  return whole && clean ? undefined : { reason: 'faint', rivals: [] }
}

/** The claims of a paper, each with its doubt where its words were read from a picture and are not sure. */
export const withDoubts = (paper: Paper, claims: readonly Claim[]): readonly Claim[] =>
  paper.pages.every((p) => p.origin !== 'ocr') ? claims : claims.map((c) => {
    const doubt = c.quote && (doubtOf(paper, c.quote) ?? halfName(paper, c))
    return doubt ? { ...c, doubt } : c
  })

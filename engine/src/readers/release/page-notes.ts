import type { Page } from '../../papers/paper.ts'

/** What one page of a large file is by itself, before it is known which paper it belongs to. */
export interface PageNote {
  readonly page: Page
  /** Nothing is printed on it. */
  readonly isBlank: boolean
  /** Nothing is left but marks of what was taken out. */
  readonly isWithheld: boolean
  /** A sheet that only divides papers. */
  readonly isSeparator: boolean
  /** `Page 2 of 5`, when the page says so. */
  readonly numbered: { readonly at: number; readonly of: number } | undefined
  /** A-numbers, receipts, event and file numbers printed on it. */
  readonly numbers: ReadonlySet<string>
  /** The words that stand above all others, without case, points and spaces. */
  readonly title: string
}

/** An exemption of the Freedom of Information or Privacy Act (papers catalogue 1.5), spacing as scans have it. */
const EXEMPTION = /\(?\s?\b[bkj]\s?\)?\s?\(\s?\d\s?\)(?:\s?\(\s?[A-F]\s?\))?|\(\s?[bkj]\s?\)\s?\(?\s?\d\s?\)?/gi
const WITHHELD = /\bwithheld\b|\bredacted\b|\breferred to\b|pages? (?:is|are|was|were|been) (?:being )?(?:withheld|removed)/i
/** Bates numbers and release stamps: on each page, and about none of them. */
const STAMPS = /\b\d{4}-?[A-Z]{2,6}-?\d{3,6}\s*-?\s*\d{3,7}\b|\b(?:NRC|COW|CBP|ICE)\s?\d{6,}\b|^\s*-?\s*\d{1,4}\s*-?\s*$/gm
const SEPARATOR = /^(?:document )?separator(?: sheet| page)?$|^slip ?sheet$|^(?:next|new) document$|^begin(?:ning)? of document$|^section \w{1,3}$|^tab \w{1,3}$|^exhibit \w{1,3}$/i
const NUMBERED = /\bpage\s{0,3}(\d{1,4})\s{0,3}(?:of|\/)\s{0,3}(\d{1,4})\b/i
const NUMBERED_FOOT = /^\s*(\d{1,3})\s+of\s+(\d{1,3})\s*$/im
const PERSONAL = /(?<![A-Z0-9])(?:A[\s-]?\d{3}[\s-]?\d{3}[\s-]?\d{3}|[A-Z]{3}[\s-]?\d{2}[\s-]?\d{3}[\s-]?\d{5}|\d{3}-\d{3}-\d{3})(?!\d)/g

const bare = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')

export function noteOf(page: Page): PageNote {
  const { text } = page
  const own = text.replace(STAMPS, ' ')
  const left = own.replace(EXEMPTION, ' ').replace(WITHHELD, ' ')
  const words = left.split(/\s+/).filter((w) => /\p{L}{2}|\d{2}/u.test(w))
  const isUnread = page.words.length === 0
  const marked = (own.match(EXEMPTION)?.length ?? 0) > 0 || WITHHELD.test(own)
  const m = NUMBERED.exec(text) ?? NUMBERED_FOOT.exec(text)
  const numbered = m && Number(m[1]) >= 1 && Number(m[1]) <= Number(m[2]) ? { at: Number(m[1]), of: Number(m[2]) } : undefined
  const lines = own.split('\n').map((l) => l.trim()).filter((l) => l !== '')
  return {
    page, numbered,
    // A page with words nobody could read is not blank: it is part of a paper, and says that it was not read.
    isBlank: isUnread ? page.trouble === undefined || page.trouble === 'no-text' : words.length === 0 && !marked,
    isWithheld: !isUnread && marked && words.length <= 6,
    isSeparator: !isUnread && lines.length <= 3 && lines.some((l) => SEPARATOR.test(l)),
    numbers: new Set([...own.matchAll(PERSONAL)].map((n) => bare(n[0]).replace(/^A(?=\d{9}$)/, ''))),
    title: bare(lines.slice(0, 2).join(' ')).slice(0, 60),
  }
}

/** Equal for two prints of one page, never for two pages with one digit of difference. */
export function printKey(page: Page): string {
  const tokens = page.text.replace(STAMPS, ' ').split(/\s+/).filter((t) => /\d/.test(t)).map(bare).sort()
  return tokens.join(' ')
}

/** Whether two pages with equal numbers are prints of one page: nearly all their words are the same. */
export function isSamePrint(a: Page, b: Page): boolean {
  const wordsOf = (p: Page): string[] => p.text.replace(STAMPS, ' ').split(/\s+/).map(bare).filter((w) => w.length >= 3)
  const [one, two] = [wordsOf(a), wordsOf(b)]
  if (Math.min(one.length, two.length) < 12) return false
  const count = new Map<string, number>()
  for (const w of one) count.set(w, (count.get(w) ?? 0) + 1)
  let shared = 0
  for (const w of two) {
    const n = count.get(w) ?? 0
    if (n > 0) shared += 1
    count.set(w, n - 1)
  }
  return shared / Math.max(one.length, two.length) >= 0.92
}

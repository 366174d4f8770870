/**
 * Printed words as a scanner may give them, for titles, labels and the fixed sentences of forms; never for values. In each
 * word of five letters or more one letter may be wrong, in shorter ones only letters that look alike stand for one another;
 * spaces may be lost. The pattern grows with the words, not with the square of the sentence.
 */
const LOOKS: Readonly<Record<string, string>> = { i: '[il1I|!]', l: '[l1I|i]', o: '[o0]', s: '[s5]', e: '[ec]', b: '[b8]', '0': '[0O]', '1': '[1lI|]' }
const plain = (c: string): string => (c === "'" || c === '’' ? "['’]?" : c === '.' ? '[.,]?' : c === '-' ? '\\s*[-–—]{0,2}\\s*' : c.replace(/[\\^$*+?()[\]{}|#]/g, '\\$&'))

/** The source of a pattern for some printed words; use it with `iu`. */
export const misread = (words: string): string =>
  words.split(' ').map((word) => word.split('/').map(oneWord).join('\\s*/\\s*')).join('\\s*')

function oneWord(word: string): string {
  const all = [...word]
  const letters = all.filter((c) => /\p{L}/u.test(c)).length
  if (letters < 5) return all.map((c) => LOOKS[c.toLowerCase()] ?? plain(c)).join('')
  const base = all.map((c) => (c.toLowerCase() === 'm' ? '(?:m|rn)' : plain(c)))
  const wrong = all.flatMap((c, i) => (/\p{L}/u.test(c) ? [all.map((x, j) => (j === i ? '\\S' : plain(x))).join('')] : []))
  return `(?:${[base.join(''), ...wrong].join('|')})`
}

/** A pattern for one of several wordings, anywhere in a text and not inside a word. */
export const misreadAny = (...wordings: string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${wordings.map(misread).join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** The same at the beginning of a text, punctuation aside. */
export const startsMisread = (...wordings: string[]): RegExp => new RegExp(`^[^\\p{L}\\p{N}]{0,8}(?:${wordings.map(misread).join('|')})(?![\\p{L}\\p{N}])`, 'iu')

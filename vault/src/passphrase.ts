/*
 * Six groups of four letters: 96 bits, above the 77 bits of seven words from a 2,048-word list. Letters rather than
 * words, because a list of words would have to be good in two languages and free to ship, and because these:
 *  - hold no vowel, so chance cannot write a word, kind or rude, in English or in Spanish;
 *  - leave out l, q, v, y, z and all digits, which are mistaken for i or 1, g, u or b, v, 2 or s;
 *  - are lower case and on the first page of every phone keyboard;
 *  - are sixteen, so half a byte picks one with no bias.
 */
const LETTERS = 'bcdfghjkmnprstwx'
const GROUPS = 6
const GROUP_LETTERS = 4

/** Bits of chance in a suggested passphrase. */
export const SUGGESTED_BITS = GROUPS * GROUP_LETTERS * Math.log2(LETTERS.length)

const grouped = (letters: string) => letters.match(/.{4}/g)!.join('-')

/**
 * A fresh passphrase such as `bkmd-xrtw-hhnc-pfgs-jdbk-mtrw`. `random(n)` must give n bytes from a secure source
 * (`crypto.getRandomValues`); it is a parameter so that nothing here holds chance of its own.
 */
export const suggestPassphrase = (random: (bytes: number) => Uint8Array): string => {
  const bytes = random((GROUPS * GROUP_LETTERS) / 2)
  if (bytes.length !== (GROUPS * GROUP_LETTERS) / 2) throw new Error('random gave another number of bytes')
  return grouped([...bytes].map((byte) => LETTERS.charAt(byte >> 4) + LETTERS.charAt(byte & 15)).join(''))
}

/**
 * The suggested passphrase somebody meant: copied from paper with capitals, spaces, other dashes or none.
 * Undefined when what was typed is not shaped like a suggestion, or already is one letter by letter.
 */
export const asSuggested = (typed: string): string | undefined => {
  const letters = typed.toLowerCase().replace(/[\s\p{Pd}.,]/gu, '')
  if (!new RegExp(`^[${LETTERS}]{${GROUPS * GROUP_LETTERS}}$`).test(letters)) return undefined
  const meant = grouped(letters)
  return meant === typed ? undefined : meant
}

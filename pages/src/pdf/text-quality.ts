/** Words this short say little about their letters. */
const WORD_MIN = 4
/** Fewer words than this are no sample. */
const WORDS_MIN = 20
/** Symbol fonts (boxes to tick, arrows) give some such signs on good pages. */
const NONSENSE_MAX = 0.25
/** Abbreviations and codes have no vowels either. */
const VOWELLESS_MAX = 0.4

/**
 * Whether the text of a page is no text: fonts without a table of letters give private or missing signs, or letters moved
 * along the alphabet. Such a page is read from its picture instead.
 */
export function isGarbled(text: string): boolean {
  const letters = text.replace(/\s/g, '')
  const nonsense = letters.match(/[\p{Co}\p{Cc}\p{Cn}\uFFFD]/gu)?.length ?? 0
  return nonsense > letters.length * NONSENSE_MAX || isUnspeakable(text)
}

/** English and Spanish words have vowels; letters moved along the alphabet mostly lose them. */
function isUnspeakable(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])[a-z]+(?![\p{L}\p{N}])/giu)?.filter((w) => w.length >= WORD_MIN) ?? []
  if (words.length < WORDS_MIN) return false
  return words.filter((w) => !/[aeiouy]/i.test(w)).length > words.length * VOWELLESS_MAX
}

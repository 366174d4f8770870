/** What print puts between the characters of a number: spaces, hyphens of all lengths, asterisks. */
const BETWEEN = /[\s*\-\u2010-\u2015]/g

/** A number or code in capitals, without what print puts between its characters. No character is ever corrected. */
export const tidy = (printed: string): string => printed.toUpperCase().replace(BETWEEN, '')

/**
 * A ticked box, as a pattern source for `iu` patterns: `[X]`, `Xx`, `(X)`, ☒, ☑, a tick, or what box fonts give for
 * them in a PDF's text (papers catalogue 8.1), and what scanners make of one: `X]`, `IX]`, `[XJ`, `|X|`. A hand cross
 * without letters cannot be seen here.
 */
const OPEN = '[\\[({|]'
const CLOSE = '[\\])}|]'
export const TICKED = `(?:\\[\\s*(?:X{1,2}|\\u2713|\\u2714)\\s*\\]|${OPEN}\\s*X{1,2}\\s*${CLOSE}|(?<![\\p{L}\\p{N}])(?:${OPEN}|[I1l])?X{1,2}(?:${CLOSE}|J(?![\\p{L}\\p{N}]))|[\\u2611\\u2612\\u2713\\u2714\\u2717\\u2718\\u00fe\\u00fd\\uf0fe\\uf0fd\\uf052]|(?<![\\p{L}\\p{N}])(?:${OPEN}\\s?)?X{1,2}(?![\\p{L}\\p{N}\\]]))`

/** A printed date as DHS forms write it; spaces stand for any white space when used with `spaced`. */
export const DATE = '(?:[A-Z]{3,9}\\.? \\d{1,2} ?,? ?\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2} [A-Z]{3,9} \\d{4})'

/** White space, or a rule drawn with underscores on which a value is typed. */
export const RULE = '[\\s_]+'

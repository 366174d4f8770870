/** Exit codes of the program; documented in docs/cli.md. */
export const EXIT = {
  ok: 0,
  /** A bug of ours. */
  bug: 1,
  /** Unknown command or option, or an option that makes no sense. */
  usage: 2,
  /** No input could be opened, or a saved record is damaged, newer, or has another passphrase. */
  input: 3,
  /** An unknown rule, outcome or person. */
  unknown: 4,
  /** Plain facts that are refused. */
  facts: 5,
  /** The answer could not be written. */
  output: 6,
  /** Rules that are not signed, changed, or not for this program. */
  rules: 7,
} as const

/** An expected failure: a sentence id of words/ with its blanks, and the code to leave with. */
export class Refusal {
  readonly code: number
  readonly id: string
  readonly params: Readonly<Record<string, string | number>>
  readonly lines: readonly string[]
  constructor(code: number, id: string, params: Readonly<Record<string, string | number>> = {}, lines: readonly string[] = []) {
    this.code = code
    this.id = id
    this.params = params
    this.lines = lines
  }
}

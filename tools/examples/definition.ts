/**
 * The text a person writes to define one example paper.
 *
 *   kind: i94-recent            what the paper is; one of kinds/index.ts
 *   surname: QUISPE HUAMAN      one value
 *   row: 2022-09-12 | Arrival   a key may stand several times: a list, in order
 *   address:                    lines that start with two spaces belong to the key above
 *     318 EXAMPLE ST APT 2
 *
 * Lines that start with # and blank lines say nothing.
 */
export interface Definition {
  readonly kind: string
  /** The value of a key that stands exactly once. */
  one(key: string): string
  /** The value of a key that may be absent. */
  maybe(key: string): string | undefined
  /** Every value of a key, in order; empty when it is absent. */
  all(key: string): readonly string[]
  /** The lines of a value, or none. */
  lines(key: string): readonly string[]
  /** Keys nobody has asked for: a misspelt key must not vanish in silence. */
  unread(): readonly string[]
}

/** Reads a definition. Throws on a line that is neither a key, a continuation, a comment nor blank. */
export function parseDefinition(text: string): Definition {
  const values = new Map<string, string[]>()
  let open: string[] | undefined
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const more = /^ {2}(.*)$/.exec(line)
    if (more && open) {
      const before = open.at(-1)!
      open[open.length - 1] = before === '' ? more[1]! : `${before}\n${more[1]!}`
      return
    }
    const m = /^([a-z0-9-]+):(?: (.*))?$/.exec(line)
    if (!m) throw new Error(`definition line ${i + 1}: expected "key: value"`)
    open = values.get(m[1]!) ?? []
    open.push(m[2]?.trim() ?? '')
    values.set(m[1]!, open)
  })
  const asked = new Set<string>()
  const all = (key: string): readonly string[] => (asked.add(key), values.get(key) ?? [])
  const maybe = (key: string): string | undefined => {
    const found = all(key)
    if (found.length > 1) throw new Error(`definition: "${key}" stands ${found.length} times`)
    return found[0]
  }
  const one = (key: string): string => {
    const found = maybe(key)
    if (found === undefined) throw new Error(`definition: "${key}" is missing`)
    return found
  }
  return {
    kind: one('kind'), one, maybe, all,
    lines: (key) => maybe(key)?.split('\n') ?? [],
    unread: () => [...values.keys()].filter((key) => !asked.has(key)),
  }
}

/** The cells of a `row: a | b | c` value. */
export const cellsOf = (row: string): string[] => row.split('|').map((cell) => cell.trim())

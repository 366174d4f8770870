import { DEPTH_MAX } from '../limits.ts'

export type Printed = { readonly type: 'Printed'; readonly text: string } | { readonly type: 'Malformed' } | { readonly type: 'TooDeep' }

class Malformed extends Error {}
class TooDeep extends Error {}

const SPACE = /[ \t\n\r]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * JSON with two spaces per level, as `JSON.stringify(value, null, 2)` prints it, but from the text itself: numbers stay
 * as they were written (a long receipt number is not rounded) and keys keep their order.
 * Malformed: not JSON, the same key twice in one object, or a key `__proto__`. TooDeep: over 32 levels.
 */
export function printJson(source: string): Printed {
  const reader = new JsonReader(source)
  try {
    return { type: 'Printed', text: reader.whole() }
  } catch (e) {
    if (e instanceof TooDeep) return { type: 'TooDeep' }
    if (e instanceof Malformed) return { type: 'Malformed' }
    throw e
  }
}

class JsonReader {
  private at = 0
  private readonly out: string[] = []
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  whole(): string {
    this.value(0)
    this.take(SPACE)
    if (this.at < this.source.length) throw new Malformed()
    return this.out.join('')
  }

  private value(depth: number): void {
    this.take(SPACE)
    const c = this.source[this.at]
    if (c === '{' || c === '[') this.container(c, depth + 1)
    else if (c === '"') this.out.push(this.string().printed)
    else {
      const scalar = this.take(SCALAR)
      if (scalar === '') throw new Malformed()
      this.out.push(scalar)
    }
  }

  private container(open: '{' | '[', depth: number): void {
    if (depth > DEPTH_MAX) throw new TooDeep()
    const close = open === '{' ? '}' : ']'
    const keys = new Set<string>()
    this.at += 1
    this.out.push(open)
    this.take(SPACE)
    if (this.source[this.at] === close) {
      this.at += 1
      this.out.push(close)
      return
    }
    for (let more = true; more; ) {
      this.out.push('\n', '  '.repeat(depth))
      if (open === '{') this.key(keys)
      this.value(depth)
      this.take(SPACE)
      const next = this.source[this.at]
      if (next !== ',' && next !== close) throw new Malformed()
      this.at += 1
      more = next === ','
      if (more) this.out.push(',')
    }
    this.out.push('\n', '  '.repeat(depth - 1), close)
  }

  private key(keys: Set<string>): void {
    this.take(SPACE)
    const { value, printed } = this.string()
    if (value === '__proto__' || keys.has(value)) throw new Malformed()
    keys.add(value)
    this.take(SPACE)
    if (this.source[this.at] !== ':') throw new Malformed()
    this.at += 1
    this.out.push(printed, ': ')
  }

  private string(): { value: string; printed: string } {
    if (this.source[this.at] !== '"') throw new Malformed()
    // By hand: a regular expression runs out of stack on a picture stored as one string.
    let end = this.at + 1
    while (end < this.source.length && this.source[end] !== '"') end += this.source[end] === '\\' ? 2 : 1
    const raw = this.source.slice(this.at, end + 1)
    this.at = end + 1
    try {
      const value = JSON.parse(raw) as string
      return { value, printed: JSON.stringify(value) }
    } catch {
      throw new Malformed()
    }
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)?.[0] ?? ''
    this.at += found.length
    return found
  }
}

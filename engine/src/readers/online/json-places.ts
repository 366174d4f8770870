/**
 * JSON papers with the place of every value, so that a value can be quoted like print. An own tokenizer, because
 * `JSON.parse` forgets places. Objects are maps: a key such as `__proto__` is a key like any other.
 */
import type { Paper, Quote } from '../../papers/paper.ts'
import { type Joined, type Span, joinPages } from './joined.ts'

export interface JsonObject {
  readonly kind: 'object'
  readonly fields: ReadonlyMap<string, Field>
  readonly at: Span
}
export interface JsonList {
  readonly kind: 'list'
  readonly items: readonly Json[]
  readonly at: Span
}
export interface JsonLeaf {
  readonly kind: 'leaf'
  /** Numbers as JavaScript reads them; `at` has them as written. */
  readonly value: string | number | boolean | null
  readonly at: Span
}
export type Json = JsonObject | JsonList | JsonLeaf
export interface Field {
  /** The key with its quotation marks. */
  readonly key: Span
  readonly value: Json
}

export interface JsonPaper {
  /** Undefined when the paper is no JSON object or list. */
  readonly root: JsonObject | JsonList | undefined
  /** False when the text is cut off, goes on after its end, repeats a key or is nested too deep: what is read still holds. */
  readonly whole: boolean
  /** A field as it stands: `"key": "value"`; only the key for objects and lists. */
  readonly quote: (field: Field) => Quote | undefined
  readonly quoteSpan: (span: Span) => Quote | undefined
}

const DEPTH_MAX = 32
const VALUES_MAX = 200_000
const known = new WeakMap<Paper, JsonPaper>()

/** Reads a paper's text as JSON. Never throws; kept per paper, because several readers ask. */
export function jsonOf(paper: Paper): JsonPaper {
  const before = known.get(paper)
  if (before) return before
  const made = read(paper)
  known.set(paper, made)
  return made
}

const NOTHING: JsonPaper = { root: undefined, whole: false, quote: () => undefined, quoteSpan: () => undefined }

function read(paper: Paper): JsonPaper {
  const first = paper.pages.find((p) => p.text.trim() !== '')?.text.trimStart().replace(/^\uFEFF\s*/, '')
  if (!first || !/^[{[]/.test(first)) return NOTHING
  const joined = joinPages(paper)
  const reader = new Reader(joined.text)
  const root = reader.read()
  if (root?.kind !== 'object' && root?.kind !== 'list') return NOTHING
  return { root, whole: reader.whole, quoteSpan: joined.quote, quote: (field) => quoteField(joined, field) }
}

function quoteField(joined: Joined, { key, value }: Field): Quote | undefined {
  if (value.kind !== 'leaf') return joined.quote(key)
  return joined.quote(joined.samePage(key.start, value.at.start) ? { start: key.start, end: value.at.end } : value.at)
}

class Reader {
  whole = true
  private at = 0
  private values = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  read(): Json | undefined {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1
    const root = this.value(0)
    this.space()
    if (this.at < this.text.length) this.whole = false
    return root
  }

  private space(): void {
    while (this.at < this.text.length && /\s/.test(this.text[this.at]!)) this.at += 1
  }

  private value(depth: number): Json | undefined {
    this.space()
    this.values += 1
    if (this.values > VALUES_MAX) return this.stop()
    const c = this.text[this.at]
    if (c === '{' || c === '[') {
      if (depth >= DEPTH_MAX) return this.skip()
      return c === '{' ? this.object(depth + 1) : this.list(depth + 1)
    }
    const start = this.at
    if (c === '"') return { kind: 'leaf', value: this.string(), at: { start, end: this.at } }
    return this.scalar()
  }

  /** Nothing further is read: the rest of the text does not count. */
  private stop(): undefined {
    this.whole = false
    this.at = this.text.length
    return undefined
  }

  /** Steps over a container that is too deep, without going into it. */
  private skip(): Json {
    this.whole = false
    const start = this.at
    let depth = 0
    for (; this.at < this.text.length; ) {
      const c = this.text[this.at]!
      if (c === '"') {
        this.string()
        continue
      }
      this.at += 1
      if (c === '{' || c === '[') depth += 1
      else if ((c === '}' || c === ']') && --depth === 0) break
    }
    return { kind: 'leaf', value: null, at: { start, end: this.at } }
  }

  private object(depth: number): JsonObject {
    const start = this.at
    const fields = new Map<string, Field>()
    this.at += 1
    for (;;) {
      if (this.closes('}')) break
      const key = { start: this.at, end: this.at }
      if (this.text[this.at] !== '"') {
        this.stop()
        break
      }
      const name = this.string()
      const field = { start: key.start, end: this.at }
      this.space()
      if (this.text[this.at] !== ':') {
        this.stop()
        break
      }
      this.at += 1
      const value = this.value(depth)
      if (!value) break
      // A repeated key says two things: the first is kept, and the paper is not whole.
      if (fields.has(name)) this.whole = false
      else fields.set(name, { key: field, value })
      if (!this.comma('}')) break
    }
    return { kind: 'object', fields, at: { start, end: this.at } }
  }

  private list(depth: number): JsonList {
    const start = this.at
    const items: Json[] = []
    this.at += 1
    for (;;) {
      if (this.closes(']')) break
      const value = this.value(depth)
      if (!value) break
      items.push(value)
      if (!this.comma(']')) break
    }
    return { kind: 'list', items, at: { start, end: this.at } }
  }

  private closes(mark: string): boolean {
    this.space()
    if (this.at >= this.text.length) this.whole = false
    else if (this.text[this.at] !== mark) return false
    else this.at += 1
    return true
  }

  /** True when another item follows; the closing mark is left for `closes`. */
  private comma(close: string): boolean {
    this.space()
    const c = this.text[this.at]
    if (c === ',') {
      this.at += 1
      return true
    }
    if (c === close) {
      this.at += 1
      return false
    }
    this.stop()
    return false
  }

  private string(): string {
    const start = this.at
    // By hand: a regular expression runs out of stack on a picture stored as one string.
    this.at += 1
    while (this.at < this.text.length && this.text[this.at] !== '"') this.at += this.text[this.at] === '\\' ? 2 : 1
    if (this.at >= this.text.length) {
      this.stop()
      return this.text.slice(start + 1)
    }
    this.at += 1
    // A line break inside a string is not JSON, but a file that was wrapped in an editor is still read.
    const raw = this.text.slice(start, this.at).replace(/[\n\r\t]/g, ' ')
    try {
      return String(JSON.parse(raw))
    } catch {
      this.whole = false
      return raw.slice(1, -1)
    }
  }

  private scalar(): JsonLeaf | undefined {
    const start = this.at
    const m = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/.exec(this.text.slice(this.at, this.at + 64))
    if (!m) return this.stop()
    this.at += m[0].length
    const value = m[0] === 'true' ? true : m[0] === 'false' ? false : m[0] === 'null' ? null : Number(m[0])
    return { kind: 'leaf', value, at: { start, end: this.at } }
  }
}

/** The field at a path of keys; undefined when any step is missing or no object. */
export function fieldAt(from: Json | undefined, ...path: readonly string[]): Field | undefined {
  let now: Json | undefined = from
  let found: Field | undefined
  for (const name of path) {
    found = now?.kind === 'object' ? now.fields.get(name) : undefined
    if (!found) return undefined
    now = found.value
  }
  return found
}
export const objectAt = (from: Json | undefined, ...path: readonly string[]): JsonObject | undefined => {
  const value = path.length === 0 ? from : fieldAt(from, ...path)?.value
  return value?.kind === 'object' ? value : undefined
}
/** The items at a path; empty when there is no list. */
export const listAt = (from: Json | undefined, ...path: readonly string[]): readonly Json[] => {
  const value = path.length === 0 ? from : fieldAt(from, ...path)?.value
  return value?.kind === 'list' ? value.items : []
}
/** The string at a path; undefined for other kinds and for blank strings. */
export function textAt(from: Json | undefined, ...path: readonly string[]): string | undefined {
  const value = fieldAt(from, ...path)?.value
  return value?.kind === 'leaf' && typeof value.value === 'string' && value.value.trim() !== '' ? value.value : undefined
}

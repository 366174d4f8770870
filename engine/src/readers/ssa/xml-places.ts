/** XML papers with the place of every element. Nothing is expanded beyond the five plain entities; no document type counts. */
import type { Paper } from '../../papers/paper.ts'
import { type Joined, type Span, joinPages } from '../online/joined.ts'

export interface Element {
  /** Without its namespace prefix. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** Its own text, trimmed. */
  readonly text: string
  /** The opening tag, and the whole element with its closing tag. */
  readonly tag: Span
  readonly at: Span
}
export interface XmlPaper {
  readonly root: Element | undefined
  /** False when tags do not match, the text is cut off, or it is nested too deep. */
  readonly whole: boolean
  readonly quote: Joined['quote']
}

const DEPTH_MAX = 32
const ELEMENTS_MAX = 100_000
const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<\/\s*([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y

interface Open {
  readonly name: string
  readonly full: string
  readonly attributes: Map<string, string>
  readonly children: Element[]
  readonly tag: Span
  text: string
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)
const close = (open: Open, end: number): Element => ({
  name: open.name, attributes: open.attributes, children: open.children, text: open.text.replace(/\s+/g, ' ').trim(), tag: open.tag,
  at: { start: open.tag.start, end },
})

/** Reads a paper's text as XML. Never throws; what stands before a mistake still counts. */
export function xmlOf(paper: Paper): XmlPaper {
  const joined = joinPages(paper)
  const { text } = joined
  const stack: Open[] = []
  let root: Element | undefined
  let whole = true
  let count = 0
  const put = (element: Element): void => {
    const parent = stack.at(-1)
    if (parent) parent.children.push(element)
    else if (root) whole = false
    else root = element
  }
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length && count <= ELEMENTS_MAX) {
    const start = TOKEN.lastIndex
    const m = TOKEN.exec(text)
    if (!m) {
      whole = false
      break
    }
    const end = start + m[0].length
    if (m[2] !== undefined) {
      count += 1
      const open: Open = { name: local(m[2]), full: m[2], attributes: attributesOf(m[3] ?? ''), children: [], tag: { start, end }, text: '' }
      if (m[4] === '/') put(close(open, end))
      else stack.push(open)
      if (stack.length > DEPTH_MAX) return { root, whole: false, quote: joined.quote }
    } else if (m[1] !== undefined) {
      const open = stack.at(-1)
      if (open?.full !== m[1]) {
        whole = false
        break
      }
      stack.pop()
      put(close(open, end))
    } else if (!m[0].startsWith('<') && stack.length > 0) stack.at(-1)!.text += decode(m[0])
  }
  if (stack.length > 0 || count > ELEMENTS_MAX) whole = false
  // Cut off in the middle: the open elements end here.
  while (stack.length > 0) put(close(stack.pop()!, text.length))
  return { root, whole: whole && root !== undefined, quote: joined.quote }
}

function attributesOf(text: string): Map<string, string> {
  const out = new Map<string, string>()
  for (const m of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (!out.has(m[1]!)) out.set(m[1]!, decode(m[2] ?? m[3] ?? ''))
  }
  return out
}

const PLAIN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => PLAIN[name]!)

export const childAt = (from: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((now, name) => now?.children.find((c) => c.name === name), from)

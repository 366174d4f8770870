import { DEPTH_MAX } from '../limits.ts'
import type { Printed } from './json.ts'

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y

interface Element {
  readonly name: string
  /** Its lines so far; a leaf has only text. */
  readonly line: number
  leaf: boolean
}

/**
 * XML with two spaces per level: an element that holds only text stays on one line with it. Nothing is expanded:
 * `&amp;` stays as written, and a document type (the home of entity bombs) makes the whole text count as malformed.
 * Malformed: tags that do not match, text outside the root, an attribute twice. TooDeep: over 32 levels.
 */
export function printXml(source: string): Printed {
  const lines: string[] = []
  const open: Element[] = []
  let roots = 0
  const put = (text: string, depth: number): void => {
    lines.push('  '.repeat(depth) + text)
    for (const e of open) e.leaf = false
  }
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < source.length; ) {
    const m = TOKEN.exec(source)
    if (!m) return { type: 'Malformed' }
    const [token, closes, opens, attributes, alone] = m
    if (closes !== undefined) {
      const last = open.pop()
      if (last?.name !== closes) return { type: 'Malformed' }
      if (last.leaf) lines[last.line] += token
      else lines.push('  '.repeat(open.length) + token)
    } else if (opens !== undefined) {
      if (open.length === 0 && ++roots > 1) return { type: 'Malformed' }
      if (open.length >= DEPTH_MAX) return { type: 'TooDeep' }
      if (repeats(attributes!)) return { type: 'Malformed' }
      put(token.replace(/\s+/g, ' '), open.length)
      if (alone !== '/') open.push({ name: opens, line: lines.length - 1, leaf: true })
    } else if (token.startsWith('<')) {
      put(token, open.length)
    } else if (token.trim() !== '') {
      const last = open.at(-1)
      if (!last) return { type: 'Malformed' }
      const text = token.trim().replace(/\s+/g, ' ')
      if (last.leaf && lines.length - 1 === last.line) lines[last.line] += text
      else put(text, open.length)
    }
  }
  return open.length === 0 && roots === 1 ? { type: 'Printed', text: lines.join('\n') } : { type: 'Malformed' }
}

function repeats(attributes: string): boolean {
  const names = [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map((m) => m[1]!)
  return new Set(names).size < names.length
}

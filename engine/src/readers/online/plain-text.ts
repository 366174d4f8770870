const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/**
 * The words of an HTML fragment on one line: no tags, no scripts, entities read. Nothing that looks like a tag is
 * left, also when tags were hidden in entities or in one another.
 */
export function plainText(html: string): string {
  let text = html
  for (let i = 0; i < 8; i += 1) {
    const next = withoutEntities(withoutTags(text))
    if (next === text) break
    text = next
  }
  return withoutTags(text).replace(/<+(?=[a-z/!?])/gi, '').replace(/\s+/g, ' ').trim()
}

const withoutTags = (text: string): string =>
  text
    .replace(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<\/?[a-z!?][^<>]*>/gi, (tag) => (/^<\/?(?:br|p|div|li|tr|td|h\d)\b/i.test(tag) ? ' ' : ''))
    .replace(/<\/?[a-z!?][^<>]*$/gi, '')

const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16)
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
  })

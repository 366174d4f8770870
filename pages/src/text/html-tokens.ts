import { windowsLetter } from './windows-1252.ts'

/** The pieces of an HTML text, in order. Text is decoded (`&amp;` is "&"); comments and declarations are left out. */
export type Token =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly type: 'close'; readonly name: string }

/** Elements whose content is letters, never tags. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'])

/** A small tolerant reading of HTML: never fails, never looks anything up, takes time in proportion to the text. */
export function* htmlTokens(html: string): Generator<Token> {
  let at = 0
  while (at < html.length) {
    const lt = html.indexOf('<', at)
    if (lt !== at) yield { type: 'text', text: decodeEntities(html.slice(at, lt < 0 ? html.length : lt)) }
    if (lt < 0) return
    const next = html[lt + 1] ?? ''
    if (html.startsWith('<!--', lt)) at = after(html, '-->', html.startsWith('<!-->', lt) ? lt + 2 : lt + 4)
    else if (next === '!' || next === '?') at = after(html, '>', lt)
    else if (next === '/' && /[a-z]/i.test(html[lt + 2] ?? '')) {
      at = after(html, '>', lt)
      yield { type: 'close', name: tagName(html, lt + 2) }
    } else if (/[a-z]/i.test(next)) {
      const name = tagName(html, lt + 1)
      const tag = readAttributes(html, lt + 1 + name.length)
      at = tag.end
      yield { type: 'open', name, attributes: tag.attributes }
      if (RAW.has(name)) {
        const end = endOfRaw(html, name, at)
        const text = html.slice(at, end)
        yield { type: 'text', text: name === 'textarea' || name === 'title' ? decodeEntities(text) : text }
        yield { type: 'close', name }
        at = after(html, '>', end)
      }
    } else {
      yield { type: 'text', text: '<' }
      at = lt + 1
    }
  }
}

const after = (html: string, mark: string, from: number): number => {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

const NAME = /[^\s/>]+/y
function tagName(html: string, at: number): string {
  NAME.lastIndex = at
  return (NAME.exec(html)?.[0] ?? '').toLowerCase()
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)?(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y
function readAttributes(html: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>()
  let at = from
  while (at < html.length && html[at] !== '>') {
    ATTRIBUTE.lastIndex = at
    const m = ATTRIBUTE.exec(html)
    if (!m || m[0] === '') {
      at += 1
      continue
    }
    at += m[0].length
    const name = m[1]?.toLowerCase()
    if (name && !attributes.has(name)) attributes.set(name, decodeEntities(m[2] ?? m[3] ?? m[4] ?? ''))
  }
  return { attributes, end: Math.min(html.length, at + 1) }
}

/** HTML 4's names for the codes 160 to 255, in order; they also count without their semicolon. */
const LATIN = ('nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml').split(' ')
const LEGACY = new Map([...LATIN.map((name, i) => [name, String.fromCharCode(160 + i)] as const), ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"']])
const NAMED = new Map([
  ...LEGACY, ['apos', "'"], ['ndash', '–'], ['mdash', '—'], ['lsquo', '‘'], ['rsquo', '’'], ['sbquo', '‚'], ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'],
  ['hellip', '…'], ['bull', '•'], ['euro', '€'], ['trade', '™'], ['dagger', '†'], ['Dagger', '‡'], ['permil', '‰'], ['lsaquo', '‹'], ['rsaquo', '›'],
  ['ensp', ' '], ['emsp', ' '], ['thinsp', ' '], ['zwnj', '\u200c'], ['zwj', '\u200d'], ['lrm', '\u200e'], ['rlm', '\u200f'],
  ['minus', '−'], ['larr', '←'], ['uarr', '↑'], ['rarr', '→'], ['darr', '↓'], ['check', '✓'], ['le', '≤'], ['ge', '≥'], ['ne', '≠'],
  ['OElig', 'Œ'], ['oelig', 'œ'], ['Scaron', 'Š'], ['scaron', 'š'], ['Yuml', 'Ÿ'], ['circ', 'ˆ'], ['tilde', '˜'], ['prime', '′'], ['Prime', '″'],
])

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,8}|x[0-9a-f]{1,7})|([a-z][a-z0-9]{1,30}))(;?)/gi, (all: string, number: string | undefined, name: string | undefined, end: string) => {
    if (number === undefined) return (end === ';' ? NAMED : LEGACY).get(name!) ?? all
    const code = /^x/i.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number)
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
    // Browsers read numbers 128 to 159 as Windows does.
    return code < 160 ? windowsLetter(code) : String.fromCodePoint(code)
  })
}

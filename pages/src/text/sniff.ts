export type TextKind = 'json' | 'html' | 'xml' | 'plain'

/** Tags a saved web page may start with. */
const HTML_START = /^<(!doctype\s+html|html|head|body|meta|title|link|script|style|div|span|p|br|hr|h[1-6]|table|tbody|tr|td|ul|ol|dl|form|main|section|article|header|nav|center|font|b|i|a|pre|iframe)[\s>/]/i
/** What may stand before the first tag: declarations, comments, white space. */
const XML_LEAD = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/
const DOCTYPE = /^<!doctype\s+(\w+)/i

/** What a text is, from how it begins. Square brackets alone do not make JSON: "[Stamp] received". */
export function textKindOf(text: string): TextKind {
  const start = text.trimStart().slice(0, 20_000)
  if (/^\{\s*["}]/.test(start) || /^\[\s*[[{"\]]/.test(start)) return 'json'
  if (!start.startsWith('<')) return 'plain'
  const rest = start.slice(XML_LEAD.exec(start)![0].length)
  if (/^<html[\s>]/i.test(rest) || DOCTYPE.exec(rest)?.[1]?.toLowerCase() === 'html') return 'html'
  if (start.startsWith('<?xml')) return 'xml'
  if (HTML_START.test(rest)) return 'html'
  if (DOCTYPE.test(rest) || /^<[\p{L}_][\p{L}\p{N}_.:-]*[\s/>]/u.test(rest)) return 'xml'
  return 'plain'
}

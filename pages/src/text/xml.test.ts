import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printXml } from './xml.ts'

const printed = (source: string): string => {
  const result = printXml(source)
  return result.type === 'Printed' ? result.text : result.type
}

test('elements stand on lines of their own, with their text beside them', () => {
  expect(printed('<?xml version="1.0"?><a x="1"\n y="2"><b>1991-04-17</b><c/><d><e>\n  two\n  words </e></d></a>')).toBe(
    '<?xml version="1.0"?>\n<a x="1" y="2">\n  <b>1991-04-17</b>\n  <c/>\n  <d>\n    <e>two words</e>\n  </d>\n</a>')
})

test('text among elements keeps its place', () => {
  expect(printed('<a>before <b>in</b> after</a>')).toBe('<a>before\n  <b>in</b>\n  after\n</a>')
})

test('signs written as codes stay as they are written', () => {
  expect(printed('<a>Smith &amp; Sons &#241; &unknown;</a>')).toBe('<a>Smith &amp; Sons &#241; &unknown;</a>')
})

test('a document type is never followed: the billion laughs stay unread', () => {
  const laughs = '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]><lolz>&lol2;</lolz>'
  expect(printed(laughs)).toBe('Malformed')
  expect(printed('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe('Malformed')
})

test('tags that do not match, two roots, text outside and attributes twice are malformed', () => {
  for (const source of ['<a>', '<a></b>', '<a/><b/>', 'x<a/>', '<a/>x', '<a x="1" x="2"/>', '<a x=1/>', '<a', '<a><!-- </a>', '', '<>', '<a <b/></a>']) {
    expect([source, printed(source)]).toEqual([source, 'Malformed'])
  }
})

test('32 levels are read, 33 are too deep', () => {
  expect(printed('<a>'.repeat(32) + '</a>'.repeat(32))).toContain('<a>')
  expect(printed('<a>'.repeat(33) + '</a>'.repeat(33))).toBe('TooDeep')
})

test('printing again changes nothing', () => {
  const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 4, withCrossShrink: true },
      fc.constantFrom('<b/>', '<b>one two</b>', '<!-- note -->', '<c d="e">f</c>'),
      fc.array(tie('node'), { maxLength: 4 }).map((inner) => `<n>${inner.join(' ')}</n>`)),
  })).node
  fc.assert(fc.property(tree.map((t) => `<root>${t}</root>`), (source) => {
    expect(printed(printed(source))).toBe(printed(source))
  }))
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuSeconds } from '../../test/cpu.ts'
import { htmlToText } from './html.ts'

test('blocks stand on lines of their own; white space shrinks', () => {
  expect(htmlToText('<div>Most   Recent\n I-94</div><div>Class of <b>Admission</b>: B2<br>Admit Until: D/S</div>')).toBe('Most Recent I-94\nClass of Admission: B2\nAdmit Until: D/S')
})

test('table cells stand in columns, two or more spaces apart', () => {
  const table = '<table><tr><th>Date<th>Type<th>Location</tr><tr><td>2021-03-14<td>Arrival<td>MIA</tr><tr><td>2021-09-02<td>Departure<td></tr></table>'
  expect(htmlToText(table)).toBe('Date        Type       Location\n2021-03-14  Arrival    MIA\n2021-09-02  Departure')
})

test('cells over several columns and rows keep the others in their places', () => {
  const table = '<table><tr><td colspan="2">Travel history</td><td>Place</td></tr><tr><td rowspan="2">2021</td><td>Arrival</td><td>MIA</td></tr><tr><td>Departure</td><td>JFK</td></tr></table>'
  expect(htmlToText(table).split('\n')).toEqual(['Travel history   Place', '2021  Arrival    MIA', '      Departure  JFK'])
})

test('tables used only for layout stay plain lines', () => {
  expect(htmlToText('<table><tr><td><table><tr><td>One</td></tr></table></td></tr><tr><td>Two</td></tr></table>')).toBe('One\nTwo')
})

test('scripts, styles, comments and hidden parts are left out', () => {
  const page = `<head><title>t</title><style>p{}</style></head><p>Seen</p><script>document.write("<p>run</p>")</script>
    <p hidden>h</p><p style="color:red; display: none">d<b>e</b></p><div style="position:absolute; left:-10000px">far</div>
    <template><p>t</p></template><!-- <p>c</p> --><noscript>n</noscript><svg onload="alert(1)"></svg><p style="font-size:0.8em">Small</p>`
  expect(htmlToText(page)).toBe('Seen\n\nSmall')
})

test('words put far outside the page are left out, whichever style puts them there', () => {
  for (const style of ['left:-9999px', 'left: -10000px; top: 0', 'margin-left:-9999px', 'text-indent:-999em', 'top:-2000pt', 'right:-500vw', 'transform: translateX(-9999px)', 'clip: rect(0 0 0 0)', 'clip:rect(0,0,0,0)']) {
    expect([style, htmlToText(`<p>Seen</p><div style="position:absolute;${style}"><table><tr><td>22MAR05</td></tr></table></div>`)]).toEqual([style, 'Seen'])
  }
  for (const style of ['margin-left:-20px', 'left:-12em', 'text-indent:-1.5em', 'padding-left:1000px', 'clip:rect(5px,40px,45px,5px)', 'transform:translateX(-50px)', 'margin-left:1000px']) {
    expect([style, htmlToText(`<p style="${style}">Seen</p>`)]).toEqual([style, 'Seen'])
  }
})

test('what a hidden element holds stays hidden however it is closed', () => {
  expect(htmlToText('<div hidden><p>a</div>shown')).toBe('shown')
  expect(htmlToText('<p hidden>a<p>shown')).toBe('shown')
  expect(htmlToText('<script>never closed <p>a</p>')).toBe('')
})

test('form fields give what stands in them', () => {
  const form = 'A-Number <input value="000-000-123"><input type="hidden" value="token"><input type=checkbox checked> Yes <input type=checkbox> No ' +
    '<select><option>B1<option selected>B2</select><textarea>line one\nline two</textarea>'
  expect(htmlToText(form)).toBe('A-Number 000-000-123 X Yes No B2\nline one\nline two')
})

test('letters written as codes are letters; a lone & or < is itself', () => {
  expect(htmlToText('Peña &ntilde;&#241;&#xF1; &amp;lt; &nbsp;&nbsp;x &#150; &unknown; AT&T 3 < 4 &copy 2024')).toBe('Peña ñññ &lt;   x – &unknown; AT&T 3 < 4 © 2024')
  expect(htmlToText('a&#0;b&#xD800;c')).toBe('a\ufffdb\ufffdc')
})

test('direction marks stay in the text', () => {
  expect(htmlToText('<p>D/S\u202e&rlm;</p>')).toBe('D/S\u202e\u200f')
})

test('printed text in pre keeps its columns', () => {
  expect(htmlToText('<pre>Date      Place\n2021      MIA</pre>')).toBe('Date      Place\n2021      MIA')
})

test('no page makes it fail, and no tag is left standing', () => {
  const piece = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(
    '<table>', '</table>', '<tr>', '<td>', '<td colspan=3>', '<td rowspan=0>', '</td>', '<p>', '</p>', '<div hidden>', '</div>', '<select>', '<option>', '</select>',
    '<!--', '-->', '<script>', '</script>', '<input value="v">', '<br/>', '<pre>', '</pre>', '&amp;', '<b', '"', '=', '<a href=\'', '<li>', '<ul>', '</ul>', 'word'))
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
    expect(typeof htmlToText(pieces.join(''))).toBe('string')
  }), { numRuns: 1000 })
})

test('hostile pages of some megabytes are read in time', () => {
  const hostile = [
    '<div>'.repeat(300_000), '<table><tr><td>'.repeat(60_000), '<p>x'.repeat(300_000), '<li><b>'.repeat(200_000), '<span>a</span>'.repeat(300_000),
    `<td ${'a '.repeat(500_000)}`, `<p style="opacity:${'0'.repeat(1_000_000)}x">`, `<table>${'<tr><td>a<td>b'.repeat(150_000)}</table>`, '<'.repeat(1_000_000), '&'.repeat(1_000_000),
    `<select><option><optgroup>${'<b>'.repeat(200_000)}${'<option></option>'.repeat(100_000)}`, ' '.repeat(3_000_000), `<a${' '.repeat(1_000_000)}`, '</x>'.repeat(500_000),
  ]
  const slow = hostile.filter((page) => cpuSeconds(() => htmlToText(page)) > 5)
  expect(slow.map((page) => page.slice(0, 30))).toEqual([])
}, 60_000)

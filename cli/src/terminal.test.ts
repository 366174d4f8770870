import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type Text, bold, cells, detectStyle, dim, flow, heading, quoted, safe, setStyle } from './terminal.ts'
import { withoutColor } from './test-kit.ts'

afterAll(() => setStyle(detectStyle()))

const word = fc.stringMatching(/^[a-zñé.,]{1,14}$/)
const piece: fc.Arbitrary<Text> = fc.tuple(fc.array(word, { minLength: 1, maxLength: 9 }), fc.constantFrom('plain', 'bold', 'dim', 'quoted'))
  .map(([words, ink]) => (ink === 'bold' ? bold(words.join(' ')) : ink === 'dim' ? dim(words.join(' ')) : ink === 'quoted' ? quoted(words.join(' ')) : `${words.join(' ')} `))
const place = fc.record({ indent: fc.integer({ min: 0, max: 15 }), hang: fc.integer({ min: 0, max: 4 }) })

test('no line is wider than the screen, no line ends in a space, and no word is lost or moved', () => {
  fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), place, fc.integer({ min: 40, max: 100 }), fc.boolean(), (said, where, width, color) => {
    setStyle({ color, width })
    const text = withoutColor(flow(said, where))
    for (const line of text.split('\n')) {
      expect(cells(line)).toBeLessThanOrEqual(width)
      expect(line).not.toMatch(/ $/)
    }
    expect(text.split('\n').every((line) => line.trim() !== '')).toBe(true)
    const letters = said.map((s) => (typeof s === 'string' ? s : s.text)).join('').replace(/\s/g, '')
    expect(text.replace(/\s/g, '')).toBe(letters)
  }), { numRuns: 1000 })
})

test('a date with a no-break space stays on one line; a name wider than the screen is cut', () => {
  setStyle({ color: false, width: 40 })
  expect(flow(`${'word '.repeat(7)}22\u00a0Aug\u00a02017`)).toBe(`${'word '.repeat(7).trim()}\n22\u00a0Aug\u00a02017`)
  expect(flow('x'.repeat(90)).split('\n').map((l) => l.length)).toEqual([40, 40, 10])
})

test('a column on the left stands on the first line, or alone when it is too long', () => {
  setStyle({ color: false, width: 40 })
  expect(flow('what it is', { indent: 10, first: '4 days' })).toBe('4 days    what it is')
  expect(flow('what it is', { indent: 10, first: 'longer than ten' })).toBe('longer than ten\n          what it is')
})

test('letters that are two columns wide count as two, marks over letters as none', () => {
  expect([cells('日本'), cells('e\u0301'), cells('Ñandú')]).toEqual([4, 1, 5])
})

test('colour is one layer: taken away, the text is the same', () => {
  const said = [bold('Deadline'), ': ', quoted('August 12, 2017'), ' ', dim('page 1')]
  setStyle({ color: true, width: 80 })
  const colored = flow(said)
  const title = heading('Past')
  setStyle({ color: false, width: 80 })
  expect(withoutColor(colored)).toBe(flow(said))
  expect(withoutColor(title)).toBe(heading('Past'))
  expect(colored).toContain('\u001b[30;103m“August 12, 2017”\u001b[39;49m')
})

test('control and direction marks are shown, never sent', () => {
  expect(safe('a\u001b[31m\u202eb\u0007\n c')).toBe('a[U+001B][31m[U+202E]b[U+0007] c')
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 0x2100 }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)), (text) => {
    // eslint-disable-next-line no-control-regex
    expect(safe(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  }))
})

test('colour follows NO_COLOR, FORCE_COLOR and the screen; width follows COLUMNS where there is no screen', () => {
  const before = { ...process.env }
  const style = (env: Record<string, string>): unknown => {
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'COLUMNS']) delete process.env[name]
    Object.assign(process.env, env)
    return detectStyle()
  }
  expect(style({ NO_COLOR: '1', FORCE_COLOR: '1', COLUMNS: '90' })).toEqual({ color: false, width: 90 })
  expect(style({ FORCE_COLOR: '1', COLUMNS: '500' })).toEqual({ color: true, width: 100 })
  expect(style({ FORCE_COLOR: '0', COLUMNS: 'wide' })).toEqual({ color: false, width: 80 })
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'COLUMNS']) delete process.env[name]
  Object.assign(process.env, before)
})

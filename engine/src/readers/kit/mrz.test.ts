import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, isoDay } from '../../base/day.ts'
import { marked } from './marked.ts'
import { type MrzKind, checkDigit, findMrz, mrzDate, mrzName } from './mrz.ts'

const TD3 = 'P<UTOEXAMPLE<ROJAS<<LUIS<ALBERTO<<<<<<<<<<<<\n'
const mrz = (text: string, kind: MrzKind = 'TD3') => findMrz(marked(text).paper, kind)
/** Adds the check digits of a TD3 data line. */
const withDigits = (number: string, nationality: string, birth: string, sex: string, expiry: string, personal: string) => {
  const line = `${number}${checkDigit(number)}${nationality}${birth}${checkDigit(birth)}${sex}${expiry}${checkDigit(expiry)}${personal}${checkDigit(personal)}`
  return line + checkDigit(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43))
}

test('the check digits of ICAO 9303 itself', () => {
  expect([checkDigit('L898902C3'), checkDigit('740812'), checkDigit('120415')]).toEqual([6, 2, 9])
})

test('reads the two lines of a passport and says where each part stands', () => {
  const found = mrz(`PASSPORT\n${TD3}${withDigits('990000031', 'UTO', '880229', 'M', '290714', '<<<<<<<<<<<<<<')}`)!
  expect([found.type, found.issuer, found.number, found.nationality, found.birth, found.sex, found.expiry].map((p) => p.text)).toEqual([
    'P<', 'UTO', '990000031', 'UTO', '880229', 'M', '290714',
  ])
  expect(found.number.quote.exact).toBe('990000031')
  expect(found.failed).toEqual([])
})

test('a wrong digit is reported and nothing is rejected; a misread letter too', () => {
  const line = withDigits('990000031', 'UTO', '880229', 'M', '290714', '12345<<<<<<<<<')
  const broken = (at: number, c: string) => mrz(TD3 + line.slice(0, at) + c + line.slice(at + 1))!.failed.map((f) => f.check)
  expect(broken(9, String((Number(line[9]) + 1) % 10))).toEqual(['number', 'composite'])
  expect(broken(13, 'O')).toEqual(['birth', 'composite'])
  expect(broken(43, String((Number(line[43]) + 1) % 10))).toEqual(['composite'])
})

test('lost fillers and blanks do not stop it; two lines of 36, the old French card among them, are another kind', () => {
  const line = withDigits('990000031', 'UTO', '880229', 'M', '290714', '<<<<<<<<<<<<<<')
  expect(mrz(`P<UTOEXAMPLE<ROJAS<<LUIS<ALBERTO<<<<< <<<<\n${line.slice(0, 20)} ${line.slice(20)}`)?.failed).toEqual([])
  for (const pair of ['IDFRAEXAMPLE<<<<<<<<<<<<<<<<<<<<<<<<\n9900000310285LUIS<<<<<<<<<8802290M4', 'I<UTOEXAMPLE<<LUIS<<<<<<<<<<<<<<<<<<\nD990000317UTO8802297M2907148<<<<<<<6']) {
    expect([mrz(pair), mrz(pair, 'TD1')]).toEqual([undefined, undefined])
  }
})

const PERSON_D = `D23145890${checkDigit('D23145890')}UTO740812${checkDigit('740812')}F290415${checkDigit('290415')}`

test('reads visas of two sizes, which have no check digit over all, and older cards of two lines', () => {
  const withAll = (line: string) => line + checkDigit(line.slice(0, 10) + line.slice(13, 20) + line.slice(21))
  for (const [kind, name, data] of [
    ['MRV-A', 'VNUSAEXAMPLE<ROJAS<<LUZ'.padEnd(44, '<'), `${PERSON_D}B3LMA99317<<<<<<`],
    ['MRV-B', 'V<UTOEXAMPLE<ROJAS<<LUZ'.padEnd(36, '<'), `${PERSON_D}12345678`],
    ['TD2', 'I<UTOEXAMPLE<ROJAS<<LUZ'.padEnd(36, '<'), withAll(`${PERSON_D}<<<<<<<`)],
  ] as const) {
    const found = mrz(`${name}\n${data}`, kind)!
    expect([kind, found.number.text, found.birth.text, found.expiry.text, found.failed]).toEqual([kind, 'D23145890', '740812', '290415', []])
    for (const other of ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const) if (other !== kind) expect([kind, other, mrz(`${name}\n${data}`, other)]).toEqual([kind, other, undefined])
    const wrong = mrz(`${name}\n${data.slice(0, 13)}75${data.slice(15)}`, kind)!
    expect(wrong.failed.map((f) => f.check)).toEqual(kind === 'TD2' ? ['birth', 'composite'] : ['birth'])
  }
})

test('a number longer than its place goes on in the optional part, with its digit there', () => {
  const number = 'D23145890734'
  const first = `I<UTO${number.slice(0, 9)}<${number.slice(9)}${checkDigit(number)}`.padEnd(30, '<')
  const second = `740812${checkDigit('740812')}F290415${checkDigit('290415')}UTO<<<<<<<<<<<`
  const card = (a: string) => mrz(`${a}\n${second}${checkDigit(a.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18))}\nEXAMPLE<<LUZ<<<<<<<<<<<<<<<<<<`, 'TD1')!
  expect([card(first).number.text, card(first).failed]).toEqual([number, []])
  expect(card(first).number.quote.exact).toBe('D23145890<734')
  expect(card(first.replace('734', '735')).failed.map((f) => f.check)).toEqual(['number'])
})

test('names: fillers are spaces, a single name has no given part, a full field may be cut', () => {
  expect(mrzName('EXAMPLE<ROJAS<<LUIS<ALBERTO<<<<')).toEqual({ surname: 'EXAMPLE ROJAS', given: 'LUIS ALBERTO', order: 'mrz' })
  expect(mrzName('MADHAVI<<<<<<')).toEqual({ surname: 'MADHAVI', given: '', order: 'mrz' })
  expect(mrzName('EXAMPLE<<MARIA<DE<LOS')).toEqual({ surname: 'EXAMPLE', given: 'MARIA DE LOS', order: 'mrz', truncated: true })
  expect(mrzName('<<<<<')).toBeUndefined()
})

test('two-digit years: an expiry is 1980 to 2079, a birth is never after the paper was given', () => {
  const expires = { expires: day('2031-05-01') }
  const iso = (text: string, limit: Parameters<typeof mrzDate>[1]) => {
    const d = mrzDate(text, limit)
    return d.type === 'day' ? `${isoDay(d.day)} ${d.precision}` : d.type
  }
  expect(iso('791231', 'expiry')).toBe('2079-12-31 exact')
  expect(iso('980104', 'expiry')).toBe('1998-01-04 exact')
  expect(iso('910417', expires)).toBe('1991-04-17 exact')
  expect(iso('150417', expires)).toBe('2015-04-17 exact')
  expect(iso('260417', expires)).toBe('ambiguous')
  expect(iso('260417', { issued: day('2026-11-01') })).toBe('2026-04-17 exact')
  expect(iso('280417', { issued: day('2026-11-01') })).toBe('1928-04-17 exact')
  expect(iso('910400', expires)).toBe('1991-04-01 month')
  expect(iso('91<<<<', expires)).toBe('1991-01-01 year')
  expect(iso('<<<<<<', expires)).toBe('unknown')
  expect(iso('910230', expires)).toBe('impossible')
  expect(iso('91O417', expires)).toBe('unreadable')
})

test('one wrong character is always caught by one of the digits of its field, or the composite', () => {
  const chars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<'
  fc.assert(fc.property(fc.integer({ min: 0, max: 8 }), fc.constantFrom(...'0123456789'), (at, c) => {
    const number = '990000031'
    fc.pre(number[at] !== c && chars.includes(c))
    // Differences of ten in value slip through; digits never differ by ten.
    expect(checkDigit(number.slice(0, at) + c + number.slice(at + 1))).not.toBe(checkDigit(number))
  }))
})

test('the transcribed specimens give the checks their list says, when they are here', (ctx) => {
  let truth: Record<string, { kind: string; lines: string[]; checks: Record<string, boolean> }>
  try {
    truth = JSON.parse(readFileSync(new URL('../../../../../shared/samples/mrz-images/truth.json', import.meta.url), 'utf8'))
  } catch {
    return ctx.skip('the shared samples are not on this machine')
  }
  for (const [file, { kind, lines, checks }] of Object.entries(truth)) {
    const text = lines.join('\n')
    const kinds = (['TD3', 'TD2', 'TD1', 'MRV-A', 'MRV-B'] as const).filter((k) => mrz(text, k))
    if (kind === 'FR-CNI-old') {
      expect([file, kinds]).toEqual([file, []])
      continue
    }
    expect([file, kinds]).toEqual([file, [kind]])
    const failed = new Set(mrz(text, kind as MrzKind)!.failed.map((f) => (f.check === 'birth' ? 'dob' : f.check)))
    expect([file, ...failed].sort()).toEqual([file, ...Object.keys(checks).filter((c) => !checks[c])].sort())
  }
})

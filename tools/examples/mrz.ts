/** Machine-readable lines of passports, visas and cards (ICAO 9303; papers catalogue 1.7, 5, 6.1, 7). */

const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const WEIGHTS = [7, 3, 1] as const

/** The check digit of a stretch of machine-readable characters: weights 7, 3, 1, sum modulo 10, `<` is 0. */
export function checkDigit(text: string): string {
  let sum = 0
  for (let i = 0; i < text.length; i += 1) sum += Math.max(0, VALUES.indexOf(text[i]!)) * WEIGHTS[i % 3]!
  return String(sum % 10)
}

const fill = (text: string, width: number): string => {
  if (text.length > width) throw new Error(`${text.length} characters do not fit in ${width}`)
  return text.padEnd(width, '<')
}
/** Accents fold, blanks and hyphens become `<`, apostrophes vanish. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/'/g, '').replace(/[\s-]+/g, '<')
const nameField = (surname: string, given: string, width: number): string =>
  fill(`${fold(surname)}<<${fold(given)}`.slice(0, width), width)
/** `1994-08-23` as `940823`. */
export const yymmdd = (iso: string): string => iso.slice(2, 4) + iso.slice(5, 7) + iso.slice(8, 10)

interface Holder {
  readonly surname: string
  readonly given: string
  readonly birth: string
  readonly sex: 'F' | 'M'
  readonly expires: string
}

/** Passport bio page, TD3: two lines of 44. */
export function passportMrz(p: Holder & { issuer: string; number: string; personal: string }): [string, string] {
  const number = fill(p.number, 9)
  const personal = fill(p.personal, 14)
  const middle = `${yymmdd(p.birth)}${checkDigit(yymmdd(p.birth))}`
  const end = `${yymmdd(p.expires)}${checkDigit(yymmdd(p.expires))}${personal}${checkDigit(personal)}`
  const head = `${number}${checkDigit(number)}`
  return [`P<${p.issuer}${nameField(p.surname, p.given, 39)}`, `${head}${p.issuer}${middle}${p.sex}${end}${checkDigit(head + middle + end)}`]
}

/** US visa foil, MRV-A: two lines of 44, no composite check digit. */
export function visaMrz(p: Holder & { passport: string; nationality: string; optional: string }): [string, string] {
  const number = fill(p.passport, 9)
  return [
    `VNUSA${nameField(p.surname, p.given, 39)}`,
    `${number}${checkDigit(number)}${p.nationality}${yymmdd(p.birth)}${checkDigit(yymmdd(p.birth))}${p.sex}` +
      `${yymmdd(p.expires)}${checkDigit(yymmdd(p.expires))}${fill(p.optional, 16)}`,
  ]
}

/** Green card (`C1`) and work card (`IA`), TD1: three lines of 30. A-number of nine digits, receipt of 13. */
export function cardMrz(p: Holder & { code: 'C1' | 'IA'; aNumber: string; receipt: string; country: string }): [string, string, string] {
  const first = `${p.code}USA${fill(p.aNumber, 9)}${checkDigit(fill(p.aNumber, 9))}${fill(p.receipt, 15)}`
  const birth = `${yymmdd(p.birth)}${checkDigit(yymmdd(p.birth))}`
  const expires = `${yymmdd(p.expires)}${checkDigit(yymmdd(p.expires))}`
  const optional = fill('', 11)
  const second = `${birth}${p.sex}${expires}${p.country}${optional}${checkDigit(first.slice(5) + birth + expires + optional)}`
  return [first, second, nameField(p.surname, p.given, 30)]
}

/** The parts of a set of lines whose check digit is wrong: `number`, `birth`, `expires`, `personal`, `all`. Empty when all hold. */
export function wrongCheckDigits(lines: readonly string[]): string[] {
  const wrong: string[] = []
  const test = (name: string, text: string, digit: string | undefined): void => {
    if (digit !== checkDigit(text) && !(digit === '<' && /^<*$/.test(text))) wrong.push(name)
  }
  const [a = '', b = ''] = lines
  if (lines.length === 3) {
    test('number', a.slice(5, 14), a[14])
    test('birth', b.slice(0, 6), b[6])
    test('expires', b.slice(8, 14), b[14])
    test('all', a.slice(5) + b.slice(0, 7) + b.slice(8, 15) + b.slice(18, 29), b[29])
    return wrong
  }
  test('number', b.slice(0, 9), b[9])
  test('birth', b.slice(13, 19), b[19])
  test('expires', b.slice(21, 27), b[27])
  if (a.startsWith('V')) return wrong
  test('personal', b.slice(28, 42), b[42])
  test('all', b.slice(0, 10) + b.slice(13, 20) + b.slice(21, 43), b[43])
  return wrong
}

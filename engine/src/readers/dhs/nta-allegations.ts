/** What a charging document alleges and charges: shared by the Notice to Appear and the papers that add to it or stand in for it. */
import { countryCode } from '../kit/countries.ts'
import type { Gather } from '../kit/gather.ts'
import { type Run, findAllInRun, findInRun, partOf, spaced } from '../kit/run.ts'
import { misread } from '../kit/misread.ts'
import { type Arrivals, readArrival } from './nta-arrivals.ts'

const ALLEGES = new RegExp(`${misread('alleges that you')}\\s*[:;]?`, 'iu')
const CHARGED = new RegExp(`(?:${misread('provision(s) of law')}|${misread('provisions of law')}|${misread('provision of law')})\\s*[:;]?`, 'iu')

const ALLEGATIONS_END = ['On the basis of the foregoing', 'See Continuation Page', 'YOU ARE ORDERED to appear', 'alleges that you'].map(misread).join('|')

/** One claim for each numbered allegation, and what it says of origins and arrivals. `other`: the words of another form. */
export function readAllegations(g: Gather, words: Run, other?: { readonly heading: RegExp; readonly end: string }): void {
  const arrivals: Arrivals = { count: 0, day: undefined }
  // A continuation page repeats the heading and goes on with the numbers.
  for (const heading of findAllInRun(words, other?.heading ?? ALLEGES)) {
    const end = findInRun(words, spaced(other?.end ?? ALLEGATIONS_END), heading.end)
    const section = partOf(words, heading.end, end?.start ?? words.text.length)
    for (const allegation of numbered(section)) {
      const whole = allegation.text.trim()
      const at = allegation.quote(0, allegation.text.length)
      g.claim('nta#1', 'nta.allegation', at, whole.replace(/\s+/g, ' '))
      readOrigins(g, allegation)
      readArrival(g, allegation, arrivals)
    }
  }
}

/** The numbered items of a section: a number counts only when it follows the one before it. */
function numbered(section: Run): Run[] {
  const starts: number[] = []
  let last: number | undefined
  for (const m of section.text.matchAll(/(?:^|\n)[^\S\n]*(\d{1,2})[^\S\n]*[.)](?=\s)/g)) {
    if (last !== undefined && Number(m[1]) !== last + 1) continue
    last = Number(m[1])
    starts.push(m.index)
  }
  return starts.map((start, i) => partOf(section, start, starts[i + 1] ?? section.text.length))
}

const COUNTRY = "\\p{L}[\\p{L}\\s.,'’()-]*?"
const NATIVE = spaced(`native of (?<native>${COUNTRY}),? and an? citizen of (?<citizen>${COUNTRY})\\s*(?:[;.]|$)`)
const NATIVE_CITIZEN = spaced(`native and (?:an? )?citizen of (?<both>${COUNTRY})\\s*(?:[;.]|$)`)

function readOrigins(g: Gather, allegation: Run): void {
  const apart = findInRun(allegation, NATIVE)
  const both = apart ? undefined : findInRun(allegation, NATIVE_CITIZEN)
  const claims = [['person.birthCountry', apart?.group('native') ?? both?.group('both')], ['person.nationality', apart?.group('citizen') ?? both?.group('both')]] as const
  for (const [field, word] of claims) {
    if (word && /^(?:an? )?unknown(?: country)?$/i.test(word.text)) g.claim('person#1', field, word.quote, undefined, { precision: 'unknown' })
    else g.checked('person#1', field, word?.quote, word && countryCode(word.text))
  }
}

/** The provision itself is the charge; the words after it may name other sections, which are none. */
export function readCharges(g: Gather, words: Run, until = ''): void {
  let found = 0
  const headings = findAllInRun(words, CHARGED)
  for (const heading of headings) {
    const end = findInRun(words, spaced(`This notice is being issued|Section 235|YOU ARE ORDERED|See Continuation Page${until}`), heading.end)
    const section = partOf(words, heading.end, end?.start ?? words.text.length)
    const provision = /(?<=(?:^|[.;:)\]])\s*(?:\d[.)]\s*)?(?:(?:Section|INA|§)\s*)?)(?<provision>(?:212|237)(?:\s*\(\s*[a-zA-Z0-9]{1,5}\s*\)){2,})/gu
    const charges = findAllInRun(section, provision)
    for (const charge of charges) g.claim('nta#1', 'nta.charge', charge.quote, charge.text.replace(/\s/g, ''))
    found += charges.length
  }
  // "See continuation page" leaves the first place blank.
  if (found === 0 && headings[0]) g.problem('MissingField', { field: 'nta.charge', at: headings[0].quote })
}

import type { Address, Place } from '../../claims/claim.ts'
import { countryCode } from './countries.ts'

const STATES: Readonly<Record<string, string>> = {
  AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut',
  DE: 'Delaware', DC: 'District of Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii', ID: 'Idaho', IL: 'Illinois',
  IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana', ME: 'Maine', MD: 'Maryland',
  MA: 'Massachusetts', MI: 'Michigan', MN: 'Minnesota', MS: 'Mississippi', MO: 'Missouri', MT: 'Montana',
  NE: 'Nebraska', NV: 'Nevada', NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NY: 'New York',
  NC: 'North Carolina', ND: 'North Dakota', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania',
  RI: 'Rhode Island', SC: 'South Carolina', SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah',
  VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming',
  PR: 'Puerto Rico', GU: 'Guam', VI: 'Virgin Islands', MP: 'Northern Mariana Islands', AS: 'American Samoa',
}
const CODE_BY_NAME = new Map(Object.entries(STATES).map(([code, name]) => [name.toUpperCase(), code]))

/**
 * The two-letter code of a US state printed as its name (any case) or its code (capitals only). Undefined otherwise:
 * `Ad` is not Arizona and `in` is not Indiana until a person says so (catalogue 1.1).
 */
export function stateCode(text: string): string | undefined {
  const t = text.trim().replace(/\s+/g, ' ')
  return /^[A-Z]{2}$/.test(t) ? (t in STATES ? t : undefined) : CODE_BY_NAME.get(t.toUpperCase())
}

/** The first digit of a ZIP code goes by state: `DE 28001` is Madrid and `ID 10234` a number, neither an address of ours. */
const ZIP_STATES = ['CT MA ME NH NJ RI VT PR VI', 'DE NY PA', 'DC MD NC SC VA WV', 'AL FL GA MS TN', 'IN KY MI OH', 'IA MN MT ND SD WI', 'IL KS MO NE', 'AR LA OK TX', 'AZ CO ID NM NV UT WY', 'AK AS CA GU HI MP OR WA']
/** Does a text print the end of a United States address: a state's code and a ZIP code of that state? */
export const hasUsAddress = (text: string): boolean =>
  [...text.matchAll(/\b([A-Z]{2})\.?,?\s{1,3}(\d)\d{4}(?:-\d{4})?\b/g)].some((m) => ZIP_STATES[Number(m[2])]!.split(' ').includes(m[1]!))
const STATE_NAMES = new RegExp(`(?<!\\p{L})(?:${Object.values(STATES).filter((s) => s !== 'Georgia').map((s) => s.replaceAll(' ', '\\s+')).join('|')}|(?:state|commonwealth)\\s+of\\s+georgia)(?!\\p{L})`, 'iu')
/** Does a text name a state of the United States in full? Georgia alone may be the country. */
export const namesState = (text: string): boolean => STATE_NAMES.test(text)

/** `unknown-state`: two letters stand where a state should, and are none. The place then lacks its state. */
export interface ReadPlace {
  readonly place: Place
  readonly doubt?: 'unknown-state'
}

const FEATURE = /^the\s|\b(?:river|bridge|port of entry|POE|border|checkpoint|gate|highway|crossing|preclearance|canal|island|desert|ranch)\b/i
const named = (text: string): Place => (FEATURE.test(text) ? { feature: text } : { city: text })

/**
 * `Miami, FL`, `EL PASO, TEXAS`, `Lima, Peru`, `PDN`, `the Rio Grande River`: only what is printed, nothing filled in.
 * `abroad` (birth places) takes `Georgia` for the country.
 */
export function readPlace(text: string, where: 'in-us' | 'abroad' = 'in-us'): ReadPlace | undefined {
  const t = text.trim().replace(/\s+/g, ' ').replace(/[.,;:]+$/, '')
  if (!/\p{L}/u.test(t)) return undefined
  const comma = /^(.+?),\s*([^,]+)$/.exec(t) ?? /^(.+)\s([A-Z]{2})$/.exec(t)
  if (!comma) return { place: /^[A-Z]{3}$/.test(t) && where === 'in-us' ? { port: t } : named(t) }
  const [, before, after] = comma as unknown as [string, string, string]
  const country = t.includes(',') ? countryCode(after) : undefined
  const state = where === 'abroad' && country ? undefined : stateCode(after)
  if (state) return { place: { ...named(before), state } }
  if (!t.includes(',')) return { place: named(t) }
  if (country) return { place: { ...withProvince(before, country), country } }
  if (/^\p{L}{2}$/u.test(after)) return { place: named(before), doubt: 'unknown-state' }
  return { place: { feature: t } }
}

/** `CUSCO, CUSCO` before a country: city and province. */
function withProvince(text: string, country: string): Place {
  const alone = country === 'USA' ? stateCode(text) : undefined
  if (alone) return { state: alone }
  const m = /^([^,]+),\s*([^,]+)$/.exec(text)
  return m ? { city: m[1]!.trim(), state: stateCode(m[2]!) ?? m[2]!.trim() } : named(text)
}

const STATE_ZIP = /^(.*?)[,\s]*\b(\p{L}{2}|\p{L}[\p{L} ]{3,}?)[,\s]+(\d{5}(?:-\d{4})?)$/u

/**
 * A US postal address from its printed lines. City, state and ZIP only where the print parts them: in
 * `9 EXAMPLE AVE APT 2 BOSTON MA 02108` nothing says where the street ends, so no city is given.
 */
export function readAddress(printed: readonly string[]): Address | undefined {
  const lines = printed.map((l) => l.trim().replace(/\s+/g, ' ')).filter((l) => /[\p{L}\p{N}]/u.test(l))
  if (lines.length === 0) return undefined
  const care = lines.find((l) => /^c\/o\s/i.test(l))
  const tail = tailOf(lines.at(-1)!, lines.length > 1)
  return { lines, ...tail, ...(care ? { inCareOf: care.replace(/^c\/o\s+/i, '') } : {}) }
}

function tailOf(last: string, ownLine: boolean): { city?: string; state?: string; zip?: string } {
  const zip = /\b(\d{5}(?:-\d{4})?)$/.exec(last)?.[1]
  if (!zip) return {}
  const m = STATE_ZIP.exec(last)
  // The state may be several words: take the longest ending that is one.
  const words = last.slice(0, last.length - zip.length).replace(/[,\s]+$/, '').split(/\s+/)
  for (let take = Math.min(4, words.length); m && take > 0; take -= 1) {
    const state = stateCode(words.slice(-take).join(' ').replace(/,/g, ' ').replace(/\s+/g, ' '))
    if (!state || words.slice(-take, -1).some((w) => w.endsWith(','))) continue
    const before = words.slice(0, -take).join(' ').replace(/[,\s]+$/, '')
    const city = before.includes(',') ? before.slice(before.lastIndexOf(',') + 1).trim() : ownLine ? before : ''
    return { ...(city !== '' && !/\d/.test(city) ? { city } : {}), state, zip }
  }
  return { zip }
}

/** A court's address as a place: the whole text as the feature, and the city and state the print parts off. */
export function courtPlace(printed: readonly string[]): Place | undefined {
  const address = readAddress(printed)
  if (!address) return undefined
  const { city, state } = address
  return { ...(city ? { city } : {}), ...(state ? { state } : {}), feature: address.lines.join(', ') }
}

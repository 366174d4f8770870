/** One spelling for the categories and areas of the Visa Bulletin, whoever wrote them: the bulletin, a data file, a petition, a person. */

import { countryCode, countryName } from '../base/countries.ts'

/**
 * Categories as we write them: `F1 F2A F2B F3 F4`, `EB1 EB2 EB3 EB4`, `EW` (other workers), `SR` (certain religious workers),
 * `EB5` (the unreserved row), `EB5-regional`, `EB5-non-regional` (rows before May 2022), `EB5-rural`, `EB5-high-unemployment`,
 * `EB5-infrastructure` (rows since then). `IR` (immediate relatives) and `DV` (the lottery) are in no such chart.
 */
export const CATEGORIES = [
  'F1', 'F2A', 'F2B', 'F3', 'F4', 'EB1', 'EB2', 'EB3', 'EW', 'EB4', 'SR', 'EB5', 'EB5-regional', 'EB5-non-regional', 'EB5-rural',
  'EB5-high-unemployment', 'EB5-infrastructure', 'IR', 'DV',
] as const
export type Category = (typeof CATEGORIES)[number]

const ORDINALS: Readonly<Record<string, string>> = { '1ST': 'EB1', '2ND': 'EB2', '3RD': 'EB3', '4TH': 'EB4', '5TH': 'EB5', FIRST: 'EB1', SECOND: 'EB2', THIRD: 'EB3', FOURTH: 'EB4', FIFTH: 'EB5' }
const IMMEDIATE = /^(?:IR|CR|IW)\d?$|^IMMEDIATERELATIVES?$/

/** The category meant by `EB-2`, `EB2`, `2nd`, `F-2A`, `Other Workers`…; undefined when it is none of ours. A bare `F2` is two of them, so none. */
export function categoryOf(text: string): Category | undefined {
  if ((CATEGORIES as readonly string[]).includes(text)) return text as Category
  const words = text.toUpperCase().replace(/[^A-Z0-9]+/g, ' ').trim()
  const tight = words.replaceAll(' ', '')
  if (/^F(?:1|2A|2B|3|4)$/.test(tight)) return tight as Category
  if (IMMEDIATE.test(tight)) return 'IR'
  if (/^DV\d*$|^DIVERSITYVISAS?$/.test(tight)) return 'DV'
  if (/^(?:EW3?|EB3?EW|(?:EB3)?OTHERWORKERS?)$/.test(tight)) return 'EW'
  if (/^(?:SR|EB4SR|EB4RW|(?:EB4)?CERTAINRELIGIOUSWORKERS?)$/.test(tight)) return 'SR'
  const plain = /^(?:EB?([1-5])|EMPLOYMENTBASED([1-5]))$/.exec(tight)
  if (plain) return `EB${plain[1] ?? plain[2]}` as Category
  const ordinal = ORDINALS[tight.replace(/PREFERENCE$/, '')]
  return (ordinal as Category | undefined) ?? (/^(?:5TH|EB5)/.test(tight) ? fifthOf(tight) : undefined)
}

/** The rows of the fifth preference; their labels changed in 2015 and 2022. */
function fifthOf(tight: string): Category | undefined {
  if (tight.includes('UNRESERVED')) return 'EB5'
  if (tight.includes('RURAL')) return 'EB5-rural'
  if (tight.includes('HIGHUNEMPLOYMENT')) return 'EB5-high-unemployment'
  if (tight.includes('INFRASTRUCTURE')) return 'EB5-infrastructure'
  if (tight.includes('NONREGIONAL')) return 'EB5-non-regional'
  return /REGIONAL(?:CENTER|PILOT)/.test(tight) ? 'EB5-regional' : undefined
}

const ALL = new Set([
  'ROW', 'ALL', 'WORLDWIDE', 'ALLOTHERS', 'ALLCHARGEABILITYAREAS', 'ALLCHARGEABILITYAREASEXCEPTTHOSELISTED',
])
/** Columns named by several countries, or by no country's own name; and the two letters data files use. */
const AREAS: Readonly<Record<string, string>> = {
  CHINAMAINLANDBORN: 'china', MAINLANDBORNCHINA: 'china', MAINLANDCHINA: 'china', ELSALVADORGUATEMALAHONDURAS: 'el-salvador-guatemala-honduras',
  ELSALVADORGUATEMALAANDHONDURAS: 'el-salvador-guatemala-honduras',
  CN: 'china', IN: 'india', MX: 'mexico', PH: 'philippines', VN: 'vietnam', SV: 'el-salvador', GT: 'guatemala', HN: 'honduras', DO: 'dominican-republic',
}
const slug = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim().replaceAll(' ', '-')

/**
 * The area meant by `CHINA-mainland born`, `IN`, `All Chargeability Areas Except Those Listed`, or the name or code of any country (its
 * common name, in lower case with hyphens); undefined for words that name no area. Hong Kong, Macau and Taiwan are not China here.
 */
export function areaOf(text: string): string | undefined {
  const tight = slug(text).replaceAll('-', '').toUpperCase()
  if (ALL.has(tight)) return 'all'
  const code = countryCode(text)
  return AREAS[tight] ?? (code === undefined ? undefined : slug(countryName(code)!))
}

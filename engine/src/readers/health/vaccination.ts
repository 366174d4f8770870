import type { Day } from '../../base/day.ts'
import { dayIfReal } from '../../base/day.ts'
import { type Page, type Paper, isReadable } from '../../papers/paper.ts'
import { latinDate, plain } from '../civil/latin-dates.ts'
import { type PrintedDate, anyUsDate, isEitherOrder } from '../kit/dates.ts'
import { gather } from '../kit/gather.ts'
import { type Line, type Piece, allLines, cells, linesOf, piece } from '../kit/lines.ts'
import { hasUsAddress, namesState } from '../kit/places.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { claimDoses, givenLines, hasVaccine } from './doses.ts'

const TITLES: readonly (readonly ['covid' | 'us' | 'latin', RegExp])[] = [
  ['covid', /^covid-?\s?19 vaccination record(?: card)?$/],
  ['us', /^(?:(?:official|certified|lifetime|childhood|adult|patient|student|state|complete|my|personal)\s+)*(?:immunization|vaccination|vaccine|vaccine administration|immunization history)\s+(?:record|records|history|report|certificate|card)(?: card)?$/],
  ['us', /^(?:official\s+)?certificate of (?:immunization|vaccination)(?: status)?$/],
  ['us', /^international certificate of vaccination(?: or prophylaxis)?$/],
  ['latin', /^(?:cartilla|carne|carnet|libreta|tarjeta|certificado|constancia|registro|esquema)\s+(?:nacional\s+|internacional\s+|unico\s+|infantil\s+)?(?:de|del)?\s*(?:vacunas|vacunacion|inmunizaciones)(?: infantil)?$/],
]
const MARKS = { covid: /dose|manufacturer|lot/, us: /\b(?:dose|doses|lot|date\s+(?:given|administered|received)|administered|vaccine|provider|clinic)\b/, latin: /\b(?:dosis|fecha|lote|vacuna|biologico)\b/ } as const
const US = /\b(?:cdc|centers for disease control|immunization information system|united states|usa)\b|\bu\.s\./
const OFFICE = /\b(?:department of (?:public )?health|health department|state of|county)\b/
/** A health department is of the United States where a state of it is named: other countries have counties and departments too. */
const isOfUs = (page: Page): boolean => US.test(plain(page.text)) || hasUsAddress(page.text) || (OFFICE.test(plain(page.text)) && namesState(page.text))

interface Known {
  readonly type: 'covid' | 'us' | 'latin'
  readonly page: Page
}
const TITLE_MAX = 120
function knownAs(paper: Paper): Known | undefined {
  const page = paper.pages.length > 8 ? undefined : paper.pages.find(isReadable)
  if (!page || /[I1l|]\s?-\s?693/i.test(page.text)) return undefined
  const text = plain(page.text)
  for (const line of linesOf(page).slice(0, 12)) {
    for (const t of [line.text, ...cells(line).map((c) => c.text)].filter((x) => x.length <= TITLE_MAX)) {
      const title = plain(t).replace(/^[\s*]+|[\s*:]+$/g, '').replace(/\s+/g, ' ')
      const found = TITLES.find(([, pattern]) => pattern.test(title))
      if (found && MARKS[found[0]].test(text.replace(plain(t), ' ')) && (found[0] === 'covid' || hasVaccine(page.text))) return { type: found[0], page }
    }
  }
  return undefined
}

/** A vaccine card or record (papers catalogue 17): which vaccine, on which day. Days of doses still due are not read. */
export const vaccination: Reader = {
  id: 'health/vaccination@1',
  source: 'provider',
  recognise: (paper) => knownAs(paper) !== undefined,
  read(paper): ReadResult {
    const g = gather(paper, vaccination)
    const known = knownAs(paper)
    if (!known) return g.result()
    const isUs = known.type === 'covid' || isOfUs(known.page)
    const read = known.type === 'covid' ? covidDate : known.type === 'latin' ? latinDate : isUs ? usCardDate : unsureDate
    claimDoses(g, givenLines(allLines(paper)), read, 0, known.type === 'covid' ? covidRow(known.page) : undefined)
    return g.result()
  },
}

const usCardDate = (text: string): PrintedDate => anyUsDate(text.replace(/^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/, '$1/$2/$3'))

/** Covid cards print two digits of the year; no such vaccine was given before December 2020. */
function covidDate(text: string): PrintedDate {
  const m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/.exec(text)
  if (!m) return usCardDate(text)
  const day: Day | undefined = dayIfReal(2000 + Number(m[3]), Number(m[1]), Number(m[2]))
  if (day === undefined) return { type: 'impossible' }
  return Number(m[3]) >= 20 ? { type: 'day', day } : { type: 'not-a-date' }
}

/** An English record that names no US office may be from anywhere: day and month are only told apart where one is over 12. */
function unsureDate(text: string): PrintedDate | 'ambiguous' {
  if (isEitherOrder(text)) return 'ambiguous'
  const m = /^(\d{1,2})[/.-]\d{1,2}[/.-]\d{4}$/.exec(text)
  return m && Number(m[1]) > 12 ? latinDate(text) : usCardDate(text)
}

/** Rows of the covid card say "1st Dose"; the vaccine is in the card's title. */
function covidRow(page: Page): (line: Line) => Piece | undefined {
  const title = linesOf(page).find((l) => /covid-?\s?19\s+vaccination/i.test(l.text))
  const m = title && /covid-?\s?19/i.exec(title.text)
  const vaccine = title && m ? piece(title, title.start + m.index, title.start + m.index + m[0].length) : undefined
  return (line) => (/^\W*(?:(?:[1Il|]st|2nd|3rd|first|second|third)\s+dose|other|booster)\b/i.test(line.text) ? vaccine : undefined)
}

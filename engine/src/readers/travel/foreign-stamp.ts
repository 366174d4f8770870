import type { Paper, Quote } from '../../papers/paper.ts'
import { countryCode } from '../kit/countries.ts'
import { firstText } from '../kit/fields.ts'
import { gather } from '../kit/gather.ts'
import { allLines } from '../kit/lines.ts'
import { findMrz } from '../kit/mrz.ts'
import { type Run, runOf } from '../kit/run.ts'
import { passportDate } from '../dos/passport-dates.ts'
import type { ReadResult, Reader } from '../reader.ts'

const ENTRY = /(?<!\p{L})(?:ENTRADA|INGRESO|ENTRY|ENTR[EÉ]E|ARRIVAL|ARRIVED|LLEGADA)(?!\p{L})/iu
const EXIT = /(?<!\p{L})(?:SALIDA|EGRESO|EXIT|SORTIE|DEPARTURE|DEPARTED|SA[IÍ]DA)(?!\p{L})/iu
const AUTHORITY = /MIGRACI[OÓ]N(?:ES)?|MIGRA[CÇ][AÃ]O|INMIGRACI[OÓ]N|IMMIGRATION|EXTRANJER[IÍ]A|POL[IÍ]CIA\s+(?:FEDERAL|NACIONAL|DE\s+FRONTERA)|\bINM\b|FRONTERA|BORDER|POLICE\s+AUX\s+FRONTI[EÈ]RES/iu
// Stamps and papers of the United States, and papers that talk about entries and exits.
const OTHER = /ADMITTED|PAROLED|CUSTOMS\s+(?:AND|&)|HOMELAND\s+SECURITY|UNITED\s+STATES|Travel\s+History|\bI-?\s?94\b|\bForm\b|Notice|Application|Flight|Passenger|Vuelo|Pasajero|Record|Dear\s/i
// A stamp with what stands around it on a passport's page; more words are another paper.
const WORDS_MAX = 90
const DATE = /(?<![\p{L}\p{N}])(?:\d{1,2}[ .-]?\p{L}{3,10}[ .-]?\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[ .-]\p{L}{3,10}[ .-]\d{2})(?![\p{L}\p{N}])/giu

/**
 * Another country's stamp of entry or exit (papers catalogue 18, unconfirmed). Who enters abroad left here the same day or the day
 * before; who leaves abroad arrives here the same day or the next: both are said as about that day.
 */
export const foreignStamp: Reader = {
  id: 'travel/foreign-stamp@1',
  source: 'issuing-state',
  recognise: (paper) => {
    const text = firstText(paper)
    const words = paper.pages.reduce((n, p) => n + p.words.length, 0)
    return words > 0 && words <= WORDS_MAX && ENTRY.test(text) !== EXIT.test(text) && AUTHORITY.test(text) && !OTHER.test(text) && countriesOf(wordsOf(paper)).length === 1 &&
      findMrz(paper, 'TD3') === undefined && findMrz(paper, 'TD1') === undefined
  },
  read,
}

const wordsOf = (paper: Paper): Run => runOf(paper, allLines(paper))

/** The countries a stamp names, in words; the United States is none of them. */
function countriesOf(words: Run): { code: string; quote: Quote }[] {
  const found = new Map<string, { code: string; quote: Quote }>()
  const list = [...words.text.matchAll(/\p{L}+/gu)]
  list.forEach((w, i) => {
    for (const count of [3, 2, 1]) {
      const last = list[i + count - 1]
      if (!last) continue
      const text = words.text.slice(w.index, last.index + last[0].length)
      const code = text.length > 3 ? countryCode(text.replace(/\s+/g, ' ')) : undefined
      const quote = code && words.quote(w.index, last.index + last[0].length)
      if (!code || !quote || found.has(code)) continue
      found.set(code, { code, quote })
    }
  })
  return [...found.values()]
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, foreignStamp)
  const words = wordsOf(paper)
  const [country] = countriesOf(words)
  const isEntry = ENTRY.test(words.text)
  const word = (isEntry ? ENTRY : EXIT).exec(words.text)
  if (!word) return g.result()
  const dates = [...words.text.matchAll(DATE)]
  const at = dates[0] && words.quote(dates[0].index, dates[0].index + dates[0][0].length)
  if (dates.length !== 1 || !at) {
    // Two dates on one stamp may be the day and the end of a stay: nothing says which is which.
    g.problem(dates.length === 0 ? 'MissingField' : 'UnknownWording', { field: isEntry ? 'departure.date' : 'admission.date', at })
    return g.result()
  }
  const day = passportDate(dates[0]![0].replace(/(\d)(\p{L})/u, '$1 $2').replace(/(\p{L})[ .-]?(\d)/u, '$1 $2').replace(/^(\d{1,2})[.-](?=\p{L})/u, '$1 '), {})
  const field = isEntry ? 'departure.date' : 'admission.date'
  if (day.type === 'ambiguous') g.problem('AmbiguousDate', { field, at })
  else if (day.type !== 'day') g.problem(day.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field, at })
  else if (isEntry) {
    g.claim('departure#1', 'departure.date', at, day.day, { precision: 'about', label: word[0] })
    g.claim('departure#1', 'departure.proof', words.quote(word.index, word.index + word[0].length), 'foreign-stamp')
    g.claim('presence#1', 'presence.date', at, day.day, { label: word[0] })
    g.claim('presence#1', 'presence.kind', words.quote(word.index, word.index + word[0].length), 'stamp')
    // From where the person came, or went on to, a stamp does not say.
    if (country) g.claim('presence#1', 'presence.place', country.quote, { country: country.code })
  } else g.claim('admission#1', 'admission.date', at, day.day, { precision: 'about', label: word[0] })
  return g.result()
}

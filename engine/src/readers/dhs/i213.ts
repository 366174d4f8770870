import type { ClaimValue, DayTime, Precision } from '../../claims/claim.ts'
import { type FieldName, fieldSpec } from '../../claims/vocabulary.ts'
import type { Paper } from '../../papers/paper.ts'
import { countryCode } from '../kit/countries.ts'
import { usDate } from '../kit/dates.ts'
import { fieldOf, firstText } from '../kit/fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { allLines } from '../kit/lines.ts'
import { readAddress, readPlace } from '../kit/places.ts'
import { type Run, findInRun, partOf, runOf, spaced } from '../kit/run.ts'
import { clockTime } from '../kit/times.ts'
import { aNumber, birthPrecision, idText } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { misread } from '../kit/misread.ts'
import { componentIn } from './components.ts'
import { type Box, boxes } from './i213-boxes.ts'
import { readLastEntry, readNarrative } from './i213-entry.ts'
import { readNames } from './i213-names.ts'
import { LABELS, ORDER } from './i213-labels.ts'
import { TICKED } from './marks.ts'

const TITLE = new RegExp(['Record of Deportable/Inadmissible Alien', 'Record of Deportable / Inadmissible Alien', 'Record of Deportable/Excludable Alien', 'Record of Deportable Alien'].map(misread).join('|'), 'iu')

/** The officer's record of an encounter, Form I-213, with its continuation pages I-831 (papers catalogue 10). */
export const recordOfDeportable: Reader = {
  id: 'dhs/i213@1',
  source: 'DHS',
  recognise(paper) {
    const text = firstText(paper)
    return TITLE.test(text) && [LABELS.lastEntry, LABELS.method, LABELS.family, LABELS.narrative, LABELS.action].filter((l) => l.test(text)).length >= 2
  },
  read,
}

function read(paper: Paper): ReadResult {
  const words = runOf(paper, allLines(paper))
  const head = partOf(words, 0, findInRun(words, LABELS.family)?.start ?? 300)
  const g = gather(paper, { id: recordOfDeportable.id, source: componentIn(head)?.source ?? 'DHS' })
  const box = boxes(g)

  readNumbers(g)
  readNames(g)
  readPerson(g, box)
  readTravelPapers(g, box)
  readEncounter(g, box)
  readLastEntry(g, box(LABELS.lastEntry, 3))
  readNarrative(g)
  readMarital(g, words, box(LABELS.marital))
  return g.result()
}

/** A ticked word, or the one word typed under the label that lists them all. */
function readMarital(g: Gather, words: Run, box: Box | undefined): void {
  const status = '(?<status>single|divorced|married|widow(?:er|ed)?|separated)'
  const ticked = findInRun(words, spaced(`${TICKED}\\s*${status}(?!\\p{L})`))?.group('status')
  const found = ticked ?? (box && findInRun(box.run, spaced(`^ ?${status} ?$`))?.group('status'))
  g.claim('person#1', 'person.maritalStatus', found?.quote, found?.text.toLowerCase().replace(/^widow.*$/, 'widowed'))
}

function readNumbers(g: Gather): void {
  const subject = fieldOf(g.paper, LABELS.subject, ORDER)
  if (subject?.at) g.checked('person#1', 'person.subjectId', subject.at, /^\d{5,12}$/.test(idText(subject.at.text)) ? idText(subject.at.text) : undefined)
  const event = fieldOf(g.paper, LABELS.event, ORDER)
  if (event?.at) g.checked('encounter#1', 'encounter.eventNo', event.at, /^[A-Z]{3}\d{10}$/.test(idText(event.at.text)) ? idText(event.at.text) : undefined)
}

type Boxes = ReturnType<typeof boxes>

/** A claim of a box that may say "unknown"; a problem when its words are not what the label promises. */
function fromBox(g: Gather, event: string, field: FieldName, box: Box | undefined, value: (text: string) => ClaimValue | undefined, precision: Precision = 'exact'): void {
  if (!box) return
  const label = { label: box.label.text.replace(/\s+/g, ' ') }
  if (box.unknown && fieldSpec(field).precisions !== 'E') g.claim(event, field, box.quote, undefined, { precision: 'unknown', ...label })
  else if (!box.unknown) g.checked(event, field, box.quote, value(box.text), { precision, ...label })
}

function readPerson(g: Gather, box: Boxes): void {
  const file = box(LABELS.file, 3)
  // The box holds a case number too; only a line that is a file number is one.
  const number = file?.pieces.find((p) => aNumber(p.text) !== undefined)
  if (file && !file.unknown) g.checked('person#1', 'person.aNumber', number ?? file.quote, number && aNumber(number.text), { label: file.label.text })
  fromBox(g, 'person#1', 'person.nationality', box(LABELS.citizenship), countryCode)
  fromBox(g, 'person#1', 'person.birthPlace', box(LABELS.birthPlace, 2), (t) => readPlace(t, 'abroad')?.place)
  const address = box(LABELS.address, 3)
  fromBox(g, 'residence#1', 'residence.address', address, () => readAddress(address!.pieces.map((p) => p.text)))

  const born = box(LABELS.birth)
  if (born?.unknown) return g.claim('person#1', 'person.birthDate', born.quote, undefined, { precision: 'unknown' })
  const date = born && findInRun(born.run, /(?<date>\d{1,2}\/\d{1,2}\/\d{4})/u)?.group('date')
  const read = date && usDate(date.text)
  if (read?.type === 'day') g.claim('person#1', 'person.birthDate', date!.quote, read.day, { precision: birthPrecision(read.day), label: born!.label.text })
  else if (born) g.problem(read?.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'person.birthDate', at: born.quote })
}

function readTravelPapers(g: Gather, box: Boxes): void {
  const passport = box(LABELS.passport, 2)
  if (passport && !passport.unknown) {
    const found = findInRun(passport.run, /^(?<number>(?=\p{L}*\d)[A-Z0-9]{6,12})(?:[\s,/-]+(?<country>\p{L}[\s\S]*))?$/u)
    const [number, country] = [found?.group('number'), found?.group('country')]
    g.checked('passport#1', 'passport.number', number?.quote ?? passport.quote, number?.text)
    if (country) g.checked('passport#1', 'passport.issuer', country.quote, countryCode(country.text))
  }
  const visa = box(LABELS.visa)
  if (visa && !visa.unknown) {
    const found = findInRun(visa.run, /^(?<post>\p{L}[\p{L}\s.]*?)[\s,/-]+(?<number>(?=[A-Z]*\d)[A-Z0-9]{6,12})$/u)
    const [post, number] = [found?.group('post'), found?.group('number')]
    if (post) g.claim('visa#1', 'visa.post', post.quote, post.text)
    g.checked('visa#1', 'visa.number', number?.quote ?? visa.quote, number?.text)
  }
  const issued = box(LABELS.visaIssued)
  if (issued && !issued.unknown) g.day('visa#1', 'visa.issued', issued.pieces[0], usDate, { label: issued.label.text })
}

function readEncounter(g: Gather, box: Boxes): void {
  const id = 'encounter#1'
  const action = box(LABELS.action)
  if (action) g.day(id, 'encounter.actionDate', action.pieces[0], usDate, { label: action.label.text })
  // The hour often belongs to an earlier apprehension and the date of action is right: both are claimed, apart.
  const hour = box(LABELS.hour)
  const found = hour && findInRun(hour.run, /(?<date>\d{1,2}\/\d{1,2}\/\d{4})(?:[,\s]+(?<time>\d{1,2}:?\d{2}(?:\s*[AP]\.?M\.?)?))?/iu)
  const read = found && usDate(found.group('date')!.text)
  const time = found?.group('time')
  if (read?.type === 'day') {
    const at: DayTime = { day: read.day, time: (time && clockTime(time.text)) ?? null, zone: 'local' }
    g.claim(id, 'encounter.at', found!.quote, at, { label: hour!.label.text })
  } else if (hour && !hour.unknown) g.problem(read?.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'encounter.at', at: hour.quote })
  const place = box(LABELS.atNear)
  fromBox(g, id, 'encounter.place', place, (t) => readPlace(t)?.place, 'about')
  if (place && readPlace(place.text)?.doubt) g.problem('UnreadableValue', { field: 'encounter.place', at: place.quote })
  const same = (text: string) => text
  fromBox(g, id, 'encounter.method', box(LABELS.method), same)
  fromBox(g, id, 'encounter.statusAtEntry', box(LABELS.statusAtEntry), same)
  fromBox(g, id, 'encounter.statusFound', box(LABELS.statusFound), same)
  fromBox(g, id, 'encounter.record', box(LABELS.immigrationRecord), same)
  const disposition = fieldOf(g.paper, LABELS.disposition, ORDER)
  if (disposition?.at) g.claim(id, 'encounter.disposition', disposition.at, disposition.at.text.replace(/\s+/g, ' '), { label: disposition.label.text })
}

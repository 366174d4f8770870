/** Births of Mexico, Guatemala, Honduras, El Salvador: boxes with labels, or the registrar's own sentences. */
import type { Paper } from '../../papers/paper.ts'
import type { Gather } from '../kit/gather.ts'
import { type Label, findLabels } from '../kit/labels.ts'
import { allLines } from '../kit/lines.ts'
import { type Run, findInRun, runOf } from '../kit/run.ts'
import { spanOf } from '../kit/fields.ts'
import { type Found, type Stretch, type Words, claimDay, dateWords, find, findWide, labelsIn, ownDate, placeOf, stretch, whole } from './find.ts'
import { ES, labelsOf } from './labels.ts'
import { LATIN_DATE, latinDate } from './latin-dates.ts'
import { cui, curp, honduranId } from './registry-numbers.ts'
import { birthDay, claimChecked, claimName, claimNumber, claimPlace, isName, latinPlace, partedName, claimSex, endsOpen, sexOf, wholeName } from './values.ts'

const ALL = labelsOf(ES)
export const looksLikeDate = (text: string): boolean => latinDate(text).type !== 'not-a-date' || new RegExp(`^${LATIN_DATE}`, 'iu').test(text) || /^\S+\s+(?:d[ií]as\s+)?de(?:l\s+mes\s+de)?\s+\p{L}+\s+del?\s/iu.test(text)

export function readSpanishBirth(g: Gather, paper: Paper): void {
  const headings = findLabels(paper, ES.parents).filter(isHeading)
  const childHead = findLabels(paper, ES.child)[0]
  const own = stretch(paper, ALL, undefined, childHead ? headings.filter((h) => placeOf(paper, h.line) > placeOf(paper, childHead.line)) : headings)
  const child = childHead ? { ...own, from: placeOf(paper, childHead.line) } : own
  const run = runOf(paper, allLines(paper))

  claimChecked(g, 'person#1', 'person.nationalId', find(own, ES.curp, (t) => curp(t) !== undefined), curp)
  claimChecked(g, 'person#1', 'person.nationalId', find(own, ES.cui, (t) => cui(t) !== undefined), cui)
  claimChecked(g, 'person#1', 'person.nationalId', find(own, ES.identity, (t) => honduranId(t) !== undefined), honduranId)

  const born = find(child, ES.born, looksLikeDate)
  // On Mexico's national form the words stand over their labels; the birth date says which of the two this paper is.
  const over = born?.at && looksLikeDate(born.at.text) ? undefined : find(child, ES.born, looksLikeDate, true)
  const above = over?.at !== undefined && looksLikeDate(over.at.text)
  const at = above ? over : born
  const told = at?.at ? undefined : toldBirth(run)
  birthDay(g, told ?? dateWords(paper, at?.at, latinDate), latinDate, at?.label.text)
  if (!at?.at && !told) g.problem('MissingField', { field: 'person.birthDate', ...(at ? { at: at.label } : {}) })

  childName(g, paper, child, above, run)
  const sex = find(child, ES.sex, (t) => sexOf(t.replace(/,[\s\S]*/, ''), 'es') !== undefined, above)
  const toldSex = findInRun(run, /\bsexo\s+(?<sex>femenino|masculino)\b/iu)?.group('sex')
  if (toldSex) g.claim('person#1', 'person.sex', toldSex.quote, sexOf(toldSex.text, 'es'))
  else claimSex(g, sex, 'es')
  claimPlace(g, 'person#1', 'person.birthPlace', find(child, ES.birthPlace, (t) => !looksLikeDate(t) && !endsOpen(t), above))
  parents(g, paper, headings, above, run)
  record(g, paper, own, run)
}

/** Labels of a block stand at a line's start; the same words inside a sentence open none. */
const isHeading = (l: Label): boolean => l.line.start === l.start || l.line.page.text.slice(l.line.start, l.start).trim() === '' || l.line.text.length < 60

function record(g: Gather, paper: Paper, own: Stretch, run: Run): void {
  const registered = find(own, ES.registered, looksLikeDate)
  const inWords = registered?.at ? undefined : findInRun(run, new RegExp(String.raw`\bcon\s+fecha\s*:?\s*(?<date>${LATIN_DATE})[\s\S]{0,260}?\bqued[oó]\s+inscrit[oa]`, 'iu'))?.group('date')
  claimDay(g, 'civilRecord#1', 'civilRecord.registered', inWords ?? dateWords(paper, registered?.at, latinDate), latinDate, registered?.at ? { label: registered.label.text } : {})
  const number = find(own, ES.number, (t) => /^[\d/-]{1,16}$/.test(t.replace(/\s/g, '')))
  if (number?.at && /^[\d\s/-]{1,18}$/.test(number.at.text)) claimNumber(g, 'civilRecord#1', 'civilRecord.number', number)
  else {
    const said = findInRun(run, /\b(?:acta(?:[ \t]+de[ \t]+nacimiento)?|partida)(?:\s+(?:n[uú]mero|no\.?|n[°º])\s*:?\s*|[ \t]*:?[ \t]?)(?<number>\d[\d-]{0,16})(?![\d/])/iu)?.group('number')
    if (said) g.claim('civilRecord#1', 'civilRecord.number', said.quote, said.text.replace(/-/g, ''))
  }
  recordPlace(g, paper, own)
  issuedEs(g, paper, run)
}

export function recordPlace(g: Gather, paper: Paper, own: Stretch): void {
  const city = find(own, ES.municipality)
  const state = find(own, ES.entity)
  if (!city?.at) return
  const place = latinPlace(city.at.text)
  const span = state?.at && place?.city && !place.state && isName(state.at.text) ? spanOf(paper, city.at, state.at) : undefined
  if (span && place) g.claim('civilRecord#1', 'civilRecord.place', span, { ...place, state: state!.at!.text }, { label: city.label.text })
  else if (place) g.claim('civilRecord#1', 'civilRecord.place', city.at, place, { label: city.label.text })
}

// Only a registrar's closing sentence dates the copy: "se extiende … a los catorce días del mes de marzo de 2024".
const CLOSING = new RegExp(String.raw`\b(?:conforme\s+con\s+su\s+original|se\s+extiende|extendid[oa]|expedid[oa]|se\s+expide|se\s+firma|dad[oa]\s+en|doy\s+fe\s+en)\b[\s\S]{0,400}?\ba(?:\s+los)?\s+(?<date>${LATIN_DATE})`, 'iu')
export function issuedEs(g: Gather, paper: Paper, run: Run): void {
  const issued = find(whole(paper, ALL), ES.issued, looksLikeDate)
  const closing = issued?.at ? undefined : findInRun(run, CLOSING)?.group('date')
  claimDay(g, 'civilRecord#1', 'civilRecord.issued', closing ?? dateWords(paper, issued?.at, latinDate), latinDate, issued?.at ? { label: issued.label.text } : {})
}

const BORN = new RegExp(String.raw`\bnaci[oó](?!\p{L})[^.;]{0,260}?\b(?:el|del)\s+(?:d[ií]a\s+)?(?<date>${LATIN_DATE})`, 'iu')
const toldBirth = (run: Run): Words | undefined => ownDate(findInRun(run, BORN))

const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}’'\s-]{1,60}\p{Lu}`

function childName(g: Gather, paper: Paper, child: Stretch, above: boolean, run: Run): void {
  const named = rowName(paper, child, above)
  if (named) return claimName(g, 'person#1', 'person.name', named.at, named.name, named.label)
  const full = findWide(child, ES.full, isName)
  if (full?.at) return claimName(g, 'person#1', 'person.name', { text: full.at.text, quote: spanOf(paper, full.at, full.at)! }, wholeName(full.at.text), full.label.text)
  const told = findInRun(run, new RegExp(String.raw`(?<name>${CAPITALS}),\s+(?:de\s+)?[sS][eE][xX][oO]\s`, 'u'))?.group('name')
  // A narrative gives the given names; the surnames come from the parents named after them.
  if (told) claimName(g, 'person#1', 'person.name', told, { surname: '', given: told.text, order: 'given-first' })
}

/** A name in boxes: given names and one or two surnames, each under (or over) its own label. */
export function rowName(paper: Paper, s: Stretch, above: boolean): { at: Words; name: ReturnType<typeof partedName>; label: string } | undefined {
  const part = (label: RegExp): Found | undefined => {
    const found = find(s, label, isName, above)
    return found?.at && isName(found.at.text) ? found : undefined
  }
  const given = part(ES.given)
  const first = part(ES.first)
  const surnames = (first ? [first, part(ES.second)] : [part(ES.surnames)]).filter((x): x is Found => x !== undefined)
  const cells = [given, ...surnames].filter((x): x is Found => x !== undefined).map((x) => x.at!).sort((a, b) => placeOf(paper, a.line) - placeOf(paper, b.line) || a.start - b.start)
  if (!given || surnames.length === 0) return undefined
  const quote = spanOf(paper, cells[0]!, cells.at(-1)!)
  const name = partedName(surnames.map((x) => x.at!.text).join(' '), given.at!.text)
  return quote && { at: { text: cells.map((c) => c.text).join(' '), quote }, name, label: given.label.text }
}

/** Two parents, four boxes at most; a hostile page may repeat its headings without end. */
const BLOCKS_MAX = 6
function parents(g: Gather, paper: Paper, headings: readonly Label[], above: boolean, run: Run): void {
  const seen = new Set<string>()
  const add = (at: Words | undefined, name: ReturnType<typeof partedName> | undefined, label?: string): void => {
    if (!at || !name || seen.has(at.quote.exact) || !isName(`${name.given} ${name.surname}`.trim())) return
    seen.add(at.quote.exact)
    claimName(g, 'person#1', 'person.parentName', at, name, label)
  }
  for (const h of headings.slice(0, BLOCKS_MAX)) {
    const s = stretch(paper, ALL, h, headings)
    // Several rows of the same boxes: mother and father under one heading.
    for (const label of labelsIn(s, ES.given).slice(0, BLOCKS_MAX)) {
      const line = placeOf(paper, label.line)
      const row = rowName(paper, { ...s, from: line, to: Math.min(s.to, line + 3) }, above)
      add(row?.at, row?.name, row?.label)
    }
  }
  for (const label of [ES.motherName, ES.fatherName]) {
    const found = findWide(whole(paper, ALL), label, isName)
    if (found?.at && isName(found.at.text)) add({ text: found.at.text, quote: spanOf(paper, found.at, found.at)! }, wholeName(found.at.text), found.label.text)
  }
  const told = findInRun(run, new RegExp(String.raw`\bhij[oa]\s+de\s+(?:los\s+se[ñn]ores\s+)?(?<one>${CAPITALS})(?:,[^.;]{0,160}?)?\s+y\s+(?:de\s+)?(?<two>${CAPITALS})(?=[,.;]|\s+\p{Ll})`, 'u'))
  for (const who of [told?.group('one'), told?.group('two')]) add(who, who && wholeName(who.text))
}

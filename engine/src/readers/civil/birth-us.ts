/** Births of US states and cities, long form: month first; the parents' own birth dates stand on the same page. */
import type { Paper } from '../../papers/paper.ts'
import { type PrintedDate, anyUsDate } from '../kit/dates.ts'
import { spanOf } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import { type Label, findLabels } from '../kit/labels.ts'
import { readPlace } from '../kit/places.ts'
import { labelledName } from '../kit/values.ts'
import { type Found, type Stretch, claimDay, dateWords, find, findWide, isBlank, placeOf, whole } from './find.ts'
import { EN, labelsOf } from './labels.ts'
import { birthDay, claimName, claimNumber, endsOpen, isName, claimSex, wholeName } from './values.ts'

const ALL = labelsOf(EN)

/** Dates of US registries, month first: `05/12/1988`, `05-12-1988`, `MAY 12, 1988`, `12 MAY 1988`. */
export const usRegistryDate = (text: string): PrintedDate => {
  const t = text.trim().replace(/[.,;]+$/, '').replace(/\s+/g, ' ')
  return anyUsDate(/^\d{1,2}([-.])\d{1,2}\1\d{4}$/.test(t) ? t.replace(/[-.]/g, '/') : t)
}
export const looksLikeUsDate = (text: string): boolean => /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4})/u.test(text.trim())

export function readUsBirth(g: Gather, paper: Paper): void {
  const s = whole(paper, ALL)
  const parents = findLabels(paper, EN.parents).filter((l) => !isMention(l))[0]
  const child: Stretch = parents ? { ...s, to: endOf(paper, parents) } : s
  const born = find(child, EN.born, looksLikeUsDate)
  birthDay(g, dateWords(paper, born?.at, usRegistryDate), usRegistryDate, born?.label.text)
  if (!born?.at) g.problem('MissingField', { field: 'person.birthDate', ...(born ? { at: born.label } : {}) })
  childName(g, paper, child)
  claimSex(g, find(child, EN.sex), 'en')
  usPlace(g, 'person.birthPlace', find(child, EN.birthPlace, (t) => !looksLikeUsDate(t) && !endsOpen(t)))
  for (const label of [EN.mother, EN.father]) {
    const found = findWide(s, label, isName)
    if (found?.at && isName(found.at.text) && !looksLikeUsDate(found.at.text)) {
      claimName(g, 'person#1', 'person.parentName', { text: found.at.text, quote: spanOf(paper, found.at, found.at)! }, wholeName(found.at.text), found.label.text)
    }
  }
  usRecord(g, paper, s)
}

/** On the parents' first line a box of the child may stand too: the stretch ends after it where the labels share a line. */
const endOf = (paper: Paper, l: Label): number => placeOf(paper, l.line)
/** "Mother" inside a sentence of the form ("this certificate is … of the mother") opens no block. */
const isMention = (l: Label): boolean => /[a-z]{3,}\s+$/.test(l.line.page.text.slice(l.line.start, l.start)) || l.line.text.length > 130

export function usRecord(g: Gather, paper: Paper, s: Stretch): void {
  claimNumber(g, 'civilRecord#1', 'civilRecord.number', find(s, EN.number, (t) => /\d/.test(t)))
  const registered = find(s, EN.registered, looksLikeUsDate)
  claimDay(g, 'civilRecord#1', 'civilRecord.registered', dateWords(paper, registered?.at, usRegistryDate), usRegistryDate, registered ? { label: registered.label.text } : {})
  const issued = find(s, EN.issued, looksLikeUsDate)
  claimDay(g, 'civilRecord#1', 'civilRecord.issued', dateWords(paper, issued?.at, usRegistryDate), usRegistryDate, issued ? { label: issued.label.text } : {})
}

function childName(g: Gather, paper: Paper, child: Stretch): void {
  const part = (label: RegExp): Found | undefined => {
    const found = find(child, label, isName)
    return found?.at && isName(found.at.text) ? found : undefined
  }
  const [first, middle, last] = [part(EN.firstName), part(EN.middleName), part(EN.lastName)]
  const span = first?.at && last?.at ? spanOf(paper, first.at, last.at) : undefined
  if (first?.at && last?.at && span) {
    const name = { ...labelledName(last.at.text, first.at.text), ...(middle?.at && !/^(?:nmn|none)$/i.test(middle.at.text) ? { middle: middle.at.text } : {}) }
    return claimName(g, 'person#1', 'person.name', { text: span.exact, quote: span }, name, first.label.text)
  }
  const full = findWide(child, EN.childName, isName)
  if (full?.at) claimName(g, 'person#1', 'person.name', { text: full.at.text, quote: spanOf(paper, full.at, full.at)! }, wholeName(full.at.text), full.label.text)
}

function usPlace(g: Gather, field: 'person.birthPlace', found: Found | undefined): void {
  const read = found?.at && !isBlank(found.at.text) && !endsOpen(found.at.text) ? readPlace(found.at.text) : undefined
  if (found?.at && read) g.claim('person#1', field, found.at, read.place, { label: found.label.text })
}

/** Births of Brazil: the certidão of 2009 and later, with its matrícula; dates in words, and beside them in boxes. */
import type { Paper } from '../../papers/paper.ts'
import { type PrintedDate } from '../kit/dates.ts'
import { boxUnder, spanOf } from '../kit/fields.ts'
import type { Gather } from '../kit/gather.ts'
import { type Piece, allLines } from '../kit/lines.ts'
import { findInRun, runOf } from '../kit/run.ts'
import { type Stretch, claimDay, dateWords, find, findWide, labelsIn, whole } from './find.ts'
import { PT, labelsOf } from './labels.ts'
import { LATIN_DATE, latinDate } from './latin-dates.ts'
import { matricula } from './registry-numbers.ts'
import { birthDay, claimChecked, claimName, claimPlace, endsOpen, isName, claimSex, wholeName } from './values.ts'

const ALL = labelsOf(PT)
const isWhole = (text: string): boolean => !endsOpen(text)
const looksLikeDate = (text: string): boolean => new RegExp(`^${LATIN_DATE}`, 'iu').test(text) || /^\S+\s+(?:e\s+\S+\s+)?de\s+\p{L}+\s+de/iu.test(text)

export function readBrazilianBirth(g: Gather, paper: Paper): void {
  const s = whole(paper, ALL)
  claimChecked(g, 'civilRecord#1', 'civilRecord.number', find(s, PT.matricula, (t) => matricula(t) !== undefined), matricula)
  const name = findWide(s, PT.name, isName)
  if (name?.at) claimName(g, 'person#1', 'person.name', { text: name.at.text, quote: spanOf(paper, name.at, name.at)! }, wholeName(name.at.text), name.label.text)
  born(g, paper, s)
  claimSex(g, find(s, PT.sex), 'pt')
  claimPlace(g, 'person#1', 'person.birthPlace', find(s, PT.birthPlace, isWhole))
  claimPlace(g, 'civilRecord#1', 'civilRecord.place', find(s, PT.regPlace, isWhole))
  for (const p of parentsOf(s)) claimName(g, 'person#1', 'person.parentName', { text: p.text, quote: spanOf(paper, p, p)! }, wholeName(p.text))
  const registered = find(s, PT.registered, looksLikeDate)
  claimDay(g, 'civilRecord#1', 'civilRecord.registered', dateWords(paper, registered?.at, latinDate), latinDate, registered ? { label: registered.label.text } : {})
  issuedPt(g, paper)
}

/** The words and the boxes are two answers of one paper; both are told, and rivals are seen as rivals. */
function born(g: Gather, paper: Paper, s: Stretch): void {
  const words = find(s, PT.bornWords, looksLikeDate) ?? find(s, PT.born, looksLikeDate)
  const at = dateWords(paper, words?.at, latinDate)
  const said: PrintedDate | undefined = at && latinDate(at.text)
  const boxes = boxesDate(s)
  const boxed = boxes && latinDate(boxes.text)
  if (!at && !boxes) return g.problem('MissingField', { field: 'person.birthDate', ...(words ? { at: words.label } : {}) })
  const same = said?.type === 'day' && boxed?.type === 'day' && said.day === boxed.day
  if (at) birthDay(g, at, latinDate, words?.label.text)
  if (boxes && !same) birthDay(g, { text: boxes.text, quote: boxes.quote }, latinDate, words?.label.text)
}

/** `DIA 12 MÊS 05 ANO 1988`, as one date. */
function boxesDate(s: Stretch): { text: string; quote: NonNullable<ReturnType<typeof spanOf>> } | undefined {
  for (const day of labelsIn(s, PT.day)) {
    const near = (label: RegExp) => labelsIn(s, label).find((l) => l.line === day.line && l.start > day.start)
    const [month, year] = [near(PT.month), near(PT.year)]
    if (!month || !year) continue
    const value = (of: RegExp): Piece | undefined => find({ ...s, paper: { ...s.paper, pages: [day.line.page] } }, of, (t) => /^\d{1,4}$/.test(t))?.at
    const [d, m, y] = [value(PT.day), value(PT.month), value(PT.year)]
    if (!d || !m || !y || !/^\d{1,2}$/.test(d.text) || !/^\d{1,2}$/.test(m.text) || !/^\d{4}$/.test(y.text)) continue
    const quote = spanOf(s.paper, d, y)
    if (quote) return { text: `${d.text}/${m.text}/${y.text}`, quote }
  }
  return undefined
}

/** One parent a line, or two on one line with `e` or `;` between them. */
function parentsOf(s: Stretch): Piece[] {
  const label = labelsIn(s, PT.parents)[0]
  if (!label) return []
  const beside = find(s, PT.parents)?.at
  const rows = beside && beside.line === label.line ? [beside] : boxUnder(label, s.labels, 2)
  return rows.filter((p) => isName(p.text) && p.text.trim().split(/\s+/).length >= 2 && !/\se\s/.test(p.text))
}

/** "O conteúdo da certidão é verdadeiro. Dou fé. Belo Horizonte, 14 de março de 2024." */
const CLOSING = new RegExp(String.raw`\bdou\s+f[eé]\s*[.,]?\s*(?:[\p{L} .'/-]{2,60},\s*)?(?<date>${LATIN_DATE})`, 'iu')
export function issuedPt(g: Gather, paper: Paper): void {
  const issued = find(whole(paper, ALL), PT.issued, looksLikeDate)
  const closing = issued?.at ? undefined : findInRun(runOf(paper, allLines(paper)), CLOSING)?.group('date')
  claimDay(g, 'civilRecord#1', 'civilRecord.issued', closing ?? dateWords(paper, issued?.at, latinDate), latinDate, issued?.at ? { label: issued.label.text } : {})
}

import { type Claim, type FieldName, type Outlook, type Paper, type Problem, type Statement, buildRecord, day, outlook, quote, standardPack, typedPages } from '@proofline/engine'
import { expect, test } from 'vitest'
import type { Item } from '../../record/store.ts'
import { problemId } from '../../record/answers.ts'
import { type Question, isVague, questionsOf } from './queue.ts'

/** A paper of one line per claim; `at` gives the words a claim or a problem stands on. */
function paperOf(seed: string, lines: readonly string[]): { paper: Paper; at: (words: string) => ReturnType<typeof quote> } {
  const page = typedPages(lines.join('\n'), 'plain-text')[0]!
  const paper: Paper = { id: seed.repeat(64).slice(0, 64), name: `${seed}.txt`, mediaType: 'text/plain', pages: [page] }
  return { paper, at: (words) => quote(paper.id, page, page.text.indexOf(words), page.text.indexOf(words) + words.length) }
}
const claim = (at: ReturnType<typeof quote>, field: FieldName, value: Claim['value'], more: Partial<Claim> = {}): Claim => {
  const event = `${field.split('.')[0]}#1`
  return { id: `${at.paper.slice(0, 16)}:1:${at.start}-${at.end}:${event}:${field}`, event, field, value: value!, precision: 'exact', quote: at, source: 'CBP', generatedBy: 'cbp/i94-recent@1', ...more }
}
const itemOf = (paper: Paper, claims: readonly Claim[], problems: readonly Problem[] = []): Item => ({ paper, bytes: new Uint8Array(), reader: 'test@1', claims, problems })

const i94 = paperOf('a', ['Date of Entry: 2017 August 22', 'Admit Until 02/21/2018'])
const nta = paperOf('b', ['admitted on or about August 12, 2017', 'DOB 01/01/1991', 'Filed 02/30/2019'])
const receipt = paperOf('c', ['Received Date 08/16/2018'])
const receiptMore = { source: 'USCIS', generatedBy: 'uscis/i797c-receipt@1' } as const
const entered = claim(i94.at('2017 August 22'), 'admission.date', day('2017-08-22'))
const until = claim(i94.at('02/21/2018'), 'admission.until', day('2018-02-21'))
const about = claim(nta.at('on or about August 12, 2017'), 'admission.date', day('2017-08-12'), { precision: 'about', source: 'DHS', generatedBy: 'dhs/nta-i862@1' })
const born = claim(nta.at('01/01/1991'), 'person.birthDate', day('1991-01-01'), { precision: 'default-suspect', source: 'DHS', generatedBy: 'dhs/nta-i862@1' })
const received = claim(receipt.at('08/16/2018'), 'filing.received', day('2018-08-16'), receiptMore)
const form = claim(receipt.at('Received'), 'filing.form', 'I-589', receiptMore)
const impossible: Problem = { type: 'ImpossibleDate', field: 'nta.filed', quote: nta.at('02/30/2019') }
const items = [itemOf(receipt.paper, [received, form]), itemOf(i94.paper, [entered, until]), itemOf(nta.paper, [about, born], [impossible])]

const look = (statements: readonly Statement[]): { record: ReturnType<typeof buildRecord>; outlook: Outlook } => {
  const record = buildRecord({ papers: items, statements })
  return { record, outlook: outlook(record, standardPack, { today: day('2020-01-01') }) }
}
const ask = (statements: readonly Statement[] = [], later: readonly string[] = []): Question[] => questionsOf({ items, ...look(statements), statements, later })
const told = (q: Question): string => (q.kind === 'claim' ? `${q.because} ${q.claim.field}` : q.kind === 'problem' ? `problem ${q.problem.type}` : q.kind === 'fact' ? `fact ${q.next.fact.name}` : q.kind)
const said = (n: number, what: object): Statement => ({ id: `s${n}`, saidOn: day('2020-01-01'), by: 'holder', ...what }) as Statement

test('what could not be read comes first, then dates that are not exact, then those a disagreement turns on, then the rest', () => {
  const order = ask().map(told)
  expect(order.slice(0, 4)).toEqual(['problem ImpossibleDate', 'about admission.date', 'suspect person.birthDate', 'decides admission.date'])
  expect(order).toContain('used filing.received')
  const rest = order.slice(4)
  expect(rest.every((q) => q.startsWith('used') || q.startsWith('fact'))).toBe(true)
  expect(rest.slice(rest.findIndex((q) => q.startsWith('fact'))).every((q) => q.startsWith('fact'))).toBe(true)
})
test('facts no paper gives come when the readings are done; an answer, or not knowing it, takes the question away', () => {
  const arrived = itemOf(nta.paper, [claim(nta.at('August 12, 2017'), 'admission.date', day('2017-08-12'))])
  const facts = (statements: readonly Statement[]): string[] => {
    const record = buildRecord({ papers: [arrived], statements })
    return questionsOf({ items: [arrived], record, outlook: outlook(record, standardPack, { today: day('2020-01-01') }), statements, later: [] }).flatMap((q) => (q.kind === 'fact' ? [`${q.next.fact.name} ${q.next.scope}`] : []))
  }
  const [first] = facts([])
  expect(first).toMatch(/^stay\.manner stay:/)
  const item = first!.slice(first!.indexOf(' ') + 1)
  const tell = said(1, { kind: 'tell', fact: 'stay.manner', item, value: 'without-inspection', precision: 'exact' })
  const unknown = said(1, { kind: 'tell', fact: 'stay.manner', item, precision: 'unknown' })
  for (const s of [tell, unknown]) {
    expect(facts([s])).not.toContain(first)
    expect(facts([s, said(2, { kind: 'withdraw', statement: 's1' })])).toEqual(facts([]))
  }
})
test('an exact date on the paper is asked about as exact, though what it tells of was only about then', () => {
  const then = claim(i94.at('2017 August 22'), 'admission.date', day('2017-08-22'), { precision: 'about' })
  expect(isVague(then)).toBe(false)
  expect(isVague(about)).toBe(true)
  expect(isVague(born)).toBe(true)
})
test('a question put off comes last, whatever it is', () => {
  expect(ask([], [about.id]).map(told).at(-1)).toBe('about admission.date')
  expect(ask([], [about.id, entered.id]).slice(-2).map(told)).toEqual(['about admission.date', 'decides admission.date'])
})
test('an answer takes its question away, and taking the answer back brings it again', () => {
  const yes = said(1, { kind: 'confirm', claim: about.id })
  expect(ask([yes]).map(told)).not.toContain('about admission.date')
  expect(ask([yes, said(2, { kind: 'withdraw', statement: 's1' })]).map(told)).toContain('about admission.date')
})
test('a corrected reading is not asked again', () => {
  const other = said(1, { kind: 'misread', claim: about.id, value: day('2017-08-21'), precision: 'about' })
  expect(ask([other]).filter((q) => q.kind === 'claim' && q.item.paper.id === nta.paper.id).map(told)).toEqual(['suspect person.birthDate'])
})
test('not able to tell is an answer: it is not asked again and the reading stays', () => {
  const cant = said(1, { kind: 'note', claim: entered.id, text: 'I looked.' })
  expect(ask([cant]).map(told)).not.toContain('decides admission.date')
  expect(look([cant]).record.contradictions.some((c) => c.fields.includes('admission.date'))).toBe(true)
})
test('a problem is done when the person says what is there, or that they looked', () => {
  const looked = said(1, { kind: 'note', claim: problemId(nta.paper.id, impossible), text: 'I looked.' })
  expect(ask([looked]).map(told)[0]).toBe('about admission.date')
  const read = said(1, { kind: 'remember', event: `nta#read-${nta.paper.id.slice(0, 12)}-1-${impossible.quote!.start}`, field: 'nta.filed', value: day('2019-02-28'), precision: 'exact' })
  expect(ask([read]).map(told)[0]).toBe('about admission.date')
})
test('two papers that say the same are asked about once', () => {
  const twin = paperOf('d', ['Received Date 08/16/2018'])
  const more = itemOf(twin.paper, [
    claim(twin.at('08/16/2018'), 'filing.received', day('2018-08-16'), receiptMore), claim(twin.at('Received'), 'filing.form', 'I-589', receiptMore),
  ])
  const record = buildRecord({ papers: [...items, more], statements: [] })
  const questions = questionsOf({ items: [...items, more], record, outlook: outlook(record, standardPack, { today: day('2020-01-01') }), statements: [], later: [] })
  expect(questions.map(told).filter((q) => q === 'used filing.received')).toHaveLength(1)
})
test('a missing departure can be said not to be known', () => {
  const first = paperOf('e', ['Date of Entry: 2015 May 01'])
  const early = claim(first.at('2015 May 01'), 'admission.date', day('2015-05-01'))
  const all = [...items, itemOf(first.paper, [early])]
  const at = (statements: readonly Statement[]): Question[] => {
    const record = buildRecord({ papers: all, statements })
    return questionsOf({ items: all, record, outlook: outlook(record, standardPack, { today: day('2020-01-01') }), statements, later: [] })
  }
  const q = at([]).find((x) => x.kind === 'departure')!
  expect(at([said(1, { kind: 'note', claim: q.id, text: 'I do not know.' })]).some((x) => x.kind === 'departure')).toBe(false)
  expect(at([said(1, { kind: 'remember', event: 'departure#after-1', field: 'departure.date', value: day('2016-01-01'), precision: 'month' })]).some((x) => x.kind === 'departure')).toBe(false)
})

import { type Claim, type FieldName, type Outlook, type Paper, type Statement, buildRecord, day, outlook, quote, standardPack, typedPages } from '@proofline/engine'
import { describe, expect, test } from 'vitest'
import type { Item } from '../../record/store.ts'
import { dayIn } from './dates-on-page.ts'
import { type Question, questionsOf, secondReadings } from './queue.ts'

/** A photo of a paper: one line per claim, each of them unsure unless said otherwise. */
const page = typedPages(['Date of Entry: 2017 August 22', 'Country note 1990 May 04', 'Received Date 08/16/2018', 'Class B2', 'A-Number A000-000-123'].join('\n'), 'ocr')[0]!
const paper: Paper = { id: 'a'.repeat(64), name: 'photo.jpg', mediaType: 'image/jpeg', pages: [page] }
const claim = (words: string, field: FieldName, value: Claim['value'], rivals?: readonly string[], event = `${field.split('.')[0]}#1`): Claim => {
  const at = quote(paper.id, page, page.text.indexOf(words), page.text.indexOf(words) + words.length)
  return {
    id: `${paper.id.slice(0, 16)}:1:${at.start}-${at.end}:${event}:${field}`, event, field, value: value!, precision: 'exact', quote: at, source: 'CBP', generatedBy: 'cbp/i94-recent@1',
    ...(rivals ? { doubt: { reason: rivals.length > 0 ? 'two-looks' : 'faint', rivals } } : {}),
  }
}
const entered = claim('2017 August 22', 'admission.date', day('2017-08-22'), ['2017 August 27'])
const signed = claim('1990 May 04', 'visa.issued', day('1990-05-04'), [])
const received = claim('08/16/2018', 'filing.received', day('2018-08-16'))
const form: Claim = { ...claim('Received', 'filing.form', 'I-589'), event: 'filing#1' }
const aNumber = claim('A000-000-123', 'person.aNumber', '000000123', ['A000-000-128'])
const item: Item = { paper, bytes: new Uint8Array(), reader: 'test@1', claims: [signed, aNumber, entered, received, form], problems: [] }

const said = (n: number, what: object): Statement => ({ id: `s${n}`, saidOn: day('2020-01-01'), by: 'holder', ...what }) as Statement
const both = (statements: readonly Statement[], unsure: 'wait' | 'use'): { record: ReturnType<typeof buildRecord>; outlook: Outlook } => {
  const record = buildRecord({ papers: [item], statements, unsure })
  return { record, outlook: outlook(record, standardPack, { today: day('2020-01-01') }) }
}
const input = (statements: readonly Statement[]) => ({ items: [item], ...both(statements, 'wait'), statements, later: [], ifRead: both(statements, 'use') })
const told = (q: Question): string => (q.kind === 'claim' ? `${q.because}${q.decides ? ' decides' : ''} ${q.claim.field}` : q.kind)
const ask = (statements: readonly Statement[] = []): string[] => questionsOf(input(statements)).map(told)

describe('readings from a picture that are not sure', () => {
  test('come first when an answer would stand on them, the others after those', () => {
    const order = ask()
    expect(order[0]).toBe('unsure decides admission.date')
    // A reading nobody is sure of is still asked before a sure one.
    expect(order.indexOf('unsure visa.issued')).toBeGreaterThan(order.findLastIndex((q) => q.startsWith('unsure decides')))
    expect(order.indexOf('unsure visa.issued')).toBeLessThan(order.indexOf('used filing.received'))
  })
  test('are not asked again once a person has looked', () => {
    expect(ask([said(1, { kind: 'confirm', claim: entered.id })]).filter((q) => q.startsWith('unsure')).join()).not.toContain('admission.date')
    expect(ask([said(1, { kind: 'note', claim: entered.id, text: 'cannot tell' })]).join()).not.toContain('admission.date')
    expect(ask([said(1, { kind: 'misread', claim: entered.id, value: day('2017-08-27'), precision: 'exact' })]).join()).not.toContain('unsure decides admission.date')
    expect(ask([said(1, { kind: 'confirm', claim: entered.id }), said(2, { kind: 'withdraw', statement: 's1' })])[0]).toBe('unsure decides admission.date')
  })
  test('offer what the other look read', () => {
    expect(dayIn(entered.doubt!.rivals[0]!)).toBe(day('2017-08-27'))
    expect(dayIn('no date here')).toBeUndefined()
  })
})

describe('second readings', () => {
  const dates = (statements: readonly Statement[] = []): string[] => secondReadings(input(statements)).map((q) => q.claim.field)
  test('are asked for the dates an answer stands on, sure or not, and for no others', () => {
    expect(dates()).toContain('admission.date')
    expect(dates()).toContain('filing.received')
    expect(dates()).not.toContain('visa.issued')
  })
  test('count only when somebody read without seeing the first reading', () => {
    expect(dates([said(1, { kind: 'confirm', claim: received.id })])).toContain('filing.received')
    expect(dates([said(1, { kind: 'confirm', claim: received.id, blind: true })])).not.toContain('filing.received')
  })
})

describe('a picture of a paper nobody knows', () => {
  const unknown: Item = { ...item, paper: { ...paper, id: 'b'.repeat(64) }, reader: undefined, claims: [] }
  const questions = (more: Partial<Item>, statements: readonly Statement[] = []): string[] => {
    const record = buildRecord({ papers: [item], statements })
    return questionsOf({ items: [item, { ...unknown, ...more }], record, outlook: outlook(record, standardPack, { today: day('2020-01-01') }), statements, later: [] }).filter((q) => q.kind === 'kind').map((q) => q.id)
  }
  test('is asked about, once', () => {
    expect(questions({})).toEqual([`kind:${'b'.repeat(64)}`])
    expect(questions({}, [said(1, { kind: 'kind-of', paper: 'b'.repeat(64), reader: 'none' })])).toEqual([])
  })
  test('is not when its text was not a picture, or when it is one of many in a file', () => {
    expect(questions({ paper: { ...unknown.paper, pages: typedPages('a letter', 'plain-text') } })).toEqual([])
    expect(questions({ part: { kind: 'paper', filePages: 300 } })).toEqual([])
  })
})

import { type Claim, type FieldName, type Paper, type Statement, buildRecord, day, outlook, quote, standardPack, typedPages } from '@proofline/engine'
import { expect, test } from 'vitest'
import { makeAxis } from './axis.ts'
import { type Filter, type TimelineModel, daysOf, openingsOf, silence, timelineModel } from './model.ts'
import { LANE_ORDER, type Texts, draw } from './place.ts'

const READERS = { CBP: 'cbp/i94-recent@1', DHS: 'dhs/nta-i862@1', USCIS: 'uscis/card-ead@1' } as const
type Told = readonly [source: keyof typeof READERS, field: FieldName, value: string, more?: Partial<Claim>]

/** One paper per source, one line per claim; days are written as ISO days. */
function recordOf(told: readonly Told[], statements: readonly Statement[] = []): ReturnType<typeof buildRecord> {
  const papers = (Object.keys(READERS) as (keyof typeof READERS)[]).flatMap((source, n) => {
    const own = told.filter((t) => t[0] === source)
    if (own.length === 0) return []
    const page = typedPages(own.map(([, field, value]) => `${field} ${value}`).join('\n'), 'plain-text')[0]!
    const paper: Paper = { id: String(n).repeat(64), name: `${source}.txt`, mediaType: 'text/plain', pages: [page] }
    const claims = own.map(([, field, value, more]): Claim => {
      const start = page.text.indexOf(`${field} ${value}`)
      const q = quote(paper.id, page, start, start + field.length + 1 + value.length)
      const event = `${field.split('.')[0]}#1`
      const is = /^\d{4}-/.test(value) ? day(value) : value
      return { id: `${n}:${start}:${event}:${field}`, event, field, value: is, precision: 'exact', quote: q, source, generatedBy: READERS[source], ...more }
    })
    return [{ paper, claims, problems: [] }]
  })
  return buildRecord({ papers, statements })
}
const modelOf = (record: ReturnType<typeof buildRecord>, filter: Filter = 'all'): TimelineModel => timelineModel(record, outlook(record, standardPack, { today: day('2026-01-01') }), filter)

const ENTRY: readonly Told[] = [
  ['CBP', 'admission.date', '2017-08-22'], ['CBP', 'admission.until', '2018-02-21'], ['CBP', 'admission.class', 'B2'],
  ['DHS', 'admission.date', '2017-08-12', { precision: 'about' }], ['DHS', 'admission.class', 'B2'],
]
const CARD: readonly Told[] = [['USCIS', 'card.validFrom', '2024-04-09'], ['USCIS', 'card.expires', '2029-04-08'], ['USCIS', 'card.number', 'IOE9900000001']]

test('a card runs from its first day to its last as one entry', () => {
  const { entries } = modelOf(recordOf(CARD))
  expect(entries.map((e) => [e.field, e.from, e.day, e.startField])).toEqual([['card.expires', day('2024-04-09'), day('2029-04-08'), 'card.validFrom']])
})
test('"allowed to stay until" starts at the same source’s own day, never at a rival’s', () => {
  const { entries } = modelOf(recordOf(ENTRY))
  const until = entries.find((e) => e.field === 'admission.until')!
  expect(until.from).toBe(day('2017-08-22'))
  expect(entries.find((e) => e.id === until.startEntry)!.source).toBe('CBP')
  const onlyUntil = modelOf(recordOf(ENTRY.filter((t) => t[0] === 'DHS' || t[1] === 'admission.until'))).entries.find((e) => e.field === 'admission.until')!
  expect(onlyUntil.from).toBeUndefined()
})
test('rival days stand against each other and the axis opens around them', () => {
  const record = recordOf(ENTRY)
  const model = modelOf(record)
  expect([...model.joined.values()].map((sides) => sides.map((s) => s.source).sort())).toEqual([['CBP', 'DHS']])
  expect(openingsOf(model, record, outlook(record, standardPack, {}))).toEqual([{ from: day('2017-08-07'), to: day('2017-08-28') }])
})
test('only proven shows what has words on a paper, only mine what the person said', () => {
  const said = { id: 's1', saidOn: day('2026-01-01'), by: 'holder', kind: 'remember', event: 'departure#1', field: 'departure.date', value: day('2019-05-01'), precision: 'month' } as Statement
  const record = recordOf(ENTRY, [said])
  expect(modelOf(record, 'proven').entries.some((e) => e.field === 'departure.date')).toBe(false)
  expect(modelOf(record, 'mine').entries.map((e) => [e.field, e.source])).toEqual([['departure.date', 'holder']])
  expect(modelOf(record, 'mine').workedOut).toEqual([])
})
test('silence is told in months from eight on, and in years from two on', () => {
  expect(silence(0, 239)).toBeUndefined()
  expect(silence(0, 250)).toEqual({ unit: 'months', n: 8 })
  expect(silence(0, 3 * 365 - 20)).toEqual({ unit: 'years', n: 3 })
})
test('in every lane the labels keep apart, and every entry has its label', () => {
  const record = recordOf([...ENTRY, ...CARD])
  const model = modelOf(record)
  const axis = makeAxis({ days: daysOf(model), openings: openingsOf(model, record, outlook(record, standardPack, {})), width: 900 })!
  const texts: Texts = { when: () => ({ before: '', date: '22 Aug 2017' }), what: (e) => e.field, days: () => '22 Aug 2018', name: (w) => w.id, gap: () => 'gap', tag: () => '2 papers disagree', width: (t) => t.length * 8 }
  const drawing = draw(model, axis, texts)
  expect(drawing.labels.flatMap((l) => l.entries.map((e) => e.id)).sort()).toEqual(model.entries.map((e) => e.id).sort())
  for (const [i, a] of drawing.labels.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(0)
    expect(a.x + a.width).toBeLessThanOrEqual(axis.width + 1)
    for (const b of drawing.labels.slice(i + 1)) expect(a.x + a.width <= b.x || b.x + b.width <= a.x || Math.abs(a.y - b.y) >= 40).toBe(true)
  }
  expect(drawing.threads).toHaveLength(1)
  expect(drawing.lanes.map((l) => l.id)).toEqual(LANE_ORDER.filter((id) => drawing.lanes.some((l) => l.id === id)))
})

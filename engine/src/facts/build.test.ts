/** The worked case of the engine design (section 6) with an invented twin: eight papers, hand-built claims. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { typedPages } from '../papers/text-page.ts'
import { readPaper } from '../readers/read-paper.ts'
import { at, build, contradictions, d, facts, items, named, paper } from './test-kit.ts'

const NAME = named('TORRES RIVAS', 'MARIA LUZ')
const who = { 'person.name': NAME, 'person.aNumber': '000000218' }

const i94 = paper('a1', 'cbp/i94-recent', 'CBP', {
  'admission#1': { 'admission.date': '2017-08-22', 'admission.class': 'B2', 'admission.until': '2018-02-20', 'admission.i94': '990000218A1' },
  'person#1': { 'person.name': NAME, 'person.birthDate': '1988-05-09', 'person.nationality': 'PER' },
  'passport#1': { 'passport.number': '990000218' },
})
const history = paper('b2', 'cbp/i94-travel-history', 'CBP', {
  'admission#1': { 'admission.date': '2017-08-22', 'admission.place': at('ATL') },
  'departure#1': { 'departure.date': '2016-06-21', 'departure.place': at('ATL') },
  'admission#2': { 'admission.date': '2016-06-03', 'admission.place': at('ATL') },
})
const nta = paper('c3', 'dhs/nta-i862', 'DHS', {
  'nta#1': { 'nta.form': 'I-862', 'nta.issued': '2019-06-11', 'nta.served': '2019-06-11', 'nta.service': 'mail', 'nta.hearingAt': 'unknown', 'nta.category': 'admitted' },
  'admission#1': { 'admission.date': 'about 2017-08-12', 'admission.place': at('Atlanta, GA'), 'admission.class': 'B2', 'admission.until': '2018-02-20', 'admission.manner': 'admitted' },
  'person#1': { 'person.name': named('RIVAS', 'MARIA TORRES', 'surname-first'), 'person.aNumber': '000-000-218', 'person.birthDate': 'default-suspect 1988-01-01', 'person.birthCountry': 'PER' },
})
const receipt = paper('d4', 'uscis/i589-acknowledgement', 'USCIS', {
  'filing#1': { 'filing.receipt': 'ZBO1890000218', 'filing.form': 'I-589', 'filing.received': '2018-08-17' },
  'notice#1': { 'notice.kind': 'acknowledgement', 'notice.date': '2018-08-23', 'notice.receipt': 'ZBO1890000218' },
  'person#1': who,
})
const notice = paper('e5', 'eoir/hearing-notice', 'EOIR', {
  'hearing#1': { 'hearing.at': '2020-05-06T13:30', 'hearing.kind': 'master', 'hearing.status': 'scheduled', 'hearing.court': at('ATLANTA, MA') },
  'notice#1': { 'notice.kind': 'hearing', 'notice.date': '2019-10-02', 'notice.service': 'mail' },
  'person#1': who,
})
const acis = paper('f6', 'eoir/acis', 'EOIR', {
  'hearing#1': { 'hearing.status': 'none-listed', 'hearing.asOf': 'unknown' },
  'proceeding#1': { 'proceeding.docketed': '2019-06-24', 'proceeding.court': at('ATLANTA, MA') },
  'person#1': who,
})
const passport = paper('07', 'dos/passport-mrz', 'issuing-state', {
  'passport#1': { 'passport.number': '990000218', 'passport.issuer': 'PER', 'passport.issued': '2016-09-14', 'passport.expires': '2021-09-14' },
  'person#1': { 'person.name': [NAME, named('TORRES RIVAS', 'MARIA LUZ', 'mrz')], 'person.birthDate': '1988-05-09', 'person.sex': 'F' },
})
const ead = paper('18', 'uscis/card-ead', 'USCIS', {
  'card#1': { 'card.kind': 'ead', 'card.number': 'IOE0999000218', 'card.category': 'C08', 'card.validFrom': '2022-11-04', 'card.expires': '2024-11-03' },
  'person#1': { ...who, 'person.birthDate': '1988-05-09', 'person.birthCountry': 'PER' },
})
const all = [i94, history, nta, receipt, notice, acis, passport, ead]
const record = build(all)

test('the I-94, the travel history and the notice tell of one arrival, with two days', () => {
  expect(items(record, 'arrival')).toEqual([
    { date: '2016-06-03', portOfEntry: 'ATLANTA, GA' },
    { date: { '2017-08-22': '2017-08-22', '2017-08-12': '2017-08-12' }, manner: 'date-certain', portOfEntry: 'ATLANTA, GA', classOfAdmission: 'B2', admitUntil: '2018-02-20' },
  ])
  expect(record.contests.filter((c) => c.kind === 'matching')).toEqual([])
})

test('the arrival, the birthday and the hearing are contested, and nothing else is', () => {
  expect(facts(record, record.record)).toEqual({
    'holder.dob': { '1988-05-09': '1988-05-09', '1988-01-01': '1988-01-01' },
    'holder.birthCountry': 'PER', 'nta.servedDate': '2019-06-11', 'nta.hearingSet': false, 'nta.firstHearing': '2020-05-06',
  })
  expect(contradictions(record)).toEqual([
    'dates admission.date: 2017-08-22 / 2017-08-12',
    'hearing-listed hearing.status: scheduled / none-listed / -',
    'default-birthday person.birthDate: 1988-05-09 / 1988-01-01',
    'name-order person.name: - / -',
  ])
})

test('each side of the arrival contest keeps its papers', () => {
  const contest = record.contests.find((c) => c.id.endsWith('/date'))!
  expect(contest.options.map((o) => o.sources)).toEqual([['CBP'], ['DHS']])
  expect(contest.options[0]!.claims).toHaveLength(2)
})

test('the earlier visit stays apart: stays and absences follow from arrivals and departures', () => {
  const [visit, now] = items(record, 'stay')
  expect(visit).toEqual({ arrival: '2016-06-03', departure: '2016-06-21', left: true, voluntary: true, nextArrival: { '2017-08-22': '2017-08-22', '2017-08-12': '2017-08-12' } })
  expect(now).toMatchObject({ manner: 'date-certain', admitUntil: '2018-02-20', left: false })
  expect(items(record, 'absence')).toEqual([{ departed: '2016-06-21', returned: { '2017-08-22': '2017-08-22', '2017-08-12': '2017-08-12' } }])
})

test('filing, hearing, card and notice become facts', () => {
  expect(items(record, 'filing')).toEqual([{ form: 'I-589', receivedDate: '2018-08-17' }])
  expect(items(record, 'hearing')).toEqual([{ date: '2020-05-06', kind: 'master', status: { scheduled: 'scheduled', 'none-listed': 'none-listed' } }])
  expect(items(record, 'card')).toEqual([{ kind: 'ead', category: 'C08', validFrom: '2022-11-04', validTo: '2024-11-03' }])
  expect(items(record, 'notice')).toContainEqual({ type: 'receipt', noticeDate: '2018-08-23', form: 'I-589' })
})

test('the timeline shows both days of the arrival with their contest, and the hearing left to be set', () => {
  const days = record.timeline.filter((t) => t.field === 'admission.date' && t.contest !== undefined)
  expect(days.map((t) => [t.day, t.precision, t.source])).toEqual([[d('2017-08-12'), 'about', 'DHS'], [d('2017-08-22'), 'exact', 'CBP']])
  expect(record.timeline.find((t) => t.field === 'passport.expires')).toMatchObject({ day: d('2016-09-14'), until: d('2021-09-14') })
  expect(record.timeline.find((t) => t.field === 'nta.hearingAt')).not.toHaveProperty('day')
  expect(record.findings.map((f) => f.type)).toEqual(['NoHearingDayInNotice'])
})

test('nobody else is suspected in the papers', () => {
  expect(record.heldBack).toEqual([])
  expect(record.problems).toEqual([])
})

test('the same holds for the shared case, read from its papers, when they are here', (ctx) => {
  const samples = new URL('../../../../shared/samples/synthetic-case-A/', import.meta.url)
  if (!existsSync(samples)) return ctx.skip('the shared samples are not on this machine')
  const papers = readdirSync(samples).filter((f) => f.endsWith('.txt') && f !== 'SOURCE.txt').map((f) => {
    const text = readFileSync(new URL(f, samples), 'utf8')
    const read = { id: createHash('sha256').update(text).digest('hex'), name: f, mediaType: 'text/plain', pages: typedPages(text, 'plain-text') }
    return { paper: read, ...readPaper(read) }
  })
  const found = build(papers)
  const answers = JSON.parse(readFileSync(new URL('answers.json', samples), 'utf8')) as { contradictions: Record<string, string>[] }
  const answer = (field: string, by: string): string => answers.contradictions.find((c) => c['field'] === field)![by]!.slice(0, 10)
  expect(contradictions(found)).toEqual([
    `dates admission.date: ${answer('last_entry_date', 'i94')} / ${answer('last_entry_date', 'nta')}`,
    'hearing-listed hearing.status: scheduled / none-listed / -',
    `default-birthday person.birthDate: ${answer('date_of_birth', 'passport')} / ${answer('date_of_birth', 'nta')}`,
    'name-order person.name: - / -',
  ])
  expect(items(found, 'arrival')).toHaveLength(2)
  expect(items(found, 'hearing').map((h) => h['date'])).toEqual([answer('hearing', 'hearing_notice')])
  expect([found.heldBack, found.contests.filter((c) => c.kind === 'matching')]).toEqual([[], []])
})

/** The list of catalogue section 22, item by item: none of these is a contradiction. */
import { describe, expect, test } from 'vitest'
import type { ReadPaper } from './build.ts'
import { type Told, at, build, contradictions, items, named, paper } from './test-kit.ts'

const uscis = (id: string, events: Readonly<Record<string, Told>>, reader = 'uscis/i797c-receipt'): ReadPaper => paper(id, reader, 'USCIS', events)
const R = 'IOE0999000017'

const QUIET: readonly (readonly [string, readonly ReadPaper[]])[] = [
  ['1. the ten-day tail of a stay given inside the country', [
    uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.validUntil': '2024-09-30' }, 'authorizedStay#1': { 'authorizedStay.receipt': R, 'authorizedStay.from': '2022-10-01', 'authorizedStay.until': '2024-10-10' } }, 'uscis/i797a'),
    paper('b', 'own/i485', 'holder', { 'authorizedStay#1': { 'authorizedStay.receipt': R, 'authorizedStay.until': '2024-09-30' } })]],
  ['2. the received day and the notice day', [uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.received': '2018-08-17' }, 'notice#1': { 'notice.receipt': R, 'notice.kind': 'receipt', 'notice.date': '2018-08-23' } })]],
  ['3. a charging paper issued, served and filed on different days', [
    paper('a', 'dhs/nta-i862', 'DHS', { 'nta#1': { 'nta.form': 'I-862', 'nta.issued': '2019-06-11', 'nta.served': '2019-06-14' } }),
    paper('b', 'eoir/court-stamp', 'EOIR', { 'nta#1': { 'nta.filed': '2019-06-24' } })]],
  ['4. transliteration, truncation, hyphens and accents in a name', [
    paper('a', 'dos/passport-mrz', 'issuing-state', { 'person#1': { 'person.name': [named('PEÑA-ÖLSEN', "MARÍA D'ARC"), { ...named('PENA OELSEN', 'MARIA DAR', 'mrz'), truncated: true }] } }),
    uscis('b', { 'person#1': { 'person.name': named('PENA OLSEN', 'MARIA DARC') } })]],
  ['5. an A-number with and without zeros, hyphens and the letter', [
    uscis('a', { 'person#1': { 'person.aNumber': '000000218' } }), uscis('b', { 'person#1': { 'person.aNumber': 'A000-000-218' } }), uscis('c', { 'person#1': { 'person.aNumber': '218' } })]],
  ['6. citizenship, birth country and the country in a card\'s machine line', [
    uscis('a', { 'person#1': { 'person.birthCountry': 'PER', 'person.nationality': 'ESP' }, 'card#1': { 'card.number': R, 'card.country': 'ESP' } }, 'uscis/card-ead'),
    uscis('b', { 'card#1': { 'card.number': R, 'card.country': 'PER' } })]],
  ['7. D/S and a date on papers of two stays', [
    paper('a', 'cbp/i94-paper', 'CBP', { 'admission#1': { 'admission.date': '2015-08-01', 'admission.class': 'F1', 'admission.until': 'D/S' }, 'departure#1': { 'departure.date': '2017-01-01' } }),
    paper('b', 'cbp/i94-recent', 'CBP', { 'admission#1': { 'admission.date': '2017-08-22', 'admission.class': 'B2', 'admission.until': '2018-02-20' } })]],
  ['8. an I-797A I-94 and the CBP I-94 it replaces', [
    paper('a', 'cbp/i94-recent', 'CBP', { 'admission#1': { 'admission.date': '2017-08-22', 'admission.class': 'B2', 'admission.until': '2018-02-20', 'admission.i94': '990000218A1' } }),
    uscis('b', { 'authorizedStay#1': { 'authorizedStay.receipt': R, 'authorizedStay.i94': '990000218A1', 'authorizedStay.class': 'F1', 'authorizedStay.from': '2018-02-21', 'authorizedStay.until': 'D/S' } }, 'uscis/i797a')]],
  ['9. the CBP page not showing what USCIS changed', [
    paper('a', 'cbp/i94-recent', 'CBP', { 'admission#1': { 'admission.date': '2017-08-22', 'admission.until': '2018-02-20' } }),
    uscis('b', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-539', 'filing.decision': 'approved', 'filing.validUntil': '2018-08-23' } }, 'uscis/i797-approval')]],
  ['10. the end of a visa and the end of a stay', [
    paper('a', 'dos/visa-foil', 'DOS', { 'visa#1': { 'visa.number': '99000001', 'visa.expires': '2027-05-01' } }),
    paper('b', 'cbp/i94-recent', 'CBP', { 'admission#1': { 'admission.date': '2017-08-22', 'admission.until': '2018-02-20' } })]],
  ['11. a record touched after the status day, and midnight in UTC', [
    uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.statusAt': '2024-05-01', 'filing.updated': '2024-05-03' } }, 'uscis/case-status-csol'),
    uscis('b', { 'filing#1': { 'filing.receipt': R, 'filing.statusAt': '2024-04-01' }, 'appointment#1': { 'appointment.kind': 'biometrics', 'appointment.at': '2024-06-03T09:00' } }),
    { ...uscis('c', {}), claims: [{ id: 'c:1', event: 'appointment#1', field: 'appointment.kind', value: 'biometrics', precision: 'exact', source: 'USCIS', generatedBy: 'uscis/account-json@1' },
      { id: 'c:2', event: 'appointment#1', field: 'appointment.at', value: { day: 19877 as never, time: '00:00', zone: 'utc' }, precision: 'exact', source: 'USCIS', generatedBy: 'uscis/account-json@1' }] }]],
  ['12. an older hearing notice and a newer one', [
    paper('a', 'eoir/hearing-notice', 'EOIR', { 'hearing#1': { 'hearing.at': '2020-05-06T13:30', 'hearing.status': 'scheduled' }, 'notice#1': { 'notice.kind': 'hearing', 'notice.date': '2019-10-02' } }),
    paper('b', 'eoir/hearing-notice', 'EOIR', { 'hearing#1': { 'hearing.at': '2021-05-04T13:00', 'hearing.status': 'scheduled' }, 'notice#1': { 'notice.kind': 'hearing', 'notice.date': '2020-02-20' } })]],
  ['13. the same receipt number after a transfer', [
    uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.office': 'Nebraska Service Center' } }), uscis('b', { 'filing#1': { 'filing.receipt': R, 'filing.office': 'National Benefits Center' } }, 'uscis/i797c-transfer')]],
  ['14. a month or a year that contains the other value', [
    uscis('a', { 'person#1': { 'person.birthDate': '1988-05-09' } }), uscis('b', { 'person#1': { 'person.birthDate': 'year 1988-01-01' } }), uscis('c', { 'person#1': { 'person.birthDate': 'month 1988-05-01' } })]],
  ['a case that goes on: pending, approved, revoked', [
    uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.decision': 'pending' } }), uscis('b', { 'filing#1': { 'filing.receipt': R, 'filing.decision': 'approved', 'filing.decided': '2022-01-05' } }),
    uscis('c', { 'filing#1': { 'filing.receipt': R, 'filing.decision': 'revoked', 'filing.decided': '2023-02-01' } })]],
  ['conditions lifted: an old conditional card and the card after it', [
    uscis('a', { 'status#1': { 'status.kind': 'conditional-resident', 'status.from': '2020-03-15' }, 'card#1': { 'card.kind': 'green-card', 'card.number': R, 'card.expires': '2022-03-15' } }, 'uscis/card-prc'),
    uscis('b', { 'status#1': { 'status.kind': 'permanent-resident', 'status.from': '2020-03-15' }, 'card#1': { 'card.kind': 'green-card', 'card.number': 'IOE0999000018', 'card.expires': '2033-06-01' } }, 'uscis/card-prc')]],
]

test.each(QUIET)('no contradiction: %s', (_, papers) => {
  const r = build(papers)
  expect(contradictions(r)).toEqual([])
  expect(r.contests).toEqual([])
})

describe('near the edges of the list', () => {
  test('an "about" day within three days is a weak contradiction, but still a contest', () => {
    const r = build([paper('a', 'cbp/i94-recent', 'CBP', { 'admission#1': { 'admission.date': '2017-08-11' } }), paper('b', 'dhs/nta-i862', 'DHS', { 'admission#1': { 'admission.date': 'about 2017-08-12' } })])
    expect(contradictions(r)).toEqual(['dates weak admission.date: 2017-08-11 / 2017-08-12'])
  })
  test('received days that differ between notice and online status are not suppressed', () => {
    const r = build([uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.received': '2018-08-17' } }), uscis('b', { 'filing#1': { 'filing.receipt': R, 'filing.received': '2018-08-20' } }, 'uscis/case-status-torch')])
    expect(contradictions(r)).toEqual(['dates filing.received: 2018-08-17 / 2018-08-20'])
  })
  test('a tail of eleven days is no tail', () => {
    const r = build([uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.validUntil': '2024-09-30' }, 'authorizedStay#1': { 'authorizedStay.receipt': R, 'authorizedStay.until': '2024-10-11' } }, 'uscis/i797a'), paper('b', 'own/i485', 'holder', { 'authorizedStay#1': { 'authorizedStay.receipt': R, 'authorizedStay.until': '2024-09-30' } })])
    expect(contradictions(r)).toEqual(['dates authorizedStay.until: 2024-10-11 / 2024-09-30'])
  })
  test('D/S against a date on papers of one stay is a contest, and D/S only equals D/S', () => {
    const r = build([paper('a', 'cbp/i94-recent', 'CBP', { 'admission#1': { 'admission.date': '2017-08-22', 'admission.until': 'D/S' } }), paper('b', 'cbp/passport-stamp', 'CBP', { 'admission#1': { 'admission.date': '2017-08-22', 'admission.until': '2018-02-20' } })])
    expect(contradictions(r)).toEqual(['dates admission.until: 2018-02-20 / D/S'])
  })
  test('a status page that says pending after the decision rivals it', () => {
    const denial = uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.decision': 'denied', 'filing.decided': '2022-01-05' } }, 'uscis/decision-letter')
    const page = (on: string): ReadPaper => uscis('b', { 'filing#1': { 'filing.receipt': R, 'filing.decision': 'pending', 'filing.statusAt': on } }, 'uscis/case-status-csol')
    expect(contradictions(build([denial, page('2021-12-01')]))).toEqual([])
    expect(contradictions(build([denial, page('2022-03-01')]))).toEqual(['other filing.decision: denied / pending'])
  })
  test('an older setting that a newer notice replaced is called off; one already held is not', () => {
    const notice = (id: string, on: string, hearing: string): ReadPaper => paper(id, 'eoir/hearing-notice', 'EOIR', { 'hearing#1': { 'hearing.at': hearing, 'hearing.court': at('ATLANTA, MA') }, 'notice#1': { 'notice.kind': 'hearing', 'notice.date': on } })
    const replaced = build([notice('a', '2019-10-02', '2020-05-06'), notice('b', '2020-02-20', '2021-05-04')])
    expect(items(replaced, 'hearing').map((h) => [h['date'], h['status']])).toEqual([['2020-05-06', 'cancelled'], ['2021-05-04', 'scheduled']])
    expect(replaced.events.find((e) => e.id === 'hearing:2020-05-06 ATLANTA')!.supersededBy).toBe('hearing:2021-05-04 ATLANTA')
    const next = build([notice('a', '2019-10-02', '2020-05-06'), notice('b', '2020-05-07', '2021-05-04')])
    expect(items(next, 'hearing').map((h) => h['status'])).toEqual(['scheduled', 'scheduled'])
  })
})

import { describe, expect, test } from 'vitest'
import type { Claim } from '../claims/claim.ts'
import type { ReadPaper } from './build.ts'
import { type Told, at, build, contradictions, facts, items, named, paper, says } from './test-kit.ts'

const R = 'IOE0999000017'
const uscis = (id: string, events: Readonly<Record<string, Told>>, reader = 'uscis/i797c-receipt'): ReadPaper => paper(id, reader, 'USCIS', events)
const eoir = (id: string, reader: string, events: Readonly<Record<string, Told>>): ReadPaper => paper(id, `eoir/${reader}`, 'EOIR', events)

describe('filings', () => {
  test('papers with one receipt number are one filing', () => {
    const r = build([uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-485', 'filing.received': '2021-02-01' } }), uscis('b', { 'filing#1': { 'filing.receipt': R, 'filing.decision': 'approved', 'filing.decided': 'about 2022-03-01' } })])
    expect(items(r, 'filing')).toEqual([{ form: 'I-485', receivedDate: '2021-02-01', decision: 'approved', decisionDate: '2022-03-01' }])
  })
  test('a court filing and a USCIS filing of one form are two', () => {
    const r = build([uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-589', 'filing.received': '2018-08-17' } }), eoir('b', 'court-stamp', { 'filing#1': { 'filing.form': 'I-589', 'filing.received': '2019-10-01', 'filing.channel': 'court' } })])
    expect(items(r, 'filing')).toEqual([{ form: 'I-589', receivedDate: '2018-08-17' }, { form: 'I-589', receivedDate: '2019-10-01', channel: 'court' }])
  })
  test('the copy at home joins the only filing it can be, and alone is no filing', () => {
    const copy = (signed: string): ReadPaper => paper('own', 'own/i589', 'holder', { 'filing#1': { 'filing.form': 'I-765', 'filing.signed': signed, 'filing.category': 'C08' } })
    const filed = uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-765', 'filing.received': '2020-02-01' } })
    expect(items(build([copy('2020-01-20'), filed]), 'filing')).toEqual([{ form: 'I-765', receivedDate: '2020-02-01', basis: 'C08', category: 'C08' }])
    expect(items(build([copy('2022-01-20'), filed]), 'filing')).toEqual([{ form: 'I-765', receivedDate: '2020-02-01' }])
    expect(items(build([copy('2020-01-20')]), 'filing')).toEqual([])
  })
  test('the category of a work permit: as the form asks, as its notice prints it, or of the card with its number', () => {
    const work = (claims: Told): ReadPaper => uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-765', 'filing.received': '2020-02-01', ...claims } })
    const card = (number: string): ReadPaper => uscis('c', { 'card#1': { 'card.kind': 'ead', 'card.number': number, 'card.category': 'C09P', 'card.expires': '2022-03-01' } }, 'uscis/card-ead')
    const categories = (...papers: readonly ReadPaper[]): unknown[] => items(build([...papers]), 'filing').map((f) => f['category'])
    expect(categories(work({ 'filing.category': '(c)(9)' }))).toEqual(['C09'])
    expect(categories(work({ 'filing.class': 'C9' }), card('IOE0999000018'))).toEqual(['C09'])
    expect(categories(work({}), card(R))).toEqual(['C09'])
    expect(categories(work({}), card('IOE0999000018'))).toEqual([undefined])
    expect(categories(work({ 'filing.category': '(c)(8)', 'filing.class': 'C9' }), card(R))).toEqual([undefined])
    expect(categories(uscis('b', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-485', 'filing.received': '2020-02-01', 'filing.class': 'C20' } }))).toEqual([undefined])
  })
  test('channels have the words of the rulebook, and a postmark proves mailing', () => {
    const r = build([uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.channel': 'lockbox' } }), paper('b', 'any/postmark', 'carrier', { 'filing#1': { 'filing.receipt': R, 'filing.mailed': '2020-01-28' } })])
    expect(items(r, 'filing')).toEqual([{ mailedDate: '2020-01-28', mailingProof: true, channel: 'on-paper' }])
  })
})

describe('notices, orders, grants', () => {
  test('a request notice keeps what is printed and the form of its filing', () => {
    const r = build([uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-485' }, 'notice#1': { 'notice.receipt': R, 'notice.kind': 'rfe', 'notice.date': '2026-03-02', 'notice.dueDays': 84, 'notice.due': '2026-05-25', 'notice.service': 'certified-mail' } })])
    expect(items(r, 'notice')).toEqual([{ type: 'rfe', noticeDate: '2026-03-02', service: 'mail', statedDue: '2026-05-25', statedDays: 84, form: 'I-485' }])
  })
  test.each<[string, Told, unknown]>([
    ['a judge\'s order', { 'order.by': 'ij', 'order.kind': 'removal' }, 'ij'], ['in absence', { 'order.by': 'ij', 'order.kind': 'removal', 'order.inAbsentia': true }, 'in-absentia'],
    ['expedited removal', { 'order.by': 'dhs', 'order.kind': 'expedited-removal' }, 'expedited'], ['reinstatement', { 'order.by': 'dhs', 'order.kind': 'reinstatement' }, 'administrative'],
    ['the Board dismisses', { 'order.by': 'bia', 'order.kind': 'dismissal' }, 'bia'], ['the court page names no judge', { 'order.kind': 'removal' }, undefined],
  ])('order type: %s', (_, told, type) => {
    expect(items(build([eoir('a', 'ij-order', { 'order#1': { 'order.date': '2026-01-14', ...told } })]), 'order')).toEqual([{ ...(type ? { type } : {}), date: '2026-01-14' }])
  })
  test('decisions that order nobody to leave are events, not orders', () => {
    for (const kind of ['termination', 'relief-granted', 'administrative-closure', 'remand', 'bond']) {
      const r = build([eoir('a', 'ij-order', { 'order#1': { 'order.date': '2026-01-14', 'order.by': 'ij', 'order.kind': kind } })])
      expect(items(r, 'order')).toEqual([])
      expect(r.events.map((e) => e.kind)).toEqual(['order'])
    }
  })
  test('an order of one day by one court is one, with service and appeal as printed', () => {
    const r = build([eoir('a', 'ij-order', { 'order#1': { 'order.date': '2026-01-14', 'order.by': 'ij', 'order.kind': 'removal', 'order.service': 'electronic', 'order.served': '2026-01-16', 'order.appealHolder': 'waived', 'order.appealDue': '2026-02-13' } }), eoir('b', 'acis', { 'order#1': { 'order.date': '2026-01-14', 'order.kind': 'removal' } })])
    expect(items(r, 'order')).toEqual([{ type: 'ij', date: '2026-01-14', served: '2026-01-16', servedBy: 'e-service', appealWaived: true, statedAppealDue: '2026-02-13' }])
  })
  test('voluntary departure, parole and status become grants', () => {
    const r = build([
      eoir('a', 'ij-order', { 'order#1': { 'order.date': '2026-04-07', 'order.by': 'ij', 'order.kind': 'voluntary-departure', 'order.departBy': '2026-06-06', 'order.departDays': 60 } }),
      paper('b', 'cbp/i94-paper', 'CBP', { 'admission#1': { 'admission.date': '2022-05-01', 'admission.until': '2024-04-30', 'admission.manner': 'paroled' } }),
      uscis('c', { 'status#1': { 'status.kind': 'tps', 'status.from': '2023-01-01', 'status.until': '2024-06-30' }, 'status#2': { 'status.kind': 'u', 'status.from': '2023-01-01' } }),
    ])
    expect(items(r, 'grant')).toEqual([
      { kind: 'parole', from: '2022-05-01', to: '2024-04-30' }, { kind: 'tps', from: '2023-01-01', to: '2024-06-30' }, { kind: 'voluntary-departure', from: '2026-04-07', to: '2026-06-06', days: 60 },
    ])
    expect(items(r, 'stay')[0]).toMatchObject({ manner: 'paroled', paroleEnd: '2024-04-30' })
  })
  test('where parole itself is contested, so is the grant', () => {
    const r = build([paper('b', 'cbp/i94-paper', 'CBP', { 'admission#1': { 'admission.date': '2022-05-01', 'admission.manner': 'paroled' } }), paper('n', 'dhs/nta-i862', 'DHS', { 'admission#1': { 'admission.date': '2022-05-01', 'admission.manner': 'without-inspection' } })])
    expect(r.lists.get('grant')!.map((s) => s.exists!.values)).toEqual([[true, false]])
  })
})

describe('residence and the notice to appear', () => {
  const card = (from: string, kind = 'permanent-resident'): ReadPaper => uscis('card', { 'status#1': { 'status.kind': kind, 'status.from': from }, 'card#1': { 'card.kind': 'green-card', 'card.number': R, 'card.expires': '2031-05-10' } }, 'uscis/card-prc')
  const approval = (from: string, form = 'I-485', kind = 'permanent-resident'): ReadPaper => uscis('app', { 'status#1': { 'status.kind': kind, 'status.from': from }, 'filing#1': { 'filing.receipt': 'IOE0999000018', 'filing.form': form }, 'notice#1': { 'notice.date': '2022-05-12', 'notice.kind': 'approval' } }, 'uscis/i797-approval')
  test('card and approval notice tell of one residence, with two days (NAT-5)', () => {
    const r = build([approval('2022-05-10'), card('2021-05-10')])
    expect(facts(r, r.record)).toEqual({ 'holder.residentSince': { '2021-05-10': '2021-05-10', '2022-05-10': '2022-05-10' }, 'holder.residentKind': 'permanent' })
    expect(contradictions(r)).toEqual(['dates status.from: 2021-05-10 / 2022-05-10'])
  })
  test('days many years apart are two residences, and which counts is a contest', () => {
    const r = build([approval('2022-05-10'), card('2009-05-10', 'conditional-resident')])
    expect(r.events.filter((e) => e.kind === 'status')).toHaveLength(2)
    expect(Object.values(facts(r, r.record)['holder.residentSince'] as object)).toEqual(['2009-05-10', '2022-05-10'])
    expect(Object.values(facts(r, r.record)['holder.residentKind'] as object)).toEqual(['conditional', 'permanent'])
  })
  test('the approval that lifts conditions does not begin residence', () => {
    const r = build([approval('2021-05-10', 'I-751'), card('2019-06-10')])
    expect(facts(r, r.record)).toMatchObject({ 'holder.residentSince': '2019-06-10' })
  })
  test('two notices to appear: which one started the case is asked', () => {
    const nta = (id: string, issued: string, served: string, hearing: string): ReadPaper => paper(id, 'dhs/nta-i862', 'DHS', { 'nta#1': { 'nta.form': 'I-862', 'nta.issued': issued, 'nta.served': served, 'nta.hearingAt': hearing } })
    const r = build([nta('a', '2019-06-11', '2019-06-11', 'unknown'), nta('b', '2020-01-05', '2020-01-08', '2020-03-01T09:00')])
    expect(r.contests.map((c) => [c.id, c.options.map((o) => o.id)])).toEqual([['nta/which', ['nta:I-862 2019-06-11', 'nta:I-862 2020-01-05']]])
    expect(facts(r, r.record)['nta.servedDate']).toEqual({ 'nta:I-862 2019-06-11': '2019-06-11', 'nta:I-862 2020-01-05': '2020-01-08' })
    expect(facts(r, r.record)['nta.hearingSet']).toEqual({ 'nta:I-862 2019-06-11': false, 'nta:I-862 2020-01-05': true })
  })
  test('a stamp without a form joins the only notice to appear', () => {
    const r = build([paper('a', 'dhs/nta-i862', 'DHS', { 'nta#1': { 'nta.form': 'I-862', 'nta.issued': '2019-06-11', 'nta.served': '2019-06-11' } }), eoir('b', 'court-stamp', { 'nta#1': { 'nta.filed': '2019-06-24' } })])
    expect(facts(r, r.record)).toEqual({ 'nta.servedDate': '2019-06-11', 'nta.filedWithCourtDate': '2019-06-24' })
  })
})

describe('hearings', () => {
  const notice = (hearing = '2026-12-18T13:30', on = '2026-09-03'): ReadPaper => eoir('n', 'hearing-notice', { 'hearing#1': { 'hearing.at': hearing, 'hearing.kind': 'individual', 'hearing.status': 'scheduled', 'hearing.court': at('ATLANTA, MA') }, 'notice#1': { 'notice.kind': 'hearing', 'notice.date': on } })
  const none = (asOf: string): ReadPaper => eoir('x', 'acis', { 'hearing#1': { 'hearing.status': 'none-listed', ...(asOf ? { 'hearing.asOf': asOf } : {}) } })
  const status = (...papers: ReadPaper[]): unknown => items(build(papers), 'hearing')[0]!['status']
  test('no hearing on the court\'s page against a notice is a contest, when the page is not older and the day not past', () => {
    const contest = { scheduled: 'scheduled', 'none-listed': 'none-listed' }
    expect(status(notice(), none(''))).toEqual(contest)
    expect(status(notice(), none('2026-11-01'))).toEqual(contest)
    expect(status(notice(), none('2026-08-01'))).toBe('scheduled')
    expect(status(notice(), none('2027-01-01'))).toBe('scheduled')
  })
  test('a page that shows a decision of the hearing day has no future hearing because it was held', () => {
    const page = (decided: string): ReadPaper => eoir('x', 'acis', { 'hearing#1': { 'hearing.status': 'none-listed' }, 'order#1': { 'order.date': decided, 'order.kind': 'termination' } })
    expect(status(notice(), page('2026-12-18'))).toBe('scheduled')
    expect(status(notice(), page('2027-01-05'))).toBe('scheduled')
    expect(status(notice(), page('2024-05-14'))).toEqual({ scheduled: 'scheduled', 'none-listed': 'none-listed' })
  })
  test('a later hearing on the court\'s page leaves out the one before it', () => {
    const page = (day: string): ReadPaper => eoir('x', 'acis', { 'hearing#1': { 'hearing.at': day, 'hearing.status': 'scheduled', 'hearing.asOf': '2026-11-01' } })
    expect(status(notice(), page('2027-03-01'))).toEqual({ scheduled: 'scheduled', 'none-listed': 'none-listed' })
    expect(status(notice(), page('2026-12-18'))).toBe('scheduled')
  })
  test('a newer notice takes the place of an older one, but not under another A-number', () => {
    const mine = { ...notice(), claims: [...notice().claims, ...eoir('n', 'hearing-notice', { 'person#1': { 'person.aNumber': '000000214' } }).claims] }
    const newer = (aNumber: string): ReadPaper => eoir('m', 'hearing-notice', { 'person#1': { 'person.aNumber': aNumber }, 'hearing#1': { 'hearing.at': '2026-12-08T08:30', 'hearing.kind': 'master', 'hearing.court': at('ATLANTA, MA') }, 'notice#1': { 'notice.kind': 'hearing', 'notice.date': '2026-10-01' } })
    const all = (...papers: ReadPaper[]): unknown[] => items(build(papers), 'hearing').map((h) => [h['date'], h['status']])
    expect(all(mine, newer('000000214'))).toEqual([['2026-12-08', 'scheduled'], ['2026-12-18', 'cancelled']])
    expect(all(mine, newer('000000641'))).toEqual([['2026-12-08', 'scheduled'], ['2026-12-18', 'scheduled']])
  })
  test('a hearing that was held is held', () => {
    expect(status(notice(), eoir('o', 'acis', { 'hearing#1': { 'hearing.at': '2026-12-18', 'hearing.status': 'held' } }))).toBe('held')
  })
  test('detention on the hearing day is known only where a custody paper covers it', () => {
    const custody = paper('c', 'ice/custody', 'ICE', { 'custody#1': { 'custody.kind': 'detained', 'custody.from': '2026-10-01', 'custody.until': '2026-11-01' } })
    expect(items(build([notice('2026-10-18T13:30'), custody]), 'hearing')[0]!['detained']).toBe(true)
    expect(items(build([notice('2026-12-18T13:30'), custody]), 'hearing')[0]!['detained']).toBe(false)
    expect(items(build([notice('2026-09-18T13:30'), custody]), 'hearing')[0]!['detained']).toBeUndefined()
    expect(facts(build([custody]), build([custody]).record)['holder.detained']).toBe(false)
  })
})

describe('contests', () => {
  const person = (id: string, birth: string): ReadPaper => uscis(id, { 'person#1': { 'person.birthDate': birth } }, 'uscis/card-ead')
  test('a default birthday is no rival of a missing one, and is marked', () => {
    const r = build([person('a', 'default-suspect 1988-01-01')])
    expect(r.record.cells.find((c) => c)!.precision).toBe('default-suspect')
    expect(contradictions(build([person('a', 'default-suspect 1989-01-01'), person('b', '1988-05-09')]))).toEqual(['default-birthday person.birthDate: 1988-05-09 / 1989-01-01'])
  })
  test('the best proof stands first, whatever the order of the papers', () => {
    const papers = [person('a', '1988-05-09'), paper('b', 'civil/birth', 'registry', { 'person#1': { 'person.birthDate': '1992-04-17' } }), paper('c', 'dos/passport-mrz', 'issuing-state', { 'person#1': { 'person.birthDate': '1993-04-17' } })]
    expect(contradictions(build(papers))).toEqual(['dates person.birthDate: 1992-04-17 / 1993-04-17 / 1988-05-09'])
  })
  test('a box against the narrative of one paper is a contest', () => {
    const i213 = paper('a', 'dhs/i213', 'CBP', { 'admission#1': { 'admission.date': ['2017-08-12', '2017-08-22'], 'admission.manner': ['without-inspection', 'admitted'] } })
    expect(contradictions(build([i213]))).toEqual(['dates admission.date: 2017-08-12 / 2017-08-22', 'other admission.manner: admitted / without-inspection'])
  })
  test('more than thirty rivals are not looked at, and that is said', () => {
    const claims = Array.from({ length: 31 }, (_, i): Claim => ({ id: `c${i}`, event: 'person#1', field: 'person.birthDate', value: 7000 + i, precision: 'exact', source: 'USCIS', generatedBy: 'x@1' }))
    const r = build([{ ...person('a', '1988-05-09'), claims }])
    expect(r.findings.map((f) => f.type)).toEqual(['TooManyRivals'])
    expect(r.contests).toEqual([])
    expect(facts(r, r.record)).toEqual({})
  })
  test('spouses, cards, stops of the clock and circumstances are told as lists', () => {
    const r = build([
      paper('a', 'civil/marriage', 'registry', { 'marriage#1': { 'marriage.date': '2022-06-10', 'marriage.spouse': named('EXAMPLE', 'PAUL ALAN') } }),
      uscis('b', { 'marriage#1': { 'marriage.date': '2022-06-11', 'marriage.spouse': named('EXAMPLE', 'PAUL') } }),
    ], [says({ kind: 'remember', event: 'clockStop#1', field: 'clockStop.from', value: 20000, precision: 'exact' }), says({ kind: 'remember', event: 'circumstance#1', field: 'circumstance.kind', value: 'changed', precision: 'exact' })])
    expect(items(r, 'marriage')).toEqual([{ date: { '2022-06-10': '2022-06-10', '2022-06-11': '2022-06-11' } }])
    expect([items(r, 'clockStop').length, items(r, 'circumstance')]).toEqual([1, [{ kind: 'changed' }]])
  })
})

describe('findings', () => {
  test('a paper that shows presence during a trip abroad', () => {
    const r = build([paper('h', 'cbp/i94-travel-history', 'CBP', { 'admission#1': { 'admission.date': '2019-05-01' }, 'departure#1': { 'departure.date': '2018-02-01' }, 'admission#2': { 'admission.date': '2017-08-22' } }), paper('s', 'any/presence', 'school', { 'presence#1': { 'presence.date': '2018-09-01' }, 'presence#2': { 'presence.date': '2019-09-01' } })])
    expect(r.findings.map((f) => f.type)).toEqual(['PresentWhileAbroad'])
    expect(r.findings[0]!.claims).toHaveLength(3)
  })
  test('one paper whose entry comes after the encounter it led to, and a trip that ends before it begins', () => {
    const i213 = paper('a', 'dhs/i213', 'CBP', { 'admission#1': { 'admission.date': '2022-09-16' }, 'encounter#1': { 'encounter.at': '2022-09-14T03:00' } })
    const n400 = paper('b', 'own/n400', 'holder', { 'departure#2': { 'departure.date': '2020-05-01' }, 'admission#2': { 'admission.date': '2020-04-01' } })
    expect(build([i213]).findings.map((f) => f.type)).toEqual(['ClockInsideOneSource'])
    expect(build([n400]).findings.map((f) => f.type)).toContain('LeftBeforeArriving')
  })
})

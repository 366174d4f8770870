import { describe, expect, test } from 'vitest'
import type { ReadPaper } from './build.ts'
import { type Told, build, contradictions, facts, items, named, paper, says } from './test-kit.ts'

const R = 'IOE0999000017'
const uscis = (id: string, events: Readonly<Record<string, Told>>): ReadPaper => paper(id, 'uscis/i797c-receipt', 'USCIS', events)
const petition = (told: Told): unknown => items(build([uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-130', ...told } })]), 'petition')[0]

describe('petitions', () => {
  test('a petition for an immigrant visa is a filing and a petition', () => {
    const r = build([
      uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-130', 'filing.received': '2019-03-04', 'filing.priority': '2019-03-04', 'filing.channel': 'lockbox' } }),
      paper('b', 'uscis/i797-approval', 'USCIS', { 'filing#1': { 'filing.receipt': R, 'filing.decision': 'approved', 'filing.decided': '2020-06-01', 'filing.section': 'Unmarried child (under age 21) of permanent resident, 203(a)(2)(A) INA' } }),
    ])
    expect(items(r, 'petition')).toEqual([{ form: 'I-130', receiptDate: '2019-03-04', channel: 'on-paper', approvalDate: '2020-06-01', priorityDate: '2019-03-04', category: 'F2A' }])
    expect(items(r, 'filing')).toHaveLength(1)
  })
  test('a denied petition has no day of approval, and other forms are no petitions', () => {
    expect(petition({ 'filing.decision': 'denied', 'filing.decided': '2020-06-01' })).toEqual({ form: 'I-130' })
    expect(petition({ 'filing.form': 'I-485' })).toBeUndefined()
    expect(petition({ 'filing.form': 'I-526E' })).toMatchObject({ form: 'I-526E' })
  })
  test.each<[string, Told, string | undefined]>([
    ['spouse of a citizen', { 'filing.section': 'Husband or wife of US citizen, 201(b) INA' }, 'IR'],
    ['married son or daughter', { 'filing.section': 'Sec. 203 (a)(3)' }, 'F3'],
    ['preference without its half', { 'filing.section': '203(a)(2) INA' }, undefined],
    ['second preference of work', { 'filing.section': 'Mem of Profession w/Adv Deg, Sec.203(b)(2)' }, 'EB2'],
    ['third preference, skilled', { 'filing.section': 'Skilled Worker, Sec.203(b)(3)(A)(i)' }, 'EB3'],
    ['third preference without its part: other workers have their own row', { 'filing.section': '203(b)(3)' }, undefined],
    ['other workers', { 'filing.section': '203(b)(3)(A)(iii)' }, 'EW'],
    ['the row itself', { 'filing.category': 'F2A' }, 'F2A'],
    ['a class', { 'filing.class': 'F24' }, 'F2B'],
    ['class and section agree', { 'filing.class': 'E21', 'filing.section': '203(b)(2)' }, 'EB2'],
    ['class and section disagree', { 'filing.class': 'F21', 'filing.section': '203(a)(3)' }, undefined],
    ['words nobody knows', { 'filing.section': 'Other' }, undefined],
  ])('category: %s', (_, told, category) => {
    expect((petition(told) as Record<string, unknown>)['category']).toBe(category)
  })
  test('the country of birth is the one of the person the petition names', () => {
    const told = { 'filing.beneficiary': named('TORRES RIVAS', 'PABLO') }
    const mine = { 'person#1': { 'person.name': named('TORRES RIVAS', 'PABLO'), 'person.birthCountry': 'HND' } }
    const theirs = { 'person#1': { 'person.name': named('TORRES RIVAS', 'MARIA'), 'person.birthCountry': 'HND' }, 'relative#1': { 'relative.role': 'spouse', 'relative.name': named('TORRES RIVAS', 'PABLO'), 'relative.birthCountry': 'MEX' } }
    const country = (people: Readonly<Record<string, Told>>): unknown => items(build([uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'I-130', ...told }, ...people })]), 'petition')[0]!['beneficiaryBirthCountry']
    expect(country(mine)).toBe('HND')
    expect(country(theirs)).toBe('MEX')
    expect(country({})).toBeUndefined()
  })
})

describe('family, study, work, addresses, requests', () => {
  test('a child is a relative with that role; being separated is still being married', () => {
    const r = build([uscis('a', {
      'relative#1': { 'relative.role': 'child', 'relative.name': named('TORRES', 'ANA'), 'relative.birthDate': '2008-02-29', 'relative.maritalStatus': 'single' },
      'relative#2': { 'relative.role': 'child', 'relative.name': named('TORRES', 'LUIS'), 'relative.birthDate': '2004-05-01', 'relative.maritalStatus': 'separated' },
      'relative#3': { 'relative.role': 'spouse', 'relative.name': named('TORRES', 'EVA'), 'relative.birthDate': '1980-05-01' },
    })])
    expect(items(r, 'child')).toEqual([{ dob: '2004-05-01', married: true }, { dob: '2008-02-29', married: false }])
  })
  test('two papers with two days of birth of one child are a contest', () => {
    const child = (id: string, born: string): ReadPaper => uscis(id, { 'relative#1': { 'relative.role': 'child', 'relative.name': named('TORRES', 'ANA'), 'relative.birthDate': born } })
    expect(items(build([child('a', '2008-02-29'), child('b', '2008-02-28')]), 'child')[0]!['dob']).toEqual({ '2008-02-28': '2008-02-28', '2008-02-29': '2008-02-29' })
  })
  test('a program of study ends on the day its paper says, and a later paper with another day is a rival', () => {
    const i20 = (id: string, until: string): ReadPaper => paper(id, 'school/i20', 'school', { 'program#1': { 'program.sevisId': 'N0009999901', 'program.class': 'F-1', 'program.until': until } })
    expect(items(build([i20('a', '2025-05-15')]), 'program')).toEqual([{ kind: 'f-1', endDate: '2025-05-15' }])
    expect(items(build([i20('a', '2025-05-15'), i20('b', '2026-05-15')]), 'program')).toEqual([{ kind: 'f-1', endDate: { '2025-05-15': '2025-05-15', '2026-05-15': '2026-05-15' } }])
    expect(contradictions(build([i20('a', '2025-05-15'), i20('b', '2026-05-15')]))).toEqual(['dates program.until: 2025-05-15 / 2026-05-15'])
  })
  test('training after study is a permit with its own days; a recommendation belongs to the only program', () => {
    const r = build([paper('a', 'school/i20', 'school', {
      'program#1': { 'program.sevisId': 'N0009999901', 'program.class': 'F1', 'program.until': '2025-05-15' },
      'training#1': { 'training.kind': 'opt', 'training.from': '2025-06-01', 'training.until': '2026-05-31', 'training.recommended': '2025-04-10' },
      'training#2': { 'training.kind': 'stem-opt', 'training.from': '2026-06-01', 'training.until': '2028-05-31' },
      'training#3': { 'training.kind': 'cpt', 'training.from': '2024-06-01' },
    })])
    expect(items(r, 'opt')).toEqual([{ start: '2025-06-01', end: '2026-05-31', stem: false }, { start: '2026-06-01', end: '2028-05-31', stem: true }])
    expect(items(r, 'program')).toEqual([{ kind: 'f-1', endDate: '2025-05-15', recommendedDate: '2025-04-10' }])
  })
  test('a job has its days, its hours, and the status it was done in where a paper gives that stay', () => {
    const r = build([paper('a', 'uscis/i797a', 'USCIS', {
      'job#1': { 'job.employer': 'Example Works', 'job.from': '2022-10-01', 'job.until': '2024-03-01', 'job.hours': 40 },
      'authorizedStay#1': { 'authorizedStay.class': 'H1B', 'authorizedStay.from': '2022-10-01', 'authorizedStay.until': '2025-09-30' },
    })])
    expect(items(r, 'job')).toEqual([{ from: '2022-10-01', to: '2024-03-01', hoursPerWeek: 40, status: 'h-1b', admitUntil: '2025-09-30' }])
  })
  test('jobs a person lists in their own form are life, not a permit to work', () => {
    expect(items(build([paper('a', 'own/i589', 'holder', { 'job#1': { 'job.employer': 'Example Works', 'job.from': '2022-10-01' } })]), 'job')).toEqual([])
  })
  test('an address with its first day is a residence; the first one known is no move', () => {
    const home = (lines: string, state: string, from: string, until?: string): Told => ({ 'residence.address': { lines: [lines], state }, 'residence.from': from, ...(until ? { 'residence.until': until } : {}) })
    const r = build([paper('a', 'own/n400', 'holder', {
      'residence#1': home('1 First St', 'MA', '2019-01-05', '2022-06-30'), 'residence#2': home('2 Second St', 'NH', '2022-07-01'),
      'residence#3': { 'residence.address': { lines: ['3 Box St'], state: 'MA' }, 'residence.kind': 'mailing', 'residence.from': '2020-01-01' },
    }), uscis('b', { 'residence#1': { 'residence.address': { lines: ['9 Notice St'], state: 'MA' }, 'residence.seenOn': '2021-01-01' } })])
    expect(items(r, 'residence')).toEqual([{ state: 'MA', from: '2019-01-05', to: '2022-06-30', moved: false }, { state: 'NH', from: '2022-07-01', moved: true }])
  })
  test('a request for records keeps who has it and when', () => {
    const r = build([paper('a', 'uscis/foia', 'USCIS', { 'recordsRequest#1': { 'recordsRequest.agency': 'U.S. Citizenship and Immigration Services (NRC)', 'recordsRequest.number': 'NRC2026000001', 'recordsRequest.kind': 'privacy-act-amendment', 'recordsRequest.received': '2026-01-05', 'recordsRequest.extended': '2026-02-03' } })])
    expect(items(r, 'request')).toEqual([{ kind: 'amendment', agency: 'uscis', receivedDate: '2026-01-05', extended: true }])
  })
  test('the day the citizenship form was filed, and the day of an examination that was held', () => {
    const n400 = (told: Readonly<Record<string, Told>>): unknown => {
      const r = build([uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'N-400', 'filing.received': '2026-01-05' }, ...told })])
      return facts(r, r.record)
    }
    const interview = (status: string): Told => ({ 'appointment.kind': 'interview', 'appointment.at': '2026-06-01T09:00', 'appointment.receipt': R, 'appointment.status': status })
    expect(n400({})).toEqual({ 'naturalization.filingDay': '2026-01-05' })
    expect(n400({ 'appointment#1': interview('scheduled') })).toEqual({ 'naturalization.filingDay': '2026-01-05' })
    expect(n400({ 'appointment#1': interview('completed') })).toEqual({ 'naturalization.filingDay': '2026-01-05', 'naturalization.examinedOn': '2026-06-01' })
  })
  test('a decided citizenship form is no filing to plan with when a newer one waits', () => {
    const r = build([uscis('a', { 'filing#1': { 'filing.receipt': R, 'filing.form': 'N-400', 'filing.received': '2022-01-05', 'filing.decision': 'denied' }, 'filing#2': { 'filing.receipt': 'IOE0999000018', 'filing.form': 'N-400', 'filing.received': '2026-01-05' } })])
    expect(facts(r, r.record)).toEqual({ 'naturalization.filingDay': '2026-01-05' })
  })
  test('what the holder remembers of a child is a child too', () => {
    const r = build([], [
      says({ kind: 'remember', event: 'relative#1', field: 'relative.role', value: 'child', precision: 'exact' }, 'r1'),
      says({ kind: 'remember', event: 'relative#1', field: 'relative.birthDate', value: 14000, precision: 'exact' }, 'r2'),
    ])
    expect(items(r, 'child')).toEqual([{ dob: '2008-05-01' }])
  })
})

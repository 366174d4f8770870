/** Papers of DHS about anybody. */
import { ageOn, isoDay } from '@proofline/engine'
import type { CorpusKind } from '../kind.ts'
import { digits, printed, someDay } from '../person.ts'
import { dashed, drawExample, iso, later, nameOf, someTime, surnameFirst, truths, weekdayLater } from './define.ts'
import { varied } from './varied.ts'

const PORTS = [['Miami', 'FL'], ['Newark', 'NJ'], ['Laredo', 'TX'], ['San Ysidro', 'CA']] as const

export const noticeToAppear: CorpusKind = {
  reader: 'dhs/nta-i862', layouts: 3,
  draw(book, { who, chance, layout }) {
    if (layout === 1) return varied(book, { who, chance }, 'nta-variant', ['person.fins=9990003310', 'person.subjectId=990000331', 'residence.seenOn=2023-02-16', 'nta.eventNo=EGT9900000331'])
    if (layout === 2) return varied(book, { who, chance }, 'nta-continued', ['residence.seenOn=2023-05-02', 'hearing.at=2024-06-04 09:00'])
    const isAdmitted = chance.happens(0.6)
    const arrived = someDay(chance, 2014, 2024)
    const until = later(arrived, chance, 60, 200)
    const issued = later(until, chance, 30, 900)
    const served = later(issued, chance, 0, 20)
    const hearing = weekdayLater(served, chance, 20, 900)
    const hasHearing = chance.happens(0.6)
    const time = someTime(chance)
    const [city, state] = chance.pick(PORTS)
    const way = chance.pick(['personal', 'certified-mail', 'mail'])
    const admission = chance.pick(['B1', 'B2', 'H2A'])
    const subject = `99000${digits(chance, 4)}`
    const fins = `999000${digits(chance, 4)}`
    const event = `NEW99${digits(chance, 8)}`
    const stamped = later(served, chance, 1, 60)
    const hasStamp = chance.happens(0.3)
    drawExample(book, 'nta', {
      ...(chance.happens(0.4) ? { 'privacy-page': 'yes' } : {}), 'subject-id': subject, fins, 'a-number': dashed(who.aNumber), birth: printed.us(who.birth), event, respondent: surnameFirst(who),
      ...(hasStamp ? { stamp: `${printed.stamp(stamped)} | NEWARK, NJ` } : {}),
      address: '318 EXAMPLE STREET APT 2 PATERSON, NEW JERSEY, 07501', phone: '(973) 555-0142', category: isAdmitted ? 'admitted' : 'present',
      allegation: ['1. You are not a citizen or national of the United States;', `2. You are a native of ${who.country.name} and a citizen of ${who.country.name};`, ...(isAdmitted
        ? [`3. You were admitted to the United States at ${city}, ${state} on or about ${printed.long(arrived)} as a nonimmigrant ${admission} visitor with authorization to remain in the United States for a temporary period not to exceed ${printed.long(until)};`, `4. You remained in the United States beyond ${printed.long(until)} without authorization from the Department of Homeland Security.`]
        : [`3. You arrived in the United States at or near ${city}, ${state}, on or about ${printed.long(arrived)};`, '4. You were not then admitted or paroled after inspection by an Immigration Officer.'])],
      charge: isAdmitted
        ? '237(a)(1)(B) of the Immigration and Nationality Act, as amended, in that after admission as a nonimmigrant under Section 101(a)(15) of the Act, you have remained in the United States for a time longer than permitted.'
        : '212(a)(6)(A)(i) of the Immigration and Nationality Act, as amended, in that you are an alien present in the United States without being admitted or paroled.',
      court: '970 EXAMPLE STREET ROOM 1135 NEWARK NJ 07102', hearing: hasHearing ? `${printed.long(hearing)} | ${time.printed}` : 'a date to be set | a time to be set', officer: 'SUPERVISORY OFFICER EXAMPLE',
      issued: printed.long(issued), place: 'NEWARK, NEW JERSEY', served: printed.long(served), service: way,
    })
    const at = `${iso(hearing)}T${time.clock}`
    return truths({
      'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'person.birthDate': iso(who.birth), 'person.birthCountry': who.country.code, 'person.nationality': who.country.code, 'person.subjectId': subject, 'person.fins': fins,
      'admission.date': iso(arrived), 'admission.manner': isAdmitted ? 'admitted' : 'without-inspection', ...(isAdmitted ? { 'admission.until': iso(until), 'admission.class': admission } : {}),
      'nta.category': isAdmitted ? 'admitted' : 'present', 'nta.issued': iso(issued), 'nta.served': iso(served), 'nta.service': way, 'nta.eventNo': event, 'residence.seenOn': iso(issued),
      'nta.charge': isAdmitted ? '237(a)(1)(B)' : '212(a)(6)(A)(i)', ...(hasHearing ? { 'nta.hearingAt': at, 'hearing.at': at } : {}), ...(hasStamp ? { 'nta.filed': iso(stamped) } : {}),
    })
  },
}

export const arrestRecord: CorpusKind = {
  reader: 'dhs/i213', layouts: 2,
  draw(book, { who, chance, layout }) {
    if (layout === 1) return varied(book, { who, chance }, 'i213-var', ['admission.at=2022-09-14 22:30', 'person.subjectId=990000331'])
    const entered = someDay(chance, 2016, 2024)
    const found = later(entered, chance, 0, 900)
    const action = later(found, chance, 0, 2)
    const visa = later(entered, chance, -700, -30)
    const hour = `${String(chance.int(6, 21)).padStart(2, '0')}:${chance.pick(['05', '20', '40'])}`
    const subject = `99000${digits(chance, 4)}`
    const passport = `99000${digits(chance, 4)}`
    const event = `NEW99${digits(chance, 8)}`
    const foil = `990${digits(chance, 5)}`
    drawExample(book, 'i213', {
      'subject-id': subject, name: `${who.surname} | ${who.given} |`, sex: who.sex, citizenship: who.country.name, passport: `${passport} ${who.country.name}`, 'a-number': dashed(who.aNumber).replaceAll('-', ' '),
      occupation: 'LABORER', address: '318 EXAMPLE STREET APT 2, PATERSON, NEW JERSEY, 07501', 'last-entry': `${printed.us(entered)} Unknown Time, MIA, AIR`, boarded: '', marital: 'Married', home: '',
      method: 'NCA', birth: printed.us(who.birth), age: String(ageOn(who.birth, found, 'feb-28')), 'action-date': printed.us(action), 'location-code': 'NEW/NEW', at: 'Paterson, NJ', hour: `${printed.us(found)} ${hour}`,
      'birth-place': `${who.birthCity}, ${who.country.name}`, visa: `LIMA ${foil}`, 'status-entry': 'B2', 'status-found': 'Overstay', 'visa-issued': printed.us(visa), 'illegal-time': '1 MO TO 6 MO',
      'immigration-record': 'NEGATIVE', 'criminal-record': 'None known', spouse: '', children: '', charge: '237a1B',
      narrative: `Subject was encountered by officers in Paterson, New Jersey on ${printed.long(found)}. Subject was identified by passport. See continuation page.`,
      disposition: 'Warrant of Arrest/Notice to Appear', event, more: ['DISPOSITION: Subject was served with a Notice to Appear and released on recognizance.'],
    })
    return truths({
      'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'person.birthDate': isoDay(who.birth), 'person.nationality': who.country.code, 'person.subjectId': subject, 'admission.date': iso(entered),
      'passport.number': passport, 'encounter.actionDate': iso(action), 'encounter.at': `${iso(found)}T${hour}`, 'encounter.eventNo': event, 'visa.issued': iso(visa), 'visa.number': foil,
    })
  },
}

/** Cards and passports of the example family's look, about anybody. */
import type { CorpusKind, Truth } from '../kind.ts'
import { type Invented, digits, someDay } from '../person.ts'
import { addYears } from '@proofline/engine'
import { dashed, drawExample, iso, nameOf, titled, truths } from './define.ts'
import { otherPassport } from './passports.ts'
import { varied } from './varied.ts'

const onCard = (who: Invented): Record<string, string> => ({
  'person.name': nameOf(who), 'person.aNumber': who.aNumber, 'person.birthDate': iso(who.birth), 'person.birthCountry': who.country.code, 'person.sex': who.sex, 'card.country': who.country.code,
})
const holder = (who: Invented): Record<string, string> => ({
  surname: who.surname, given: who.given, 'a-number': dashed(who.aNumber), country: titled(who.country.name), 'country-code': who.country.code, birth: iso(who.birth), sex: who.sex, receipt: who.receipt,
})

export const workCard: CorpusKind = {
  reader: 'uscis/card-ead', layouts: 3,
  draw(book, { who, chance, layout }) {
    if (layout > 0) return varied(book, { who, chance }, layout === 1 ? 'ead-inline' : 'ead-old', layout === 1 ? ['person.birthCountry=PER'] : ['card.number=SRC9990000331', 'person.birthCountry=PER'])
    const from = someDay(chance, 2019, 2026)
    const expires = addYears(from, chance.pick([1, 2, 5]), 'feb-28')
    const category = chance.pick(['C08', 'C09', 'C11', 'A05', 'C10', 'C19', 'C33'])
    drawExample(book, 'card-ead', { ...holder(who), category, terms: 'None', 'valid-from': iso(from), expires: iso(expires) })
    return truths({ ...onCard(who), 'card.kind': 'ead', 'card.category': category, 'card.number': who.receipt, 'card.validFrom': iso(from), 'card.expires': iso(expires) })
  },
}

export const greenCard: CorpusKind = {
  reader: 'uscis/card-prc', layouts: 2,
  draw(book, { who, chance, layout }): Truth[] {
    if (layout > 0) return varied(book, { who, chance }, 'prc-old', [])
    const since = someDay(chance, 2014, 2025)
    const expires = addYears(since, chance.pick([2, 10]), 'feb-28')
    const category = chance.pick(['IR1', 'IR6', 'E36', 'F24', 'CR6', 'RE6', 'AS6', 'DV1'])
    drawExample(book, 'card-green', { ...holder(who), category, expires: iso(expires), 'resident-since': iso(since) })
    return truths({ ...onCard(who), 'card.kind': 'green-card', 'card.category': category, 'card.number': who.receipt, 'card.expires': iso(expires), 'status.from': iso(since), 'status.class': category })
  },
}

export const passport: CorpusKind = {
  reader: 'dos/passport-mrz', layouts: 3,
  draw(book, { who, chance, layout }) {
    if (layout > 0) return otherPassport(book, { who, chance }, layout === 1)
    const number = `99000${digits(chance, 4)}`
    const issued = someDay(chance, 2015, 2025)
    const expires = addYears(issued, chance.pick([5, 10]), 'feb-28')
    const personal = `990${digits(chance, 5)}`
    const place = chance.pick(['CUSCO', 'AREQUIPA', 'LIMA', 'PUNO'])
    drawExample(book, 'passport', { number, personal, surname: who.surname, given: who.given, birth: iso(who.birth), sex: who.sex, 'birth-place': place, issued: iso(issued), expires: iso(expires) })
    return truths({
      'passport.number': number, 'passport.issued': iso(issued), 'passport.expires': iso(expires), 'passport.issuer': 'PER', 'passport.kind': 'passport',
      'person.name': nameOf(who), 'person.birthDate': iso(who.birth), 'person.sex': who.sex, 'person.nationality': 'PER', 'person.nationalId': personal, 'person.birthPlace': `city: ${place}`,
    })
  },
}

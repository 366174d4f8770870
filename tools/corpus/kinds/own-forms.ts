/** Copies of the holder's own forms: I-485, N-400, G-28, I-130, I-765, I-131, I-864. */
import { type Day, addDays } from '@proofline/engine'
import type { Chance } from '../chance.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { iso } from '../known/define.ts'
import { type Invented, invented, printed, someDay } from '../person.ts'
import { type Item, type Section, date, drawForm, homeItems, nameItems, sexItem } from './own-form.ts'

type Says = readonly (readonly [Truth['field'], string | undefined])[]
const says = (...pairs: Says): Truth[] => pairs.flatMap(([field, value]) => (value === undefined ? [] : [{ field, value }]))

const PLACES = [['Miami', 'FL'], ['Hidalgo', 'TX'], ['San Ysidro', 'CA'], ['Newark', 'NJ'], ['Houston', 'TX']] as const
const CLASSES = ['B-2', 'F-1', 'H-2A', 'J-1'] as const
const suspect = (day: Day): string => iso(day)
const nameOf = (who: Invented): string => `${who.surname} / ${who.given} (labelled)`

interface Story {
  readonly arrived: Day
  readonly until: Day | 'D/S'
  readonly place: readonly [string, string]
  readonly cls: string
  readonly signed: Day
  readonly passportUntil: Day
}
function storyOf(chance: Chance): Story {
  const arrived = someDay(chance, 2012, 2022)
  return {
    arrived, until: chance.happens(0.2) ? 'D/S' : addDays(arrived, chance.int(60, 200)), place: chance.pick(PLACES), cls: chance.pick(CLASSES),
    signed: someDay(chance, 2023, 2025), passportUntil: someDay(chance, 2026, 2032),
  }
}
const untilText = (u: Story['until']): string => (u === 'D/S' ? 'D/S' : printed.us(u))
const untilTruth = (u: Story['until']): string => (u === 'D/S' ? 'D/S' : iso(u))

const signature = (who: string, signed: Day, part: number): Section[] => [
  { heading: `Part ${part}. ${who}'s Contact Information, Certification, and Signature`, rows: [
    [{ label: `${who}'s Daytime Telephone Number`, value: '555-0101' }], [{ label: `${who}'s Signature`, isPrint: true, value: '' }, date('Date of Signature', signed)],
  ] },
  { heading: `Part ${part + 1}. Interpreter's Contact Information, Certification, and Signature`, rows: [
    [{ label: "Interpreter's Family Name (Last Name)", value: 'HELPER' }, { label: "Interpreter's Given Name (First Name)", value: 'EVA' }], [date('Date of Signature', addDays(signed, 3))],
  ] },
]

const self = (who: Invented): Item[][] => [
  [...nameItems(who)], [{ label: 'Alien Registration Number (A-Number) (if any)', value: `A-${who.aNumber}` }, date('Date of Birth', who.birth)], [sexItem(who)],
  [{ label: 'Country of Birth', value: who.country.name }, { label: 'Country of Citizenship or Nationality', value: who.country.name }],
]
const selfTruth = (who: Invented): Truth[] => says(
  ['person.name', nameOf(who)], ['person.aNumber', who.aNumber], ['person.birthDate', suspect(who.birth)], ['person.sex', who.sex],
  ['person.birthCountry', who.country.code], ['person.nationality', who.country.code])

const homeTruth = (who: Invented): Truth[] => says(['residence.address', addressText(who)])
const addressText = (who: Invented): string => {
  const [city, rest] = who.address[1]!.split(', ') as [string, string]
  const [state, zip] = rest.split(' ') as [string, string]
  return `lines: ${who.address.join(' / ')}; city: ${city}; state: ${state}; zip: ${zip}`
}
const foot = (form: string, edition: string, signed: Day): Truth[] => says(['filing.form', form], ['filing.edition', edition], ['filing.signed', iso(signed)], ['residence.seenOn', iso(signed)])

export const i485: CorpusKind = {
  reader: 'own/i485', layouts: 3,
  draw(book, { who, chance, layout }) {
    const s = storyOf(chance)
    const spouse = chance.happens(0.5) ? invented(chance.apart('spouse')) : undefined
    const wed = someDay(chance, 2018, 2022)
    const manner = chance.pick(['admitted', 'paroled'] as const)
    const edition = chance.pick(['10/24/24', '12/23/22'])
    drawForm(book, {
      form: 'I-485', title: 'Application to Register Permanent Residence or Adjust Status', omb: '1615-0023', edition, layout, chance,
      sections: [
        { heading: 'Part 1. Information About You (Person applying for lawful permanent residence)', rows: [
          ...self(who),
          [{ label: 'Passport or Travel Document Number Used at Last Arrival', value: who.passport }, date('Expiration Date of this Passport or Travel Document', s.passportUntil)],
          [{ label: 'Country that Issued this Passport or Travel Document', value: who.country.name }],
          [{ label: 'Place of Last Arrival into the United States', isPrint: true }],
          [{ label: 'City or Town', value: s.place[0], beside: true }, { label: 'State', value: s.place[1], beside: true }],
          [date('Date of Last Arrival', s.arrived)],
          [{ label: 'When I last arrived in the United States:', isPrint: true }],
          [{ label: '', options: [['I was inspected at a port of entry and admitted as (visitor)', manner === 'admitted']] }],
          [{ label: '', options: [['I was inspected at a port of entry and paroled as (parolee)', manner === 'paroled']] }],
          [{ label: '', options: [['I came into the United States without admission or parole.', false]] }],
          [{ label: 'Form I-94 Arrival-Departure Record Number', value: who.i94 }, { label: 'Expiration Date of Authorized Stay Shown on Form I-94 (mm/dd/yyyy)', value: untilText(s.until) }],
          [{ label: 'Status on Form I-94 (for example, class of admission, or paroled)', value: s.cls }],
          [{ label: 'Current U.S. Physical Address', isPrint: true }], ...homeItems(who),
        ] },
        { heading: 'Part 6. Information About Your Marital History', rows: [
          [{ label: 'What is your current marital status?', options: [['Single, Never Married', !spouse], ['Married', spouse !== undefined], ['Divorced', false]] }],
          [{ label: 'Information About Your Current Marriage', isPrint: true }], [...nameItems(spouse ?? { surname: '', given: '' })], [date('Date of Marriage to Current Spouse', spouse ? wed : undefined)],
          [{ label: 'Information About Prior Marriages', isPrint: true }], [date('Date of Marriage to Prior Spouse', undefined)],
        ] },
        ...signature('Applicant', s.signed, 10),
      ],
    })
    return [
      ...selfTruth(who), ...homeTruth(who), ...foot('I-485', edition, s.signed),
      ...says(['passport.number', who.passport], ['passport.expires', iso(s.passportUntil)], ['passport.issuer', who.country.code], ['admission.date', iso(s.arrived)], ['admission.place', `city: ${s.place[0]}; state: ${s.place[1]}`],
        ['admission.manner', manner], ['admission.i94', who.i94], ['admission.until', untilTruth(s.until)], ['admission.class', s.cls.replace('-', '')],
        ['person.maritalStatus', spouse ? 'married' : 'single'], ['marriage.date', spouse && iso(wed)], ['marriage.spouse', spouse && nameOf(spouse)], ['residence.kind', 'physical']),
    ]
  },
}

export const i765: CorpusKind = {
  reader: 'own/i765', layouts: 3,
  draw(book, { who, chance, layout }) {
    const s = storyOf(chance)
    const [a, b] = chance.pick([['c', '8'], ['c', '9'], ['a', '12'], ['c', '11']] as const)
    const edition = chance.pick(['04/01/24', '08/21/25'])
    drawForm(book, {
      form: 'I-765', title: 'Application For Employment Authorization', omb: '1615-0040', edition, layout, chance,
      sections: [
        { heading: 'Part 1. Reason for Applying', rows: [[{ label: 'I am applying for:', options: [['Initial permission', true], ['Renewal', false]] }]] },
        { heading: 'Part 2. Information About You', rows: [
          ...self(who), [{ label: 'Your U.S. Mailing Address', isPrint: true }], ...homeItems(who),
          [{ label: 'Marital Status', options: [['Single', true], ['Married', false], ['Divorced', false]] }],
          [{ label: 'Form I-94 Arrival-Departure Record Number (if any)', value: who.i94 }, { label: 'Passport Number of Your Most Recently Issued Passport', value: who.passport }],
          [{ label: 'Country That Issued Your Passport or Travel Document', value: who.country.name }, date('Expiration Date for Passport or Travel Document', s.passportUntil)],
          [{ label: 'Date of Your Last Arrival Into the United States, On or About (mm/dd/yyyy)', value: printed.us(s.arrived) }],
          [{ label: 'Place of Your Last Arrival Into the United States', value: s.place.join(', ') }],
          [{ label: 'Immigration Status at Your Last Arrival (for example, B-2 visitor, F-1 student, or no status)', value: s.cls }],
          [{ label: 'Eligibility Category. Refer to the Who May File Form I-765 section of the Instructions.', value: `( ${a} ) ( ${b} ) (   )` }],
        ] },
        ...signature('Applicant', s.signed, 3),
      ],
    })
    return [
      ...selfTruth(who), ...homeTruth(who), ...foot('I-765', edition, s.signed),
      ...says(['admission.i94', who.i94], ['passport.number', who.passport], ['passport.issuer', who.country.code], ['passport.expires', iso(s.passportUntil)], ['admission.date', iso(s.arrived)],
        ['admission.place', `city: ${s.place[0]}; state: ${s.place[1]}`], ['admission.class', s.cls.replace('-', '')], ['filing.category', `${a.toUpperCase()}${b.padStart(2, '0')}`], ['person.maritalStatus', 'single'], ['residence.kind', 'mailing']),
    ]
  },
}

export const i131: CorpusKind = {
  reader: 'own/i131', layouts: 3,
  draw(book, { who, chance, layout }) {
    const s = storyOf(chance)
    const edition = chance.pick(['04/01/24', '06/17/24'])
    drawForm(book, {
      form: 'I-131', title: 'Application for Travel Document', omb: '1615-0013', edition, layout, chance,
      sections: [
        { heading: 'Part 1. Information About You', rows: [...self(who), [{ label: 'Class of Admission', value: s.cls }], [{ label: 'Mailing Address', isPrint: true }], ...homeItems(who)] },
        { heading: 'Part 4. Information About Your Proposed Travel', rows: [[date('Date of Intended Departure', addDays(s.signed, 200)), { label: 'Expected Length of Trip (in days)', value: '30' }]] },
        ...signature('Applicant', s.signed, 8),
      ],
    })
    return [...selfTruth(who), ...homeTruth(who), ...foot('I-131', edition, s.signed), ...says(['admission.class', s.cls.replace('-', '')], ['residence.kind', 'mailing'])]
  },
}

export const n400: CorpusKind = {
  reader: 'own/n400', layouts: 2,
  draw(book, { who, chance, layout }) {
    const s = storyOf(chance)
    const edition = '04/01/24'
    const since = someDay(chance, 2010, 2018)
    const trips = Array.from({ length: chance.int(0, 4) }, (_, i) => {
      const left = addDays(s.signed, -200 * (i + 1) - chance.int(0, 90))
      return { left, back: addDays(left, chance.int(5, 60)) }
    })
    const row = (t: { left: Day; back: Day }): Item[] => [{ label: '', isPrint: true, value: printed.us(t.left) }, { label: '', isPrint: true, value: printed.us(t.back) }, { label: '', isPrint: true, value: who.country.name }]
    drawForm(book, {
      form: 'N-400', title: 'Application for Naturalization', omb: '1615-0052', edition, layout: layout === 0 ? 0 : 2, chance,
      sections: [
        { heading: 'Part 1. Information About Your Eligibility', rows: [[{ label: '', options: [['You have been a permanent resident of the United States for at least 5 years.', true]] }]] },
        { heading: 'Part 2. Information About You (Person applying for naturalization)', rows: [...self(who), [date('Date You Became a Permanent Resident', since)]] },
        { heading: 'Part 4. Information About Your Residence', rows: [[{ label: 'Current Physical Address', isPrint: true }], ...homeItems(who)] },
        { heading: 'Part 8. Time Outside the United States', rows: [
          [{ label: 'List below all the trips that you have taken outside the United States during the last 5 years.', isPrint: true }],
          [{ label: 'Date You Left the United States (mm/dd/yyyy)', isPrint: true }, { label: 'Date You Returned to the United States (mm/dd/yyyy)', isPrint: true }, { label: 'Countries to Which You Traveled', isPrint: true }],
          ...trips.map(row),
        ] },
        ...signature('Applicant', s.signed, 13),
      ],
    })
    return [
      ...selfTruth(who), ...homeTruth(who), ...foot('N-400', edition, s.signed), ...says(['status.from', iso(since)], ['residence.kind', 'physical']),
      ...trips.flatMap((t) => says(['departure.date', iso(t.left)], ['admission.date', iso(t.back)], ['departure.to', `country: ${who.country.code}`])),
    ]
  },
}

export const i130: CorpusKind = {
  reader: 'own/i130', layouts: 3,
  draw(book, { who, chance, layout }) {
    const s = storyOf(chance)
    const petitioner = invented(chance.apart('petitioner'))
    const edition = '04/01/24'
    const isSpouse = chance.happens(0.6)
    const wed = someDay(chance, 2015, 2022)
    drawForm(book, {
      form: 'I-130', title: 'Petition for Alien Relative', omb: '1615-0012', edition, layout, chance,
      sections: [
        { heading: 'Part 1. Relationship (You are the Petitioner. Your relative is the Beneficiary)', rows: [[{ label: 'I am filing this petition for my:', options: [['Spouse', isSpouse], ['Parent', !isSpouse], ['Brother/Sister', false]] }]] },
        { heading: 'Part 2. Information About You (Petitioner)', rows: [
          [...nameItems(petitioner)], [{ label: 'Country of Birth', value: petitioner.country.name }, date('Date of Birth', petitioner.birth)], [date('Date of Current Marriage (if currently married)', isSpouse ? wed : undefined)],
        ] },
        { heading: 'Part 4. Information About Beneficiary', rows: [
          [...nameItems(who)], [{ label: 'Alien Registration Number (A-Number) (if any)', value: who.aNumber }, date('Date of Birth', who.birth)], [{ label: 'Country of Birth', value: who.country.name }],
          [date('Date of Arrival', s.arrived), { label: 'Passport Number', value: who.passport }],
        ] },
        ...signature('Petitioner', s.signed, 6),
      ],
    })
    return [
      ...foot('I-130', edition, s.signed).filter((t) => t.field !== 'residence.seenOn'),
      ...says(['filing.petitioner', nameOf(petitioner)], ['filing.beneficiary', nameOf(who)], ['relative.name', nameOf(petitioner)], ['relative.name', nameOf(who)], ['relative.role', 'petitioner'], ['relative.role', 'beneficiary'],
        ['relative.birthDate', iso(petitioner.birth)], ['relative.birthDate', iso(who.birth)], ['relative.birthCountry', petitioner.country.code], ['relative.birthCountry', who.country.code], ['relative.aNumber', who.aNumber],
        ['marriage.date', isSpouse ? iso(wed) : undefined]),
    ]
  },
}

export const i864: CorpusKind = {
  reader: 'own/i864', layouts: 3,
  draw(book, { who, chance, layout }) {
    const s = storyOf(chance)
    const sponsor = invented(chance.apart('sponsor'))
    const size = chance.int(2, 7)
    const years = [2023, 2022, 2021].map((year) => ({ year, income: chance.int(19000, 98000) }))
    const edition = '10/17/24'
    const rows = years.map(({ year, income }, i): Item[] => [{ label: `${['Most Recent', '2nd Most Recent', '3rd Most Recent'][i]}      ${year}      $ ${income.toLocaleString('en-US')}`, isPrint: true }])
    drawForm(book, {
      form: 'I-864', title: 'Affidavit of Support Under Section 213A of the INA', omb: '1615-0075', edition, layout, chance,
      sections: [
        { heading: 'Part 2. Information About the Principal Immigrant', rows: [[...nameItems(who)], [date('Date of Birth', who.birth)]] },
        { heading: 'Part 4. Information About You (Sponsor)', rows: [[...nameItems(sponsor)], [date('Date of Birth', sponsor.birth)]] },
        { heading: "Part 5. Sponsor's Household Size", rows: [[{ label: 'Household Size', value: String(size), beside: true }]] },
        { heading: "Part 6. Sponsor's Employment and Income", rows: [[{ label: 'Tax Year and Total Income', isPrint: true }], ...rows] },
        ...signature('Sponsor', s.signed, 8),
      ],
    })
    return says(['filing.form', 'I-864'], ['filing.edition', edition], ['filing.beneficiary', nameOf(who)], ['sponsorship.sponsor', nameOf(sponsor)], ['sponsorship.householdSize', String(size)], ['sponsorship.signed', iso(s.signed)],
      ...years.flatMap(({ year, income }) => [['sponsorship.year', String(year)], ['sponsorship.income', String(income * 100)]] as const))
  },
}

export const g28: CorpusKind = {
  reader: 'own/g28', layouts: 3,
  draw(book, { who, chance, layout }) {
    const s = storyOf(chance)
    const attorney = invented(chance.apart('attorney'))
    drawForm(book, {
      form: 'G-28', title: 'Notice of Entry of Appearance as Attorney or Accredited Representative', omb: '1615-0105', edition: '09/17/18', layout, chance,
      sections: [
        { heading: 'Part 1. Information About Attorney or Accredited Representative', rows: [[...nameItems(attorney)], ...homeItems(attorney)] },
        { heading: 'Part 3. Notice of Appearance as Attorney or Accredited Representative', rows: [
          [...nameItems(who)], [{ label: 'Alien Registration Number (A-Number) (if any)', value: who.aNumber }, { label: 'Receipt Number (if any)', value: who.receipt }], ...homeItems(who),
        ] },
        { heading: 'Part 4. Client\'s Consent to Representation and Signature', rows: [[date('Date of Signature', s.signed)]] },
        { heading: 'Part 5. Signature of Attorney or Accredited Representative', rows: [[date('Date of Signature', addDays(s.signed, 1))]] },
      ],
    })
    return says(['representation.name', nameOf(attorney)], ['representation.form', 'G-28'], ['person.name', nameOf(who)], ['person.aNumber', who.aNumber])
  },
}

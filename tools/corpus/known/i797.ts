/** The Form I-797 family about anybody. */
import { type Day, addYears } from '@proofline/engine'
import type { Book } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import type { CorpusKind, Truth } from '../kind.ts'
import { type Invented, digits, printed, someDay } from '../person.ts'
import { type Values, drawExample, iso, later, mailed, nameOf, receiptOf, someTime, spaced, surnameFirst, truths, weekdayLater } from './define.ts'
import { varied } from './varied.ts'

const FORMS = {
  'I-765': 'I765 - APPLICATION FOR EMPLOYMENT AUTHORIZATION', 'I-485': 'I485 - APPLICATION TO REGISTER PERMANENT RESIDENCE OR ADJUST STATUS',
  'I-131': 'I131 - APPLICATION FOR TRAVEL DOCUMENT', 'I-751': 'I751 - PETITION TO REMOVE CONDITIONS ON RESIDENCE', 'I-589': 'I589 - APPLICATION FOR ASYLUM AND FOR WITHHOLDING OF REMOVAL',
  'I-539': 'I539 - APPLICATION TO EXTEND/CHANGE NONIMMIGRANT STATUS',
} as const
const OFFICES = ['USCIS EXAMPLE SERVICE CENTER\n10 EXAMPLE ROAD\nLINCOLN NE 68508', 'USCIS EXAMPLE FIELD OFFICE\n970 EXAMPLE STREET\nNEWARK NJ 07102'] as const
type About = { readonly who: Invented; readonly chance: Chance; readonly layout: number }

interface Frame {
  readonly receipt: string
  readonly received: Day
  readonly notice: Day
  readonly values: Values
  readonly says: Readonly<Record<string, string>>
}

/** What the head of every notice prints, and what it says. */
function frame(who: Invented, chance: Chance, form: keyof typeof FORMS, letter: string, kind: string, from: readonly [number, number] = [2016, 2025]): Frame {
  const receipt = receiptOf(chance)
  const received = someDay(chance, ...from)
  const notice = later(received, chance, 3, 500)
  const office = chance.pick(OFFICES)
  const { lines, address } = mailed(who)
  const hasAccount = chance.happens(0.3)
  const account = `99000${digits(chance, 7)}`
  return {
    receipt, received, notice,
    values: {
      form: letter, receipt, 'case-type': FORMS[form], received: printed.us(received), applicant: `${spaced(who.aNumber)} | ${surnameFirst(who)}`, 'notice-date': printed.us(notice),
      address: lines, office, ...(hasAccount ? { account } : {}),
    },
    says: {
      'filing.receipt': receipt, 'filing.form': form, 'filing.received': iso(received), 'filing.applicant': nameOf(who), 'filing.office': office.split('\n')[0]!, 'notice.date': iso(notice), 'notice.kind': kind,
      'notice.receipt': receipt, 'person.aNumber': who.aNumber, 'person.name': nameOf(who), 'residence.address': address, 'residence.seenOn': iso(notice), ...(hasAccount ? { 'person.onlineAccount': account } : {}),
    },
  }
}
const type = (words: string): string => `Notice Type | ${words}`
const draw = (book: Book, f: Frame, more: Values, says: Readonly<Record<string, string | readonly string[]>>): Truth[] => {
  drawExample(book, 'i797', { ...f.values, ...more })
  return truths({ ...f.says, ...says })
}

export const receipt: CorpusKind = {
  reader: 'uscis/i797c-receipt', layouts: 3,
  draw(book, { who, chance, layout }: About) {
    if (layout === 1) return varied(book, { who, chance }, 'i797-old', ['notice.receipt=EAC9909950123', 'residence.seenOn=2009-02-17'])
    if (layout === 2) return varied(book, { who, chance }, 'i130-receipt', ['notice.receipt=IOE0999000331'])
    const form = chance.pick(['I-765', 'I-485', 'I-131'] as const)
    const f = frame(who, chance, form, 'I-797C', 'receipt')
    const cents = chance.pick([0, 26000, 41000, 122500, 144000])
    const amount = (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
    return draw(book, f, {
      detail: [type('Receipt Notice'), `Amount received | $${amount} U.S.`],
      paragraph: 'We have received your application and are currently processing it. If any of the above information is incorrect, call customer service immediately.',
    }, { 'payment.amount': String(cents), 'filing.decision': 'pending' })
  },
}

export const acknowledgement: CorpusKind = {
  reader: 'uscis/i589-acknowledgement', layouts: 2,
  draw(book, { who, chance, layout }: About) {
    if (layout === 1) return varied(book, { who, chance }, 'i589-ack', ['notice.receipt=ZLA9900000331'])
    const f = frame(who, chance, 'I-589', 'I-797C', 'acknowledgement')
    return draw(book, f, {
      detail: [type('Acknowledgement of Receipt'), 'Section | Asylum under section 208 of the Act'],
      paragraph: [
        `Your completed Form I-589 was received and is pending as of ${printed.us(f.received)}. You may remain in the U.S. until your asylum application is decided.`,
        'If you change your address, send written notification of the change within 10 days to this office.',
      ],
    }, { 'filing.decision': 'pending' })
  },
}

export const rejection: CorpusKind = {
  reader: 'uscis/i797c-rejection', layouts: 1,
  draw(book, { who, chance }: About) {
    const f = frame(who, chance, 'I-765', 'I-797C', 'rejection')
    const { 'filing.received': _, ...says } = f.says
    return draw(book, { ...f, says }, {
      received: '', detail: [type('Reject Notice'), 'Class requested | (c)(8)'],
      paragraph: ['We are rejecting and returning the enclosed application. It was filed before 150 days had passed since we received your completed Form I-589.', 'A rejected application does not keep a filing date.'],
    }, { 'filing.decision': 'rejected' })
  },
}

export const approval: CorpusKind = {
  reader: 'uscis/i797-approval', layouts: 2,
  draw(book, { who, chance, layout }: About) {
    if (layout === 1) return varied(book, { who, chance }, 'i797-approval-var', ['notice.receipt=IOE0999000331', 'residence.seenOn=2023-08-21', 'person.aNumber=000000331', 'filing.decided=2023-08-21'])
    const isWork = chance.happens(0.5)
    const f = frame(who, chance, isWork ? 'I-765' : 'I-485', 'I-797', 'approval')
    const from = later(f.notice, chance, 0, 20)
    const until = addYears(from, chance.pick([1, 2, 5]), 'feb-28')
    const priority = later(f.received, chance, -1500, 0)
    if (isWork) {
      const category = chance.pick(['C08', 'C09', 'C11', 'C33'])
      return draw(book, f, {
        banner: 'no', detail: [type('Approval Notice'), `Class | ${category}`, `Valid from | ${printed.us(from)} to ${printed.us(until)}`],
        paragraph: 'Your application for employment authorization has been approved. Your card will be mailed to you separately.',
      }, { 'filing.decision': 'approved', 'filing.decided': iso(f.notice), 'filing.class': category, 'filing.validFrom': iso(from), 'filing.validUntil': iso(until) })
    }
    const admitted = chance.pick(['IR6', 'E36', 'F26'])
    return draw(book, f, {
      banner: 'no', priority: printed.us(priority), detail: [type('Approval Notice'), `Class | ${admitted}`],
      paragraph: ['WELCOME TO THE UNITED STATES OF AMERICA', `This is to notify you that your application for permanent residence has been approved. You are a permanent resident of the United States as of ${printed.us(f.notice)}.`],
    }, { 'filing.priority': iso(priority), 'filing.decision': 'approved', 'filing.decided': iso(f.notice), 'filing.class': admitted, 'status.from': iso(f.notice), 'status.kind': 'permanent-resident', 'status.class': admitted, 'status.receipt': f.receipt })
  },
}

export const extension: CorpusKind = {
  reader: 'uscis/i797-extension', layouts: 1,
  draw(book, { who, chance }: About) {
    const f = frame(who, chance, 'I-751', 'I-797', 'extension', [2023, 2026])
    return draw(book, f, {
      banner: 'no', detail: [type('Receipt Notice'), 'Amount received | $750.00 U.S.'],
      paragraph: 'This notice, together with your Form I-551, Permanent Resident Card, extends the validity of your Permanent Resident Card for 48 months from the expiration date printed on the card.',
    }, { 'notice.extendsMonths': '48', 'payment.amount': '75000', 'card.kind': 'green-card', 'filing.decision': 'pending' })
  },
}

export const request: CorpusKind = {
  reader: 'uscis/i797e-request', layouts: 3,
  draw(book, { who, chance, layout }: About) {
    if (layout === 1) return varied(book, { who, chance }, 'rfe-var', ['notice.receipt=MSC9999000331'])
    if (layout === 2) return varied(book, { who, chance }, 'noid', ['notice.receipt=LIN9990000331'])
    const f = frame(who, chance, chance.pick(['I-485', 'I-751', 'I-765'] as const), 'I-797E', 'rfe')
    const days = chance.pick([30, 60, 84, 87])
    const due = later(f.notice, chance, 25, 90)
    return draw(book, f, {
      detail: type('Request for Evidence'),
      paragraph: [
        'We need more information to decide your case. Send papers that show that you and your spouse live together and share a household: a lease, accounts, insurance, or letters from people who know you.',
        `You must submit the requested information within ${days} days of the date of this notice. We must receive your answer by ${printed.long(due)}. If you do not answer in time, your petition will be decided without it and may be denied.`,
        'This notice was sent by regular mail. PLACE THIS ENTIRE LETTER ON TOP of your answer.',
      ],
    }, { 'notice.due': iso(due), 'notice.dueDays': String(days), 'notice.service': 'mail' })
  },
}

export const interview: CorpusKind = {
  reader: 'uscis/i797c-interview', layouts: 1,
  draw(book, { who, chance }: About) {
    const f = frame(who, chance, 'I-485', 'I-797C', 'interview')
    const at = weekdayLater(f.notice, chance, 14, 60)
    const time = someTime(chance)
    return draw(book, f, {
      detail: type('Request for Applicant to Appear for Initial Interview'),
      paragraph: [
        'You are hereby notified to appear for the interview appointment, as scheduled below, for the completion of your Application to Register Permanent Residence or Adjust Status (Form I-485).',
        'Who should come with you? If you do not speak English fluently, you should bring an interpreter.',
        'PLEASE COME TO: USCIS EXAMPLE FIELD OFFICE, 970 EXAMPLE STREET, ROOM 240, NEWARK NJ 07102', `ON: ${printed.us(at)}   AT: ${time.padded}`,
      ],
    }, { 'appointment.at': `${iso(at)}T${time.clock}`, 'appointment.kind': 'interview', 'appointment.receipt': f.receipt, 'appointment.place': 'city: NEWARK; state: NJ' })
  },
}

export const transfer: CorpusKind = {
  reader: 'uscis/i797c-transfer', layouts: 2,
  draw(book, { who, chance, layout }: About) {
    if (layout === 1) return varied(book, { who, chance }, 'transfer', ['filing.received=2023-11-20', 'notice.receipt=IOE0999000331', 'residence.seenOn=2024-02-01'])
    const f = frame(who, chance, 'I-485', 'I-797C', 'transfer')
    // This kind reads the office from its sentence, not from the foot.
    const { 'filing.office': _, ...says } = f.says
    return draw(book, { ...f, says }, {
      detail: type('Transfer Notice'),
      paragraph: 'This is to advise you that in order to speed up processing we have transferred the above case to the following USCIS office for processing: National Benefits Center.',
    }, {})
  },
}

export const biometrics: CorpusKind = {
  reader: 'uscis/i797c-biometrics', layouts: 2,
  draw(book, { who, chance, layout }: About) {
    if (layout === 1) return varied(book, { who, chance }, 'asc-multi', ['notice.receipt=IOE0999000331', 'notice.receipt=IOE0999000332', 'filing.receipt=IOE0999000331', 'filing.form=I-485'])
    const form = chance.pick(['I-765', 'I-485', 'I-589'] as const)
    const number = receiptOf(chance)
    const notice = someDay(chance, 2017, 2026)
    const at = weekdayLater(notice, chance, 10, 40)
    const time = someTime(chance)
    drawExample(book, 'i797-biometrics', {
      receipt: number, 'notice-date': printed.us(notice), 'case-type': FORMS[form], 'a-number': spaced(who.aNumber), code: chance.pick(['1', '2', '3']), 'service-center': 'EXAMPLE SERVICE CENTER',
      address: mailed(who).lines, asc: 'USCIS EXAMPLE SUPPORT CENTER\n44 EXAMPLE PLAZA\nELIZABETH NJ 07201', appointment: `${printed.us(at)} ${time.padded}`, office: OFFICES[0],
    })
    return truths({
      'appointment.at': `${iso(at)}T${time.clock}`, 'appointment.kind': 'biometrics', 'appointment.receipt': number, 'appointment.place': 'city: ELIZABETH; state: NJ',
      'filing.receipt': number, 'filing.form': form, 'notice.date': iso(notice), 'notice.kind': 'biometrics', 'notice.receipt': number, 'person.aNumber': who.aNumber,
    })
  },
}

export const stay: CorpusKind = {
  reader: 'uscis/i797a', layouts: 2,
  draw(book, { who, chance, layout }: About) {
    if (layout === 1) return varied(book, { who, chance }, 'i797a-var', ['notice.receipt=WAC9918050777', 'notice.date=2024-11-05', 'filing.received=2024-08-20', 'filing.decided=2024-11-05', 'filing.validFrom=2024-09-03', 'residence.seenOn=2024-11-05', 'person.name=QUISPE MAMANI / ROSA'])
    const f = frame(who, chance, 'I-539', 'I-797A', 'approval')
    const from = later(f.notice, chance, -60, 60)
    const until = later(from, chance, 90, 1000)
    const stayed = later(until, chance, 0, 10)
    const admission = chance.pick(['B2', 'F2', 'H4', 'L2'])
    const i94 = `99000${digits(chance, 4)}A${chance.int(1, 9)}`
    const row = [i94, surnameFirst(who), admission, printed.us(from), printed.us(stayed)].join(' | ')
    return draw(book, f, {
      banner: 'no', detail: [type('Approval Notice'), `Class | ${admission}`, `Valid from | ${printed.us(from)} to ${printed.us(until)}`],
      paragraph: 'The above application for extension of stay has been approved. Your status in this classification is valid as indicated above.',
      'tear-off': row, 'petitioner-address': mailed(who).lines, 'tear-off-person': [who.surname, who.given, printed.us(who.birth), who.country.name].join(' | '),
    }, {
      'filing.decision': 'approved', 'filing.decided': iso(f.notice), 'filing.class': admission, 'filing.validFrom': iso(from), 'filing.validUntil': iso(until),
      'authorizedStay.i94': i94, 'authorizedStay.class': admission, 'authorizedStay.from': iso(from), 'authorizedStay.until': iso(stayed), 'authorizedStay.receipt': f.receipt,
    })
  },
}

export const decision: CorpusKind = {
  reader: 'uscis/decision-letter', layouts: 1,
  draw: (book, { who, chance }: About) => varied(book, { who, chance }, 'decision', ['filing.decided=2026-08-03', 'filing.receipt=IOE0999000331']),
}

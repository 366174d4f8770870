/** The notices of the I-797 family that come with something else: a card, papers to travel. */
import type { CorpusKind } from '../kind.ts'
import { addDays } from '@proofline/engine'
import { iso, receiptOf, spaced } from '../known/define.ts'
import { printed, someDay } from '../person.ts'

const lettered = (letter: 'D' | 'F', kind: string, words: string): CorpusKind => ({
  reader: `uscis/i797${letter.toLowerCase()}`, layouts: 2,
  draw(book, { who, chance, layout }) {
    const sheet = book.sheet()
    const [form, name] = chance.pick([['I765', 'APPLICATION FOR EMPLOYMENT AUTHORIZATION'], ['I90', 'APPLICATION TO REPLACE PERMANENT RESIDENT CARD']] as const)
    const number = receiptOf(chance)
    const received = someDay(chance, 2016, 2024)
    const dated = addDays(received, chance.int(40, 300))
    sheet.text(50, 50, 'Department of Homeland Security', { font: 'serif', size: 10 })
    sheet.text(50, 63, 'U.S. Citizenship and Immigration Services', { font: 'serif', size: 10 })
    const title = `Form I-797${letter}, Notice of Action`
    if (layout === 0) sheet.textEndingAt(562, 56, title, { font: 'sans-bold', size: 13 })
    else sheet.text(330, 56, title, { font: 'serif-bold', size: 12 })
    const cells = [[50, 100, 'Receipt Number', number], [210, 100, 'Case Type', `${form} - ${name}`], [50, 136, 'Received Date', printed.us(received)], [50, 172, 'Notice Date', printed.us(dated)], [210, 172, 'Page', '1 of 1'],] as const
    for (const [x, y, label, value] of cells) {
      sheet.text(x, y, label, { font: 'sans-bold', size: 8 })
      sheet.text(x, y + 13, value, { font: layout === 0 ? 'sans' : 'typed', size: 10 })
    }
    const end = sheet.text(210, 136, 'Applicant', { font: 'sans-bold', size: 8 })
    sheet.text(end + 10, 136, spaced(who.aNumber), { size: 9 })
    sheet.text(210, 149, `${who.surname}, ${who.given}`, { font: layout === 0 ? 'sans' : 'typed', size: 10 })
    sheet.wrap(50, 230, 500, words, { font: 'serif', size: 11 })
    return [
      { field: 'notice.kind', value: kind }, { field: 'notice.date', value: iso(dated) }, { field: 'filing.receipt', value: number }, { field: 'notice.receipt', value: number },
      { field: 'filing.form', value: form === 'I90' ? 'I-90' : 'I-765' }, { field: 'filing.received', value: iso(received) }, { field: 'person.aNumber', value: who.aNumber },
      { field: 'person.name', value: `${who.surname} / ${who.given}` }, { field: 'filing.applicant', value: `${who.surname} / ${who.given}` },
    ]
  },
})

export const i797d = lettered('D', 'card-enclosed', 'The card on the lower part of this notice was made for you. Please check that what it says about you is right. If it is not, call us.')
export const i797f = lettered('F', 'travel-papers', 'This notice allows you to board a plane or a ship to the United States. Show it to the carrier before you board. It is not a visa.')

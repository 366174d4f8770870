/** CBP web pages printed to PDF: most recent I-94 and travel history (papers catalogue 4.1, 4.2). */
import type { Book, Sheet } from '../book.ts'
import { type Definition, cellsOf } from '../definition.ts'

const LEFT = 54

function head(sheet: Sheet, title: string, holder: string): void {
  sheet.text(LEFT, 52, `I-94/I-95 Official Website - ${title}`, { font: 'sans-bold', size: 13 })
  sheet.text(LEFT, 70, 'OMB No. 1651-0111   Expiration Date: 05/31/2027', { size: 8, grey: 0.35 })
  sheet.text(LEFT, 94, `For: ${holder}`, { size: 10.5 })
  sheet.line(LEFT, 106, sheet.width - LEFT, 106, { grey: 0.75 })
}

function foot(sheet: Sheet): void {
  sheet.line(LEFT, 690, sheet.width - LEFT, 690, { grey: 0.75 })
  sheet.wrap(LEFT, 704, sheet.width - LEFT * 2,
    'Effective April 26, 2013, DHS began automating the admission process. An alien lawfully admitted or paroled into the U.S. is no longer ' +
    'required to be in possession of a preprinted Form I-94. A record of admission printed from the CBP website constitutes a lawful record of admission. See 8 CFR 1.4(d).',
    { size: 8, grey: 0.3 })
}

export function i94Recent(book: Book, d: Definition): void {
  const sheet = book.sheet()
  head(sheet, 'Get Most Recent Response', d.one('for'))
  sheet.text(LEFT, 130, 'Most Recent I-94', { font: 'sans-bold', size: 12 })
  const rows: [string, string][] = [
    ['Admission (I-94) Record Number:', d.one('i94')],
    [d.maybe('entry-label') ?? 'Most Recent Date of Entry:', d.one('entry')],
    ['Class of Admission:', d.one('class')],
    ['Admit Until Date:', d.one('until')],
  ]
  const details: [string, string][] = [
    ['Last/Surname:', d.one('surname')],
    ['First (Given) Name:', d.one('given')],
    ['Birth Date:', d.one('birth')],
    ['Document Number:', d.one('passport')],
    ['Country of Citizenship:', d.one('citizenship')],
  ]
  const pairs = (list: [string, string][], from: number): number => {
    list.forEach(([label, value], i) => {
      const right = sheet.text(LEFT, from + i * 21, label, { font: 'sans-bold', size: 10.5 })
      sheet.text(right + 4, from + i * 21, value, { size: 10.5 })
    })
    return from + list.length * 21
  }
  const y = pairs(rows, 156)
  sheet.text(LEFT, y + 16, 'Details provided on the I-94 Information form:', { font: 'sans-bold', size: 11 })
  pairs(details, y + 42)
  foot(sheet)
}

/** `row: 2022-09-12 | Arrival | EWR`, newest first. */
export function i94TravelHistory(book: Book, d: Definition): void {
  const sheet = book.sheet()
  head(sheet, 'Travel History Results', d.one('for'))
  sheet.text(LEFT, 130, 'Travel History Results', { font: 'sans-bold', size: 12 })
  const columns = [LEFT + 6, LEFT + 46, LEFT + 176, LEFT + 306]
  const top = 146
  sheet.box(LEFT, top, sheet.width - LEFT * 2, 22, { fill: 0.93, grey: 0.7 })
  ;['', 'DATE', 'TYPE', 'LOCATION'].forEach((label, i) => sheet.text(columns[i]!, top + 15, label, { font: 'sans-bold', size: 9.5 }))
  d.all('row').forEach((row, r) => {
    const y = top + 22 * (r + 1)
    sheet.box(LEFT, y, sheet.width - LEFT * 2, 22, { grey: 0.7 })
    ;[String(r + 1), ...cellsOf(row)].forEach((cell, i) => sheet.text(columns[i]!, y + 15, cell, { size: 10 }))
  })
  foot(sheet)
}

/** A government form as it is printed and filled in: full-width rows of boxes, or two columns of items. */
import type { FontName, Book, Sheet } from '../../examples/book.ts'
import type { Chance } from '../chance.ts'
import { type Invented, printed } from '../person.ts'
import type { Day } from '@proofline/engine'

export interface Item {
  readonly label: string
  readonly value?: string
  /** Boxes to tick; `label` stands before them. */
  readonly options?: readonly (readonly [words: string, isTicked: boolean])[]
  /** In two columns the answer stands beside its item, not under it. */
  readonly beside?: boolean
  /** Print of the form without an answer. */
  readonly isPrint?: boolean
}
export interface Section {
  readonly heading: string
  /** Items side by side in full-width rows; in two columns under one another. */
  readonly rows: readonly (readonly Item[])[]
}
export interface FormPrint {
  readonly form: string
  readonly title: string
  readonly omb: string
  readonly edition: string
  readonly sections: readonly Section[]
  /** 0, 2: full width. 1: two columns. */
  readonly layout: number
  readonly chance: Chance
}

const LEFT = 36
const RIGHT = 576
const LOW = 716
const VALUE: readonly FontName[] = ['sans', 'typed', 'serif']

interface Place {
  sheet: Sheet
  y: number
  page: number
}

export function drawForm(book: Book, print: FormPrint): void {
  const first = book.sheet()
  const place: Place = { sheet: first, y: head(first, print), page: 1 }
  let item = 0
  for (const section of print.sections) {
    if (place.y > LOW - 60) turn(book, place, print)
    place.y = heading(place.sheet, LEFT, RIGHT, place.y, section.heading)
    item = 0
    if (print.layout === 1) item = twoColumns(book, place, print, section, item)
    else for (const row of section.rows) {
      if (place.y > LOW - 34) {
        turn(book, place, print)
        place.y = heading(place.sheet, LEFT, RIGHT, place.y, `${section.heading} (continued)`)
      }
      if (!row.some((i) => i.isPrint)) item += 1
      place.y = fullRow(place, row, item, VALUE[print.layout]!)
    }
  }
  foot(place, print)
}

function head(sheet: Sheet, { title, form, omb, layout }: FormPrint): number {
  const size = Math.min(13, (13 * 350) / sheet.measure(title, { font: 'sans-bold', size: 13 }))
  sheet.textCentred(44, title, { font: 'sans-bold', size })
  sheet.textCentred(59, 'Department of Homeland Security', { font: 'serif-bold', size: 10 })
  sheet.textCentred(71, 'U.S. Citizenship and Immigration Services', { font: 'serif', size: 10 })
  sheet.text(488, 46, 'USCIS', { font: 'sans-bold', size: 10 })
  sheet.text(488, 58, `Form ${form}`, { font: 'sans-bold', size: 10 })
  sheet.text(488, 70, `OMB No. ${omb}`, { size: 7 })
  sheet.text(488, 79, 'Expires 10/31/2027', { size: 7 })
  sheet.box(LEFT, 86, RIGHT - LEFT, 40, { weight: 0.5 })
  for (const [x, words] of [[40, 'For USCIS Use Only'], [200, 'Fee Stamp'], [330, 'Action Block'], [470, 'Remarks']] as const) sheet.text(x, 96, words, { font: 'sans-bold', size: 7 })
  sheet.text(LEFT, 140, layout === 2 ? 'START HERE - Type or print in black ink.' : 'START HERE - Type or print in black or blue ink.', { font: 'sans-bold', size: 9 })
  return 148
}

function foot({ sheet, page }: Place, { form, edition, layout }: FormPrint): void {
  sheet.text(LEFT, 762, `Form ${form}${layout === 1 ? '  ' : ' '}Edition${layout === 1 ? '  ' : ' '}${edition}`, { font: 'sans', size: 8 })
  sheet.textEndingAt(RIGHT, 762, `Page ${page} of 9`, { size: 8 })
}

function turn(book: Book, place: Place, print: FormPrint): void {
  foot(place, print)
  place.sheet = book.sheet()
  place.page += 1
  place.y = 40
}

function heading(sheet: Sheet, left: number, right: number, y: number, words: string): number {
  sheet.box(left, y, right - left, 15, { fill: 0.86, weight: 0.4 })
  sheet.text(left + 4, y + 11, words, { font: 'serif-bold', size: right - left > 300 ? 10.5 : 9 })
  return y + 27
}

function boxed(sheet: Sheet, x: number, y: number, width: number, value: string | undefined, font: FontName): void {
  sheet.box(x, y, width, 16, { weight: 0.4, grey: 0.5 })
  if (value) sheet.text(x + 4, y + 12, value, { font, size: 9.5 })
}

function options(sheet: Sheet, x: number, y: number, item: Item): void {
  let at = x
  for (const [words, isTicked] of item.options ?? []) {
    sheet.box(at, y - 8, 9, 9, { weight: 0.6 })
    if (isTicked) sheet.text(at + 1.6, y - 0.8, 'X', { font: 'sans-bold', size: 8 })
    at = sheet.text(at + 13, y, words, { font: 'serif', size: 9 }) + 14
  }
}

function fullRow(place: Place, row: readonly Item[], number: number, font: FontName): number {
  const { sheet, y } = place
  const left = LEFT + 22
  const width = (RIGHT - left) / row.length
  if (!row[0]!.isPrint) sheet.text(LEFT, y, `${number}.`, { font: 'serif-bold', size: 9 })
  let low = y
  row.forEach((item, i) => {
    const x = left + i * width
    if (item.options) {
      const end = item.label ? sheet.text(x, y, item.label, { font: 'serif', size: 9 }) : x - 10
      options(sheet, end + 10, y, item)
      low = Math.max(low, y + 16)
      return
    }
    const under = sheet.wrap(x, y, width - 10, item.label, { font: item.isPrint && !('value' in item) ? 'serif-bold' : 'serif', size: 9, lead: 10 })
    low = Math.max(low, item.isPrint && !('value' in item) ? under + 4 : under + 20)
  })
  row.forEach((item, i) => {
    if (!item.options && (!item.isPrint || 'value' in item)) boxed(sheet, left + i * width, low - 26, width - 10, item.value, font)
  })
  return low + 4
}

const COLUMNS = [LEFT, 318] as const
const COLUMN = 258

/** Items of a section down the left column, then the right one. */
function twoColumns(book: Book, place: Place, print: FormPrint, section: Section, from: number): number {
  let number = from
  let column = 0
  let top = place.y
  let low = top
  for (const item of section.rows.flat()) {
    const tall = 46
    if (place.y > LOW - tall) {
      low = Math.max(low, place.y)
      if (column === 0) {
        column = 1
        place.y = top
      } else {
        turn(book, place, print)
        place.y = heading(place.sheet, LEFT, RIGHT, place.y, `${section.heading} (continued)`)
        top = place.y
        low = top
        column = 0
      }
    }
    if (!item.isPrint) number += 1
    place.y = oneItem(place, item, number, COLUMNS[column]!, VALUE[1]!)
  }
  place.y = Math.max(low, place.y) + 6
  return number
}

function oneItem(place: Place, item: Item, number: number, x: number, font: FontName): number {
  const { sheet, y } = place
  if (!item.isPrint) sheet.text(x, y, `${number}.`, { font: 'serif-bold', size: 9 })
  const at = x + 22
  if (item.options) {
    const under = item.label ? sheet.wrap(at, y, COLUMN - 24, item.label, { font: 'serif', size: 9, lead: 11 }) : y
    const wide = item.options.length > 3 || item.options.some(([words]) => words.length > 24)
    if (!wide) {
      options(sheet, at, under + 2, item)
      return under + 18
    }
    item.options.forEach((option, i) => options(sheet, at, under + 2 + i * 13, { label: '', options: [option] }))
    return under + 6 + item.options.length * 13
  }
  if (item.isPrint && !('value' in item)) return sheet.wrap(x, y, COLUMN, item.label, { font: 'serif-bold', size: 9, lead: 11 }) + 3
  if (item.beside) {
    const under = sheet.wrap(at, y, 112, item.label, { font: 'serif', size: 9, lead: 10 })
    boxed(sheet, x + 150, y - 12, COLUMN - 152, item.value, font)
    return Math.max(under, y + 8) + 7
  }
  const under = sheet.wrap(at, y, COLUMN - 24, item.label, { font: 'serif', size: 9, lead: 10 })
  boxed(sheet, at, under - 6, COLUMN - 26, item.value, font)
  return under + 20
}

/** The parts of a name as forms ask for them. */
export const nameItems = (name: { surname: string; given: string }, middle?: string): Item[] => [
  { label: 'Family Name (Last Name)', value: name.surname, beside: true }, { label: 'Given Name (First Name)', value: name.given, beside: true },
  { label: 'Middle Name (if applicable)', ...(middle ? { value: middle } : {}), beside: true },
]
export const date = (label: string, day: Day | undefined): Item => ({ label: `${label} (mm/dd/yyyy)`, ...(day === undefined ? {} : { value: printed.us(day) }), beside: true })
export const sexItem = (who: Invented): Item => ({ label: 'Sex', options: [['Male', who.sex === 'M'], ['Female', who.sex === 'F']] })
export const homeItems = (who: Invented): Item[][] => {
  const [city, rest] = who.address[1]!.split(', ') as [string, string]
  const [state, zip] = rest.split(' ') as [string, string]
  return [
    [{ label: 'Street Number and Name', value: who.address[0]! }],
    [{ label: 'City or Town', value: city, beside: true }, { label: 'State', value: state, beside: true }, { label: 'ZIP Code', value: zip, beside: true }],
  ]
}

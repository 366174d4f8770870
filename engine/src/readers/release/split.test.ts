import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Page, Paper } from '../../papers/paper.ts'
import { typedPages } from '../../papers/text-page.ts'
import { cutOut, splitFile } from './split.ts'

const page = (number: number, text: string): Page => ({ ...typedPages(text, 'plain-text')[0]!, number, ...(text.trim() === '' ? { words: [], origin: 'none' as const } : {}) })
const fileOf = (...texts: string[]): Paper => ({ id: 'ef'.repeat(32), name: 'release.pdf', mediaType: 'application/pdf', pages: texts.map((t, i) => page(i + 1, t)) })

const notice = (date: string): string => `Form I-797C, Notice of Action\nReceipt Number: IOE0999000123\nNotice Date: ${date}\nThis notice was sent to the person named above at the address shown, about the form named above.`
const hearing = (day: string): string => `NOTICE OF HEARING IN REMOVAL PROCEEDINGS\nFILE: A000-000-123\nThe case is scheduled for a MASTER hearing before the Immigration Court on ${day} at 08:30 A.M. at the court named below in this notice.`
// Titles stand for the readers: what each knows is tested beside it.
const knows = (p: Paper): string[] => [...(/Notice of Action/.test(p.pages[0]!.text) ? ['uscis/i797c-receipt@1'] : []), ...(/NOTICE OF HEARING/.test(p.pages[0]!.text) ? ['eoir/hearing-notice@1'] : [])]
const shape = (file: Paper, said: Parameters<typeof splitFile>[2] = []): string[] =>
  splitFile(file, knows, said).map((p) => `${p.kind} ${p.paper.pages[0]!.number}-${p.paper.pages.at(-1)!.number}${p.copyOf === undefined ? '' : ` of ${p.copyOf}`}`)
const starts = (pageNumber: number, yes: boolean, id = `s${pageNumber}`) => ({ kind: 'page-starts', file: 'ef'.repeat(32), page: pageNumber, starts: yes, id, saidOn: 0, by: 'holder' }) as const

describe('a file of many papers', () => {
  test('is cut where another paper is known', () => {
    expect(shape(fileOf(notice('03/02/2018'), hearing('Mar 18, 2020'), notice('05/06/2019')))).toEqual(['paper 1-1', 'paper 2-2', 'paper 3-3'])
  })
  test('keeps the pages a paper counts itself, a blank back included', () => {
    const two = `${notice('03/02/2018')}\nPage 1 of 2`
    expect(shape(fileOf(two, 'Page 2 of 2\nYou may write to the office named above.', hearing('Mar 18, 2020')))).toEqual(['paper 1-2', 'paper 3-3'])
    expect(shape(fileOf(two, '', 'Page 2 of 2\nYou may write to the office named above.', hearing('Mar 18, 2020')))).toEqual(['paper 1-3', 'paper 4-4'])
  })
  test('a page nobody knows goes on with the paper whose number it repeats, and is a paper of its own otherwise', () => {
    expect(shape(fileOf(notice('03/02/2018'), 'About IOE0999000123\nmore of the same', hearing('Mar 18, 2020')))).toEqual(['paper 1-2', 'paper 3-3'])
    expect(shape(fileOf(notice('03/02/2018'), 'A letter from a neighbour about the garden wall', hearing('Mar 18, 2020')))).toEqual(['paper 1-1', 'paper 2-2', 'paper 3-3'])
  })
  test('blank, dividing and wholly withheld pages are told apart from papers', () => {
    const file = fileOf(notice('03/02/2018'), '', '', 'SEPARATOR', hearing('Mar 18, 2020'), '(b)(7)(E)\n(b)(6)  (b)(7)(C)', 'Withheld pursuant to (b)(5)')
    expect(shape(file)).toEqual(['paper 1-1', 'blank 2-3', 'separator 4-4', 'paper 5-5', 'withheld 6-7'])
  })
  test('the same print again is a copy; one digit of difference makes it another paper', () => {
    expect(shape(fileOf(hearing('Mar 18, 2020'), notice('03/02/2018'), hearing('Mar 18, 2020')))).toEqual(['paper 1-1', 'paper 2-2', 'copy 3-3 of 1'])
    expect(shape(fileOf(hearing('Mar 18, 2020'), notice('03/02/2018'), hearing('Mar 19, 2020')))).toEqual(['paper 1-1', 'paper 2-2', 'paper 3-3'])
  })
  test('two papers of one kind on the same title are two papers', () => {
    expect(shape(fileOf(hearing('Mar 18, 2020'), hearing('Jun 2, 2021')))).toEqual(['paper 1-1', 'paper 2-2'])
  })
  test('a page that could not be read stays with its paper', () => {
    const unread = { ...page(2, ''), trouble: 'blurred' as const }
    const file = { ...fileOf(notice('03/02/2018'), '', hearing('Mar 18, 2020')) }
    const kinds = splitFile({ ...file, pages: [file.pages[0]!, unread, file.pages[2]!] }, knows).map((p) => p.kind)
    expect(kinds).not.toContain('blank')
  })
})

describe('a file of one paper', () => {
  test('comes back as it is', () => {
    const file = fileOf(notice('03/02/2018'), 'more words', 'and more')
    expect(splitFile(file, knows)).toEqual([{ kind: 'paper', paper: file }])
  })
  test('of many pages nobody knows is not torn apart', () => {
    expect(shape(fileOf(...Array.from({ length: 12 }, (_, i) => `chapter ${i} of a book`)))).toEqual(['paper 1-12'])
  })
})

describe('what the person says about a file', () => {
  const file = fileOf(notice('03/02/2018'), 'A letter from a neighbour', hearing('Mar 18, 2020'))
  test('joins pages, and cuts them', () => {
    expect(shape(file, [starts(2, false)])).toEqual(['paper 1-2', 'paper 3-3'])
    expect(shape(fileOf('one', 'two', 'three'), [starts(2, false), starts(3, true)])).toEqual(['paper 1-2', 'paper 3-3'])
  })
  test('of two answers about one page the later counts, and other files are not touched', () => {
    expect(shape(file, [starts(2, false, 'a'), starts(2, true, 'b')])).toEqual(['paper 1-1', 'paper 2-2', 'paper 3-3'])
    expect(shape(file, [{ ...starts(2, false), file: 'other' }])).toEqual(['paper 1-1', 'paper 2-2', 'paper 3-3'])
  })
  test('joining every page gives the file back as one paper', () => {
    expect(splitFile(file, knows, [starts(2, false), starts(3, false)])).toEqual([{ kind: 'paper', paper: file }])
  })
})

test('whatever is on the pages, the parts are all pages in order, each once', () => {
  const some = fc.constantFrom('', 'SEPARATOR', '(b)(6)', 'words', 'Page 2 of 3', notice('03/02/2018'), hearing('Mar 18, 2020'), `${hearing('Mar 19, 2020')}\nPage 1 of 3`)
  fc.assert(fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean()), { maxLength: 3 }), (texts, said) => {
    const file = fileOf(...texts)
    const parts = splitFile(file, knows, said.map(([n, yes]) => starts(n, yes)))
    expect(parts.flatMap((p) => p.paper.pages.map((x) => x.number))).toEqual(file.pages.map((x) => x.number))
    for (const p of parts) expect(p.paper).toEqual(cutOut(file, p.paper.pages[0]!.number, p.paper.pages.at(-1)!.number))
  }))
})

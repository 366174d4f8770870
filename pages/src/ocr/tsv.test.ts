import { expect, test } from 'vitest'
import { linesOfTsv } from './tsv.ts'

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'
const row = (level: number, page: number, box: readonly (number | string)[], conf: number | string = -1, text = ''): string =>
  [level, page, 1, 1, 1, level === 5 ? 1 : 0, ...box, conf, text].join('\t')
const words = (tsv: string, pictures = 1) => linesOfTsv(tsv, pictures).map((lines) => lines.map((l) => l.words.map((w) => w.text).join(' ')))

test('lines and words come with their boxes, one list for each picture', () => {
  const tsv = [HEAD, row(1, 1, [0, 0, 100, 50]), row(4, 1, [5, 5, 60, 10]), row(5, 1, [5, 5, 20, 10], '96.030403', 'Date'), row(5, 1, [30, 5, 35, 10], 91, '08/12/2017'), row(4, 2, [1, 1, 9, 9]), row(5, 2, [1, 1, 9, 9], 50, 'x')].join('\n')
  expect(linesOfTsv(tsv, 2)[0]).toEqual([{
    box: { x: 5, y: 5, width: 60, height: 10 },
    words: [{ text: 'Date', confidence: 96.030403, box: { x: 5, y: 5, width: 20, height: 10 } }, { text: '08/12/2017', confidence: 91, box: { x: 30, y: 5, width: 35, height: 10 } }],
  }])
  expect(words(tsv, 3)).toEqual([['Date 08/12/2017'], ['x'], []])
})

test('rows that are not whole, empty words and lines without words are left out', () => {
  const line = row(4, 1, [0, 0, 9, 9])
  const tsv = [
    HEAD, line, row(5, 1, [0, 0, 9, 9], 90, 'kept'), row(5, 1, [0, 0, 9, 9], 90, ' '), row(5, 1, ['-3', 0, 9, 9], 90, 'a'), row(5, 1, ['1.5', 0, 9, 9], 90, 'b'),
    row(5, 1, [0, 0, 9, 9], 140, 'c'), row(5, 1, [0, 0, 9, 9], 'nan', 'd'), `${row(5, 1, [0, 0, 9, 9], 90, 'e')}\tmore`, row(5, 1, [0, 0, 9, 9], 90).split('\t').slice(0, 9).join('\t'),
    row(5, 7, [0, 0, 9, 9], 90, 'f'), line,
  ].join('\n')
  expect(words(tsv)).toEqual([['kept']])
  expect(words('')).toEqual([[]])
})

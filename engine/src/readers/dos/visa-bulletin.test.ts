import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { PageOrigin, Paper } from '../../papers/paper.ts'
import { typedPages } from '../../papers/text-page.ts'
import { faults } from '../kit/faults.ts'
import { marked, showValue } from '../kit/marked.ts'
import { grid, placed } from '../kit/placed.ts'
import { visaBulletin } from './visa-bulletin.ts'
import { bulletinDate, cutoffOf } from './visa-bulletin-values.ts'

const paperOf = (text: string, origin: PageOrigin = 'html'): Paper => ({ ...marked('').paper, mediaType: origin === 'html' ? 'text/html' : 'text/plain', pages: typedPages(text, origin) })

/** Each cell on one line, `final-action F2A mexico 2015-09-22`; problems by type, field and words. */
function readAs(paper: Paper): { cells: string[]; problems: string[]; months: string[] } {
  expect(visaBulletin.recognise(paper)).toBe(true)
  const result = visaBulletin.read(paper)
  expect(faults(paper, result)).toEqual([])
  const events = new Map<string, string[]>()
  for (const c of result.claims) events.set(c.event, [...(events.get(c.event) ?? []), showValue(c.field, c.value!)])
  return {
    cells: [...events.values()].map(([, ...rest]) => rest.join(' ')), months: [...new Set([...events.values()].map(([m]) => m!))],
    problems: result.problems.map((p) => [p.type, p.field, p.quote?.exact ?? p.params?.['chart']].filter((x) => x !== undefined).join(' ')),
  }
}

const FAMILY_HEAD = `Family-    All Chargeability  CHINA-mainland  INDIA    MEXICO   PHILIPPINES
Sponsored  Areas Except       born
           Those Listed`
const FAMILY = `${FAMILY_HEAD}
F1         01MAY10            01MAY10         01MAY10  01FEB96  01JAN07
F2A        C                  01OCT15         01OCT15  22SEP15  01OCT15
F2B        01NOV10            U               01NOV10  01JUL96  01JAN07
F3         08JUL05            08JUL05         08JUL05  08APR95  15FEB95
F4         01JAN02            01JAN02         01JAN02  15SEP97  01JUN94`
const WORK = `Employ-                    All Charge-   CHINA-    EL SALVADOR  INDIA    MEXICO   PHILIPPINES
ment                       ability       mainland  GUATEMALA
based                      Areas Except  born      HONDURAS
                           Those Listed
1st                        C             01JAN12   C            01JAN12  C        C
2nd                        01JAN16       15MAY13   01JAN16      22AUG08  01JAN16  01JAN16
3rd                        C             01JAN12   C            15OCT06  C        01NOV15
Other Workers              C             01JAN04   C            15OCT06  C        01NOV15
4th                        C             C         22OCT15      22OCT15  22OCT15  C
Certain Religious Workers  U             U         22OCT15      22OCT15  22OCT15  U
5th                        C             15JUN14   C            C        C        C
Non-Regional
Center
(C5 and T5)
5th                        C             15JUN14   C            C        C        C
Regional
Center
(I5 and R5)`
const FINAL = (kind: string) => `A.  FINAL ACTION DATES FOR ${kind}\n     PREFERENCE CASES\n\nOn the chart below, the listing of a date for any class indicates that the class is oversubscribed.\n`
const FILING = (kind: string) => `B.  DATES FOR FILING ${kind}\n     VISA APPLICATIONS\n\nThe chart below reflects dates for filing visa applications within a timeframe.\n`
const page = (parts: { title?: string; a?: string; b?: string; c?: string; d?: string } = {}): string => [
  parts.title ?? 'Visa Bulletin For May 2021', parts.a ?? `${FINAL('FAMILY-SPONSORED')}\n${FAMILY}`, parts.b ?? `${FILING('FAMILY-SPONSORED')}\n${FAMILY}`,
  parts.c ?? `${FINAL('EMPLOYMENT-BASED')}\n${WORK}`, parts.d ?? `${FILING('OF EMPLOYMENT-BASED')}\n${WORK}`,
  'Region      All DV Chargeability Areas Except Those Listed Separately\nAFRICA      CURRENT',
].join('\n\n')

describe('the monthly page', () => {
  it('gives every cell of both charts, by the names of its row and column', () => {
    const { cells, problems, months } = readAs(paperOf(page()))
    expect(problems).toEqual([])
    expect(months).toEqual(['2021-05-01'])
    expect(cells.length).toBe(2 * 25 + 2 * 48)
    for (const line of ['final-action F2A all C', 'final-action F2A mexico 2015-09-22', 'final-action F2B china U', 'final-action F1 mexico 1996-02-01', 'dates-for-filing F4 philippines 1994-06-01',
      'final-action EW india 2006-10-15', 'final-action EB4 el-salvador-guatemala-honduras 2015-10-22', 'final-action SR all U', 'dates-for-filing EB5-non-regional china 2014-06-15',
      'final-action EB5-regional all C', 'dates-for-filing EB2 india 2008-08-22']) expect(cells).toContain(line)
  })

  it('goes by the words over a chart and by the headers, never by order', () => {
    const swapped = FAMILY.split('\n').map((l) => [l.slice(0, 30), l.slice(46, 55), l.slice(30, 46), l.slice(55)].map((x, i) => (i < 3 ? x.padEnd([30, 9, 16][i]!) : x)).join('')).join('\n')
    const { cells, problems } = readAs(paperOf(page({ a: `${FILING('OF EMPLOYMENT-BASED')}\n${WORK}`, d: `${FINAL('FAMILY-SPONSORED')}\n${swapped}` })))
    expect(problems).toEqual([])
    expect(cells.length).toBe(2 * 25 + 2 * 48)
    expect(cells).toContain('final-action F2B china U')
    expect(cells).toContain('final-action F2B india 2010-11-01')
  })

  it('reads on over a page break, where only the words and the columns tell', () => {
    for (const before of [40, 45, 48, 52]) {
      const { cells, problems } = readAs(paperOf(`${'Menu\n'.repeat(before)}${page()}`))
      expect([before, cells.length, problems]).toEqual([before, 146, []])
    }
  })

  it('takes the month of the title and not of links; two titles are no answer', () => {
    expect(readAs(paperOf(page({ title: 'Home > Visas > Visa Bulletin For June 2021\n\nVisa Bulletin For May 2021' }))).months).toEqual(['2021-05-01'])
    expect(readAs(paperOf(page({ title: 'Visa Bulletin For May 2021\n\nVisa Bulletin For June 2021' })))).toEqual({ cells: [], months: [], problems: ['AmbiguousDate bulletin.month Visa Bulletin For May 2021'] })
  })

  it('leaves stray tables aside, and two charts of one name', () => {
    expect(readAs(paperOf(page({ a: `${FINAL('FAMILY-SPONSORED')}\n${FAMILY}\n\n22MAR05\n\n22MAR05` }))).cells.length).toBe(146)
    const twice = readAs(paperOf(page({ b: `${FINAL('FAMILY-SPONSORED')}\n${FAMILY}` })))
    expect(twice.cells.length).toBe(96)
    expect(twice.problems).toEqual([
      'UnknownWording bulletin.chart FINAL ACTION DATES FOR FAMILY', 'UnknownWording bulletin.chart FINAL ACTION DATES FOR FAMILY', 'MissingField bulletin.chart dates-for-filing/family',
    ])
  })

  it('says which chart is missing', () => {
    expect(readAs(paperOf(page({ b: '', d: '' }))).problems).toEqual(['MissingField bulletin.chart dates-for-filing/family', 'MissingField bulletin.chart dates-for-filing/employment'])
    const none = readAs(paperOf('Visa Bulletin For May 2021\n\nFinal action dates and all chargeability areas, told in prose.'))
    expect([none.cells, none.problems]).toEqual([[], ['final-action/family', 'dates-for-filing/family', 'final-action/employment', 'dates-for-filing/employment'].map((c) => `MissingField bulletin.chart ${c}`)])
  })

  it('does not take a chart whose own heading was lost for the one before it', () => {
    const { cells, problems } = readAs(paperOf(page({ a: FINAL('FAMILY-SPONSORED'), b: `The chart below reflects dates for filing visa applications within a timeframe.\n\n${FAMILY}` })))
    expect(cells.filter((c) => / F\d/.test(c))).toEqual([])
    expect(problems).toContain('UnknownWording bulletin.chart Family-')
    const other = readAs(paperOf(page({ a: `${FINAL('EMPLOYMENT-BASED')}\n${FAMILY}` })))
    expect(other.problems).toContain('UnknownWording bulletin.chart Family-')
  })

  it('with a column it does not know reads the others, but not "all areas"', () => {
    const { cells, problems } = readAs(paperOf(page({ a: `${FINAL('FAMILY-SPONSORED')}\n${FAMILY.replace('MEXICO ', 'ATLANTIS')}` })))
    expect(problems).toEqual(['UnreadableValue bulletin.area ATLANTIS'])
    expect(cells.filter((c) => c.startsWith('final-action F1'))).toEqual(['china', 'india', 'philippines'].map((a, i) => `final-action F1 ${a} ${['2010-05-01', '2010-05-01', '2007-01-01'][i]}`))
  })

  it('names rows and dates it cannot read, and reads the rest', () => {
    const bad = FAMILY.replace('F2A ', 'F2Z ').replace('15SEP97', '31SEP97').replace('01JUN94', '01JUN49').replace('08APR95', 'see it ')
    const { cells, problems } = readAs(paperOf(page({ a: `${FINAL('FAMILY-SPONSORED')}\n${bad}` })))
    expect(problems).toEqual([
      'UnreadableValue bulletin.category F2Z', 'MissingField bulletin.category FINAL ACTION DATES FOR FAMILY', 'UnreadableDate bulletin.cutoff see it',
      'ImpossibleDate bulletin.cutoff 31SEP97', 'ImpossibleDate bulletin.cutoff 01JUN49',
    ])
    expect(cells.length).toBe(146 - 5 - 3)
  })

  it('reads nothing from a chart whose cells stand under no column or whose row has no label', () => {
    const shifted = FAMILY.replace('F3         08JUL05            08JUL05', 'F3                 08JUL05            08JUL05')
    const bare = FAMILY.replace('F3 ', '   ')
    for (const table of [shifted, bare]) {
      const { cells, problems } = readAs(paperOf(page({ a: `${FINAL('FAMILY-SPONSORED')}\n${table}` })))
      expect(cells.length).toBe(121)
      expect(problems).toEqual([expect.stringMatching(/^UnknownWording bulletin.chart (Family-|Sponsored)$/), 'MissingField bulletin.chart final-action/family'])
    }
  })

  it('does not join the label of one row to another', () => {
    const middle = WORK.replace('5th                        C             15JUN14   C            C        C        C\nNon-Regional', '5th\nNon-Regional               C             15JUN14   C            C        C        C')
    const { cells } = readAs(paperOf(page({ c: `${FINAL('EMPLOYMENT-BASED')}\n${middle}` })))
    expect(cells.filter((c) => /^final-action (EB5|SR)/.test(c)).map((c) => c.split(' ')[1]).every((c) => c === 'EB5-regional')).toBe(true)
  })

  it('before October 2015 knows one chart without a name', () => {
    const old = `Visa Bulletin For June 2012\n\nFAMILY-SPONSORED PREFERENCES\nOn the chart below, the listing of a date for any class indicates that the class is oversubscribed.\n\n${FAMILY.replace('01OCT15', '01OCT09').replaceAll('01OCT15', '01OCT09').replace('22SEP15', '22SEP09')}`
    const { cells, problems } = readAs(paperOf(old))
    expect([cells.length, cells[0], problems]).toEqual([25, 'final-action F1 all 2010-05-01', ['MissingField bulletin.chart final-action/employment']])
    expect(readAs(paperOf(old.replace('2012', '2016'))).cells).toEqual([])
  })

  it('reads the page printed with proportional type', () => {
    const head = [[[36, 'Family-'], [120, 'All Chargeability'], [240, 'INDIA'], [320, 'MEXICO']], [[36, 'Sponsored'], [120, 'Areas Except'], [130, '']], [[120, 'Those Listed']]] as [number, string][][]
    const rows = ['F1', 'F2A', 'F2B', 'F3', 'F4'].map((label, i): [number, string][] => [[36, label], [130, '01MAY10'], [235, '01MAY10'], [335, i === 1 ? 'C' : '01FEB96']])
    const paper = placed(grid([[[36, 'Visa Bulletin For May 2021']], [[36, 'A. FINAL ACTION DATES FOR FAMILY-SPONSORED PREFERENCE CASES']], ...head.map((l) => l.filter(([, t]) => t !== '')), ...rows]))
    const { cells, problems } = readAs(paper)
    expect(cells.length).toBe(15)
    expect(cells).toContain('final-action F2A mexico C')
    expect(problems.filter((p) => !p.startsWith('MissingField bulletin.chart'))).toEqual([])
  })
})

describe('rows of a data file', () => {
  const HEAD = 'bulletin,chart,kind,category,country,status,date'
  const csv = (...rows: string[]) => readAs(paperOf([HEAD, ...rows].join('\n'), 'plain-text'))
  it('give a cell each, in whatever order the columns stand', () => {
    expect(csv('2015-10,final_action,family,F2A,MX,date,2014-03-01', '2015-10,dates_for_filing,employment,EB4_RW,ROW,current,', '2015-10,final_action,employment,EB5_REGIONAL_CENTER,CN,unavailable,')).toEqual({
      cells: ['final-action F2A mexico 2014-03-01', 'dates-for-filing SR all C', 'final-action EB5-regional china U'], months: ['2015-10-01'], problems: [],
    })
    const other = readAs(paperOf('"date";"status";"country";"category";"chart";"bulletin"\n"2014-03-01";"date";"MX";"F2A";"final_action";"2015-10"', 'plain-text'))
    expect(other.cells).toEqual(['final-action F2A mexico 2014-03-01'])
  })
  it('that make no sense are named, and the others are read', () => {
    expect(csv('2015-13,final_action,family,F2A,MX,current,', '2015-10,best,family,F2A,MX,current,', '2015-10,final_action,family,F9,MX,current,', '2015-10,final_action,family,F1,XX,current,',
      '2015-10,final_action,family,F1,MX,date,', '2015-10,final_action,family,F1,MX,current,2014-03-01', '2015-10,final_action,family,F1,MX,date,03/01/2014', '2015-10,final_action,family,F1,MX,date,2014-02-30',
      '2015-10,final_action,family,F1,MX,date,2016-01-01', '2015-10', '2015-10,final_action,family,F1,IN,current,')).toEqual({
      cells: ['final-action F1 india C'], months: ['2015-10-01'],
      problems: ['UnreadableValue bulletin.month 2015-13', 'UnreadableValue bulletin.chart best', 'UnreadableValue bulletin.category F9', 'UnreadableValue bulletin.area XX',
        'UnreadableValue bulletin.cutoff 2015-10,final_action,family,F1,MX,date,', 'UnreadableValue bulletin.cutoff 2015-10,final_action,family,F1,MX,current,2014-03-01',
        'UnreadableDate bulletin.cutoff 03/01/2014', 'ImpossibleDate bulletin.cutoff 2014-02-30', 'ImpossibleDate bulletin.cutoff 2016-01-01', 'MalformedData 2015-10'],
    })
    expect(csv().problems).toEqual(['MissingField bulletin.cutoff'])
  })
  it('that are wrong by the dozen are counted', () => {
    const { cells, problems } = csv(...Array.from({ length: 50 }, () => '2015-10,final_action,family,F9,MX,current,'), '2015-10,final_action,family,F1,IN,current,')
    expect([cells, problems.length, problems.at(-1)]).toEqual([['final-action F1 india C'], 21, 'MalformedData'])
  })
  it('are not known without all their names', () => {
    expect(visaBulletin.recognise(paperOf('bulletin,chart,kind,category,country,date\n2015-10,final_action,family,F2A,MX,2014-03-01', 'plain-text'))).toBe(false)
  })
})

describe('printed cells', () => {
  it.each([
    ['22MAR05', '2005-03-22'], ['01JAN49', '2049-01-01'], ['01JAN50', '1950-01-01'], ['29FEB96', '1996-02-29'], ['1 SEPT 09', '2009-09-01'], ['01JAN2012', '2012-01-01'], ['2012-01-01', '2012-01-01'],
    ['C', 'C'], ['U', 'U'], ['Current', 'C'], ['22SEP15*', '2015-09-22'], ['29FEB95', 'impossible'], ['31JUN09', 'impossible'], ['O1JAN12', 'not-a-date'], ['01JNA12', 'not-a-date'], ['CC', 'not-a-date'],
  ])('%s', (text, value) => {
    const found = cutoffOf(text)
    expect(typeof found === 'object' ? found.type : showValue('bulletin.cutoff', found)).toBe(value)
  })
  it('are never a day without a month name', () => {
    expect(bulletinDate('22 05 05').type).toBe('not-a-date')
  })
})

test('every quote is really there, whatever the page says', () => {
  const part = fc.constantFrom(...page().split('\n'), '2015-10,final_action,family,F2A,MX,date,2014-03-01', '\f', '', 'bulletin,chart,kind,category,country,status,date')
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: part }, fc.string({ unit: 'grapheme' })), { maxLength: 40 }), fc.boolean(), (parts, isTitled) => {
    const paper = paperOf((isTitled ? ['Visa Bulletin For May 2021', ...parts] : parts).join('\n'), 'plain-text')
    visaBulletin.recognise(paper)
    expect(faults(paper, visaBulletin.read(paper))).toEqual([])
  }), { numRuns: 200 })
})

test('a page of nothing but titles, headings or rows is read in time', () => {
  const many = (line: string): string => `Visa Bulletin For May 2021\n\nAll Chargeability Areas, Final Action Dates\n${`${line}\n`.repeat(5_000)}`
  for (const line of ['Visa Bulletin For May 2021', 'FINAL ACTION DATES FOR FAMILY-SPONSORED', 'F1   01MAY10   01MAY10   01MAY10', '01MAY10   C   C   C', `${FAMILY_HEAD}\nF1         01MAY10            01MAY10         01MAY10  01FEB96  01JAN07\n\n`]) {
    const paper = paperOf(many(line))
    // Under a second; what this guards against takes minutes, and ends by the limit of the test.
    visaBulletin.recognise(paper)
    expect(faults(paper, visaBulletin.read(paper))).toEqual([])
  }
}, 60_000)

const SAMPLES = new URL('../../../../../shared/samples/visa-bulletin/', import.meta.url)
const ROWS_HERE = [['2015-10.csv', 125, 'final-action F2A mexico 2014-03-01'], ['2026-07-dates-for-filing.csv', 75, 'dates-for-filing EB2 india 2015-01-15']] as const
test('real rows, when they are here', (ctx) => {
  if (!existsSync(SAMPLES)) return ctx.skip('the shared samples are not on this machine')
  for (const [name, count, line] of ROWS_HERE) {
    const { cells, problems } = readAs(paperOf(readFileSync(new URL(name, SAMPLES), 'utf8'), 'plain-text'))
    expect([cells.length, problems, cells.includes(line)]).toEqual([count, [], true])
  }
})

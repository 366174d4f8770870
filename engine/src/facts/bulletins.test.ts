import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../base/day.ts'
import { CATEGORIES, areaOf, categoryOf } from '../claims/bulletin-names.ts'
import { type BulletinCell, Bulletins } from './bulletins.ts'

const cell = (month: string, category: string, area: string, cutoff: string): BulletinCell =>
  ({ month: day(`${month}-01`), chart: 'final-action', category, area, cutoff: cutoff === 'C' ? 'current' : day(cutoff), claims: [] })

describe('names of the Visa Bulletin', () => {
  it.each([
    ['F1', 'F1'], ['F-2A', 'F2A'], ['f2b', 'F2B'], ['F3', 'F3'], ['EB-2', 'EB2'], ['EB2', 'EB2'], ['2nd', 'EB2'], ['E3', 'EB3'], ['1st', 'EB1'], ['EB 4', 'EB4'],
    ['Other Workers', 'EW'], ['EW3', 'EW'], ['Certain Religious Workers', 'SR'], ['EB4_RW', 'SR'], ['IR', 'IR'], ['IR1', 'IR'], ['immediate relative', 'IR'], ['DV', 'DV'],
    ['EB5_REGIONAL_CENTER', 'EB5-regional'], ['EB5_NON_REGIONAL_CENTER', 'EB5-non-regional'], ['EB5_UNRESERVED_I5_R5', 'EB5'], ['EB5_RURAL', 'EB5-rural'],
    ['5th Non-Regional Center (C5 and T5)', 'EB5-non-regional'], ['5th Regional Center (I5 and R5)', 'EB5-regional'], ['EB5_TEA_REGIONAL_PILOT', 'EB5-regional'],
    ['5th Unreserved (including C5, T5, I5, R5)', 'EB5'], ['5th Set Aside: High Unemployment (10%)', 'EB5-high-unemployment'], ['5th Set Aside: (Infrastructure – 2%)', 'EB5-infrastructure'],
    ['EMPLOYMENT-BASED 2ND', undefined], ['F2', undefined], ['6th', undefined], ['', undefined], ['F11', undefined], ['5th Something New', undefined],
  ])('reads %s', (text, category) => {
    expect(categoryOf(text)).toBe(category)
  })
  it.each([
    ['All Chargeability Areas Except Those Listed', 'all'], ['ROW', 'all'], ['CHINA-mainland born', 'china'], ['China - mainland born', 'china'], ['CN', 'china'], ['India', 'india'],
    ['MEXICO', 'mexico'], ['PH', 'philippines'], ['EL SALVADOR GUATEMALA HONDURAS', 'el-salvador-guatemala-honduras'], ['México', 'mexico'], ['HND', 'honduras'],
    ['Dominican Republic', 'dominican-republic'], ["People's Republic of China", 'china'], ['CHN', 'china'], ['Hong Kong', 'hong-kong'], ['Taiwan', 'taiwan'], ['PER', 'peru'],
    ['Nowhere', undefined], ['Except Those', undefined], ['', undefined], ['XX', undefined],
  ])('reads %s', (text, area) => {
    expect(areaOf(text)).toBe(area)
  })
})

it('keeps its own spellings', () => {
  expect(CATEGORIES.map((c) => categoryOf(c))).toEqual([...CATEGORIES])
  const areas = ['all', 'el-salvador-guatemala-honduras', 'china', 'dominican-republic', 'ivory-coast', 'guinea-bissau', 'saint-kitts-and-nevis', 'hong-kong']
  expect(areas.map((a) => areaOf(a))).toEqual(areas)
})

describe('the cells that hold for a country', () => {
  const bulletins = new Bulletins([
    cell('2017-10', 'EB4', 'all', 'C'), cell('2017-09', 'EB4', 'all', 'C'), cell('2017-09', 'EB4', 'el-salvador-guatemala-honduras', '2015-10-22'),
    cell('2017-09', 'EB4', 'india', '2015-10-21'), cell('2017-09', 'EB2', 'all', 'C'), cell('2023-04', 'EB4', 'all', 'C'),
    cell('2017-09', 'F1', 'all', 'C'),
    cell('2022-04', 'EB5-regional', 'all', '2019-01-01'), cell('2022-04', 'EB5-non-regional', 'all', 'C'), cell('2022-05', 'EB5', 'all', 'C'),
  ])
  const of = (category: string, country: string) =>
    bulletins.of('final-action', category, country).map((c) => `${isoDay(c.month)} ${c.area} ${typeof c.cutoff === 'number' ? isoDay(c.cutoff) : c.cutoff}`)
  it('are those of all other areas for a country that is not listed', () => {
    expect(of('EB4', 'peru')).toEqual(['2017-09-01 all current', '2017-10-01 all current', '2023-04-01 all current'])
    expect(of('EB3', 'peru')).toEqual([])
    expect(of('4th', 'PER')).toEqual(of('EB4', 'peru'))
  })
  it('are those of the column that names the country, alone or with others', () => {
    expect(of('EB4', 'honduras')).toEqual(['2017-09-01 el-salvador-guatemala-honduras 2015-10-22', '2023-04-01 all current'])
    expect(of('EB4', 'india')).toEqual(['2017-09-01 india 2015-10-21'])
  })
  it('are never those of all other areas where the country has a column we do not know', () => {
    expect(of('EB4', 'china')).toEqual([])
    expect([of('EB2', 'honduras'), of('EB2', 'india')]).toEqual([[], []])
    // Another table of the same month need not list it.
    expect(of('F1', 'honduras')).toEqual(['2017-09-01 all current'])
  })
  it('follow the regional centers into the one row that holds them since May 2022', () => {
    expect(of('EB5-regional', 'peru')).toEqual(['2022-04-01 all 2019-01-01', '2022-05-01 all current'])
    expect(of('EB5', 'peru')).toEqual(['2022-05-01 all current'])
    expect(of('EB5-regional', 'vietnam')).toEqual(['2022-05-01 all current'])
  })
})

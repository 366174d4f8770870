import { expect, it } from 'vitest'
import { day, isoDay } from '../base/day.ts'
import { bulletinsFrom } from './plain-bulletins.ts'
import { recordFromFacts } from './plain.ts'

const row = { month: '2024-09', chart: 'final-action', category: 'F2A', area: 'mexico', cutoff: '2021-11-15' }
const wrong = (rows: unknown, name = 'visaBulletin') => bulletinsFrom({ [name]: rows }).wrong

it('reads rows of a chart and of the designation', () => {
  const { bulletins, wrong: none } = bulletinsFrom({
    visaBulletin: [row, { ...row, month: '2024-10-01', category: 'EB-2', area: 'IN', cutoff: 'C' }, { ...row, category: '2nd', area: 'China', cutoff: 'U' }],
    chartDesignation: [{ month: '2024-09', type: 'family', chart: 'dates-for-filing' }],
  })
  expect(none).toEqual([])
  expect(bulletins!.cells.map((c) => `${isoDay(c.month)} ${c.chart} ${c.category} ${c.area} ${String(c.cutoff)}`)).toEqual([
    `2024-09-01 final-action F2A mexico ${day('2021-11-15')}`, '2024-10-01 final-action EB2 india current', '2024-09-01 final-action EB2 china unavailable',
  ])
  expect([bulletins!.designated(day('2024-09-01'), 'family'), bulletins!.designated(day('2024-09-01'), 'employment')]).toEqual(['dates-for-filing', undefined])
})

it('refuses rows that make no sense, each by its name', () => {
  expect(wrong([row, { ...row, month: '2024-13' }, { ...row, month: '2024-09-02' }, { ...row, chart: 'a' }, { ...row, category: 'F2' }, { ...row, area: 'Nowhere' },
    { ...row, cutoff: 'c' }, { ...row, cutoff: '2021-02-30' }, { ...row, more: 1 }, null, []])).toEqual(
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `visaBulletin[${n}]`))
  expect(wrong({})).toEqual(['visaBulletin'])
  expect(wrong([{ month: '2024-09', type: 'lottery', chart: 'final-action' }, { month: '2024', type: 'family', chart: 'final-action' }], 'chartDesignation')).toEqual(['chartDesignation[1]', 'chartDesignation[2]'])
})

it('refuses a second row for one cell, whatever it says', () => {
  expect(wrong([row, { ...row, cutoff: 'C' }, { ...row, area: 'MX' }])).toEqual(['visaBulletin[2]', 'visaBulletin[3]'])
  expect(wrong([{ month: '2024-09', type: 'family', chart: 'final-action' }, { month: '2024-09-01', type: 'family', chart: 'dates-for-filing' }], 'chartDesignation')).toEqual(['chartDesignation[2]'])
})

it('is part of a file of plain facts', () => {
  const read = recordFromFacts({ visaBulletin: [row, { ...row, category: 'X' }] })
  expect(read).toMatchObject({ type: 'BadFacts', problems: [{ type: 'WrongType', name: 'visaBulletin[2]', expected: 'bulletin' }] })
  const good = recordFromFacts({ visaBulletin: [row] })
  expect(good.type === 'Record' ? good.record.bulletins?.cells.length : good).toBe(1)
})

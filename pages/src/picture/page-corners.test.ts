import { describe, expect, test } from 'vitest'
import { moved, type Corners } from './mapping.ts'
import { pageCorners } from './page-corners.ts'
import { blank, noisy, over, photographed, printed, shadowed, table } from './test-kit.ts'
import { warp } from './warp.ts'

const NOTICE = 'examples/people/marisol/papers/nta.pdf'
const at = (...places: [number, number][]): Corners => places.map(([x, y]) => ({ x, y })) as unknown as Corners

const LYING = {
  straight: at([150, 100], [875, 90], [890, 1025], [140, 1040]),
  tilted: at([225, 175], [800, 150], [925, 1075], [110, 1100]),
  turned: at([350, 100], [950, 300], [700, 1100], [75, 875]),
}
const TABLES = { dark: [60, 45, 30], wooden: [180, 140, 100], pale: [215, 205, 190] } as const

describe('a sheet on a table', () => {
  for (const [lying, corners] of Object.entries(LYING)) {
    for (const [name, color] of Object.entries(TABLES)) {
      test(`${lying} on a ${name} table, half in shadow: corners within a half per cent of the width`, async () => {
        const { picture } = await printed(NOTICE, 90)
        const photo = noisy(shadowed(photographed(picture, table(1000, 1200, color), corners).picture, 0.6), 8)
        const found = pageCorners(photo)
        expect(found).toBeDefined()
        found!.forEach(({ x, y }, i) => expect(Math.hypot(x - corners[i]!.x, y - corners[i]!.y)).toBeLessThan(5))
      })
    }
  }

  test('a card with rounded corners is found too', () => {
    const card = blank(400, 252, [225, 235, 240])
    const round = { ...card, data: card.data.map((value, i) => (i % 4 === 3 && cornerAway(Math.floor(i / 4) % 400, Math.floor(i / 1600)) ? 0 : value)) }
    const corners = at([200, 300], [820, 330], [800, 730], [190, 690])
    const found = pageCorners(noisy(photographed(round, table(1000, 1200, TABLES.dark), corners).picture, 5))
    found!.forEach(({ x, y }, i) => expect(Math.hypot(x - corners[i]!.x, y - corners[i]!.y)).toBeLessThan(8))
    expect(found).toBeDefined()
  })
})

const cornerAway = (x: number, y: number): boolean => {
  const dx = Math.max(18 - x, x - 381, 0)
  const dy = Math.max(18 - y, y - 233, 0)
  return Math.hypot(dx, dy) > 18
}

describe('no sheet', () => {
  test('is found where the page fills the picture', async () => {
    const { picture } = await printed(NOTICE, 90)
    expect(pageCorners(noisy(shadowed(picture, 0.5), 8))).toBeUndefined()
  })

  test('is found on an empty table or a blank page', () => {
    expect(pageCorners(table(1000, 1200, TABLES.wooden))).toBeUndefined()
    expect(pageCorners(noisy(blank(700, 900, [230, 228, 220]), 6))).toBeUndefined()
  })

  test('is made of a frame printed on the page', () => {
    const frame = over(warp(blank(500, 600), moved(-100, -150), 800, 1000), blank(800, 1000, [40, 40, 40]))
    const thin = over(warp(blank(494, 594), moved(-103, -153), 800, 1000), { ...frame, data: frame.data.map((v, i) => (i % 4 === 3 ? 255 : v === 40 ? 255 : 60)) })
    expect(pageCorners(thin)).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose, invert, moved, ontoCorners, place, rotated, scaled, stretchAt, type Corners } from './mapping.ts'

const SHEET: Corners = [{ x: 45, y: 35 }, { x: 160, y: 30 }, { x: 185, y: 215 }, { x: 22, y: 220 }]

describe('mappings', () => {
  test('corners of an upright sheet go to the corners seen, clockwise from the top left', () => {
    const m = ontoCorners(85, 110, SHEET)
    const found = [place(m, 0, 0), place(m, 85, 0), place(m, 85, 110), place(m, 0, 110)]
    found.forEach(({ x, y }, i) => {
      expect(x).toBeCloseTo(SHEET[i]!.x, 6)
      expect(y).toBeCloseTo(SHEET[i]!.y, 6)
    })
  })

  test('composing does the first mapping first', () => {
    expect(place(compose(moved(10, 0), scaled(2)), 1, 1)).toEqual({ x: 22, y: 2 })
    expect(place(compose(scaled(2), moved(10, 0)), 1, 1)).toEqual({ x: 12, y: 2 })
  })

  test('every place comes back through the inverse', () => {
    const m = compose(compose(rotated(0.3), scaled(1.4)), ontoCorners(85, 110, SHEET))
    const back = invert(m)
    fc.assert(
      fc.property(fc.double({ min: 0, max: 80, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), (x, y) => {
        const there = place(m, x, y)
        const here = place(back, there.x, there.y)
        expect(Math.hypot(here.x - x, here.y - y)).toBeLessThan(1e-6)
      }),
    )
  })

  test('stretch is how much larger a pixel becomes', () => {
    expect(stretchAt(compose(rotated(1), scaled(3)), 5, 5)).toBeCloseTo(3, 9)
  })
})

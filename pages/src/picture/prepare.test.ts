import { describe, expect, test } from 'vitest'
import { place } from './mapping.ts'
import { prepare } from './prepare.ts'
import { askew, noisy, printed, shadowed } from './test-kit.ts'

const NOTICE = 'examples/people/marisol/papers/nta.pdf'

describe('a scan', () => {
  test.each([-14, -3.3, 0.4, 7])('lying %f degrees askew is set straight to a fifth of a degree', async (degrees) => {
    const { picture } = await printed(NOTICE, 150)
    const { toPicture } = prepare(noisy(shadowed(askew(picture, degrees)), 8), { kind: 'scan' })
    const from = place(toPicture, 0, 0)
    const to = place(toPicture, 100, 0)
    expect(Math.abs((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI - degrees)).toBeLessThan(0.2)
  })
})

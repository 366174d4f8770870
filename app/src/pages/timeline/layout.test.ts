import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stack } from './layout.ts'

test('labels side by side share a row, labels that would touch do not', () => {
  const { top, height } = stack([
    { id: 'a', left: 0, right: 100, height: 40 }, { id: 'b', left: 200, right: 300, height: 60 }, { id: 'c', left: 90, right: 190, height: 40 },
  ])
  expect([top.get('a'), top.get('b'), top.get('c')]).toEqual([0, 0, 70])
  expect(height).toBe(110)
})

test('rivals whose thread leaves below stand in steps, so that no thread crosses a label', () => {
  const { top } = stack([
    { id: 'plain', left: 0, right: 300, height: 60 }, { id: 'left', left: 280, right: 400, height: 40, layer: 1 }, { id: 'right', left: 320, right: 440, height: 40, layer: 1 },
  ])
  expect(top.get('left')!).toBeGreaterThan(top.get('plain')!)
  expect(top.get('right')!).toBeGreaterThan(top.get('left')!)
})

test('whatever comes, no two blocks overlap and all are placed', () => {
  const block = fc.record({ left: fc.integer({ min: 0, max: 1100 }), w: fc.integer({ min: 10, max: 400 }), height: fc.integer({ min: 20, max: 90 }), layer: fc.constantFrom(-1 as const, 0 as const, 1 as const) })
  fc.assert(fc.property(fc.array(block, { maxLength: 60 }), (raw) => {
    const blocks = raw.map((b, i) => ({ id: `b${i}`, left: b.left, right: b.left + b.w, height: b.height, layer: b.layer }))
    const { top, height } = stack(blocks)
    for (const [i, a] of blocks.entries()) {
      expect(top.get(a.id)! + a.height).toBeLessThanOrEqual(height)
      for (const b of blocks.slice(i + 1)) {
        const apart = a.right < b.left || b.right < a.left || top.get(a.id)! + a.height <= top.get(b.id)! || top.get(b.id)! + b.height <= top.get(a.id)!
        expect(apart).toBe(true)
      }
    }
  }))
})

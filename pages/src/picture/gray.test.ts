import { expect, test } from 'vitest'
import { toGray } from './gray.ts'

const grayOf = (...pixel: [number, number, number, number]): number => toGray({ width: 1, height: 1, data: Uint8Array.from(pixel) }).data[0]!

test('black and white stay what they are, and what is clear is white', () => {
  expect([grayOf(0, 0, 0, 255), grayOf(255, 255, 255, 255), grayOf(0, 0, 0, 0), grayOf(0, 0, 0, 128)]).toEqual([0, 255, 255, 127])
})

test('tinted paper is nearer to white than its brightness, and stamps stay dark enough to read on it', () => {
  const tint = grayOf(170, 215, 180, 255)
  expect(tint).toBeGreaterThan(200)
  for (const stamp of [grayOf(180, 30, 40, 255), grayOf(40, 60, 160, 255)]) expect(tint - stamp).toBeGreaterThan(60)
})

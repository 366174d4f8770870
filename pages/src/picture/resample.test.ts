import { expect, test } from 'vitest'
import { compose, moved, place, rotated, SAME, scaled } from './mapping.ts'
import { drawn, shrunk } from './resample.ts'
import { chance } from './test-kit.ts'
import { turned } from './turn.ts'
import { warp } from './warp.ts'

const random = chance(3)
const speckled = { width: 23, height: 17, data: Uint8Array.from({ length: 23 * 17 }, () => Math.floor(random() * 256)) }

test('a picture drawn where it is stays as it is, and moved by whole pixels it is the same picture', () => {
  expect(drawn(speckled, SAME, 23, 17)).toEqual(speckled)
  const shifted = drawn(speckled, compose(rotated(1e-12), moved(3, 2)), 10, 10)
  for (let y = 0; y < 10; y++) {
    for (let x = 0; x < 10; x++) expect(shifted.data[y * 10 + x]).toBe(speckled.data[(y + 2) * 23 + x + 3])
  }
})

test('level and turned pictures are drawn alike', () => {
  const level = drawn(speckled, scaled(0.7), 32, 24)
  const turnedAlmost = drawn(speckled, compose(scaled(0.7), rotated(1e-9)), 32, 24)
  // Places are rounded to a 64th of a pixel in two ways; the outermost pixels are carried on in two ways.
  for (let y = 4; y < 20; y++) {
    for (let x = 4; x < 28; x++) expect(Math.abs(level.data[y * 32 + x]! - turnedAlmost.data[y * 32 + x]!)).toBeLessThanOrEqual(4)
  }
})

test('what lies outside the picture is white', () => {
  expect(drawn({ width: 4, height: 4, data: new Uint8Array(16) }, compose(rotated(0.1), moved(-20, -20)), 6, 6).data.every((value) => value === 255)).toBe(true)
})

test('shrinking takes the mean of each block', () => {
  expect([...shrunk({ width: 4, height: 2, data: Uint8Array.from([0, 100, 10, 20, 100, 200, 30, 40]) }, 2).data]).toEqual([100, 25])
})

test.each([90, 180, 270] as const)('turned by %d degrees each pixel says where it came from', (degrees) => {
  const { gray, toGray } = turned(speckled, degrees)
  for (let y = 0; y < gray.height; y++) {
    for (let x = 0; x < gray.width; x++) {
      const from = place(toGray, x + 0.5, y + 0.5)
      expect(gray.data[y * gray.width + x]).toBe(speckled.data[Math.floor(from.y) * 23 + Math.floor(from.x)])
    }
  }
})

test('turned clockwise: what was at the left is at the top', () => {
  expect([...turned({ width: 2, height: 1, data: Uint8Array.from([1, 2]) }, 90).gray.data]).toEqual([1, 2])
  expect([...turned({ width: 1, height: 2, data: Uint8Array.from([1, 2]) }, 90).gray.data]).toEqual([2, 1])
})

test('a straightened picture keeps its colours and is clear where the photo does not reach', () => {
  const red = { width: 2, height: 2, data: Uint8ClampedArray.from([255, 0, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255]) }
  const out = warp(red, moved(-1, 0), 3, 1)
  expect([...out.data]).toEqual([0, 0, 0, 0, 255, 0, 0, 255, 255, 0, 0, 255])
})

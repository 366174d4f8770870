import { expect, test } from 'vitest'
import { flate, latin, noticePage, packedZeros, printedPdf, rawPdf } from '../../test/make-pdf.ts'
import { cpuSeconds } from '../../test/cpu.ts'
import { type BombLimits, isBomb } from './bomb.ts'

const MIB = 1024 * 1024
const SMALL: BombLimits = { bytesMax: 4 * MIB, totalBytesMax: 8 * MIB, ratioMax: 100, ratioFromBytes: 2 * MIB }

test('a 1 GiB stream packed twice into about two kilobytes is seen in under two seconds of work', () => {
  const pdf = rawPdf({ dict: '/Filter [/FlateDecode /FlateDecode]', bytes: packedZeros(1024 * MIB, 2) })
  expect(pdf.length).toBeLessThan(3000)
  expect(isBomb(pdf)).toBe(true)
  expect(cpuSeconds(() => isBomb(pdf))).toBeLessThan(2)
}, 60_000)

test('an ordinary printed PDF is not a bomb', async () => {
  expect(isBomb(await printedPdf(noticePage(1), noticePage(2)))).toBe(false)
})

test('a stream that unpacks to more than the limit is a bomb, one below it is not', () => {
  const noise = Uint8Array.from({ length: 5 * MIB }, (_, i) => (i * 2654435761) >>> 13)
  expect(isBomb(rawPdf({ dict: '/Filter /FlateDecode', bytes: flate(noise) }), SMALL)).toBe(true)
  expect(isBomb(rawPdf({ dict: '/Filter /FlateDecode', bytes: flate(noise.subarray(0, 3 * MIB)) }), SMALL)).toBe(false)
})

test('an empty page of a thousand to one is no bomb while it is small', () => {
  expect(isBomb(rawPdf({ dict: '/Filter /FlateDecode', bytes: packedZeros(MIB, 1) }), SMALL)).toBe(false)
  expect(isBomb(rawPdf({ dict: '/Filter /FlateDecode', bytes: packedZeros(3 * MIB, 1) }), SMALL)).toBe(true)
})

test('many streams, each below the limit, are a bomb together', () => {
  const noise = flate(Uint8Array.from({ length: 3 * MIB }, (_, i) => (i * 2654435761) >>> 13))
  const one = rawPdf({ dict: '/Filter /FlateDecode', bytes: noise })
  expect(isBomb(Buffer.concat([one, one]), SMALL)).toBe(false)
  expect(isBomb(Buffer.concat([one, one, one]), SMALL)).toBe(true)
})

test('the bomb is found behind other names, hidden filters, letters and false ends', () => {
  const bomb = packedZeros(64 * MIB, 2)
  const cases = [
    { dict: '/Filter [/Fl /Fl]', bytes: bomb },
    { dict: '/Filter [/Fl#61teDecode /FlateDecode]', bytes: bomb },
    { dict: '/Filter 9 0 R', bytes: bomb },
    { dict: '/Filter [/ASCIIHexDecode /FlateDecode /FlateDecode]', bytes: latin(`${Buffer.from(bomb).toString('hex')}>`) },
    { dict: '/Filter [/ASCII85Decode /FlateDecode /FlateDecode]', bytes: latin(`${ascii85(bomb)}~>`) },
    { dict: '/Filter /FlateDecode', bytes: packedZeros(64 * MIB, 5) },
    { dict: '/Filter /FlateDecode', bytes: packedZeros(64 * MIB, 12) },
  ]
  for (const stream of cases) expect([stream.dict, isBomb(rawPdf(stream), SMALL)]).toEqual([stream.dict, true])
})

test('two packings of a small text are fine, a dozen are not', () => {
  expect(isBomb(rawPdf({ dict: '/Filter [/FlateDecode /FlateDecode]', bytes: packedZeros(1000, 2) }))).toBe(false)
  expect(isBomb(rawPdf({ dict: '', bytes: packedZeros(1000, 12) }))).toBe(true)
})

test('pictures are left out: reading text never unpacks them', () => {
  expect(isBomb(rawPdf({ dict: '/Type /XObject /Subtype /Image /Filter /FlateDecode', bytes: packedZeros(64 * MIB, 1) }), SMALL)).toBe(false)
})

test('cut and broken streams are not this look’s business', () => {
  const noise = flate(Uint8Array.from({ length: MIB }, (_, i) => (i * 2654435761) >>> 13))
  const broken = noise.slice()
  broken.fill(0xff, 5000, 6000)
  expect(isBomb(rawPdf({ dict: '/Filter /FlateDecode', bytes: broken }), SMALL)).toBe(false)
  expect(isBomb(rawPdf({ dict: '/Filter /FlateDecode', bytes: noise }).slice(0, 5000), SMALL)).toBe(false)
  expect(isBomb(latin('stream'), SMALL)).toBe(false)
  expect(isBomb(new Uint8Array(0), SMALL)).toBe(false)
})

function ascii85(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 4) {
    const group = [0, 1, 2, 3].map((k) => bytes[i + k] ?? 0)
    let n = group.reduce((sum, b) => sum * 256 + b, 0)
    let digits = ''
    for (let k = 0; k < 5; k += 1) {
      digits = String.fromCharCode(33 + (n % 85)) + digits
      n = Math.floor(n / 85)
    }
    out += digits.slice(0, Math.min(4, bytes.length - i) + 1)
  }
  return out
}

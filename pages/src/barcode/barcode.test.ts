import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Page, typedPages } from '@proofline/engine'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import { decodePicture } from '../node/decode-picture.ts'
import { nodeBarcodes } from '../node/barcodes.ts'
import { toGray } from '../picture/gray.ts'
import { rotated, compose, moved, scaled } from '../picture/mapping.ts'
import type { Gray } from '../picture/raster.ts'
import { drawn } from '../picture/resample.ts'
import { openPass } from './pass.ts'
import { addBarcodes } from './read.ts'

const BOARDING = 'M1EXAMPLE/LUISMR      EABC123 MIAGUAAA 1234 326Y012A0025 100'
prepareZXingModule({ overrides: { wasmBinary: readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')).slice().buffer } })
const reader = nodeBarcodes()

/** A code drawn on an otherwise empty page, module by module. */
async function pictureOf(format: 'PDF417' | 'Aztec' | 'QRCode' | 'DataMatrix', text: string, { module = 4, turned = 0, page = { width: 900, height: 700 } } = {}): Promise<Gray> {
  const { symbol } = await writeBarcode(text, { format })
  const quiet = 6
  const code = { width: symbol.width + 2 * quiet, height: symbol.height + 2 * quiet, data: new Uint8Array((symbol.width + 2 * quiet) * (symbol.height + 2 * quiet)).fill(255) }
  for (let y = 0; y < symbol.height; y += 1) code.data.set(symbol.data.subarray(y * symbol.width, (y + 1) * symbol.width), (y + quiet) * code.width + quiet)
  const mapping = compose(compose(compose(moved(-page.width / 2, -page.height / 2), rotated((turned * Math.PI) / 180)), scaled(1 / module)), moved(code.width / 2, code.height / 2))
  return drawn(code, mapping, page.width, page.height)
}

test('reads each kind of code, upright and turned, and says where it stands', async () => {
  for (const format of ['PDF417', 'Aztec', 'QRCode', 'DataMatrix'] as const) {
    for (const turned of [0, 90, 180]) {
      const found = await reader.read(await pictureOf(format, BOARDING, { turned }))
      expect([format, turned, found.map((f) => [f.format, f.text])]).toEqual([format, turned, [[format, BOARDING]]])
      expect(Math.abs(found[0]!.box.x + found[0]!.box.width / 2 - 450)).toBeLessThan(40)
    }
  }
})

test('in the page its content is one word on a line of its own at the end; words read of its picture go', async () => {
  const gray = await pictureOf('PDF417', BOARDING)
  const [typed] = typedPages('BOARDING PASS', 'ocr')
  const noise = { text: 'lIlIl|', start: 14, end: 20, box: { x: 220, y: 170, width: 10, height: 8 } }
  const page: Page = { ...typed!, width: 450, height: 350, text: 'BOARDING PASS\nlIlIl|', words: [...typed!.words, noise] }
  const after = await addBarcodes(page, gray, reader)
  expect(after.text).toBe(`BOARDING PASS\n${BOARDING}`)
  const [code] = after.barcodes!
  expect(code).toMatchObject({ format: 'PDF417' })
  expect(after.text.slice(code!.start, code!.end)).toBe(BOARDING)
  expect(after.words.at(-1)!.text).toBe(BOARDING)
  const empty = { width: 200, height: 100, data: new Uint8Array(20_000).fill(255) }
  expect(await addBarcodes(page, empty, reader)).toBe(page)
})

const pass = (json: unknown, more: Record<string, Uint8Array> = {}) => zipSync({ 'pass.json': strToU8(JSON.stringify(json)), ...more })
const EXAMPLE = {
  formatVersion: 1, organizationName: 'Example Air', description: 'Boarding pass\u2028XA 12',
  barcode: { format: 'PKBarcodeFormatAztec', message: `${BOARDING}   ` },
  boardingPass: { primaryFields: [{ label: 'MIAMI', value: 'MIA' }], auxiliaryFields: [{ label: 'DATE:', value: '06MAR18' }, { label: 3, value: { deep: [] } }] },
}

test('a pass of a phone is a typed page of its fields, with its barcode', () => {
  const [page] = openPass(pass(EXAMPLE))!
  expect(page!.text).toBe(`Boarding pass\nExample Air\nBoarding pass XA 12\nMIAMI: MIA\nDATE: 06MAR18\n${BOARDING}`)
  expect(page!.barcodes).toEqual([{ format: 'Aztec', start: page!.text.indexOf('M1EX'), end: page!.text.length }])
})

test('other zips, broken ones, bombs and wrong JSON are no passes', () => {
  for (const bytes of [
    zipSync({ 'a.txt': strToU8('x') }), pass('text'), pass({ formatVersion: 1 }), pass({ ...EXAMPLE, formatVersion: 2 }), pass(EXAMPLE).slice(0, 90),
    pass(EXAMPLE, { '../evil': strToU8('x') }), zipSync({ 'pass.json': new Uint8Array(3_000_000) }), zipSync({ 'pass.json': strToU8('{'.repeat(50_000)) }),
  ]) expect(openPass(bytes)).toBeUndefined()
})

test('whatever is in a pass, opening it does not throw and every word is where it says', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), fc.string(), (a, b, c) => {
    const pages = openPass(pass({ formatVersion: 1, description: a, boardingPass: { headerFields: b, backFields: [{ label: c, value: c }] }, barcodes: [{ message: c }] })) ?? []
    for (const p of pages) for (const w of p.words) expect(p.text.slice(w.start, w.end)).toBe(w.text)
  }))
})

test('the shared codes and the shared pass, when they are here', async (ctx) => {
  const samples = new URL('../../../../shared/samples/boarding-pass/', import.meta.url)
  if (!existsSync(samples)) return ctx.skip('the shared samples (boarding-pass) are not on this machine')
  const bytes = (name: string) => new Uint8Array(readFileSync(new URL(name, samples)))
  for (const [name, start] of [['aztec.png', 'This is an example Aztec'], ['pdf417_1bit.png', 'PDF417 is a stacked linear']] as const) {
    const rgba = await decodePicture(bytes(name), 'image/png')
    if ('type' in rgba) throw new Error(rgba.type)
    expect((await reader.read(toGray(rgba)))[0]!.text.startsWith(start)).toBe(true)
  }
  const [page] = openPass(bytes('lufthansa.pkpass'))!
  expect(page!.text.slice(page!.barcodes![0]!.start)).toMatch(/^M1DOE\/JOHN {12}EXXX007 MUCTXLLH 2724 065M/)
})

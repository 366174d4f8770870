import type { Page } from '@proofline/engine'
import { expect, test } from 'vitest'
import type { PdfRead } from '../opened.ts'
import type { Looked, RemoteEngine } from '../pdf/remote.ts'
import { wholeFiles } from './whole.ts'

const page = (number: number, origin: Page['origin']): Page => ({ number, width: 612, height: 792, text: '', words: [], origin })
const never = (): Promise<never> => Promise.reject(new Error('not asked for here'))

/** Two helpers of the same type as the real ones: one tells of scanned pages, the other reads each of them. */
function helpers(pages: number, onLook: (n: number) => Looked): { readonly reader: RemoteEngine; readonly looker: RemoteEngine } {
  const base = { look: never, lookAtPicture: never, straighten: never, draw: never, open: never, close: () => Promise.resolve() }
  return {
    reader: { ...base, open: async (_, options): Promise<PdfRead> => {
      const all = Array.from({ length: pages }, (__, i) => page(i + 1, 'none'))
      options.onPage?.(pages, pages)
      options.onBatch?.(all)
      return { type: 'Pages', pages: all }
    } },
    looker: { ...base, look: async (_, n) => onLook(n) },
  }
}
const looked = (n: number): Looked => ({ type: 'Looked', page: page(n, 'ocr') })

test('waits before each page while it is paused, and goes on where it was', async () => {
  const seen: number[] = []
  let open = (): void => {}
  const gate = new Promise<void>((resolve) => { open = resolve })
  const { reader, looker } = helpers(4, (n) => (seen.push(n), looked(n)))
  const reading = wholeFiles({ reader, lookers: [looker] }).open(new Uint8Array(), { beforePage: () => (seen.length < 2 ? Promise.resolve() : gate) })
  await new Promise((go) => setTimeout(go, 20))
  expect(seen).toEqual([1, 2])
  open()
  expect(await reading).toMatchObject({ type: 'Pages', pages: [1, 2, 3, 4].map((number) => ({ number, origin: 'ocr' })) })
})
test('a page that takes too long is left without words and says so; the others are read', async () => {
  const { reader, looker } = helpers(3, (n) => (n === 2 ? { type: 'NotRead', notRead: { type: 'TooSlow', secondsMax: 1 } } : looked(n)))
  const read = await wholeFiles({ reader, lookers: [looker] }).open(new Uint8Array(), {})
  expect(read.type === 'Pages' && read.pages.map((p) => [p.origin, p.trouble])).toEqual([['ocr', undefined], ['none', 'too-slow'], ['ocr', undefined]])
})

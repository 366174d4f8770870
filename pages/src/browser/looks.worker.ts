import { PICTURE_PIXELS_MAX } from '../limits.ts'
import { lookServer } from '../ocr/serve-look.ts'
import type { NotRead } from '../opened.ts'
import type { Answer, Ask } from '../pdf/protocol.ts'
import { compose, scaled, stretchAt } from '../picture/mapping.ts'
import type { Mapping } from '../picture/raster.ts'
import { warp } from '../picture/warp.ts'
import { decodePicture } from './decode-picture.ts'
import { browserLookParts } from './look-parts.ts'

// The Worker that reads pictures. It alone may compile wasm (its own response allows it; no page's does), it speaks to nobody
// but its page, and it fetches nothing but its own parts.

const scope = globalThis as unknown as { postMessage(message: Answer, transfer?: Transferable[]): void; addEventListener(type: 'message', listen: (event: MessageEvent<Ask>) => void): void }
const parts = browserLookParts()
const server = lookServer(parts)
/** The picture shown last: several crops of one photo follow each other. */
let held: Uint8Array | undefined

async function answerTo(ask: Ask): Promise<void> {
  if (ask.type === 'look') return scope.postMessage(await server.look(ask))
  if (ask.type === 'lookAtPicture') return scope.postMessage(await server.lookAtPicture(ask))
  if (ask.type !== 'straighten') return scope.postMessage(BROKEN)
  const image = await straightened(ask)
  if ('type' in image) scope.postMessage({ type: 'notRead', notRead: image })
  else scope.postMessage({ type: 'drawn', image }, [image])
}
const BROKEN: Answer = { type: 'notRead', notRead: { type: 'Broken' } }

/** A page as it was read: straight, upright, `scale` pixels for each of its units. */
async function straightened({ bytes, mediaType, page, scale }: Ask & { type: 'straighten' }): Promise<ImageBitmap | NotRead> {
  if (bytes) held = bytes
  const width = Math.ceil(page.width * scale)
  const height = Math.ceil(page.height * scale)
  if (!(width > 0 && height > 0) || width * height > PICTURE_PIXELS_MAX) return { type: 'PageTooBig' }
  const toStored = (page.toPicture ?? [1, 0, 0, 0, 1, 0, 0, 0, 1]) as unknown as Mapping
  const isPdf = mediaType === 'application/pdf'
  // Shrunk before it is set straight, as far as it will be shown small.
  const wide = isPdf ? 1 : Math.max(1, stretchAt(toStored, page.width / 2, page.height / 2) / scale)
  const stored = isPdf ? await server.stored(bytes, mediaType, page.number, 72 * scale) : await shown(wide)
  if ('type' in stored) return stored
  const toPixels = isPdf ? scaled(scale) : scaled(1 / wide)
  const { data } = warp(stored, compose(compose(scaled(1 / scale), toStored), toPixels), width, height)
  return createImageBitmap(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height))

  async function shown(times: number) {
    if (!held) return { type: 'Broken' } as const
    const full = await parts.decode(held, mediaType)
    return 'type' in full || times === 1 ? full : decodePicture(held, mediaType, Math.round(full.width / times))
  }
}

scope.addEventListener('message', (event) => {
  // Nothing of the error is passed on: it may hold words of the paper.
  answerTo(event.data).catch(() => scope.postMessage(BROKEN))
})
scope.postMessage({ type: 'ready' })

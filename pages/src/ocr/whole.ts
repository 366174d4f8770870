import type { Page } from '@proofline/engine'
import { LOOKERS_BYTES_MAX, LOOKS_FAILED_MAX } from '../limits.ts'
import type { NotRead, OpenOptions, PdfEngine, PdfRead } from '../opened.ts'
import type { Looked, RemoteEngine } from '../pdf/remote.ts'

/** The helpers of one engine: one that reads the text of PDFs, and one or more that read pictures. */
export interface Helpers {
  readonly reader: RemoteEngine
  readonly lookers: readonly RemoteEngine[]
}

/**
 * Reads whole files: the text of a PDF first, then the pages whose print is a picture, one by one, by as many helpers as
 * there are. Pages stay in order and keep their numbers; a page that takes too long is left without words and says so.
 */
export function wholeFiles({ reader, lookers }: Helpers): PdfEngine {
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const turn = queue.then(job, job)
    queue = turn.catch(() => {})
    return turn
  }
  return {
    open: (bytes, options) => inTurn(() => readWhole(bytes, options, reader, lookers)),
    openPicture: async (bytes, mediaType, options) => {
      const looked = await lookers[0]!.lookAtPicture(bytes, mediaType, options).catch(() => NOT_TRIED)
      if (looked.type === 'Looked') return { type: 'Pages', pages: [looked.page] }
      return looked.type === 'Kept' ? { type: 'NotRead', notRead: { type: 'Broken' } } : looked
    },
  }
}

interface Turn {
  readonly index: number
  readonly unlessText: boolean
}

async function readWhole(bytes: Uint8Array, options: OpenOptions, reader: RemoteEngine, lookers: readonly RemoteEngine[]): Promise<PdfRead> {
  let hasScans = false
  let done = 0
  let of = 0
  const turns: Turn[] = []
  let index = 0
  const wants = (page: Page): Turn | undefined =>
    page.origin === 'none' ? { index, unlessText: false } : hasScans ? { index, unlessText: true } : undefined
  const tell = (): void => options.onPage?.((done += 1), of)
  const read = await reader.open(bytes, {
    signal: options.signal,
    onScans: (has) => (hasScans = has),
    onPage: (_, pages) => (of = pages),
    onBatch: (pages) => {
      for (const page of pages) {
        const turn = wants(page)
        if (turn) turns.push(turn)
        else tell()
        index += 1
      }
    },
  })
  if (read.type !== 'Pages' || turns.length === 0) return read
  const pages = [...read.pages]
  // The reader has done its work; a large file need not stay in its memory too.
  const isLarge = bytes.length > LOOKERS_BYTES_MAX
  if (isLarge) await reader.close()
  const outcome = await lookAll(bytes, turns, isLarge ? lookers.slice(0, 1) : lookers, options, (turn, looked) => {
    if (looked.type === 'Looked') pages[turn.index] = looked.page
    else if (looked.type === 'NotRead' && !turn.unlessText) pages[turn.index] = { ...pages[turn.index]!, trouble: 'too-slow' }
    tell()
  })
  if (isLarge) await Promise.all(lookers.map((looker) => looker.close()))
  return outcome === 'Stopped' ? { type: 'Stopped' } : { type: 'Pages', pages }
}

/** Each helper takes the next page that waits. After several failures in a row the rest is not tried. */
async function lookAll(
  bytes: Uint8Array, turns: readonly Turn[], lookers: readonly RemoteEngine[], options: OpenOptions, onLooked: (turn: Turn, looked: Looked) => void,
): Promise<'Done' | 'Stopped'> {
  let next = 0
  let failed = 0
  let stopped = false
  const work = async (looker: RemoteEngine): Promise<void> => {
    while (next < turns.length && !stopped) {
      await options.beforePage?.()
      if (next >= turns.length || stopped) return
      const turn = turns[next]!
      next += 1
      const looked: Looked = failed >= LOOKS_FAILED_MAX ? NOT_TRIED
        : await looker.look(bytes, turn.index + 1, turn.unlessText, { signal: options.signal }).catch(() => NOT_TRIED)
      if (looked.type === 'Stopped') stopped = true
      else {
        failed = looked.type === 'NotRead' ? failed + 1 : 0
        onLooked(turn, looked)
      }
    }
  }
  await Promise.all(lookers.slice(0, turns.length).map(work))
  return stopped ? 'Stopped' : 'Done'
}

const NOT_TRIED: { type: 'NotRead'; notRead: NotRead } = { type: 'NotRead', notRead: { type: 'Broken' } }

import type { Page } from '@proofline/engine'
import { BATCH_PAGES, BATCH_SECONDS_MAX, LOOK_SECONDS_MAX, OPENED_BYTES_A_SECOND, RSS_BYTES_MAX } from '../limits.ts'
import type { NotRead, OpenOptions, PdfRead } from '../opened.ts'
import type { Answer, Ask, Straightened } from './protocol.ts'

/** A child process or Worker that reads PDFs, as its host sees it. */
export interface Helper {
  ask(question: Ask): void
  /** Ends it at once, whatever it is doing. */
  kill(): void
  /** Busy helpers keep their host alive; idle ones must not. */
  busy(is: boolean): void
}

export interface HelperEvents {
  answer(answer: Answer): void
  /** It ended by itself. */
  ended(): void
}

export type StartHelper = (events: HelperEvents) => Helper

export type Drawn = { readonly type: 'Drawn'; readonly image: unknown } | { readonly type: 'NotRead'; readonly notRead: NotRead } | { readonly type: 'Stopped' }

/** A page read from its picture; `Kept`: its own text is good. */
export type Looked = { readonly type: 'Looked'; readonly page: Page } | { readonly type: 'Kept' } | { readonly type: 'NotRead'; readonly notRead: NotRead } | { readonly type: 'Stopped' }

export interface RemoteOptions extends OpenOptions {
  /** Whether the PDF has pictures as large as pages: told before its first page. */
  readonly onScans?: (has: boolean) => void
  /** Pages as they come. */
  readonly onBatch?: (pages: readonly Page[]) => void
}

export interface RemoteEngine {
  open(bytes: Uint8Array, options: RemoteOptions): Promise<PdfRead>
  look(bytes: Uint8Array, page: number, unlessText: boolean, options: OpenOptions): Promise<Looked>
  lookAtPicture(bytes: Uint8Array, mediaType: string, options: OpenOptions): Promise<Looked>
  straighten(bytes: Uint8Array, mediaType: string, page: Straightened, scale: number, options?: OpenOptions): Promise<Drawn>
  draw(bytes: Uint8Array, page: number, scale: number, options?: OpenOptions): Promise<Drawn>
  close(): Promise<void>
}

/** A helper that does not say `ready` in this time is a bug in how it was built or served, not in a paper. */
const START_SECONDS_MAX = 60

/** One live helper: who is listening to it now, and whether it has said `ready`. */
interface Live {
  readonly helper: Helper
  readonly ready: Promise<void>
  listen: HelperEvents | undefined
  /** The file it holds, from the last question about a page. */
  holds: Uint8Array | undefined
}

export interface RemoteLimits {
  /** For a batch of pages with text, or a drawing. */
  readonly secondsMax?: number | undefined
  /** For a page read from its picture. */
  readonly lookSecondsMax?: number | undefined
  readonly bytesMax?: number | undefined
}

/**
 * Runs questions through one helper, one after the other. A helper that takes too long for a batch of pages is killed
 * (`TooSlow`), one that dies has run into its memory limit (`TooMuchMemory`); the next question starts a new one.
 */
export function remoteEngine(start: StartHelper, limits: RemoteLimits = {}): RemoteEngine {
  const { secondsMax = BATCH_SECONDS_MAX, lookSecondsMax = LOOK_SECONDS_MAX, bytesMax = RSS_BYTES_MAX } = limits
  let live: Live | undefined
  let queue: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const turn = queue.then(job, job)
    queue = turn.catch(() => {})
    return turn
  }
  const drop = (): void => {
    live?.helper.kill()
    live = undefined
  }
  const running = async (): Promise<Live> => {
    live ??= startLive(start, () => (live = undefined))
    try {
      await live.ready
      return live
    } catch (e) {
      drop()
      throw e
    }
  }

  /** Asks one question; `onAnswer` says when the last answer has come by giving a result. */
  const ask = async <T>(question: (helper: Live) => Ask, options: OpenOptions, onAnswer: (answer: Answer) => T | undefined, seconds = secondsMax): Promise<T | { type: 'NotRead'; notRead: NotRead } | { type: 'Stopped' }> => {
    const { signal } = options
    if (signal?.aborted) return { type: 'Stopped' }
    const now = await running()
    if (signal?.aborted) return { type: 'Stopped' }
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const finish = (result: T | { type: 'NotRead'; notRead: NotRead } | { type: 'Stopped' }): void => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', stop)
        now.listen = undefined
        now.helper.busy(false)
        resolve(result)
      }
      const sent = question(now)
      const startClock = (first = 0): void => {
        clearTimeout(timer)
        timer = setTimeout(() => {
          drop()
          finish({ type: 'NotRead', notRead: { type: 'TooSlow', secondsMax: seconds } })
        }, (seconds + first) * 1000)
      }
      const stop = (): void => {
        drop()
        finish({ type: 'Stopped' })
      }
      signal?.addEventListener('abort', stop, { once: true })
      now.listen = {
        answer(answer) {
          if (answer.type === 'page' && answer.done % BATCH_PAGES === 0) startClock()
          if (answer.type === 'page') options.onPage?.(answer.done, answer.of)
          if ((answer.type === 'done' || answer.type === 'notRead' || answer.type === 'looked') && answer.retire) drop()
          const result = answer.type === 'notRead' ? { type: 'NotRead' as const, notRead: answer.notRead } : onAnswer(answer)
          if (result !== undefined) finish(result)
        },
        ended: () => finish({ type: 'NotRead', notRead: { type: 'TooMuchMemory', bytesMax } }),
      }
      // A large file takes its time to be handed over and looked through, before its first page.
      startClock('bytes' in sent && sent.bytes ? sent.bytes.length / OPENED_BYTES_A_SECOND : 0)
      now.helper.busy(true)
      now.helper.ask(sent)
    })
  }

  /** A question about a page of a file, which is sent along only when the helper does not hold it. */
  const askAbout = <T>(bytes: Uint8Array, question: (held: { bytes?: Uint8Array }) => Ask, options: OpenOptions, onAnswer: (answer: Answer) => T | undefined) =>
    inTurn(() =>
      ask<T>((now) => {
        const known = now.holds === bytes
        now.holds = undefined
        return question(known ? {} : { bytes })
      }, options, (answer) => {
        const result = onAnswer(answer)
        if (result !== undefined && live) live.holds = bytes
        return result
      }, question({}).type === 'draw' ? secondsMax : lookSecondsMax),
    )
  const drawn = (answer: Answer): Drawn | undefined => (answer.type === 'drawn' ? { type: 'Drawn', image: answer.image } : undefined)
  const looked = (answer: Answer): Looked | undefined =>
    answer.type !== 'looked' ? undefined : answer.page ? { type: 'Looked', page: answer.page } : { type: 'Kept' }

  return {
    open: (bytes, options) =>
      inTurn(() => {
        const pages: Page[] = []
        return ask<PdfRead>(() => ({ type: 'read', bytes }), options, (answer) => {
          if (answer.type === 'scans') options.onScans?.(answer.has)
          if (answer.type === 'batch') {
            for (const page of answer.pages) pages.push(page)
            options.onBatch?.(answer.pages)
          }
          return answer.type === 'done' ? { type: 'Pages', pages } : undefined
        })
      }),
    look: (bytes, page, unlessText, options) => askAbout(bytes, (held) => ({ type: 'look', page, unlessText, ...held }), options, looked),
    lookAtPicture: (bytes, mediaType, options) => inTurn(() => ask<Looked>(() => ({ type: 'lookAtPicture', bytes, mediaType }), options, looked, lookSecondsMax)),
    straighten: (bytes, mediaType, page, scale, options = {}) => askAbout(bytes, (held) => ({ type: 'straighten', mediaType, page, scale, ...held }), options, drawn),
    draw: (bytes, page, scale, options = {}) => askAbout(bytes, (held) => ({ type: 'draw', page, scale, ...held }), options, drawn),
    close: () => inTurn(async () => drop()),
  }
}

function startLive(start: StartHelper, onEnd: () => void): Live {
  let isReady = (): void => {}
  let isDead = (_: Error): void => {}
  const ready = new Promise<void>((resolve, reject) => {
    isReady = resolve
    isDead = reject
  })
  const timer = setTimeout(() => isDead(new Error('the PDF reader did not start')), START_SECONDS_MAX * 1000)
  const settle = (): void => clearTimeout(timer)
  ready.then(settle, settle)
  const live: { -readonly [K in keyof Live]: Live[K] } = { helper: undefined as unknown as Helper, ready, listen: undefined, holds: undefined }
  live.helper = start({
    answer: (answer) => (answer.type === 'ready' ? isReady() : live.listen?.answer(answer)),
    ended: () => {
      isDead(new Error('the PDF reader ended while starting'))
      onEnd()
      live.listen?.ended()
    },
  })
  return live
}

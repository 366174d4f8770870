import type { Page } from '@proofline/engine'
import { BATCH_PAGES, BATCH_SECONDS_MAX, RSS_BYTES_MAX } from '../limits.ts'
import type { NotRead, OpenOptions, PdfEngine, PdfRead } from '../opened.ts'
import type { Answer, Ask } from './protocol.ts'

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

export interface RemoteEngine extends PdfEngine {
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
  /** The file its last drawing came from. */
  drawnFrom: Uint8Array | undefined
}

/**
 * Runs questions through one helper, one after the other. A helper that takes too long for a batch of pages is killed
 * (`TooSlow`), one that dies has run into its memory limit (`TooMuchMemory`); the next question starts a new one.
 */
export function remoteEngine(start: StartHelper, limits: { readonly secondsMax?: number | undefined; readonly bytesMax?: number | undefined } = {}): RemoteEngine {
  const { secondsMax = BATCH_SECONDS_MAX, bytesMax = RSS_BYTES_MAX } = limits
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
  const ask = async <T>(question: (helper: Live) => Ask, options: OpenOptions, onAnswer: (answer: Answer) => T | undefined): Promise<T | { type: 'NotRead'; notRead: NotRead } | { type: 'Stopped' }> => {
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
      const startClock = (): void => {
        clearTimeout(timer)
        timer = setTimeout(() => {
          drop()
          finish({ type: 'NotRead', notRead: { type: 'TooSlow', secondsMax } })
        }, secondsMax * 1000)
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
          if ((answer.type === 'done' || answer.type === 'notRead') && answer.retire) drop()
          const result = answer.type === 'notRead' ? { type: 'NotRead' as const, notRead: answer.notRead } : onAnswer(answer)
          if (result !== undefined) finish(result)
        },
        ended: () => finish({ type: 'NotRead', notRead: { type: 'TooMuchMemory', bytesMax } }),
      }
      startClock()
      now.helper.busy(true)
      now.helper.ask(question(now))
    })
  }

  return {
    open: (bytes, options) =>
      inTurn(() => {
        const pages: Page[] = []
        return ask<PdfRead>(() => ({ type: 'read', bytes }), options, (answer) => {
          if (answer.type === 'batch') for (const page of answer.pages) pages.push(page)
          return answer.type === 'done' ? { type: 'Pages', pages } : undefined
        })
      }),
    draw: (bytes, page, scale, options = {}) =>
      inTurn(() =>
        ask<Drawn>((now) => {
          const known = now.drawnFrom === bytes
          now.drawnFrom = undefined
          return { type: 'draw', page, scale, ...(known ? {} : { bytes }) }
        }, options, (answer) => {
          if (answer.type !== 'drawn') return undefined
          if (live) live.drawnFrom = bytes
          return { type: 'Drawn', image: answer.image }
        }),
      ),
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
  const live: { -readonly [K in keyof Live]: Live[K] } = { helper: undefined as unknown as Helper, ready, listen: undefined, drawnFrom: undefined }
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

import './guard.ts'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import { RSS_BYTES_IDLE, RSS_BYTES_MAX } from '../limits.ts'
import type { Answer, Ask } from '../pdf/protocol.ts'
import { serveRead } from '../pdf/serve.ts'

/**
 * Ends this process when it grows past the limit, also while it is deep in one long step: a thread of its own looks.
 * Resolves once it is looking.
 */
async function watchMemory(rssMax: number): Promise<void> {
  const look = `const { workerData } = require('node:worker_threads')
    setInterval(() => { if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL') }, 20)`
  const watch = new Worker(look, { eval: true, workerData: rssMax })
  await once(watch, 'online')
  watch.unref()
}

/** The tables pdf.js needs for some Chinese, Japanese and Korean fonts, where its package is installed. */
function cMapFolder(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps') + sep
  } catch {
    return undefined
  }
}

const answer = (a: Answer): void => {
  process.send?.(a)
}
const broken = (): void => answer({ type: 'notRead', notRead: { type: 'Broken' }, retire: true })
process.on('uncaughtException', broken)
process.on('unhandledRejection', () => {}) // a promise nobody waits for; what matters is answered or runs out of time
process.on('disconnect', () => process.exit(0))

const rssMax = Number(process.env['PROOFLINE_PAGES_RSS_MAX'] ?? RSS_BYTES_MAX)
const cMapUrl = cMapFolder()
await watchMemory(rssMax)
process.on('message', (ask: Ask) => {
  if (ask.type !== 'read') return broken()
  void serveRead({ type: 'read', bytes: new Uint8Array(ask.bytes) }, answer, {
    ...(cMapUrl === undefined ? {} : { cMapUrl }),
    retire: () => process.memoryUsage.rss() > RSS_BYTES_IDLE,
  })
})
answer({ type: 'ready' })

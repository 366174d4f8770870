import './guard.ts'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import { RSS_BYTES_IDLE, RSS_BYTES_MAX } from '../limits.ts'
import type { LookServer } from '../ocr/serve-look.ts'
import type { Answer, Ask } from '../pdf/protocol.ts'
import { type Sent, assembler } from './parts.ts'

/** Ends this process and what it started (a recogniser): it leads a group of its own where the system has groups. */
const END = `try { process.kill(-process.pid, 'SIGKILL') } catch {} process.kill(process.pid, 'SIGKILL')`

/**
 * Ends this process when it grows past the limit or its host is gone, also while it is deep in one long step: a thread of
 * its own looks.
 * Resolves once it is looking.
 */
async function watchMemory(rssMax: number): Promise<void> {
  const look = `const { workerData } = require('node:worker_threads')
    const host = process.ppid
    setInterval(() => { if (process.memoryUsage.rss() > workerData || process.ppid !== host) { ${END} } }, 20)`
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
/** The bytes alone in their buffer: what pdf.js takes over must not be shared. */
const owned = (bytes: Uint8Array): Uint8Array => (bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes))

const assemble = assembler()
// Text of PDFs never needs the recogniser, nor the other way round: each child loads its own side, before its clock runs.
const readSide = () => import('../pdf/serve.ts')
let looks: Promise<LookServer> | undefined
const lookSide = (): Promise<LookServer> => (looks ??= import('./look-parts.ts').then((m) => m.nodeLookServer()))
process.on('message', (sent: Sent) => {
  const ask = assemble(sent)
  if (ask) void serve(ask).catch(broken)
})

async function serve(ask: Ask): Promise<void> {
  if (ask.type === 'read') {
    const { serveRead } = await readSide()
    return serveRead({ type: 'read', bytes: owned(ask.bytes) }, answer, {
      ...(cMapUrl === undefined ? {} : { cMapUrl }),
      retire: () => process.memoryUsage.rss() > RSS_BYTES_IDLE,
    })
  }
  const server = await lookSide()
  if (ask.type === 'look') return answer(await server.look(ask))
  if (ask.type === 'lookAtPicture') return answer(await server.lookAtPicture(ask))
  broken()
}
await (process.env['PROOFLINE_PAGES_ROLE'] === 'look' ? lookSide() : readSide())
answer({ type: 'ready' })

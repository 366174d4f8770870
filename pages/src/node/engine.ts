import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { LOOK_RSS_BYTES_MAX, RSS_BYTES_MAX } from '../limits.ts'
import { wholeFiles } from '../ocr/whole.ts'
import type { PdfEngine } from '../opened.ts'
import type { Ask } from '../pdf/protocol.ts'
import { type Helper, type HelperEvents, remoteEngine } from '../pdf/remote.ts'
import { inParts } from './parts.ts'

const CHILD_WORD = '--pages-child'

export interface NodePdfOptions {
  /** The child's program, when it is neither beside this file nor the host's own program. */
  readonly childEntry?: URL
  readonly secondsMax?: number | undefined
  /** For one page read from its picture. */
  readonly lookSecondsMax?: number | undefined
  readonly rssBytesMax?: number | undefined
  /** Processes that read pictures; two where the machine has two cores, and never more. */
  readonly lookers?: number | undefined
}

const LOOKERS_MAX = 2

/** The host's own program, once it has said that it turns into the child when asked. */
let ownProgram: string | undefined

/**
 * For programs bundled into one file: call it first. True = this process is a reading child and must do nothing else.
 * It also lets `nodePdfEngine` start this same program again as its child.
 */
export async function becamePagesChild(): Promise<boolean> {
  if (process.argv.includes(CHILD_WORD) && process.send) {
    await import('./child.ts')
    return true
  }
  ownProgram = process.argv[1]
  return false
}

/**
 * Reads PDFs and pictures in child processes with limits on time and memory: one for the text of PDFs, and up to two for pages
 * that are pictures, started when the first such page comes. They serve many files, are replaced when they grew, hung or
 * died, and never keep their host alive while idle. `close` ends them now.
 */
export function nodePdfEngine(options: NodePdfOptions = {}): PdfEngine & { close(): Promise<void> } {
  const { secondsMax, lookSecondsMax = secondsMax, rssBytesMax, lookers = Math.min(LOOKERS_MAX, availableParallelism()) } = options
  const helper = (role: Role, usualMax: number) => {
    const bytesMax = rssBytesMax ?? usualMax
    return remoteEngine((events) => startChild(events, options, role, bytesMax), { secondsMax, lookSecondsMax, bytesMax })
  }
  const helpers = { reader: helper('read', RSS_BYTES_MAX), lookers: Array.from({ length: Math.max(1, lookers) }, () => helper('look', LOOK_RSS_BYTES_MAX)) }
  return {
    ...wholeFiles(helpers),
    close: async () => void (await Promise.all([helpers.reader, ...helpers.lookers].map((h) => h.close()))),
  }
}

/** What a child is there for: each loads its own parts before its first question, and only those. */
type Role = 'read' | 'look'

/** What to run, and how: from source beside this file (with tsx), or the bundled program itself. */
function childProgram(options: NodePdfOptions): { path: string; args: string[]; execArgv: string[] } {
  if (options.childEntry) return { path: fileURLToPath(options.childEntry), args: [CHILD_WORD], execArgv: [] }
  const source = join(dirname(fileURLToPath(import.meta.url)), 'child.ts')
  if (existsSync(source)) {
    const tsx = createRequire(import.meta.url).resolve('tsx')
    return { path: source, args: [], execArgv: ['--import', pathToFileURL(tsx).href] }
  }
  if (ownProgram === undefined) throw new Error('no program for the PDF child: call becamePagesChild() first, or give childEntry')
  return { path: ownProgram, args: [CHILD_WORD], execArgv: [] }
}

/** Only what a process needs to start: the child has no use for the host's other variables. */
function childEnv(rssMax: number): Record<string, string> {
  const names = ['PATH', 'HOME', 'XDG_CACHE_HOME', 'PROOFLINE_RECOGNISER', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'USERPROFILE', 'NODE_PATH']
  const kept = names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]))
  return { ...Object.fromEntries(kept), PROOFLINE_PAGES_RSS_MAX: String(rssMax) }
}

function startChild(events: HelperEvents, options: NodePdfOptions, role: Role, rssMax: number): Helper {
  const { path, args, execArgv } = childProgram(options)
  const child: ChildProcess = fork(path, args, {
    execArgv: ['--max-old-space-size=512', '--no-warnings', ...execArgv],
    serialization: 'advanced', // bytes travel as bytes
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'], // what pdf.js complains about may hold words of the paper
    env: { ...childEnv(rssMax), PROOFLINE_PAGES_ROLE: role },
    detached: process.platform !== 'win32', // a group of its own: what it starts ends with it
  })
  let over = false
  const end = (): void => {
    if (over) return
    over = true
    events.ended()
  }
  child.on('message', (message) => {
    if (!over) events.answer(message as never)
  })
  child.on('exit', end)
  child.on('error', end)
  return {
    ask: (question: Ask) => inParts(question, (part, sent) => child.send(part, (error) => (error ? end() : sent()))),
    kill: () => {
      over = true
      killGroup(child)
    },
    busy: (is) => {
      const channel = child.channel as unknown as { ref(): void; unref(): void } | null | undefined
      if (is) {
        child.ref()
        channel?.ref()
      } else {
        child.unref()
        channel?.unref()
      }
    },
  }
}

/** Ends a child and whatever it has started. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
  child.kill('SIGKILL')
}

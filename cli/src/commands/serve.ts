import { serve } from '@proofline/server'
import { say } from '@proofline/words'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Context } from '../context.ts'
import { EXIT, Refusal } from '../exit.ts'
import { err } from '../terminal.ts'

const PORT = 4173

/** Serves the built app until Ctrl-C. It hands out the app's files and nothing else. */
export async function serveCommand(port: unknown, c: Context): Promise<undefined> {
  const wanted = port === undefined ? PORT : typeof port === 'number' ? port : Number.NaN
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) throw new Refusal(EXIT.usage, 'cli.badPort')
  const folder = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../app/dist/' : '../../../app/dist/', import.meta.url))
  if (!existsSync(`${folder}index.html`)) throw new Refusal(EXIT.input, 'cli.notBuilt')
  const server = await serve({ folder, port: wanted }).catch(() => {
    throw new Refusal(EXIT.output, 'cli.noPort', { port: wanted })
  })
  err(say(c.lang, 'cli.serving', { url: server.url }))
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await server.close()
  return undefined
}

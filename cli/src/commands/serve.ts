import { serve } from '@proofline/server'
import { say } from '@proofline/words'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EXIT, Refusal } from '../exit.ts'
import type { Context } from '../main.ts'
import { err } from '../terminal.ts'

/** Serves the built app until Ctrl-C. It hands out the app's files and nothing else. */
export async function serveCommand(port: unknown, c: Context): Promise<undefined> {
  const folder = fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../app/dist/' : '../../../app/dist/', import.meta.url))
  if (!existsSync(folder)) throw new Refusal(EXIT.input, 'cli.notBuilt')
  const wanted = port === undefined ? 4173 : Number(port)
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) throw new Refusal(EXIT.usage, 'cli.badPort')
  const server = await serve({ folder, port: wanted })
  err(say(c.lang, 'cli.serving', { url: server.url }))
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await server.close()
  return undefined
}

import { type HolderRecord, type Outlook, buildRecord, outlook } from '@proofline/engine'
import { say } from '@proofline/words'
import type { Told } from './conditions.ts'
import type { Context } from './context.ts'
import { type Loaded, load } from './load.ts'
import { progress } from './terminal.ts'

/** Everything a command works on. */
export interface Session extends Told {
  readonly loaded: Loaded
  readonly look: Outlook
}

export async function openSession(inputs: readonly string[], c: Context): Promise<Session> {
  return sessionOf(await load(inputs, c), c)
}

export function sessionOf(loaded: Loaded, { lang, today, pack }: Context): Session {
  const bar = progress()
  bar.now(say(lang, 'cli.working'))
  const record: HolderRecord = buildRecord({ papers: loaded.items, statements: loaded.statements })
  const look = outlook(record, pack, { today })
  bar.done()
  return { lang, loaded, record, look, names: loaded.names }
}

import { type Day, type HolderRecord, type Outlook, buildRecord, outlook, standardPack } from '@proofline/engine'
import type { Lang } from '@proofline/words'
import { type Loaded, load } from './load.ts'

/** Everything a command works on. */
export interface Session {
  readonly lang: Lang
  readonly loaded: Loaded
  readonly record: HolderRecord
  readonly look: Outlook
}

export async function openSession(inputs: readonly string[], lang: Lang, today: Day): Promise<Session> {
  const loaded = await load(inputs, lang)
  const record = buildRecord({ papers: loaded.items, statements: loaded.statements })
  return { lang, loaded, record, look: outlook(record, standardPack, { today }) }
}

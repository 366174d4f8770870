import { buildRecord, nearest, outlook, outlookJson, parseIsoDay, standardPack } from '@proofline/engine'
import { say } from '@proofline/words'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { EXIT, Refusal } from '../exit.ts'
import { load } from '../load.ts'
import type { Answered, Context } from '../main.ts'

import { bold, para } from '../terminal.ts'
import { outlookText } from './outlook.ts'

interface Person {
  readonly id: string
  readonly name: string
  readonly onDay: string
  readonly story: Readonly<Record<'en' | 'es', string>>
  readonly papers: readonly { readonly file: string }[]
}

/** Beside the program in a clone: cli/dist/… or cli/src/commands/…. */
const examples = (): string => fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../examples/' : '../../../examples/', import.meta.url))

/** One invented person of the example family, on the day their story is told. */
export async function demo(wanted: string | undefined, c: Context, dayGiven: boolean): Promise<Answered> {
  const family = JSON.parse(await readFile(`${examples()}family.json`, 'utf8')) as { people: Person[] }
  const person = wanted === undefined ? family.people[0] : family.people.find((p) => p.id === wanted.toLowerCase())
  if (!person) throw new Refusal(EXIT.unknown, 'cli.unknownPerson', { id: wanted ?? '' }, nearest(wanted ?? '', family.people.map((p) => p.id)))
  const today = dayGiven ? c.today : (parseIsoDay(person.onDay) ?? c.today)
  const loaded = await load(person.papers.map((p) => `${examples()}${p.file}`), c.lang)
  const record = buildRecord({ papers: loaded.items, statements: [] })
  const look = outlook(record, standardPack, { today })
  if (c.json) return { data: outlookJson(look, record, loaded.names) }
  const intro = [bold(say(c.lang, 'cli.demo.title', { name: person.name })), para(person.story[c.lang]), para(say(c.lang, 'cli.demo.others', { people: family.people.map((p) => p.id).join(', ') })), '']
  return { text: [...intro, outlookText({ lang: c.lang, loaded, record, look })].join('\n') }
}

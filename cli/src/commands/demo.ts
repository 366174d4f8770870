import { nearest, parseIsoDay } from '@proofline/engine'
import { say } from '@proofline/words'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Answered, Context } from '../context.ts'
import { EXIT, Refusal } from '../exit.ts'
import { load } from '../load.ts'
import { sessionOf } from '../session.ts'
import { bold, dim, flow } from '../terminal.ts'
import { outlookData, outlookText } from './outlook.ts'

interface Person {
  readonly id: string
  readonly name: string
  readonly onDay: string
  readonly relation: Readonly<Record<'en' | 'es', string>>
  readonly story: Readonly<Record<'en' | 'es', string>>
  readonly papers: readonly { readonly file: string }[]
}

/** Beside the program in a clone: cli/dist/… or cli/src/commands/…. */
const examples = (): string => fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../examples/' : '../../../examples/', import.meta.url))

/** One invented person of the example family, on the day their story is told. */
export async function demo(wanted: string | undefined, c: Context, dayGiven: boolean): Promise<Answered> {
  const { people } = JSON.parse(await readFile(`${examples()}family.json`, 'utf8')) as { people: Person[] }
  const person = wanted === undefined ? people[0] : people.find((p) => p.id === wanted.toLowerCase())
  if (!person) throw new Refusal(EXIT.unknown, 'cli.unknownPerson', { id: wanted ?? '' }, nearest(wanted ?? '', people.map((p) => p.id)))
  const context = { ...c, mine: [], today: dayGiven ? c.today : (parseIsoDay(person.onDay) ?? c.today) }
  const s = sessionOf(await load(person.papers.map((p) => `${examples()}${p.file}`), context), context)
  if (c.json) return { data: outlookData(s) }
  const others = people.filter((p) => p !== person).map((p) => `${p.id} (${p.relation[c.lang]})`).join(', ')
  const intro = [flow(bold(say(c.lang, 'cli.demo.title', { name: person.name }))), flow(person.story[c.lang]), flow(dim(say(c.lang, 'cli.demo.others', { people: others })))]
  return { text: `${intro.join('\n')}\n\n${outlookText(s)}` }
}

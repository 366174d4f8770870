import { type Lang, type Message, type Params, fill } from './print.ts'
import { ruleWords } from './rules/index.ts'
import { appWords } from './app/index.ts'
import { cliWords } from './cli/index.ts'

const ALL: Readonly<Record<string, Message>> = { ...ruleWords, ...appWords, ...cliWords }

/** Every message id, for the completeness test. */
export const messageIds = (): string[] => Object.keys(ALL)
export const hasMessage = (id: string): boolean => Object.hasOwn(ALL, id)
export const messageOf = (id: string): Message | undefined => (hasMessage(id) ? ALL[id] : undefined)

/** The sentence in a language, blanks filled. Throws for an unknown id: a missing sentence is a bug found by tests. */
export function say(lang: Lang, id: string, params?: Params): string {
  const message = messageOf(id)
  if (!message) throw new Error(`no sentence with the id ${id}`)
  return fill(lang, message, params)
}

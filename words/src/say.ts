import { type Lang, type Message, type Params, fill } from './print.ts'

/** Sentences by id, as far as they have been brought in: a page that shows few words loads few. */
const known: Record<string, Message> = {}

/** Brings sentences in; the doors of this package do it once each. */
export const addWords = (more: Readonly<Record<string, Message>>): void => void Object.assign(known, more)

/** Every message id, for the completeness test. */
export const messageIds = (): string[] => Object.keys(known)
export const hasMessage = (id: string): boolean => Object.hasOwn(known, id)
export const messageOf = (id: string): Message | undefined => (hasMessage(id) ? known[id] : undefined)

/** The sentence in a language, blanks filled. Throws for an unknown id: a missing sentence is a bug found by tests. */
export function say(lang: Lang, id: string, params?: Params): string {
  const message = messageOf(id)
  if (!message) throw new Error(`no sentence with the id ${id}`)
  return fill(lang, message, params)
}

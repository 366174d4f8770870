import type { Message } from '../print.ts'

/** Sentences of the rules of `visa-bulletin`. */
export const visaBulletinWords: Record<string, Message> = {
}

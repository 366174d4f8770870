import type { Message } from '../print.ts'

/** Sentences of the rules of `work-permit`. */
export const workPermitWords: Record<string, Message> = {
}

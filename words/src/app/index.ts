import type { Message } from '../print.ts'

/** Sentences of the web app. */
export const appWords: Readonly<Record<string, Message>> = {}

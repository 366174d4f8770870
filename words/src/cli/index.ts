import type { Message } from '../print.ts'

/** Sentences of the terminal. */
export const cliWords: Readonly<Record<string, Message>> = {}

import type { Message } from '../print.ts'

/** Sentences of the rules, by message id (rulebook 1.8). */
export const ruleWords: Readonly<Record<string, Message>> = {}

import type { Message } from '../print.ts'

/** The plain names of facts, as in facts.ts. */
export const recordsFactWords: Readonly<Record<string, Message>> = {
}
/** Values of those that are codes. */
export const recordsFactValueWords: Readonly<Record<string, Message>> = {
}
/** Which paper would answer them. */
export const recordsNeedsWords: Readonly<Record<string, Message>> = {
}

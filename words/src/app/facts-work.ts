import type { Message } from '../print.ts'

/** The plain names of facts, as in facts.ts. */
export const workFactWords: Readonly<Record<string, Message>> = {
}
/** Values of those that are codes. */
export const workFactValueWords: Readonly<Record<string, Message>> = {
}
/** Which paper would answer them. */
export const workNeedsWords: Readonly<Record<string, Message>> = {
}

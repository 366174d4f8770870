import type { Message } from '../print.ts'

/** The plain names of facts, as in facts.ts. */
export const familyFactWords: Readonly<Record<string, Message>> = {
}
/** Values of those that are codes. */
export const familyFactValueWords: Readonly<Record<string, Message>> = {
}
/** Which paper would answer them. */
export const familyNeedsWords: Readonly<Record<string, Message>> = {
}

import type { Message } from '../print.ts'

/** The plain names of facts, as in facts.ts. */
export const travelFactWords: Readonly<Record<string, Message>> = {
}
/** Values of those that are codes. */
export const travelFactValueWords: Readonly<Record<string, Message>> = {
}
/** Which paper would answer them. */
export const travelNeedsWords: Readonly<Record<string, Message>> = {
}

import type { Message } from '../print.ts'

/** The plain names of facts, as in facts.ts. */
export const courtFactWords: Readonly<Record<string, Message>> = {
}
/** Values of those that are codes. */
export const courtFactValueWords: Readonly<Record<string, Message>> = {
}
/** Which paper would answer them. */
export const courtNeedsWords: Readonly<Record<string, Message>> = {
}

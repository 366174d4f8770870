import type { Message } from '../print.ts'

/** The short answer of each rule of `naturalization`, how it is counted, and the names of its numbers. */
export const naturalizationLaw: Record<string, Message> = {
}

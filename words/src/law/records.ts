import type { Message } from '../print.ts'

/** The short answer of each rule of `records`, how it is counted, and the names of its numbers. */
export const recordsLaw: Record<string, Message> = {
}

import type { Message } from '../print.ts'

/** The short answer of each rule of `departure`, how it is counted, and the names of its numbers. */
export const departureLaw: Record<string, Message> = {
}

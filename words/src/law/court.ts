import type { Message } from '../print.ts'

/** The short answer of each rule of `court`, how it is counted, and the names of its numbers. */
export const courtLaw: Record<string, Message> = {
}

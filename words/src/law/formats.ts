import type { Message } from '../print.ts'

/** The short answer of each rule of `formats`, how it is counted, and the names of its numbers. */
export const formatsLaw: Record<string, Message> = {
}

import type { Message } from '../print.ts'

/** The short answer of each rule of `uscis`, how it is counted, and the names of its numbers. */
export const uscisLaw: Record<string, Message> = {
}

import type { Message } from '../print.ts'

/** The short answer of each rule of `address`, how it is counted, and the names of its numbers. */
export const addressLaw: Record<string, Message> = {
}

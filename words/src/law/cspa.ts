import type { Message } from '../print.ts'

/** The short answer of each rule of `cspa`, how it is counted, and the names of its numbers. */
export const cspaLaw: Record<string, Message> = {
}

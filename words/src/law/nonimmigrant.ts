import type { Message } from '../print.ts'

/** The short answer of each rule of `nonimmigrant`, how it is counted, and the names of its numbers. */
export const nonimmigrantLaw: Record<string, Message> = {
}

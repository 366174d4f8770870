import type { Message } from '../print.ts'

/** The short answer of each rule of `asylum`, how it is counted, and the names of its numbers. */
export const asylumLaw: Record<string, Message> = {
}

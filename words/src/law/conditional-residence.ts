import type { Message } from '../print.ts'

/** The short answer of each rule of `conditional-residence`, how it is counted, and the names of its numbers. */
export const conditionalResidenceLaw: Record<string, Message> = {
}

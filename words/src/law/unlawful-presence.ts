import type { Message } from '../print.ts'

/** The short answer of each rule of `unlawful-presence`, how it is counted, and the names of its numbers. */
export const unlawfulPresenceLaw: Record<string, Message> = {
}

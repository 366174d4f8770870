import type { Message } from '../print.ts'

/** The short answer of each rule of `tps`, how it is counted, and the names of its numbers. */
export const tpsLaw: Record<string, Message> = {
}

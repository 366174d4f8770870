import type { Message } from '../print.ts'

/** The short answer of each rule of `work-permit`, how it is counted, and the names of its numbers. */
export const workPermitLaw: Record<string, Message> = {
}

import type { Message } from '../print.ts'

/** The short answer of each rule of `voluntary-departure`, how it is counted, and the names of its numbers. */
export const voluntaryDepartureLaw: Record<string, Message> = {
}

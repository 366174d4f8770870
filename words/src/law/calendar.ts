import type { Message } from '../print.ts'

/** The short answer of each rule of `calendar`, how it is counted, and the names of its numbers. */
export const calendarLaw: Record<string, Message> = {
}

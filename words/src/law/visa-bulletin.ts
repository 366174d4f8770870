import type { Message } from '../print.ts'

/** The short answer of each rule of `visa-bulletin`, how it is counted, and the names of its numbers. */
export const visaBulletinLaw: Record<string, Message> = {
}

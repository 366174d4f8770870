import type { Reader } from '../reader.ts'

/** Boarding passes, tickets, stamps abroad, visa foils. */
export const travelReaders: readonly Reader[] = []

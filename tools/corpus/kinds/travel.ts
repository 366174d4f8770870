import type { CorpusKind } from '../kind.ts'

/** Boarding passes, tickets, stamps abroad, visa foils. */
export const travelKinds: Readonly<Record<string, CorpusKind>> = {}

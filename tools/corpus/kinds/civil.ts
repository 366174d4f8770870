import type { CorpusKind } from '../kind.ts'

/** Civil records, health, other courts, proof of presence. */
export const civilKinds: Readonly<Record<string, CorpusKind>> = {}

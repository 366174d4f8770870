import type { CorpusKind } from '../kind.ts'

/** Own forms, travel papers of USCIS, paper I-94s, pages pasted from USCIS. */
export const ownKinds: Readonly<Record<string, CorpusKind>> = {}

import type { Reader } from '../reader.ts'

/** Own forms, travel papers of USCIS, paper I-94s, pages pasted from USCIS. */
export const ownReaders: readonly Reader[] = []

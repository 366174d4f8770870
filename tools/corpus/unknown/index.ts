import type { CorpusKind } from '../kind.ts'
export const unknownKinds: Readonly<Record<string, CorpusKind>> = {}

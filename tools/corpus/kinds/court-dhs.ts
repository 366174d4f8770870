import type { CorpusKind } from '../kind.ts'

/** Papers of the court, of ICE, CBP and the consulates. */
export const courtDhsKinds: Readonly<Record<string, CorpusKind>> = {}

/** Papers no reader may claim, from the kitchen table, about immigration in general, and of other agencies. */
import type { CorpusKind } from '../kind.ts'
import { agencyKinds } from './agencies.ts'
import { everydayKinds } from './everyday.ts'
import { nearKinds } from './near.ts'

export const unknownKinds: Readonly<Record<string, CorpusKind>> = { ...everydayKinds, ...nearKinds, ...agencyKinds }

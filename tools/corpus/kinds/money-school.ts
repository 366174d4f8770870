import type { CorpusKind } from '../kind.ts'

/** Social Security, taxes, school, work. */
export const moneySchoolKinds: Readonly<Record<string, CorpusKind>> = {}

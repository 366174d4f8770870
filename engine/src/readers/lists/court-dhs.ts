import type { Reader } from '../reader.ts'

/** Papers of the court, of ICE, CBP and the consulates. */
export const courtDhsReaders: readonly Reader[] = []

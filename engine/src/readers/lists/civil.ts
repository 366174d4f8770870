import type { Reader } from '../reader.ts'

/** Civil records, health, other courts, proof of presence. */
export const civilReaders: readonly Reader[] = []

import type { Reader } from '../reader.ts'

/** Social Security, taxes, school, work. */
export const moneySchoolReaders: readonly Reader[] = []

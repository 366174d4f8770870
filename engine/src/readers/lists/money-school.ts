import { f1099 } from '../irs/1099.ts'
import { accountTranscript } from '../irs/account-transcript.ts'
import { itinNotice } from '../irs/itin-notice.ts'
import { nonFiling } from '../irs/non-filing.ts'
import { returnTranscript } from '../irs/return-transcript.ts'
import { w2 } from '../irs/w2.ts'
import { wageIncomeTranscript } from '../irs/wage-income-transcript.ts'
import type { Reader } from '../reader.ts'

/** Social Security, taxes, school, work. */
export const moneySchoolReaders: readonly Reader[] = [accountTranscript, returnTranscript, wageIncomeTranscript, nonFiling, w2, f1099, itinNotice]

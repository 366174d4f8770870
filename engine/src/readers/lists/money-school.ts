import { eta9089 } from '../dol/eta9089.ts'
import { lca9035 } from '../dol/lca9035.ts'
import { f1099 } from '../irs/1099.ts'
import { accountTranscript } from '../irs/account-transcript.ts'
import { itinNotice } from '../irs/itin-notice.ts'
import { nonFiling } from '../irs/non-filing.ts'
import { returnTranscript } from '../irs/return-transcript.ts'
import { w2 } from '../irs/w2.ts'
import { wageIncomeTranscript } from '../irs/wage-income-transcript.ts'
import type { Reader } from '../reader.ts'
import { ds2019 } from '../school/ds2019.ts'
import { i20 } from '../school/i20.ts'
import { sevisTermination } from '../school/sevis-termination.ts'
import { ssaCard } from '../ssa/card.ts'
import { numident } from '../ssa/numident.ts'
import { ssaStatementPdf } from '../ssa/statement-pdf.ts'
import { payStub } from '../work/pay-stub.ts'

/** Social Security, taxes, school, work. */
export const moneySchoolReaders: readonly Reader[] = [
  ssaStatementPdf, numident, ssaCard, accountTranscript, returnTranscript, wageIncomeTranscript, nonFiling, w2, f1099, itinNotice,
  i20, ds2019, sevisTermination, eta9089, lca9035, payStub,
]

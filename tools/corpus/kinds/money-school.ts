import type { CorpusKind } from '../kind.ts'
import { noticeKinds } from './money-school-notices.ts'
import { ds2019, i20, lca, perm, stub, termination } from './money-school-school.ts'
import { card, record, statement } from './money-school-ssa.ts'
import { accountTranscript, f1099, itinNotice, nonFiling, returnTranscript, w2, wageIncome } from './money-school-tax.ts'

/** Social Security, taxes, school, work. */
export const moneySchoolKinds: Readonly<Record<string, CorpusKind>> = {
  'ssa-statement': statement, 'ssa-card': card, numident: record, 'account-transcript': accountTranscript, 'return-transcript': returnTranscript, 'wage-income-transcript': wageIncome, 'non-filing': nonFiling, w2, '1099': f1099,
  'itin-notice': itinNotice, i20, ds2019, 'sevis-termination': termination, eta9089: perm, lca9035: lca, 'pay-stub': stub,
  ...noticeKinds,
}

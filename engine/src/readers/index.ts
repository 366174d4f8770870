/** Every reader, and the one way to read a paper. */
import { residentCard } from './cards/card-prc.ts'
import { workCard } from './cards/card-ead.ts'
import { i94Recent } from './cbp/i94-recent.ts'
import { i94TravelHistory } from './cbp/i94-travel-history.ts'
import { recordOfDeportable } from './dhs/i213.ts'
import { noticeToAppear } from './dhs/nta-i862.ts'
import { passport } from './dos/passport-mrz.ts'
import { visaBulletin } from './dos/visa-bulletin.ts'
import { acis } from './eoir/acis.ts'
import { hearingNotice } from './eoir/hearing-notice.ts'
import { judgeOrder } from './eoir/ij-order.ts'
import { accountJson } from './online/account-json.ts'
import { caselensRecord } from './online/caselens-record.ts'
import { caseStatusCsol } from './online/case-status-csol.ts'
import { caseStatusTorch } from './online/case-status-torch.ts'
import { civilReaders } from './lists/civil.ts'
import { courtDhsReaders } from './lists/court-dhs.ts'
import { moneySchoolReaders } from './lists/money-school.ts'
import { ownReaders } from './lists/own.ts'
import { travelReaders } from './lists/travel.ts'
import type { Reader } from './reader.ts'
import { releaseLetter } from './release/cover-letter.ts'
import { ssaStatementXml } from './ssa/statement-xml.ts'
import { decisionLetter } from './uscis/decision-letter.ts'
import { i589Acknowledgement } from './uscis/i589-acknowledgement.ts'
import { i797Approval } from './uscis/i797-approval.ts'
import { i797Extension } from './uscis/i797-extension.ts'
import { i797a } from './uscis/i797a.ts'
import { i797b } from './uscis/i797b.ts'
import { i797cBiometrics } from './uscis/i797c-biometrics.ts'
import { i797cInterview } from './uscis/i797c-interview.ts'
import { i797cReceipt } from './uscis/i797c-receipt.ts'
import { i797cRejection } from './uscis/i797c-rejection.ts'
import { i797cTransfer } from './uscis/i797c-transfer.ts'
import { i797eRequest } from './uscis/i797e-request.ts'

/** In the order of the catalogue. Recognition does not depend on the order: at most one reader knows a paper. */
export const allReaders: readonly Reader[] = [
  i797cReceipt, i589Acknowledgement, i797cRejection, i797Approval, i797a, i797b, i797eRequest, i797cBiometrics, i797cInterview,
  i797cTransfer, i797Extension, decisionLetter, i94Recent, i94TravelHistory, passport, residentCard, workCard, noticeToAppear,
  recordOfDeportable, hearingNotice, judgeOrder, acis, caseStatusTorch, caseStatusCsol, accountJson, caselensRecord, ssaStatementXml,
  visaBulletin, releaseLetter,
  ...travelReaders, ...ownReaders, ...courtDhsReaders, ...moneySchoolReaders, ...civilReaders,
]

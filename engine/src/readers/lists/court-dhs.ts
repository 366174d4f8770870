import { borderCrossings } from '../cbp/border-crossings.ts'
import { departureConfirmation } from '../cbp/departure-confirmation.ts'
import { tecsEncounters } from '../cbp/tecs-encounters.ts'
import { disposition } from '../court/disposition.ts'
import { departureVerification } from '../dhs/departure-verification.ts'
import { additionalCharges } from '../dhs/nta-i261.ts'
import { noticeSibling } from '../dhs/nta-sibling.ts'
import { nvcLetter } from '../dos/nvc-letter.ts'
import { visaApplication } from '../dos/visa-application.ts'
import { visaRefusal } from '../dos/visa-refusal.ts'
import { boardDecision } from '../eoir/bia-decision.ts'
import { stampedFiling } from '../eoir/court-stamp.ts'
import { filingReceipt } from '../eoir/filing-receipt.ts'
import { custody } from '../ice/custody.ts'
import type { Reader } from '../reader.ts'

/** Papers of the court, of ICE, CBP and the consulates. */
export const courtDhsReaders: readonly Reader[] = [
  additionalCharges, noticeSibling, departureVerification, custody, boardDecision, filingReceipt, stampedFiling, tecsEncounters,
  borderCrossings, departureConfirmation, visaApplication, visaRefusal, nvcLetter, disposition,
]

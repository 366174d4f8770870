import type { CorpusKind } from '../kind.ts'
import { addressChange, appealReceipt, appearance, boardDecision, briefing, courtFee, stampedFiling } from './court-dhs-board.ts'
import { drawnOrder, tableNotice } from './court-dhs-court.ts'
import { borderCrossings, encounterList, homeConfirmation } from './court-dhs-lists.ts'
import { addedCharges, determination, expeditedRemoval, referral, reinstatement, release, removalNotice, removalWarrant } from './court-dhs-orders.ts'
import { courtDisposition, refusal, visaCenterLetter, visaConfirmation } from './court-dhs-visa.ts'

/** Papers of the court, of ICE, CBP and the consulates. */
export const courtDhsKinds: Readonly<Record<string, CorpusKind>> = {
  'nta-i261': addedCharges, 'expedited-removal': expeditedRemoval, referral, reinstatement, 'removal-warrant': removalWarrant, 'removal-notice': removalNotice,
  'custody-release': release, 'custody-determination': determination,
  'bia-decision': boardDecision, 'appeal-receipt': appealReceipt, briefing, 'court-fee': courtFee, 'court-address': addressChange, appearance, 'stamped-filing': stampedFiling,
  'encounter-list': encounterList, 'border-crossings': borderCrossings, 'departure-confirmation': homeConfirmation,
  'visa-confirmation': visaConfirmation, 'visa-refusal': refusal, 'visa-center-letter': visaCenterLetter, 'court-disposition': courtDisposition,
  'ij-order-drawn': drawnOrder, 'hearing-notice-table': tableNotice,
}

import type { CorpusKind } from '../kind.ts'
import { eadBack, eadFront, passportInk, prcBack, prcFront, visaFoil } from './travel-cards.ts'
import { boardingPass, eTicket, foreignStamp } from './travel-flights.ts'

/** Boarding passes, tickets, stamps abroad, visa foils; cards by one side alone, and a passport with its strip in ink. */
export const travelKinds: Readonly<Record<string, CorpusKind>> = {
  'visa-foil': visaFoil, 'card-ead-back': eadBack, 'card-ead-front': eadFront, 'card-prc-back': prcBack, 'card-prc-front': prcFront, 'passport-ink': passportInk,
  'boarding-pass': boardingPass, 'e-ticket': eTicket, 'foreign-stamp': foreignStamp,
}

import { visaFoil } from '../dos/visa-foil.ts'
import type { Reader } from '../reader.ts'
import { boardingPass } from '../travel/boarding-pass.ts'
import { eTicket } from '../travel/e-ticket.ts'
import { foreignStamp } from '../travel/foreign-stamp.ts'

/** Boarding passes, tickets, stamps abroad, visa foils. */
export const travelReaders: readonly Reader[] = [visaFoil, boardingPass, eTicket, foreignStamp]

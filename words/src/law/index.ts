import type { Message } from '../print.ts'
import { addressLaw } from './address.ts'
import { asylumLaw } from './asylum.ts'
import { calendarLaw } from './calendar.ts'
import { conditionalResidenceLaw } from './conditional-residence.ts'
import { courtLaw } from './court.ts'
import { cspaLaw } from './cspa.ts'
import { departureLaw } from './departure.ts'
import { formatsLaw } from './formats.ts'
import { naturalizationLaw } from './naturalization.ts'
import { nonimmigrantLaw } from './nonimmigrant.ts'
import { writtenLawWords } from './page.ts'
import { recordsLaw } from './records.ts'
import { tpsLaw } from './tps.ts'
import { unlawfulPresenceLaw } from './unlawful-presence.ts'
import { uscisLaw } from './uscis.ts'
import { visaBulletinLaw } from './visa-bulletin.ts'
import { voluntaryDepartureLaw } from './voluntary-departure.ts'
import { workPermitLaw } from './work-permit.ts'

/** Sentences of the law pages: not part of the app, which reads finished pages. */
export const lawWords: Readonly<Record<string, Message>> = {
  ...writtenLawWords, ...addressLaw, ...asylumLaw, ...calendarLaw, ...conditionalResidenceLaw, ...courtLaw, ...cspaLaw,
  ...departureLaw, ...formatsLaw, ...naturalizationLaw, ...nonimmigrantLaw, ...recordsLaw, ...tpsLaw, ...unlawfulPresenceLaw,
  ...uscisLaw, ...visaBulletinLaw, ...voluntaryDepartureLaw, ...workPermitLaw,
}

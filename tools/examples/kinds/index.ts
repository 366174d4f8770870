/** Every kind of paper a definition may name. */
import type { Book } from '../book.ts'
import type { Definition } from '../definition.ts'
import { cardEad, cardGreen } from './cards.ts'
import { acis, hearingNotice, judgeOrder } from './court.ts'
import { i213 } from './i213.ts'
import { i94Recent, i94TravelHistory } from './i94.ts'
import { i797, i797Biometrics } from './i797.ts'
import { nta } from './nta.ts'
import { passport, visaFoil } from './passport.ts'

export const KINDS: Readonly<Record<string, (book: Book, definition: Definition) => void>> = {
  'card-ead': cardEad,
  'card-green': cardGreen,
  'eoir-acis': acis,
  'eoir-hearing-notice': hearingNotice,
  'eoir-order': judgeOrder,
  i213,
  'i94-recent': i94Recent,
  'i94-travel-history': i94TravelHistory,
  i797,
  'i797-biometrics': i797Biometrics,
  nta,
  passport,
  'visa-foil': visaFoil,
}

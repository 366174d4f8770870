import type { CorpusKind } from '../kind.ts'
import { i589 } from './own-asylum.ts'
import { g28, i130, i131, i485, i765, i864, n400 } from './own-forms.ts'
import { i797d, i797f } from './own-letters.ts'
import { advanceParole, caseStatusText, i94Paper, passportStamp, reentryPermit, refugeeTravelDocument } from './own-papers.ts'

/** Own forms, travel papers of USCIS, paper I-94s, pages pasted from USCIS. */
export const ownKinds: Readonly<Record<string, CorpusKind>> = {
  'own-i589': i589, 'own-i485': i485, 'own-n400': n400, 'own-g28': g28, 'own-i130': i130, 'own-i765': i765, 'own-i131': i131, 'own-i864': i864,
  'i94-paper': i94Paper, 'passport-stamp': passportStamp, 'advance-parole': advanceParole, 'reentry-permit': reentryPermit, 'refugee-travel-document': refugeeTravelDocument,
  'case-status-text': caseStatusText, i797d, i797f,
}

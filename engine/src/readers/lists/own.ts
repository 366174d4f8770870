import { advanceParole } from '../cards/advance-parole.ts'
import { reentryPermit, refugeeTravelDocument } from '../cards/travel-document.ts'
import { i94Paper } from '../cbp/i94-paper.ts'
import { passportStamp } from '../cbp/passport-stamp.ts'
import { caseStatusText } from '../online/case-status-text.ts'
import { processingTimes } from '../online/processing-times.ts'
import { g28 } from '../own/g28.ts'
import { i130 } from '../own/i130.ts'
import { i131 } from '../own/i131.ts'
import { i485 } from '../own/i485.ts'
import { i589 } from '../own/i589.ts'
import { i765 } from '../own/i765.ts'
import { i864 } from '../own/i864.ts'
import { n400 } from '../own/n400.ts'
import type { Reader } from '../reader.ts'
import { i797d } from '../uscis/i797d.ts'
import { i797f } from '../uscis/i797f.ts'

/** Own forms, travel papers of USCIS, paper I-94s, pages pasted from USCIS. */
export const ownReaders: readonly Reader[] = [
  i589, i485, n400, g28, i130, i765, i131, i864, i94Paper, passportStamp, advanceParole, reentryPermit, refugeeTravelDocument, caseStatusText, processingTimes,
  i797d, i797f,
]

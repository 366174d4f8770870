import { g28 } from '../own/g28.ts'
import { i130 } from '../own/i130.ts'
import { i131 } from '../own/i131.ts'
import { i485 } from '../own/i485.ts'
import { i589 } from '../own/i589.ts'
import { i765 } from '../own/i765.ts'
import { i864 } from '../own/i864.ts'
import { n400 } from '../own/n400.ts'
import type { Reader } from '../reader.ts'

/** Own forms, travel papers of USCIS, paper I-94s, pages pasted from USCIS. */
export const ownReaders: readonly Reader[] = [i589, i485, n400, g28, i130, i765, i131, i864]

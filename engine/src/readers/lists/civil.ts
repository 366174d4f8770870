import { presence } from '../any/presence.ts'
import { birth } from '../civil/birth.ts'
import { divorce } from '../civil/divorce.ts'
import { marriage } from '../civil/marriage.ts'
import { translation } from '../civil/translation.ts'
import { i693 } from '../health/i693.ts'
import { vaccination } from '../health/vaccination.ts'
import type { Reader } from '../reader.ts'

/** Civil records, health, other courts, proof of presence. */
export const civilReaders: readonly Reader[] = [birth, marriage, divorce, translation, i693, vaccination, presence]

import type { Reader } from '../reader.ts'
import { letteredAt, readLettered } from './i797d.ts'

/** I-797F, the letter with papers to travel from abroad (papers catalogue, section 3). */
export const i797f: Reader = {
  id: 'uscis/i797f@1',
  source: 'USCIS',
  recognise: (paper) => letteredAt(paper, 'F') !== undefined,
  read: (paper) => readLettered(paper, i797f, 'F', 'travel-papers'),
}

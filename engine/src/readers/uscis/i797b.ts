import type { Reader } from '../reader.ts'
import { readApproval } from './i797-approval.ts'
import { kindOf } from './which.ts'

/**
 * I-797B: an approval for a person abroad or for a consulate (papers catalogue, section 3). Its validity is the
 * petition's, never a stay, so no `authorizedStay` comes out of it.
 */
export const i797b: Reader = {
  id: 'uscis/i797b@1',
  source: 'USCIS',
  recognise: (paper) => kindOf(paper) === 'i797b',
  read: (paper) => readApproval(paper, i797b).g.result(),
}

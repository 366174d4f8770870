/** What every page but the first needs: all words, and rules that are the ones that were signed. */
import { PACK_KEYS, ownPack } from '@proofline/engine'
import { verifyText } from '@proofline/vault'
import '@proofline/words/web'

let known: boolean | undefined
/** Nothing is worked out from law that was changed without a signature. */
export function rulesAreSigned(): boolean {
  known ??= verifyText(ownPack().text, ownPack().signature, PACK_KEYS).type === 'Signed'
  return known
}

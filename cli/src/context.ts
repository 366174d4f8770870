import type { AppliedPack, Day } from '@proofline/engine'
import type { Lang } from '@proofline/words'

/** This program's rules, perhaps with another pack's values of the law. */
export type RulePack = AppliedPack

/** What each command is given besides its inputs. */
export interface Context {
  readonly lang: Lang
  readonly today: Day
  readonly json: boolean
  readonly pack: RulePack
  /** Files the person says are theirs although they look like another person's. */
  readonly mine: readonly string[]
}
/** A command answers text for people, or data when `--json` is given; `serve` and `save` speak for themselves. */
export type Answered = { readonly text: string } | { readonly data: unknown }

import type { Source } from '../../claims/claim.ts'
import { type Run, type RunMatch, findAllInRun, spaced } from '../kit/run.ts'

const COMPONENTS: readonly (readonly [Source, RegExp])[] = [
  ['ICE', spaced('(?:U\\.?S\\.? )?Immigration (?:and|&) Customs Enforcement')],
  // Capitals only: "ice" is a word.
  ['ICE', /(?<![\p{L}\p{N}])ICE(?![\p{L}\p{N}])/u],
  ['CBP', spaced('(?:U\\.?S\\.? )?Customs (?:and|&) Border Protection|(?:U\\.?S\\.? )?Border Patrol')],
  ['CBP', /(?<![\p{L}\p{N}])(?:CBP|USBP)(?![\p{L}\p{N}])/u],
  ['USCIS', spaced('(?:U\\.?S\\.? )?Citizenship (?:and|&) Immigration Services')],
  ['USCIS', /(?<![\p{L}\p{N}])USCIS(?![\p{L}\p{N}])/u],
]

/** The component of DHS that is named in some words; undefined when none is, or when they name two: never guessed (catalogue 24.3). */
export function componentIn(words: Run): { source: Source; at: RunMatch } | undefined {
  const found = COMPONENTS.flatMap(([source, pattern]) => findAllInRun(words, pattern).map((at) => ({ source, at })))
  return new Set(found.map((f) => f.source)).size === 1 ? found[0] : undefined
}

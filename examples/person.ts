import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXAMPLES } from '../tools/examples/family.ts'

interface Both {
  readonly en: string
  readonly es: string
}
/** What one paper says; `value` is an ISO day where it is a day, and absent when the paper itself says "unknown". */
export interface Says {
  readonly paper: string
  readonly value?: string
  readonly precision: 'exact' | 'about' | 'unknown' | 'default-suspect'
}
export interface ExampleContradiction {
  readonly id: string
  /** The field of the vocabulary the papers disagree on. */
  readonly about: string
  readonly papers: readonly string[]
  readonly says: readonly Says[]
  /** Whether what somebody may or must do differs, not only whether a date moves. */
  readonly flips: boolean
  /** The rule whose outcome flips. */
  readonly outcome?: string
  readonly why: Both
}
/** What a rule gives, worked out by hand. */
export interface Expected {
  readonly rule: string
  /** Which stay, filing or trip: the item of the rule's list that has this fact. */
  readonly of?: Readonly<Record<string, string>>
  /** For each contradiction named here, that paper is right; for each reading of the law, that option. Others: the first. */
  readonly if: Readonly<Record<string, string>>
  /** Fields of the answer; `safe.due` is the safe side, `turnsOn` the first day from which the answer is another one. */
  readonly gives: Readonly<Record<string, string | number | boolean>>
  /** The rule is in the rulebook and not in the product yet. */
  readonly notYet?: true
}
/** The human-reviewed truth about one invented person: `people/<id>/person.json`. */
export interface ExamplePerson {
  readonly id: string
  readonly name: string
  readonly relation: Both
  readonly onDay: string
  readonly story: Both
  readonly contradictions: readonly ExampleContradiction[]
  readonly expected: readonly Expected[]
  /** Days a letter prints that differ from the days counted: not papers against each other, so the rule speaks of it. */
  readonly printed?: readonly { readonly id: string; readonly paper: string; readonly about: string; readonly prints: string; readonly counted: string; readonly rule: string; readonly why: Both }[]
  readonly problems: readonly { readonly paper: string; readonly type: string; readonly why: string }[]
  /** What no paper says. */
  readonly gaps: readonly { readonly about: string; readonly papers: readonly string[]; readonly after?: string; readonly before?: string; readonly why: string }[]
  /** What looks like a contradiction and is not. */
  readonly controls: readonly { readonly about: string; readonly papers: readonly string[]; readonly why: string }[]
}

export const loadPerson = (id: string): ExamplePerson =>
  JSON.parse(readFileSync(join(EXAMPLES, 'people', id, 'person.json'), 'utf8')) as ExamplePerson

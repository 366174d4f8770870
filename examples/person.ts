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
/** The human-reviewed truth about one invented person: `people/<id>/person.json`. */
export interface ExamplePerson {
  readonly id: string
  readonly name: string
  readonly relation: Both
  readonly onDay: string
  readonly story: Both
  readonly contradictions: readonly ExampleContradiction[]
  /** What a rule gives when, for each contradiction named in `if`, that paper is right; with no `if`, always. */
  readonly expected: readonly { readonly rule: string; readonly if: Readonly<Record<string, string>>; readonly gives: Readonly<Record<string, string | number | boolean>> }[]
  readonly problems: readonly { readonly paper: string; readonly type: string; readonly why: string }[]
  /** What no paper says. */
  readonly gaps: readonly { readonly about: string; readonly papers: readonly string[]; readonly after?: string; readonly before?: string; readonly why: string }[]
  /** What looks like a contradiction and is not. */
  readonly controls: readonly { readonly about: string; readonly papers: readonly string[]; readonly why: string }[]
}

export const loadPerson = (id: string): ExamplePerson =>
  JSON.parse(readFileSync(join(EXAMPLES, 'people', id, 'person.json'), 'utf8')) as ExamplePerson

/** A scope while it is filled: cells may still lean on several contests. */
import type { FieldName } from '../claims/vocabulary.ts'
import { type DraftContest, type Wide, derive } from './cells.ts'
import { type Workshop, cellOf } from './contests.ts'
import type { Happening } from './join.ts'
import type { Fact, FactValue, ListName } from './keys.ts'

export interface ScopeDraft {
  readonly id: string
  readonly list?: ListName
  readonly cells: Map<number, Wide>
  readonly exists?: Wide
  readonly events: readonly string[]
}

/** `filing:IOE…`, `stay:…/admission#1`: the list's name once, then the event's. */
const scopeId = (list: ListName, name: string): string => `${list}:${name.replace(new RegExp(`^(?:${list}|admission|departure):`), '')}`

export const scopeDraft = (list: ListName, name: string, events: readonly Happening[], exists?: Wide): ScopeDraft => ({
  id: scopeId(list, name), list, cells: new Map(), events: [...new Set(events.map((e) => e.id))], ...(exists ? { exists } : {}),
})

export const put = (scope: ScopeDraft, fact: Fact, wide: Wide | undefined): void => {
  if (wide) scope.cells.set(fact.slot, wide)
}

type Values = readonly (FactValue | undefined)[]

/** `derive` that notes a finding when there are too many combinations to look at. */
export function work(w: Workshop, inputs: readonly (Wide | undefined)[], f: (values: Values) => FactValue | undefined, proof?: (values: Values, result: FactValue) => readonly number[]): Wide | undefined {
  const made = derive(w.drafts as readonly DraftContest[], inputs, f, proof)
  if (made !== 'TooMany') return made
  w.findings.push({ type: 'TooManyRivals', claims: [...new Set(inputs.flatMap((i) => i?.claims.flat() ?? []))].sort() })
  return undefined
}

/** Copies a field into a fact, through a table of words when they differ; a word that is not in it gives nothing. */
export function copy(w: Workshop, scope: ScopeDraft, fact: Fact, h: Happening, field: FieldName, words?: Readonly<Record<string, FactValue>>): void {
  const cell = cellOf(w, h, field)
  if (!cell) return
  put(scope, fact, words ? work(w, [cell], ([v]) => (v === undefined ? undefined : words[String(v)])) : cell)
}

/** A fact, the field it copies, and a table of words where they differ. */
export type Pair = readonly [Fact, FieldName, Readonly<Record<string, FactValue>>?]

export const eventsOf = (w: Workshop, kind: Happening['kind']): Happening[] => w.around.happenings.filter((h) => h.kind === kind)

/** An item whose facts are copies of an event's fields. `name`: where the event's own name would name another list. */
export function simple(w: Workshop, list: ListName, h: Happening, pairs: readonly Pair[], name: string = h.id): ScopeDraft {
  const scope = scopeDraft(list, name, [h])
  for (const [fact, field, words] of pairs) copy(w, scope, fact, h, field, words)
  return scope
}

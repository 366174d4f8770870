import { useWords } from '../../shell/lang.ts'

/** What was answered: the statements it made, and the sentence that tells of it beside *Undo*. */
export interface Answered {
  readonly ids: readonly string[]
  readonly told: string
}

/** The field's question as on the page of a disagreement, else its name. */
export function useFieldName(): (field: string) => string {
  const { tOr } = useWords()
  return (field) => tOr(`contradiction.${field}`, tOr(`field.${field}`, field))
}

/**
 * Addresses of what is shown. They stay in the browser's history, so they say nothing: ids of the engine hold days and
 * places ("hearing of 21 January in Newark"), and a paper's id is the hash of its bytes. A name made by chance stands
 * for each, until the record is forgotten.
 */
import type { FieldName } from '@proofline/engine'

const names = new Map<string, string>()
const ids = new Map<string, string>()

function nameOf(id: string): string {
  const known = names.get(id)
  if (known !== undefined) return known
  const name = Array.from(crypto.getRandomValues(new Uint8Array(5)), (b) => b.toString(16).padStart(2, '0')).join('')
  names.set(id, name)
  ids.set(name, id)
  return name
}
export function forgetLinks(): void {
  names.clear()
  ids.clear()
}

const FACT = '\n'
export const factLink = (event: string, field: FieldName): string => `/r/fact/${nameOf(`${event}${FACT}${field}`)}`
export const disagreeLink = (contradiction: string): string => `/r/disagree/${nameOf(contradiction)}`
export const paperLink = (paper: string, page: number): string => `/r/paper/${nameOf(paper)}/${page}`

export const contentsLink = (file: string): string => `/r/contents/${nameOf(file)}`
export const ruleLink = (rule: string): string => `/r/rule/${nameOf(rule)}`

/** What an address stands for; an empty id when it is none of this record's. */
export const idAt = (name: string): string => ids.get(name) ?? ''
export function factAt(name: string): { readonly event: string; readonly field: string } {
  const [event = '', field = ''] = idAt(name).split(FACT)
  return { event, field }
}

/** What the holder has already answered. Everything is told by statements, so it is still answered after a save. */
import { type Claim, type FieldName, type HolderRecord, type Problem, type Statement, UNSURE, activeStatements, eventKindOf } from '@proofline/engine'

/** Names a problem by its place on the paper, as claims are named by theirs. Stable for the same words. */
export function problemId(paper: string, p: Problem): string {
  const place = p.quote ? `${p.quote.page}:${p.quote.start}-${p.quote.end}` : `0:${p.params?.['page'] ?? ''}`
  return `${paper.slice(0, 16)}:${place}:problem:${p.type}:${p.field ?? ''}`
}

/** The event a person's own reading of an unreadable place belongs to: one for each place. */
export const eventAtPlace = (paper: string, field: FieldName, p: Problem): string =>
  `${eventKindOf(field)}#read-${paper.slice(0, 12)}-${p.quote ? `${p.quote.page}-${p.quote.start}` : '0'}`

/** Whether the person has looked at a problem: they said what is there, or that they looked. */
export function isAnswered(paper: string, p: Problem, active: readonly Statement[]): boolean {
  const id = problemId(paper, p)
  const { field } = p
  return active.some((s) =>
    (s.kind === 'note' && s.claim === id) || (s.kind === 'not-mine' && s.paper === paper) ||
    (s.kind === 'remember' && field !== undefined && s.field === field && s.event === eventAtPlace(paper, field, p)))
}

/** What a person should look at: the reader's problems, or that it understood nothing of a paper it knows. */
export const problemsOf = (item: { readonly claims: readonly unknown[]; readonly problems: readonly Problem[] }): readonly Problem[] =>
  item.claims.length === 0 && item.problems.length === 0 ? [{ type: 'UnknownWording' }] : item.problems

/** Readings of a paper from a picture that still wait for a look. */
export const openUnsure = (item: { readonly claims: readonly Claim[] }, record: HolderRecord | undefined): readonly Claim[] =>
  item.claims.filter((c) => record?.setAside.get(c.id) === UNSURE && !activeStatements(record.statements).some((s) => s.kind === 'note' && s.claim === c.id))

/** Problems of a paper that still wait for the person. */
export const openProblems = (item: { readonly paper: { readonly id: string }; readonly claims: readonly unknown[]; readonly problems: readonly Problem[] }, statements: readonly Statement[]): Problem[] => {
  const active = activeStatements(statements)
  return problemsOf(item).filter((p) => !isAnswered(item.paper.id, p, active))
}

/** What became of a file, in words: read, set aside, kept without words, or not opened. */
import { type Claim, type HolderRecord, type Problem, UNSURE } from '@proofline/engine'
import type { NotRead, Refusal } from '@proofline/pages'
import { type Lang, say } from '@proofline/words'
import type { Item, Loaded } from './load.ts'
import { fieldName } from './people.ts'
import { type Text, bold, flow, heading, quoted, safe } from './terminal.ts'

const mib = (bytes: number): number => Math.round(bytes / 1024 / 1024)

export const refusalText = (lang: Lang, r: Refusal): string =>
  say(lang, `cli.refused.${r.type}`, r.type === 'TooLarge' ? { mb: mib(r.bytesMax) } : {})

export function notReadText(lang: Lang, n: NotRead): string {
  switch (n.type) {
    case 'TooManyPages': return say(lang, 'cli.notRead.TooManyPages', { pages: n.pages, pagesMax: n.pagesMax })
    case 'TooSlow': return say(lang, 'cli.notRead.TooSlow', { seconds: n.secondsMax })
    case 'UnknownKind': return say(lang, `cli.notRead.UnknownKind.${n.kind}`)
    case 'MalformedData': return say(lang, 'cli.notRead.MalformedData', { format: n.format.toUpperCase() })
    default: return say(lang, `cli.notRead.${n.type}`)
  }
}

export type PaperState = 'understood' | 'needs-you' | 'unknown' | 'not-read' | 'set-aside' | 'no-paper'

/** The one state a paper ended in, as in the app. */
export function stateOf(x: Item, record: HolderRecord): PaperState {
  if (record.heldBack.some((h) => h.paper === x.paper.id)) return 'set-aside'
  if (x.part && x.part.kind !== 'paper') return 'no-paper'
  if (x.reader !== undefined) return problemsOf(x, record).length > 0 || x.claims.length === 0 || unsureOf(x, record).length > 0 ? 'needs-you' : 'understood'
  return x.notRead || x.paper.pages.every((p) => p.words.length === 0) ? 'not-read' : 'unknown'
}

/** Readings of a paper from a picture that nobody is sure of: they are not used until somebody looks. */
export const unsureOf = (x: Item, record: HolderRecord): readonly Claim[] => x.claims.filter((c) => record.setAside.get(c.id) === UNSURE)

/** The name of a paper's file, and where in the file it stands when it is a part of one. */
export function nameOf(lang: Lang, x: Item): string {
  const { pages } = x.paper
  const [from, to] = [pages[0]?.number ?? 1, pages.at(-1)?.number ?? 1]
  if (!x.part) return safe(x.paper.name)
  return `${safe(x.paper.name)}, ${from === to ? say(lang, 'source.page', { page: from }) : say(lang, 'contents.pages', { from, to })}`
}

/** What a person should look at in a paper, what only shows beside the other papers included. */
export const problemsOf = (x: Item, record: HolderRecord): readonly Problem[] =>
  record.problems.filter((p) => p.paper === x.paper.id).map((p) => p.problem)

/** What is odd, where, the words, and what to do about it. */
export function problemText(lang: Lang, p: Problem): Text[] {
  const { reason, page } = p.params ?? {}
  if (p.type === 'AnotherPerson' && reason !== undefined) return [say(lang, `cli.problem.AnotherPerson.${reason}`)]
  if (p.type === 'PageNotRead' && page !== undefined) return [say(lang, 'cli.problem.PageNotRead', { page }), ...(typeof p.params?.['trouble'] === 'string' ? [' ', say(lang, `trouble.${p.params['trouble']}`)] : [])]
  const where = p.field ? [`${fieldName(lang, p.field)}: `] : []
  return [...where, ...(p.quote ? [quoted(p.quote.exact, 70), ' '] : []), say(lang, `problem.${p.type}`), ` ${say(lang, `problem.${p.type}.text`)}`]
}

interface Told {
  readonly lang: Lang
  readonly loaded: Loaded
  readonly record: HolderRecord
}
const note = (name: string, said: readonly Text[]): string => flow([bold(safe(name)), ': ', ...said], { indent: 2, first: '!' })
const another = (x: Item, record: HolderRecord): Problem | undefined => problemsOf(x, record).find((p) => p.type === 'AnotherPerson')
const isHeldBack = (x: Item, record: HolderRecord): boolean => record.heldBack.some((h) => h.paper === x.paper.id)

/** Papers that look like another person's: set aside, or used with a warning. Every date may hang on them. */
export function strangerNotes({ lang, loaded, record }: Told): string[] {
  const held = loaded.items.filter((x) => isHeldBack(x, record))
  const mixed = loaded.items.filter((x) => !held.includes(x) && another(x, record))
  return [
    ...held.map((x) => note(nameOf(lang, x), [say(lang, another(x, record)?.params?.['reason'] === 'name' ? 'cli.setAside.name' : 'cli.setAside', { name: safe(x.paper.name) })])),
    ...mixed.map((x) => note(x.paper.name, problemText(lang, another(x, record)!))),
  ]
}

/** One line for every other file that did not simply become part of the record; so nothing is lost without a word. */
function otherNotes({ lang, loaded, record }: Told): string[] {
  const notes: string[] = []
  for (const x of loaded.items) {
    if (isHeldBack(x, record) || (x.part && x.part.kind !== 'paper')) continue
    if (x.notRead && !x.part) notes.push(note(x.paper.name, [notReadText(lang, x.notRead)]))
    else if (x.reader === undefined) notes.push(note(nameOf(lang, x), [say(lang, 'cli.state.unknown.text')]))
  }
  for (const r of loaded.refused) notes.push(note(r.name, [refusalText(lang, r.refusal)]))
  for (const d of loaded.duplicates) notes.push(note(d.name, [say(lang, 'cli.duplicate', { of: safe(d.of) })]))
  const look = loaded.items.filter((x) => stateOf(x, record) === 'needs-you').length
  if (look > 0) notes.push(flow(say(lang, 'cli.lookAt', { n: look }), { indent: 2, first: '!' }))
  return notes
}
export const fileNotes = (t: Told): string[] => [...strangerNotes(t), ...otherNotes(t)]

/** The notes under their heading; nothing when every file simply became part of the record. */
export function filesBlock(t: Told, options: { readonly strangers: boolean } = { strangers: true }): string[] {
  const notes = options.strangers ? fileNotes(t) : otherNotes(t)
  return notes.length > 0 ? [heading(say(t.lang, 'cli.group.files')), notes.join('\n')] : []
}

/** Which pages of its file a paper is; nothing for a file of one paper. */
export const partJson = (x: Item): Record<string, unknown> => (x.part ? { part: { kind: x.part.kind, from: x.paper.pages[0]!.number, to: x.paper.pages.at(-1)!.number, ...(x.part.copyOf === undefined ? {} : { copyOf: x.part.copyOf }) } } : {})

/** The same for other programs: every file by name, and what became of it. */
export function filesJson(loaded: Loaded, record: HolderRecord): Record<string, unknown> {
  return {
    papers: loaded.items.map((x) => ({ id: x.paper.id, name: x.paper.name, ...partJson(x), state: stateOf(x, record), ...(x.reader ? { reader: x.reader } : {}), ...(x.notRead ? { notRead: x.notRead.type } : {}), problems: problemsOf(x, record).map((p) => p.type) })),
    refused: loaded.refused.map((r) => ({ name: r.name, why: r.refusal.type })),
    duplicates: loaded.duplicates,
  }
}

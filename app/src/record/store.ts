/**
 * The record on this device: papers, what the holder said, and everything worked out from them. Nothing here is
 * sent anywhere, and nothing is kept after the page closes unless the person saves their file.
 */
import {
  type Claim, type Day, type HolderRecord, type Outlook, type Paper, type PartKind, type Problem, type Statement,
  activeStatements, buildRecord, fileOf, outlook, readFile, readSteps, standardPack,
} from '@proofline/engine'
import { type FileInput, type NotRead, type Refusal, openFile, openText } from '@proofline/pages'
import { openProblems, openUnsure } from './answers.ts'
import { setOpenNow } from '../shell/open-now.ts'
import { forgetLinks } from './links.ts'
import { pdf } from './pdf.ts'
import { deviceToday } from './today.ts'

/** Every paper ends in exactly one of these. */
export type PaperState = 'understood' | 'needs-you' | 'unknown' | 'not-read' | 'another-person' | 'duplicate'

/** A file as it came, kept whole whatever is in it. */
export interface KeptFile {
  readonly paper: Paper
  readonly bytes: Uint8Array
  readonly notRead?: NotRead
}

/** One paper: a file, or a part of one that holds many. */
export interface Item {
  readonly paper: Paper
  /** Of the whole file. */
  readonly bytes: Uint8Array
  /** Absent for a file of one paper. */
  readonly part?: { readonly kind: PartKind; readonly copyOf?: number; readonly filePages: number }
  readonly reader: string | undefined
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
  readonly notRead?: NotRead
}
/** A file that could not be taken in; the person keeps it where it is. */
export interface Refused {
  readonly name: string
  readonly refusal: Refusal
}
/** Something being added now. Pages done of pages known. */
export interface Adding {
  readonly name: string
  readonly done: number
  readonly of: number
  /** Seconds until the last page, at the pace so far; absent until a few pages tell. */
  readonly secondsLeft?: number
}

export interface State {
  readonly files: readonly KeptFile[]
  /** The papers of all files, worked out from them and from what was said about where papers start. */
  readonly items: readonly Item[]
  readonly statements: readonly Statement[]
  readonly refused: readonly Refused[]
  readonly duplicates: readonly { readonly name: string; readonly of: string }[]
  readonly adding: readonly Adding[]
  /** Reading waits before the next page. */
  readonly paused: boolean
  readonly record: HolderRecord | undefined
  readonly outlook: Outlook | undefined
  readonly today: Day
  /** The invented person being shown, when this is the example family. */
  readonly example: { readonly person: string; readonly name: string } | undefined
  /** Something was added or said since the last save. */
  readonly unsaved: boolean
  /** The paper taken out last, with its place, for putting it back. */
  readonly removed: { readonly file: KeptFile; readonly at: number } | undefined
}

const EMPTY: Omit<State, 'today'> = {
  files: [], items: [], statements: [], refused: [], duplicates: [], adding: [], paused: false, record: undefined, outlook: undefined, example: undefined, unsaved: false,
  removed: undefined,
}

let state: State = { ...EMPTY, today: deviceToday() }
const listeners = new Set<() => void>()
let stopper = new AbortController()

export const getState = (): State => state
export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
function set(change: Partial<State>): void {
  state = { ...state, ...change }
  setOpenNow({ isOpen: state.files.length > 0 || state.removed !== undefined, isUnsaved: state.unsaved && !state.example && state.files.length > 0 })
  for (const l of listeners) l()
}

/** Works everything out again from papers and statements; what did not change is not run again. */
function recompute(change: Partial<State>): void {
  const given = { ...state, ...change }
  const next = { ...given, items: itemsOf(given.files, given.statements) }
  // A page left open over midnight counts from the new day; the example family has its own.
  const today = next.example ? next.today : deviceToday()
  if (next.items.length === 0) return set({ ...change, items: [], today, record: undefined, outlook: undefined })
  const record = buildRecord({ papers: next.items, statements: next.statements })
  const evaluator = state.example?.person === next.example?.person ? state.outlook?.evaluator : undefined
  set({ ...change, items: next.items, today, record, outlook: outlook(record, standardPack, { today, ...(evaluator ? { evaluator } : {}) }) })
}

/** What one file became, and what the person should hear about it. */
async function take(input: FileInput, signal: AbortSignal): Promise<void> {
  const pace = paceOf()
  const put = (done: number, of: number): void => {
    const secondsLeft = pace(done, of)
    set({ adding: [...state.adding.filter((a) => a.name !== input.name), { name: input.name, done, of, ...(secondsLeft === undefined ? {} : { secondsLeft }) }] })
  }
  put(0, 1)
  try {
    const opened = await openFile(input, { pdf: pdf() }, { signal, onPage: put, beforePage: goOn })
    if (opened.type === 'Archive') {
      for (const file of opened.files) if (!signal.aborted) await take(file, signal)
      return
    }
    if (opened.type === 'Refused') {
      if (!signal.aborted) set({ refused: [...state.refused, { name: opened.name, refusal: opened.refusal }] })
      return
    }
    const bytes = await input.bytes()
    // What a long file holds is worked out in small steps; afterwards it is known at once.
    await inSteps(readSteps(opened.paper, []), signal)
    if (!signal.aborted) keep(opened.paper, bytes, opened.notRead)
  } finally {
    set({ adding: state.adding.filter((a) => a.name !== input.name) })
  }
}

/** Runs work in slices of a few milliseconds, so that the screen answers in between. */
async function inSteps(steps: Iterator<unknown, unknown>, signal: AbortSignal): Promise<void> {
  for (let until = performance.now() + 12; !signal.aborted; ) {
    if (steps.next().done) return
    if (performance.now() < until) continue
    await new Promise((go) => setTimeout(go, 0))
    until = performance.now() + 12
  }
}

/** Somebody's own papers are never mixed with invented ones: the first of them closes the example. */
function keep(paper: Paper, bytes: Uint8Array, notRead: NotRead | undefined): void {
  const own = state.example ? { files: [], statements: [] } : state
  const known = own.files.find((f) => f.paper.id === paper.id)
  if (known) return set({ duplicates: [...state.duplicates, { name: paper.name, of: known.paper.name }] })
  recompute({ files: [...own.files, keptFile(paper, bytes, notRead)], statements: own.statements, example: undefined, unsaved: true })
}

export const keptFile = (paper: Paper, bytes: Uint8Array, notRead: NotRead | undefined): KeptFile => ({ paper, bytes, ...(notRead ? { notRead } : {}) })

/** What was read of each file, with what had been said about its papers then: said anew, only that file is read again. */
const readBefore = new WeakMap<KeptFile, { readonly said: string; readonly items: readonly Item[] }>()

function itemsOf(files: readonly KeptFile[], statements: readonly Statement[]): readonly Item[] {
  const said = activeStatements(statements).filter((s) => s.kind === 'page-starts' || s.kind === 'kind-of')
  return files.flatMap((file) => {
    const { paper, bytes, notRead } = file
    const own = said.filter((s) => (s.kind === 'page-starts' ? s.file : fileOf(s.paper)) === paper.id)
    const key = own.map((s) => s.id).join(' ')
    const before = readBefore.get(file)
    if (before?.said === key) return before.items
    const parts = readFile(paper, own)
    const items = parts.map(({ kind, copyOf, ...read }): Item => ({
      ...read, bytes, ...(parts.length > 1 ? { part: { kind, filePages: paper.pages.length, ...(copyOf === undefined ? {} : { copyOf }) } } : {}), ...(notRead ? { notRead } : {}),
    }))
    readBefore.set(file, { said: key, items })
    return items
  })
}

/** The first and last page of a paper, and how many its file has. */
export function pagesOf(item: Item): { readonly first: number; readonly last: number; readonly of: number } {
  const { pages } = item.paper
  return { first: pages[0]?.number ?? 1, last: pages.at(-1)?.number ?? 0, of: item.part?.filePages ?? pages.length }
}

/** Adds files one after the other; each is told about as soon as it is done. */
export async function addFiles(inputs: readonly FileInput[]): Promise<void> {
  const { signal } = stopper
  for (const input of inputs) {
    if (signal.aborted) break
    await take(input, signal)
  }
}
/** Waits while reading is paused. */
let waiting: { readonly over: Promise<void>; readonly end: () => void } | undefined
let pausedFor = 0
const goOn = async (): Promise<void> => {
  if (!waiting) return
  const since = performance.now()
  await waiting.over
  pausedFor += performance.now() - since
}
export function pauseAdding(): void {
  if (waiting) return
  let end = (): void => {}
  const over = new Promise<void>((resolve) => { end = resolve })
  waiting = { over, end }
  set({ paused: true })
}
export function resumeAdding(): void {
  waiting?.end()
  waiting = undefined
  set({ paused: false })
}

/** Seconds left at the pace so far, pauses left out; undefined until three pages are done. */
function paceOf(): (done: number, of: number) => number | undefined {
  const since = performance.now()
  const pausedBefore = pausedFor
  return (done, of) => (done < 3 ? undefined : ((performance.now() - since - (pausedFor - pausedBefore)) / 1000 / done) * (of - done))
}

/** Stops what is being read; papers already read stay. */
export function stopAdding(): void {
  resumeAdding()
  stopper.abort()
  stopper = new AbortController()
}
export async function addText(name: string, text: string): Promise<void> {
  const { signal } = stopper
  const opened = await openText(name, text)
  if (signal.aborted) return
  if (opened.type === 'Refused') set({ refused: [...state.refused, { name, refusal: opened.refusal }] })
  else keep(opened.paper, new TextEncoder().encode(text), opened.notRead)
}

type Said = { id: string; saidOn: Day; by: 'holder' }
type Without<S> = S extends Statement ? Omit<S, keyof Said> : never
/** Adds what the holder says. Every statement can be taken back with `withdraw`. Returns its id. */
export function stateThat(what: Without<Statement>): string {
  const said = { ...what, id: crypto.randomUUID(), saidOn: deviceToday(), by: 'holder' } as Statement
  recompute({ statements: [...state.statements, said], unsaved: true })
  return said.id
}

/** The papers of one file, in its order. */
export const partsOf = (items: readonly Item[], file: string): readonly Item[] => items.filter((i) => fileOf(i.paper.id) === file)
/** A new paper starts on this page of the file. */
export const splitAt = (item: Item, page: number): string => stateThat({ kind: 'page-starts', file: fileOf(item.paper.id), page, starts: true })
/** This part goes on where the one before it ended. */
export const joinParts = (item: Item): string => stateThat({ kind: 'page-starts', file: fileOf(item.paper.id), page: pagesOf(item).first, starts: false })

/** Takes a paper's file out altogether; every fact that rests only on it goes too. The last one can be put back. */
export function removePaper(id: string): void {
  const at = state.files.findIndex((f) => f.paper.id === fileOf(id))
  const file = state.files[at]
  if (file) recompute({ files: state.files.filter((f) => f !== file), removed: { file, at }, unsaved: true })
}
export function putBack(): void {
  const { removed, files } = state
  if (!removed) return
  const isThere = files.some((f) => f.paper.id === removed.file.paper.id)
  recompute({ files: isThere ? files : files.toSpliced(removed.at, 0, removed.file), removed: undefined, unsaved: true })
}
export const dismissNotes = (): void => set({ refused: [], duplicates: [] })
export const markSaved = (): void => set({ unsaved: false })

/** Replaces the whole record (an example person, or an opened file). */
export function replaceAll(next: { files: readonly KeptFile[]; statements: readonly Statement[]; today?: Day; example?: State['example'] }): void {
  stopAdding()
  state = { ...EMPTY, today: next.today ?? deviceToday() }
  recompute({ files: next.files, statements: next.statements, example: next.example })
}
/** Forgets everything in memory. */
export function forgetAll(): void {
  stopAdding()
  forgetLinks()
  set({ ...EMPTY, today: deviceToday() })
}

/** The one state of a paper, for its line in lists. */
export function stateOfItem(item: Item, record: HolderRecord | undefined): PaperState {
  if (record?.heldBack.some((h) => h.paper === item.paper.id)) return 'another-person'
  if (item.reader === undefined) return item.notRead || item.paper.pages.every((p) => p.words.length === 0) ? 'not-read' : 'unknown'
  return openProblems(item, record?.statements ?? []).length + openUnsure(item, record).length > 0 ? 'needs-you' : 'understood'
}

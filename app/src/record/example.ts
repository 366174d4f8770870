/** The invented family: read from our own origin, through the same door as any paper. */
import { parseIsoDay } from '@proofline/engine'
import { openFile } from '@proofline/pages'
import { pdf } from './pdf.ts'
import { type KeptFile, keptFile, replaceAll } from './store.ts'

interface FamilyPaper {
  readonly file: string
  readonly mediaType: string
  readonly bytes: number
}
export interface FamilyPerson {
  readonly id: string
  readonly name: string
  readonly onDay: string
  readonly relation: { readonly en: string; readonly es: string }
  readonly story: { readonly en: string; readonly es: string }
  readonly papers: readonly FamilyPaper[]
}
export interface Family {
  readonly name: { readonly en: string; readonly es: string }
  readonly people: readonly FamilyPerson[]
}

let family: Promise<Family> | undefined
export const loadFamily = (): Promise<Family> =>
  (family ??= get('/examples/family.json').then((r) => r.json() as Promise<Family>).catch((e: unknown) => {
    // Asked for again next time.
    family = undefined
    throw e
  }))

async function get(address: string): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the example family is not there (${answer.status})`)
  return answer
}

/** Opens one invented person, unless `signal` says that nobody waits any more; `onPaper` hears of each paper as it is read. */
export async function openExample(person: FamilyPerson, signal: AbortSignal, onPaper?: (done: number, of: number) => void): Promise<void> {
  const files: KeptFile[] = []
  for (const [i, p] of person.papers.entries()) {
    const bytes = new Uint8Array(await (await get(`/examples/${p.file}`)).arrayBuffer())
    const name = p.file.split('/').at(-1)!
    const opened = await openFile({ name, size: bytes.length, mediaType: p.mediaType, bytes: () => Promise.resolve(bytes) }, { pdf: pdf() })
    if (signal.aborted) return
    if (opened.type === 'Paper') files.push(keptFile(opened.paper, bytes, opened.notRead))
    onPaper?.(i + 1, person.papers.length)
  }
  const today = parseIsoDay(person.onDay)
  replaceAll({ files, statements: [], example: { person: person.id, name: person.name }, ...(today === undefined ? {} : { today }) })
}

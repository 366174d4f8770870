/**
 * The law pages that came with the app, in one file for each language: whoever serves the app cannot tell which rule
 * somebody reads. Made when the app is built, packed small, kept for use offline.
 */
import type { Lang } from '@proofline/words/web'

/** As written by the tool that makes the pages. */
export interface LawPage {
  readonly id: string
  readonly rulebook: string
  readonly name: string
  readonly question?: string
  readonly short?: string
  readonly counted?: string
  readonly irreversible: boolean
  readonly values: readonly { readonly id: string; readonly name: string; readonly rows: readonly { readonly text: string; readonly cite: string; readonly inLitigation: boolean }[] }[]
  readonly readings: readonly { readonly id: string; readonly question: string; readonly options: readonly { readonly text: string; readonly cite: string; readonly usual: boolean; readonly note: boolean }[] }[]
  readonly changes: readonly string[]
  readonly examples: readonly {
    readonly given: readonly { readonly what: string; readonly values: readonly string[] }[]
    readonly answers: readonly { readonly when: string; readonly text: string }[]
    readonly steps: readonly string[]
    readonly isOfficial: boolean
  }[]
}

const loaded = new Map<Lang, Promise<ReadonlyMap<string, LawPage>>>()

/** All pages of a language by rule id; asked for once. Fails when the file cannot be had (asked again the next time). */
export function lawPages(lang: Lang): Promise<ReadonlyMap<string, LawPage>> {
  let pages = loaded.get(lang)
  if (!pages) {
    pages = fetchPages(lang)
    loaded.set(lang, pages)
    pages.catch(() => loaded.delete(lang))
  }
  return pages
}

async function fetchPages(lang: Lang): Promise<ReadonlyMap<string, LawPage>> {
  const answer = await fetch(`/law/${lang}.bin`)
  if (!answer.ok || !answer.body) throw new Error('the law pages are not there')
  const text = await new Response(answer.body.pipeThrough(new DecompressionStream('gzip'))).text()
  return new Map((JSON.parse(text) as LawPage[]).map((p) => [p.id, p]))
}

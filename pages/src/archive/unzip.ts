import { unzipSync } from 'fflate'
import { ARCHIVE_BYTES_MAX, ARCHIVE_FILES_MAX, ARCHIVE_RATIO_MAX, ARCHIVE_RATIO_FROM_BYTES } from '../limits.ts'

export interface ZipEntry {
  /** As stored: folders with `/`. */
  readonly name: string
  /** Unpacked. */
  readonly size: number
  /** Unpacks this entry alone. Throws when the entry is broken or locked with a password. */
  readonly bytes: () => Uint8Array
}

export type Unzipped =
  | { readonly type: 'Entries'; readonly entries: readonly ZipEntry[] }
  /** More files, more bytes or a denser packing than any honest archive has, or names that lead elsewhere. */
  | { readonly type: 'OverBudget' }
  | { readonly type: 'Broken' }

/** Absolute, climbing, with a drive letter, or not printable: honest archives have no such names. */
// oxlint-disable-next-line no-control-regex
const LEADS_ELSEWHERE = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\0-\x1f\x7f]/

/** What a zip holds, without folders and without what systems leave in it. Nothing is unpacked yet; budgets come first. */
export function unzip(zip: Uint8Array): Unzipped {
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let total = 0
  let over = false
  try {
    unzipSync(zip, {
      filter: ({ name, originalSize, size }) => {
        if (name.endsWith('/') || /^__MACOSX\/|(?:^|\/)\.[^/]*$|(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/i.test(name)) return false
        total += originalSize
        const dense = originalSize > ARCHIVE_RATIO_FROM_BYTES && originalSize > size * ARCHIVE_RATIO_MAX
        if (LEADS_ELSEWHERE.test(name) || names.has(name) || dense || total > ARCHIVE_BYTES_MAX || names.size >= ARCHIVE_FILES_MAX) over = true
        names.add(name)
        // A stored size that lies is caught on unpacking: the room for an entry is what its list says, never more.
        if (!over) entries.push({ name, size: originalSize, bytes: () => oneOf(zip, name) })
        return false
      },
    })
  } catch {
    return { type: 'Broken' }
  }
  return over ? { type: 'OverBudget' } : { type: 'Entries', entries }
}

function oneOf(zip: Uint8Array, name: string): Uint8Array {
  const found = unzipSync(zip, { filter: (file) => file.name === name })[name]
  if (!found) throw new Error('the entry is not there')
  return found
}

import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

/** One file as it is sent. */
export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
  /** Its name changes when its content does, so it may be kept for a year. */
  readonly isImmutable: boolean
  readonly etag: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
}

// Vite writes `name-<8 letters of hash>.ext` straight into assets/. Folders below it hold files that keep their own
// names (fonts and maps of pdf.js), some of which look the same: `Adobe-Japan1-0.bcmap`.
const HASHED = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/

const served = (folder: string, path: string): ServedFile => {
  const bytes = new Uint8Array(readFileSync(join(folder, path)))
  return {
    bytes,
    type: TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    isImmutable: HASHED.test(path),
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  }
}

/**
 * Every file of a built app by its address (`/`, `/assets/index-….js`), read into memory once. What is not in this
 * map cannot be asked for: no address is ever turned into a path on the disk. Names that start with a dot, source
 * maps and symbolic links are left out. Throws when the folder has no index.html.
 */
export const readFolder = (folder: string): ReadonlyMap<string, ServedFile> => {
  const files = new Map<string, ServedFile>()
  const walk = (at: string): void => {
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const path = `${at}/${entry.name}`
      if (entry.name.startsWith('.') || entry.name.endsWith('.map')) continue
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) files.set(path, served(folder, path))
    }
  }
  walk('')
  const index = files.get('/index.html')
  if (!index) throw new Error('the folder to serve has no index.html')
  return files.set('/', index)
}

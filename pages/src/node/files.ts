import { type Stats, statSync } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FileInput } from '../opened.ts'

/** A file on disk; its size is looked up now, its bytes are read when asked for. Folders and devices cannot be read. */
export function fileFromDisk(path: string): FileInput {
  let found: Stats | undefined
  try {
    found = statSync(path)
  } catch {
    found = undefined
  }
  return {
    name: basename(path),
    size: found?.isFile() ? found.size : -1,
    bytes: async () => {
      if (!found?.isFile()) throw new Error('not a readable file')
      const file = await open(path, 'r')
      try {
        // Exactly the size that was checked: a file that grows meanwhile is not read further.
        const bytes = new Uint8Array(found.size)
        let at = 0
        while (at < bytes.length) {
          const { bytesRead } = await file.read(bytes, at, bytes.length - at, at)
          if (bytesRead === 0) break
          at += bytesRead
        }
        return bytes.subarray(0, at)
      } finally {
        await file.close()
      }
    },
  }
}

/**
 * The path itself when it is a file; every file under it, sorted by path, when it is a folder. Names starting with a
 * dot are skipped, and folders reached only through a link (they may run in circles).
 */
export async function filesIn(pathOrFolder: string): Promise<string[]> {
  if (!(await stat(pathOrFolder)).isDirectory()) return [pathOrFolder]
  const found: string[] = []
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) await walk(path)
      else if (entry.isFile()) found.push(path)
      else if (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isFile()) found.push(path)
    }
  }
  await walk(pathOrFolder)
  return found.sort()
}

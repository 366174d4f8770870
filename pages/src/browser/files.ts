import type { FileInput } from '../opened.ts'

/** A file chosen, dropped or photographed in a browser. */
export function fileFromBrowser(file: File): FileInput {
  return {
    name: file.name, size: file.size, ...(file.type === '' ? {} : { mediaType: file.type }),
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }
}

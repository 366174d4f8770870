import { decodeWindows } from './windows-1252.ts'

/**
 * The text of a file: UTF-8, UTF-16 when it says so with its first bytes, else Latin-1 as Windows writes it.
 * Undefined when it is no text at all (control codes as in programs and packed data). Direction marks and zero-width
 * letters stay: hiding them would hide a trick.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes)
  let controls = 0
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    if (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) controls += 1
  }
  return controls > text.length / 200 ? undefined : text
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows(bytes)
  }
}

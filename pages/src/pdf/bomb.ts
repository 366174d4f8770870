import { Inflate } from 'fflate'
import { DECODED_BYTES_MAX, DECODED_RATIO_MAX, DECODED_TOTAL_BYTES_MAX, RATIO_FROM_BYTES } from '../limits.ts'

/**
 * A look at a PDF before it is parsed: is there a stream that unpacks to more than the budget?
 *
 * A 2,356-byte PDF (Flate inside Flate, 1 GiB) drives pdf.js past a gigabyte. Every Flate stream is therefore unpacked
 * here first, counted and thrown away at once, layer by layer, and never past the budget. Pictures are left out: reading
 * text never unpacks them. What this look cannot see (encrypted streams, other packings, pictures) is caught later by
 * the limit on every single buffer (`allocation-guard.ts`), the clock and the watch on memory.
 */

export interface BombLimits {
  readonly bytesMax: number
  readonly totalBytesMax: number
  readonly ratioMax: number
  readonly ratioFromBytes: number
}

const LIMITS: BombLimits = {
  bytesMax: DECODED_BYTES_MAX, totalBytesMax: DECODED_TOTAL_BYTES_MAX, ratioMax: DECODED_RATIO_MAX, ratioFromBytes: RATIO_FROM_BYTES,
}

/** Packings inside each other; honest files use one, rarely two. */
const LAYERS_MAX = 8
/** Stored bytes per step. Flate grows a byte to at most 1,032, so a step holds at most 17 MB. */
const STEP = 16 * 1024

class OverBudget extends Error {}

/** True when a stream of the PDF unpacks to more than the limits allow. Broken streams are not this look's business. */
export function isBomb(pdf: Uint8Array, limits: BombLimits = LIMITS): boolean {
  const count = { total: 0 }
  try {
    for (const start of streamStarts(pdf)) {
      const dict = dictionaryBefore(pdf, start.keyword)
      if (/\/Subtype\s*\/Image(?![A-Za-z])/.test(dict)) continue
      measure(unwrapText(pdf, start.data, dict), limits, count)
    }
    return false
  } catch (e) {
    if (e instanceof OverBudget) return true
    throw e
  }
}

function* streamStarts(pdf: Uint8Array): Generator<{ keyword: number; data: number }> {
  const word = [...'stream'].map((c) => c.charCodeAt(0))
  for (let i = pdf.indexOf(word[0]!); i >= 0; i = pdf.indexOf(word[0]!, i + 1)) {
    if (pdf[i - 1] === 0x64 || !word.every((c, n) => pdf[i + n] === c)) continue // "endstream" ends in "stream", after a d
    let data = i + 6
    while (data < pdf.length && pdf[data] !== 0x0a && pdf[data] !== 0x0d) data += 1
    data += pdf[data] === 0x0d && pdf[data + 1] === 0x0a ? 2 : 1
    yield { keyword: i, data }
  }
}

/** The stream's dictionary as text: what stands between its `obj` and its `stream`. */
function dictionaryBefore(pdf: Uint8Array, keyword: number): string {
  const text = String.fromCharCode(...pdf.subarray(Math.max(0, keyword - 2048), keyword))
  return text.slice(text.lastIndexOf('obj') + 1)
}

/** The stored bytes, with an outer layer of letters (ASCII85, ASCIIHex) taken off. */
function unwrapText(pdf: Uint8Array, start: number, dict: string): Uint8Array {
  if (/\/(ASCII85Decode|A85)(?![A-Za-z])/.test(dict)) return fromAscii85(pdf, start)
  if (/\/(ASCIIHexDecode|AHx)(?![A-Za-z])/.test(dict)) return fromHex(pdf, start)
  return pdf.subarray(start)
}

/** The two bytes every Flate stream starts with, as pdf.js checks them. */
const isFlate = (b: Uint8Array): boolean =>
  b.length > 2 && (b[0]! & 0x0f) === 8 && ((b[0]! << 8) | b[1]!) % 31 === 0 && (b[1]! & 0x20) === 0

function measure(stored: Uint8Array, limits: BombLimits, count: { total: number }): void {
  if (!isFlate(stored)) return
  let read = 0
  const outer = new Layer(1, (bytes, decoded) => {
    count.total += bytes
    const packed = decoded > limits.ratioFromBytes && decoded > limits.ratioMax * read
    if (decoded > limits.bytesMax || packed || count.total > limits.totalBytesMax) throw new OverBudget()
  })
  while (read < stored.length && !outer.ended) {
    const step = stored.subarray(read, read + STEP)
    read += step.length
    outer.push(step)
  }
}

/** One packing being taken off; when what comes out is packed again, it goes on into the next layer. */
class Layer {
  ended = false
  private readonly inflate: Inflate
  private readonly depth: number
  private readonly onBytes: (bytes: number, decoded: number) => void
  private decoded = 0
  private headerLeft = 2
  private head: Uint8Array | undefined = new Uint8Array(0)
  private inner: Layer | undefined

  constructor(depth: number, onBytes: (bytes: number, decoded: number) => void) {
    this.depth = depth
    this.onBytes = onBytes
    this.inflate = new Inflate((out) => this.take(out))
  }

  push(bytes: Uint8Array): void {
    const skip = Math.min(this.headerLeft, bytes.length)
    this.headerLeft -= skip
    for (let i = skip; i < bytes.length && !this.ended; i += STEP) {
      try {
        this.inflate.push(bytes.subarray(i, i + STEP))
      } catch (e) {
        if (e instanceof OverBudget) throw e
        this.ended = true // broken from here on: pdf.js stops here too
      }
      // fflate keeps reading after the last block; its state says that the last block (f) is done (no table l).
      const state = (this.inflate as unknown as { s: { f?: number; l?: unknown } }).s
      if (state.f && !state.l) this.ended = true
    }
  }

  private take(out: Uint8Array): void {
    if (out.length === 0) return
    this.decoded += out.length
    this.onBytes(out.length, this.decoded)
    if (this.inner) return this.inner.push(out)
    if (!this.head) return
    const head = new Uint8Array(this.head.length + Math.min(out.length, 3))
    head.set(this.head)
    head.set(out.subarray(0, 3), this.head.length)
    if (head.length < 3) {
      this.head = head
      return
    }
    const before = this.head
    this.head = undefined
    if (!isFlate(head)) return
    if (this.depth >= LAYERS_MAX) throw new OverBudget()
    this.inner = new Layer(this.depth + 1, this.onBytes)
    this.inner.push(before)
    this.inner.push(out)
  }
}

function fromHex(pdf: Uint8Array, start: number): Uint8Array {
  const out: number[] = []
  let high = -1
  for (let i = start; i < pdf.length && pdf[i] !== 0x3e; i += 1) {
    const digit = Number.parseInt(String.fromCharCode(pdf[i]!), 16)
    if (Number.isNaN(digit)) continue
    if (high < 0) high = digit
    else {
      out.push(high * 16 + digit)
      high = -1
    }
  }
  return Uint8Array.from(out)
}

function fromAscii85(pdf: Uint8Array, start: number): Uint8Array {
  const out: number[] = []
  let group: number[] = []
  const flush = (): void => {
    const bytes = group.length - 1
    while (group.length < 5) group.push(84)
    const n = group.reduce((sum, digit) => sum * 85 + digit, 0)
    for (let k = 0; k < bytes; k += 1) out.push(Math.floor(n / 256 ** (3 - k)) % 256)
    group = []
  }
  for (let i = start; i < pdf.length && pdf[i] !== 0x7e; i += 1) {
    const c = pdf[i]!
    if (c === 0x7a && group.length === 0) out.push(0, 0, 0, 0)
    else if (c >= 0x21 && c <= 0x75) {
      group.push(c - 0x21)
      if (group.length === 5) flush()
    }
  }
  if (group.length > 1) flush()
  return Uint8Array.from(out)
}

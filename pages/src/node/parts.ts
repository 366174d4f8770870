import type { Ask } from '../pdf/protocol.ts'

/** A question as it travels to a child: its file goes ahead in parts, so that no copy of all of it waits in a pipe. */
export type Sent = { readonly type: 'part'; readonly of: number; readonly at: number; readonly bytes: Uint8Array } | { readonly type: 'ask'; readonly ask: Ask; readonly hasParts: boolean }

const PART_BYTES = 4 * 1024 * 1024

/** Sends a question, part after part; the next one goes when the one before is on its way. */
export function inParts(ask: Ask, send: (part: Sent, sent: () => void) => void): void {
  const { bytes } = ask as { bytes?: Uint8Array }
  if (!bytes || bytes.length <= PART_BYTES) return send({ type: 'ask', ask, hasParts: false }, () => {})
  const next = (at: number): void => {
    if (at < bytes.length) send({ type: 'part', of: bytes.length, at, bytes: bytes.subarray(at, at + PART_BYTES) }, () => next(at + PART_BYTES))
    else send({ type: 'ask', ask: { ...ask, bytes: NOTHING } as Ask, hasParts: true }, () => {})
  }
  next(0)
}
const NOTHING = new Uint8Array(0)

/** The child's side: gives a question once all of it is there. */
export function assembler(): (sent: Sent) => Ask | undefined {
  let whole: Uint8Array | undefined
  return (sent) => {
    if (sent.type === 'ask') {
      const bytes = whole
      whole = undefined
      return sent.hasParts && bytes ? ({ ...sent.ask, bytes } as Ask) : sent.ask
    }
    // Made from a buffer: the limit on single buffers is for what files unpack to.
    if (!whole || whole.length !== sent.of || sent.at === 0) whole = new Uint8Array(new ArrayBuffer(sent.of))
    whole.set(sent.bytes, sent.at)
    return undefined
  }
}

/**
 * A ceiling for every single byte buffer, inside the process or Worker that reads PDFs.
 *
 * pdf.js unpacks a stream into one growing buffer with no limit of its own, whatever the packing and also when the
 * file is encrypted. Here the buffer's constructor refuses to grow past the budget; pdf.js treats that as a broken
 * stream and goes on, so `wasRefused` must be asked afterwards: a paper read around a bomb counts as not read.
 */

let refused = false

/** Replaces the byte buffers of this process or Worker by limited ones. Only for one that does nothing but read PDFs. */
export function guardAllocations(bytesMax: number): void {
  const scope = globalThis as unknown as Record<string, unknown>
  for (const name of ['Uint8Array', 'Uint8ClampedArray']) {
    const Real = scope[name] as new (...args: unknown[]) => object
    const Guarded = function (...args: unknown[]): object {
      if (typeof args[0] === 'number' && args[0] > bytesMax) {
        refused = true
        throw new RangeError('over the budget for one buffer')
      }
      return Reflect.construct(Real, args, new.target === Guarded || !new.target ? Real : new.target) as object
    } as unknown as { prototype: object }
    Guarded.prototype = Real.prototype
    Object.setPrototypeOf(Guarded, Real)
    scope[name] = Guarded
  }
  // The browser's own unpacker gathers chunks without a limit; without it pdf.js uses its own, into one buffer.
  scope['DecompressionStream'] = undefined
}

/** Whether a buffer was refused since the last asking. */
export function wasRefused(): boolean {
  const was = refused
  refused = false
  return was
}

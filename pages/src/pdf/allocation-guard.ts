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
  for (const name of ['Uint8Array', 'Uint8ClampedArray']) scope[name] = limitedBuffer(scope[name] as Buffers, bytesMax)
  if (scope['DecompressionStream']) scope['DecompressionStream'] = limitedUnpacker(scope['DecompressionStream'] as Unpacker, bytesMax)
}

type Buffers = new (...args: unknown[]) => object
type Unpacker = new (format: CompressionFormat) => { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream }

function refuse(): RangeError {
  refused = true
  return new RangeError('over the budget for one buffer')
}

function limitedBuffer(Real: Buffers, bytesMax: number): Buffers {
  const Limited = function (...args: unknown[]): object {
    // After a refusal pdf.js tries the same stream in other ways: those end early.
    if (typeof args[0] === 'number' && args[0] > (refused ? bytesMax / 64 : bytesMax)) throw refuse()
    return Reflect.construct(Real, args, !new.target || new.target === (Limited as unknown) ? Real : new.target) as object
  } as unknown as Buffers
  Limited.prototype = Real.prototype
  Object.setPrototypeOf(Limited, Real)
  return Limited
}

/** pdf.js gathers what the platform's own unpacker gives, chunk by chunk, before it makes one buffer of it. */
function limitedUnpacker(Real: Unpacker, bytesMax: number): Unpacker {
  return class {
    readonly readable: ReadableStream<Uint8Array>
    readonly writable: WritableStream
    constructor(format: CompressionFormat) {
      const real = new Real(format)
      let bytes = 0
      this.writable = real.writable
      this.readable = real.readable.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, out) {
          bytes += chunk.byteLength
          if (bytes > bytesMax) out.error(refuse())
          else out.enqueue(chunk)
        },
      }))
    }
  }
}

/** Whether a buffer was refused since the last asking. */
export function wasRefused(): boolean {
  const was = refused
  refused = false
  return was
}

/** The builds of the recogniser, fastest first; which one runs depends on what this machine can do. */
export type WasmVariant = 'relaxedsimd-lstm' | 'simd-lstm' | 'lstm'

// Two one-line modules: one uses a vector instruction, the other a relaxed one. A machine that knows them says they are valid.
const SIMD = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]
const RELAXED = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 1, 253, 15, 65, 2, 253, 15, 253, 128, 2, 11]

/** The fastest build this machine runs. Without vectors a page takes five times as long. */
export function wasmVariant(): WasmVariant {
  if (WebAssembly.validate(Uint8Array.from(RELAXED))) return 'relaxedsimd-lstm'
  return WebAssembly.validate(Uint8Array.from(SIMD)) ? 'simd-lstm' : 'lstm'
}

import { createRequire } from 'node:module'
import { DECODED_BYTES_MAX } from '../limits.ts'
import { guardAllocations } from '../pdf/allocation-guard.ts'

// Runs before pdf.js is loaded (imports run in order). pdf.js asks Node for a native drawing library that reading text
// never uses: empty stand-ins save 20 MB and a tenth of a second, and keep foreign machine code out of this process.
const stand = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} }
const Module = createRequire(import.meta.url)('node:module') as { _load(request: string, ...rest: unknown[]): unknown }
const load = Module._load
Module._load = (request, ...rest) => (request === '@napi-rs/canvas' ? stand : load(request, ...rest))

guardAllocations(DECODED_BYTES_MAX)

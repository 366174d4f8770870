import { DECODED_BYTES_MAX } from '../limits.ts'
import { guardAllocations } from '../pdf/allocation-guard.ts'

// Runs before pdf.js is loaded: imports run in order.
guardAllocations(DECODED_BYTES_MAX)

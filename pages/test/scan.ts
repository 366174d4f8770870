import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Gray } from '../src/picture/raster.ts'

/** A paper of the invented family, as bytes. */
export const familyPaper = (path: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../examples/people/${path}`, import.meta.url))))

/** The picture turned by half. */
export const upsideDown = ({ width, height, data }: Gray): Gray => ({ width, height, data: data.slice().reverse() })

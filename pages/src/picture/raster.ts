/** Pictures as plain numbers: what every step between a file and its words works on. */

/** Grey, one byte a pixel, row by row from the top left; 0 is black. */
export interface Gray {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Red, green, blue, opacity: four bytes a pixel, as canvases and decoders give it. */
export interface Rgba {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** A 3 by 3 matrix, row by row: maps (x, y, 1) of one picture to a place in another, after dividing by the third number. */
export type Mapping = readonly [number, number, number, number, number, number, number, number, number]

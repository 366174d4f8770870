import type { Gray } from '../picture/raster.ts'

/** 1 where there is ink. */
export interface Mask {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/**
 * Ink by the light around it (Sauvola and Pietikäinen 2000): a pixel is ink when it is darker than the mean of its neighbourhood
 * by a share of how much that neighbourhood varies. Holds under shadows and over tinted paper.
 */
export function inkOf(gray: Gray, radius: number, share = 0.22): Mask {
  const { width, height, data } = gray
  const out = new Uint8Array(width * height)
  const stride = width + 1
  const sums = new Float64Array(stride * (height + 1))
  const squares = new Float64Array(stride * (height + 1))
  for (let y = 0; y < height; y += 1) {
    let sum = 0
    let square = 0
    for (let x = 0; x < width; x += 1) {
      const v = data[y * width + x]!
      sum += v
      square += v * v
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + sum
      squares[(y + 1) * stride + x + 1] = squares[y * stride + x + 1]! + square
    }
  }
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(0, y - radius) * stride
    const bottom = Math.min(height, y + radius + 1) * stride
    const rows = (bottom - top) / stride
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - radius)
      const right = Math.min(width, x + radius + 1)
      const count = rows * (right - left)
      const mean = (sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!) / count
      const square = (squares[bottom + right]! - squares[bottom + left]! - squares[top + right]! + squares[top + left]!) / count
      const spread = Math.sqrt(Math.max(0, square - mean * mean))
      if (data[y * width + x]! < mean * (1 - share * (1 - spread / 128)) && spread > 6) out[y * width + x] = 1
    }
  }
  return { width, height, data: out }
}

/** A connected piece of ink: its extent and how much ink it has. */
export interface Blob {
  left: number
  top: number
  /** Past the last pixel. */
  right: number
  bottom: number
  ink: number
}

/** The connected pieces of ink (8 neighbours), in no order. */
export function blobsOf(mask: Mask): Blob[] {
  const { width, height, data } = mask
  const parents: number[] = []
  const blobs: Blob[] = []
  const rootOf = (i: number): number => {
    let at = i
    while (parents[at] !== at) at = parents[at] = parents[parents[at]!]!
    return at
  }
  let above: { left: number; right: number; id: number }[] = []
  for (let y = 0; y < height; y += 1) {
    const runs: typeof above = []
    let from = 0
    for (let x = 0; x < width; x += 1) {
      if (data[y * width + x] === 0) continue
      const left = x
      while (x < width && data[y * width + x] !== 0) x += 1
      let id = -1
      while (from < above.length && above[from]!.right < left) from += 1
      for (let k = from; k < above.length && above[k]!.left <= x; k += 1) {
        const other = rootOf(above[k]!.id)
        if (id < 0) id = other
        else if (other !== id) {
          parents[other] = id
          join(blobs[id]!, blobs[other]!)
        }
      }
      if (id < 0) {
        id = parents.length
        parents.push(id)
        blobs.push({ left, top: y, right: x, bottom: y + 1, ink: 0 })
      }
      join(blobs[id]!, { left, top: y, right: x, bottom: y + 1, ink: x - left })
      runs.push({ left, right: x, id })
    }
    above = runs
  }
  return blobs.filter((_, i) => parents[i] === i)
}

function join(into: Blob, other: Blob): void {
  into.left = Math.min(into.left, other.left)
  into.top = Math.min(into.top, other.top)
  into.right = Math.max(into.right, other.right)
  into.bottom = Math.max(into.bottom, other.bottom)
  into.ink += other.ink
}

import type { Gray } from './raster.ts'

/** Connected patches of ink, one entry a patch in every list; pixels, right and bottom are the first pixel outside. */
export interface Blobs {
  readonly count: number
  readonly left: Int32Array
  readonly top: Int32Array
  readonly right: Int32Array
  readonly bottom: Int32Array
  readonly area: Int32Array
}

/** More patches than any page of print has: what lies beyond is noise. */
const BLOBS_MAX = 200_000

/**
 * The grey that parts ink from paper in a picture whose light is even: the mean at edges, steep ones counting most, so that it does
 * not matter how much of the page is ink. Undefined when nothing stands out.
 */
export function inkThreshold(flat: Gray): number | undefined {
  const { width, height, data } = flat
  let weights = 0
  let sum = 0
  // Every other row is plenty and halves the time.
  for (let y = 1; y < height - 1; y += 2) {
    let at = y * width + 1
    for (const end = at + width - 2; at < end; at++) {
      const across = data[at + 1]! - data[at - 1]!
      const down = data[at + width]! - data[at - width]!
      const steep = across * across + down * down
      if (steep < STEEP) continue
      weights += steep
      sum += steep * data[at]!
    }
  }
  if (weights < STEEP * 40) return undefined
  return Math.min(Math.max(sum / weights, 70), 215)
}
const STEEP = 30 * 30

/** The patches of pixels darker than `threshold` that hang together, corners included. */
export function blobsOf(flat: Gray, threshold: number): Blobs {
  const runs = new Runs(Math.max(1024, flat.width * 8))
  const { width, height, data } = flat
  let before = 0
  let now = 0
  for (let y = 0; y < height; y++) {
    const first = runs.count
    const row = y * width
    let x = 0
    while (x < width) {
      while (x < width && data[row + x]! >= threshold) x++
      if (x >= width) break
      const start = x
      while (x < width && data[row + x]! < threshold) x++
      runs.add(start, x, y)
    }
    // Runs of this row that touch runs of the row above belong together.
    let above = before
    for (let run = first; run < runs.count; run++) {
      while (above < now && runs.end[above]! < runs.start[run]!) above++
      for (let k = above; k < now && runs.start[k]! <= runs.end[run]!; k++) runs.join(run, k)
    }
    before = first
    now = runs.count
  }
  return runs.blobs()
}

class Runs {
  count = 0
  start: Int32Array
  end: Int32Array
  private y: Int32Array
  private parent: Int32Array

  constructor(room: number) {
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.y = new Int32Array(room)
    this.parent = new Int32Array(room)
  }

  add(start: number, end: number, y: number): void {
    if (this.count === this.start.length) this.grow()
    this.start[this.count] = start
    this.end[this.count] = end
    this.y[this.count] = y
    this.parent[this.count] = this.count
    this.count++
  }

  join(a: number, b: number): void {
    const rootA = this.root(a)
    const rootB = this.root(b)
    if (rootA < rootB) this.parent[rootB] = rootA
    else this.parent[rootA] = rootB
  }

  blobs(): Blobs {
    const numbers = new Int32Array(this.count)
    let count = 0
    // A root stands before all that hang on it, so numbers are known in one go.
    for (let run = 0; run < this.count; run++) {
      const root = this.root(run)
      numbers[run] = root === run ? (count < BLOBS_MAX ? count++ : -1) : numbers[root]!
    }
    const left = new Int32Array(count).fill(0x7fffffff)
    const top = new Int32Array(count).fill(0x7fffffff)
    const right = new Int32Array(count)
    const bottom = new Int32Array(count)
    const area = new Int32Array(count)
    for (let run = 0; run < this.count; run++) {
      const blob = numbers[run]!
      if (blob < 0) continue
      left[blob] = Math.min(left[blob]!, this.start[run]!)
      right[blob] = Math.max(right[blob]!, this.end[run]!)
      top[blob] = Math.min(top[blob]!, this.y[run]!)
      bottom[blob] = Math.max(bottom[blob]!, this.y[run]! + 1)
      area[blob]! += this.end[run]! - this.start[run]!
    }
    return { count, left, top, right, bottom, area }
  }

  private root(run: number): number {
    let at = run
    while (this.parent[at] !== at) {
      this.parent[at] = this.parent[this.parent[at]!]!
      at = this.parent[at]!
    }
    return at
  }

  private grow(): void {
    const wider = (list: Int32Array): Int32Array => {
      const next = new Int32Array(list.length * 2)
      next.set(list)
      return next
    }
    this.start = wider(this.start)
    this.end = wider(this.end)
    this.y = wider(this.y)
    this.parent = wider(this.parent)
  }
}

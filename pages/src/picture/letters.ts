import type { Blobs } from './ink.ts'

/** Patches of ink that look like letters of print: each has neighbours of its own size. Pixels of the picture they were found in. */
export interface Letters {
  readonly count: number
  readonly left: Float32Array
  readonly top: Float32Array
  readonly right: Float32Array
  readonly bottom: Float32Array
  /** Height of capitals around each letter (across the lines). */
  readonly capital: Float32Array
  /** The middle one of `capital`; 0 when there are no letters. */
  readonly capitalHeight: number
  /** Lines run left to right (or right to left), not up and down. */
  readonly across: boolean
  /** Rough angle of the lines, radians from the x axis (or, when they run down, from the y axis) clockwise; within an eighth of a turn. */
  readonly tilt: number
}

const SIZE_MIN = 5
/** More than any page of print has; of more, the largest are kept: specks are small. */
const LETTERS_MAX = 25_000
const NEIGHBOURS = 4

/** The letters among patches of ink, how large they are and which way their lines run. */
export function lettersOf(blobs: Blobs, width: number, height: number): Letters {
  const ids = candidates(blobs, Math.max(width, height) / 8)
  const sizes = Float32Array.from(ids, (id) => sizeOf(blobs, id))
  const near = neighbours(blobs, ids, sizes)
  const { across, tilt } = direction(blobs, ids, near)
  const kept: number[] = []
  for (let i = 0; i < ids.length; i++) if (near[i * NEIGHBOURS]! >= 0) kept.push(i)
  const span = (i: number): number => {
    const id = ids[i]!
    return across ? blobs.bottom[id]! - blobs.top[id]! : blobs.right[id]! - blobs.left[id]!
  }
  const capital = Float32Array.from(kept, (i) => {
    const own = span(i)
    let most = own
    for (let k = 0; k < NEIGHBOURS; k++) {
      const other = near[i * NEIGHBOURS + k]!
      if (other >= 0 && span(other) < own * 1.75) most = Math.max(most, span(other))
    }
    return most
  })
  const pick = (list: Int32Array): Float32Array => Float32Array.from(kept, (i) => list[ids[i]!]!)
  return {
    count: kept.length, left: pick(blobs.left), top: pick(blobs.top), right: pick(blobs.right), bottom: pick(blobs.bottom),
    capital, capitalHeight: kept.length < LETTERS_MIN ? 0 : capital.toSorted()[kept.length >> 1]!, across, tilt,
  }
}

/** Fewer than this is not print. */
export const LETTERS_MIN = 8

/** How large a letter is whichever way it stands; a run of letters that touch is as large as it is thin. */
function sizeOf(blobs: Blobs, id: number): number {
  const width = blobs.right[id]! - blobs.left[id]!
  const height = blobs.bottom[id]! - blobs.top[id]!
  const long = Math.max(width, height)
  const short = Math.min(width, height)
  if (long < short * 3) return long
  // A thin full stroke is an l or a 1; letters in a row have holes.
  return blobs.area[id]! > long * short * 0.75 ? Math.min(long, short * 7) : short
}

/** Ids of patches that may be letters, from left to right. */
function candidates(blobs: Blobs, largest: number): Int32Array {
  const found: number[] = []
  for (let id = 0; id < blobs.count; id++) {
    const width = blobs.right[id]! - blobs.left[id]!
    const height = blobs.bottom[id]! - blobs.top[id]!
    const size = sizeOf(blobs, id)
    if (size < SIZE_MIN || size > largest || Math.max(width, height) > size * 25) continue
    const filled = blobs.area[id]! / (width * height)
    if (filled < 0.1) continue
    found.push(id)
  }
  if (found.length > LETTERS_MAX) found.sort((a, b) => sizeOf(blobs, b) - sizeOf(blobs, a)).splice(LETTERS_MAX)
  return Int32Array.from(found.sort((a, b) => blobs.left[a]! - blobs.left[b]!))
}

/** For each candidate the nearest others of about its size, nearest first; -1 where there are none within a letter's size. */
function neighbours(blobs: Blobs, ids: Int32Array, sizes: Float32Array): Int32Array {
  const near = new Int32Array(ids.length * NEIGHBOURS).fill(-1)
  const gaps = new Float32Array(ids.length * NEIGHBOURS).fill(Infinity)
  const note = (i: number, j: number, gap: number): void => {
    let at = i * NEIGHBOURS + NEIGHBOURS - 1
    if (gap >= gaps[at]!) return
    const first = i * NEIGHBOURS
    for (; at > first && gaps[at - 1]! > gap; at--) {
      gaps[at] = gaps[at - 1]!
      near[at] = near[at - 1]!
    }
    gaps[at] = gap
    near[at] = j
  }
  for (let i = 0; i < ids.length; i++) {
    const a = ids[i]!
    const size = sizes[i]!
    const until = blobs.right[a]! + size * 2
    for (let j = i + 1; j < ids.length && blobs.left[ids[j]!]! <= until; j++) {
      const b = ids[j]!
      const down = Math.max(0, blobs.top[b]! - blobs.bottom[a]!, blobs.top[a]! - blobs.bottom[b]!)
      const other = sizes[j]!
      const small = Math.min(size, other)
      if (down > small || Math.max(size, other) > small * 2) continue
      const right = Math.max(0, blobs.left[b]! - blobs.right[a]!)
      if (right > small) continue
      const gap = Math.hypot(right, down)
      note(i, j, gap)
      note(j, i, gap)
    }
  }
  return near
}

/** Which way nearest neighbours stand from each other, most of the time (O'Gorman 1993, "The document spectrum"). */
function direction(blobs: Blobs, ids: Int32Array, near: Int32Array): { across: boolean; tilt: number } {
  const votes = new Float32Array(180)
  for (let i = 0; i < ids.length; i++) {
    const a = ids[i]!
    const width = blobs.right[a]! - blobs.left[a]!
    const height = blobs.bottom[a]! - blobs.top[a]!
    if (isCrowded(blobs, ids, near, i)) continue
    for (let k = 0; k < 2; k++) {
      const other = near[i * NEIGHBOURS + k]!
      if (other < 0) continue
      const b = ids[other]!
      const dx = (blobs.left[b]! + blobs.right[b]! - blobs.left[a]! - blobs.right[a]!) / 2
      const dy = (blobs.top[b]! + blobs.bottom[b]! - blobs.top[a]! - blobs.bottom[a]!) / 2
      if (dx === 0 && dy === 0) continue
      votes[(Math.round((Math.atan2(dy, dx) * 180) / Math.PI) + 360) % 180]! += 1
    }
    // Letters that touch say it by their own shape.
    if (width > height * 2.5) votes[0]! += 2
    else if (height > width * 2.5 && blobs.area[a]! < width * height * 0.75) votes[90]! += 2
  }
  const around = (degree: number, weight: (off: number) => number): number => {
    let sum = 0
    for (let k = -TILT_REACH; k <= TILT_REACH; k++) sum += votes[(degree + k + 360) % 180]! * weight(Math.abs(k) / (TILT_REACH + 1))
    return sum
  }
  // The likeliest angle of lines that run across, and of lines that run down; then the one with more behind it.
  const likeliest = (from: number): number => {
    let best = from + 45
    for (let degree = from; degree < from + 90; degree++) if (around(degree, (off) => 1 - off) > around(best, (off) => 1 - off)) best = degree
    return best
  }
  const level = likeliest(-45)
  const upright = likeliest(45)
  const across = around(level, () => 1) >= around(upright, () => 1)
  return { across, tilt: ((across ? level : upright - 90) * Math.PI) / 180 }
}
/** Tall and small letters side by side tilt the line between their middles by this many degrees or more. */
const TILT_REACH = 18

/** Neighbours stand close both beside and above or below it: a two-dimensional barcode or a pattern, which has no lines. */
function isCrowded(blobs: Blobs, ids: Int32Array, near: Int32Array, i: number): boolean {
  const a = ids[i]!
  const close = sizeOf(blobs, a) * CROWDED
  let beside = false
  let above = false
  for (let k = 0; k < NEIGHBOURS; k++) {
    const other = near[i * NEIGHBOURS + k]!
    if (other < 0) break
    const b = ids[other]!
    const right = Math.max(blobs.left[b]! - blobs.right[a]!, blobs.left[a]! - blobs.right[b]!)
    const down = Math.max(blobs.top[b]! - blobs.bottom[a]!, blobs.top[a]! - blobs.bottom[b]!)
    if (down <= 0 && right < close) beside = true
    else if (right <= 0 && down < close) above = true
  }
  return beside && above
}
const CROWDED = 0.3

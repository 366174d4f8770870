/**
 * Which things belong together, from how much each pair looks alike (correlation clustering). Exact for small sets,
 * by trying every partition; best-first for larger ones. The result never depends on the order of the things.
 */
export interface Partition {
  /** How far below the best partition; 0 for the best. */
  readonly deficit: number
  /** Indices, each block and the list in ascending order. */
  readonly blocks: readonly (readonly number[])[]
}

/** Bell(7) = 877 partitions are quickly tried; Bell(10) would be 115,975. */
const EXACT_MAX = 7

const text = (blocks: Partition['blocks']): string => blocks.map((b) => b.join(',')).join(' ')
const tidy = (blocks: readonly (readonly number[])[]): number[][] =>
  blocks.map((b) => [...b].sort((a, c) => a - c)).sort((a, b) => a[0]! - b[0]!)

type Weight = (i: number, j: number) => number

/** Partitions within `doubt` of the best, best first, at most `most`. `weight` is symmetric; -Infinity forbids. */
export function bestPartitions(n: number, weight: Weight, doubt: number, most: number): Partition[] {
  let found: Partition[] = [{ deficit: 0, blocks: [] }]
  for (const members of components(n, (i, j) => weight(i, j) >= -doubt)) {
    const own = members.length <= EXACT_MAX ? exact(members, weight, doubt) : bestFirst(members, weight, doubt)
    found = found.flatMap((f) => own.map((o) => ({ deficit: f.deficit + o.deficit, blocks: tidy([...f.blocks, ...o.blocks]) })))
      .filter((f) => f.deficit <= doubt).sort(byDeficit).slice(0, most)
  }
  return found
}

export const byDeficit = (a: Partition, b: Partition): number =>
  a.deficit - b.deficit || (text(a.blocks) < text(b.blocks) ? -1 : text(a.blocks) > text(b.blocks) ? 1 : 0)

function components(n: number, near: (i: number, j: number) => boolean): number[][] {
  const left = new Set(Array.from({ length: n }, (_, i) => i))
  const out: number[][] = []
  for (const start of left) {
    if (!left.delete(start)) continue
    const members = [start]
    for (const i of members) for (const j of left) if (near(i, j) && left.delete(j)) members.push(j)
    out.push(members.sort((a, b) => a - b))
  }
  return out
}

function exact(members: readonly number[], weight: Weight, doubt: number): Partition[] {
  const all: { score: number; blocks: number[][] }[] = []
  const blocks: number[][] = []
  const place = (k: number, score: number): void => {
    if (k === members.length) {
      all.push({ score, blocks: blocks.map((b) => [...b]) })
      return
    }
    const i = members[k]!
    for (const block of blocks) {
      const gain = block.reduce((sum, j) => sum + weight(i, j), 0)
      if (gain === -Infinity) continue
      block.push(i)
      place(k + 1, score + gain)
      block.pop()
    }
    blocks.push([i])
    place(k + 1, score)
    blocks.pop()
  }
  place(0, 0)
  const best = all.reduce((max, p) => Math.max(max, p.score), -Infinity)
  return all.filter((p) => best - p.score <= doubt).map((p) => ({ deficit: best - p.score, blocks: tidy(p.blocks) })).sort(byDeficit)
}

/** Joins the most alike blocks first; keeps one alternative when the last join, or the next one, was in doubt. */
function bestFirst(members: readonly number[], weight: Weight, doubt: number): Partition[] {
  let blocks = members.map((i) => [i])
  const other: Partition[] = []
  for (;;) {
    let best: { gain: number; a: number; b: number } | undefined
    blocks.forEach((x, a) => blocks.slice(a + 1).forEach((y, k) => {
      const gain = x.reduce((sum, i) => sum + y.reduce((s, j) => s + weight(i, j), 0), 0)
      if (!best || gain > best.gain) best = { gain, a, b: a + 1 + k }
    }))
    if (!best || best.gain < -doubt) break
    const { gain, a, b } = best
    const joined = tidy([...blocks.filter((_, i) => i !== a && i !== b), [...blocks[a]!, ...blocks[b]!]])
    if (gain <= doubt && other.length === 0) other.push({ deficit: Math.abs(gain), blocks: gain > 0 ? tidy(blocks) : joined })
    if (gain <= 0) break
    blocks = joined
  }
  return [{ deficit: 0, blocks: tidy(blocks) }, ...other].sort(byDeficit)
}

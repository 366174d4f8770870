/** Labels never overlap: what would touch goes to a row below, and the lane grows. */

export interface Block {
  readonly id: string
  readonly left: number
  readonly right: number
  readonly height: number
  /** -1 belongs to the top of the lane, 1 to its foot: where a thread leaves to another lane, it crosses nothing. */
  readonly layer?: -1 | 0 | 1
}
export interface Stacked {
  /** Top of each block, in pixels from the top of the lane. */
  readonly top: ReadonlyMap<string, number>
  readonly height: number
}

const SPACE = 16
const ROW_SPACE = 10

/** First row with room, blocks taken from the left, layer by layer. Rows are as high as their highest block. */
export function stack(blocks: readonly Block[]): Stacked {
  const rows: Block[][] = []
  for (const layer of [-1, 0, 1]) {
    // A layer may still use the last row of the one before.
    const first = Math.max(0, rows.length - 1)
    const own = blocks.filter((b) => (b.layer ?? 0) === layer).sort((a, c) => a.left - c.left || a.right - c.right || (a.id < c.id ? -1 : 1))
    for (const b of own) {
      const row = rows.slice(first).find((r) => r.every((o) => b.left >= o.right + SPACE || o.left >= b.right + SPACE))
      if (row) row.push(b)
      else rows.push([b])
    }
  }
  const top = new Map<string, number>()
  let y = 0
  for (const [i, row] of rows.entries()) {
    if (i > 0) y += ROW_SPACE
    for (const b of row) top.set(b.id, y)
    y += Math.max(...row.map((b) => b.height))
  }
  return { top, height: y }
}

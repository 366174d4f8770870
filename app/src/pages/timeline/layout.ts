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

/** From the left, except at the top of the lane: there threads leave upwards. */
const inOrder = (layer: number) => (a: Block, b: Block): number =>
  (layer < 0 ? b.left - a.left || b.right - a.right : a.left - b.left || a.right - b.right) || (a.id < b.id ? -1 : 1)

/**
 * First row with room, layer by layer. Rows are as high as their highest block. Blocks with a thread never go to a row
 * the thread of one before them would cross on its way out.
 */
export function stack(blocks: readonly Block[]): Stacked {
  const rows: Block[][] = []
  for (const layer of [-1, 0, 1]) {
    // A layer may still use the last row of the one before.
    let first = Math.max(0, rows.length - 1)
    for (const b of blocks.filter((x) => (x.layer ?? 0) === layer).sort(inOrder(layer))) {
      let at = rows.findIndex((r, i) => i >= first && r.every((o) => b.left >= o.right + SPACE || o.left >= b.right + SPACE))
      if (at < 0) at = rows.push([]) - 1
      rows[at]!.push(b)
      if (layer !== 0) first = at
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

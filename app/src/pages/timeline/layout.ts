/** Labels never overlap: what would touch goes to a row below, and the lane grows. */

export interface Block {
  readonly id: string
  readonly left: number
  readonly right: number
  readonly height: number
}
export interface Stacked {
  /** Top of each block, in pixels from the top of the lane. */
  readonly top: ReadonlyMap<string, number>
  readonly height: number
}

const SPACE = 16
const ROW_SPACE = 10

/** First row with room, blocks taken from the left. Rows are as high as their highest block. */
export function stack(blocks: readonly Block[]): Stacked {
  const rows: { right: number; height: number; ids: string[] }[] = []
  for (const b of [...blocks].sort((a, c) => a.left - c.left || a.right - c.right || (a.id < c.id ? -1 : 1))) {
    const row = rows.find((r) => b.left >= r.right + SPACE)
    if (row) {
      row.right = Math.max(row.right, b.right)
      row.height = Math.max(row.height, b.height)
      row.ids.push(b.id)
    } else rows.push({ right: b.right, height: b.height, ids: [b.id] })
  }
  const top = new Map<string, number>()
  let y = 0
  for (const [i, row] of rows.entries()) {
    if (i > 0) y += ROW_SPACE
    for (const id of row.ids) top.set(id, y)
    y += row.height
  }
  return { top, height: y }
}

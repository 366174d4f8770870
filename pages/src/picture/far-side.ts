import type { Edges } from './edges.ts'
import { crossing, lineAt, type Line } from './lines.ts'

/** The focal length of a phone's usual lens against the picture's longer side. */
export const FOCAL = 0.9

/**
 * The side that lies outside the picture: square to its neighbours as seen by a phone's lens, just far enough out that all of the
 * sheet in the picture stays on it.
 */
export function farSide({ width, height }: Pick<Edges, 'width' | 'height'>, sides: readonly Line[], cut: number): Line {
  const focal = Math.max(width, height) * FOCAL
  type Vector = readonly [number, number, number]
  const cross = (a: Vector, b: Vector): Vector => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
  // The plane through the camera and a side: rays on it have no part along this.
  const plane = ({ cos, sin, distance }: Line): Vector => [focal * cos, focal * sin, (width / 2) * cos + (height / 2) * sin - distance]
  const neighbours = [sides[(cut + 1) % 4]!, sides[(cut + 3) % 4]!] as const
  const beside = cross(plane(neighbours[0]), plane(neighbours[1]))
  const far = cross(plane(sides[(cut + 2) % 4]!), beside)
  const vanishing: Vector = [focal * far[0], focal * far[1], far[2]]
  const border = sides[cut]!
  const ends = neighbours.map((side) => crossing(side, border))
  const through = ends.map((end): Line | undefined => {
    if (end === undefined) return undefined
    const [a, b, c] = cross(vanishing, [end.x - width / 2, end.y - height / 2, 1])
    const size = Math.hypot(a, b)
    const turn = a * border.cos + b * border.sin < 0 ? -1 : 1
    return lineAt(Math.atan2(b * turn, a * turn), ((a * width) / 2 + (b * height) / 2 - c) * (turn / size))
  })
  const [one, other] = through
  if (one === undefined || other === undefined) return border
  // Outward is where the border's own normal points, or away from it at the left and top.
  const outward = border.distance > 1 ? 1 : -1
  return (other.distance - (ends[0]!.x * other.cos + ends[0]!.y * other.sin)) * outward >= -0.01 ? other : one
}

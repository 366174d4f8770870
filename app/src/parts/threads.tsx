import { useLayoutEffect, useRef, useState } from 'react'

/** Ink lines from lit words to what rests on them, drawn over `children`'s box. Decoration: words say the same. */
export interface ThreadEnds {
  readonly from: HTMLElement | null
  readonly to: HTMLElement | null
}

/** `under`: the element whose lower edge the lines turn below, so that they cross no words. */
export function Threads({ ends, under }: { readonly ends: readonly ThreadEnds[]; readonly under: React.RefObject<HTMLElement | null> }): React.JSX.Element {
  const svg = useRef<SVGSVGElement>(null)
  const [paths, setPaths] = useState<readonly { d: string; x: number; y: number }[]>([])
  useLayoutEffect(() => {
    const below = under
    const draw = (): void => {
      const box = svg.current?.getBoundingClientRect()
      if (!box) return
      setPaths(ends.flatMap(({ from, to }, i) => (from && to ? [pathBetween(seenPart(from), to.getBoundingClientRect(), box, (below.current?.getBoundingClientRect().bottom ?? 0) - box.top + 8 + i * 9)] : [])))
    }
    draw()
    const watch = new ResizeObserver(draw)
    if (svg.current?.parentElement) watch.observe(svg.current.parentElement)
    window.addEventListener('scroll', draw, { capture: true, passive: true })
    // Fonts and page pictures move things after the first layout.
    const late = [200, 700, 1500].map((ms) => setTimeout(draw, ms))
    return () => {
      watch.disconnect()
      window.removeEventListener('scroll', draw, { capture: true })
      late.forEach(clearTimeout)
    }
  }, [ends, under])
  return (
    <svg ref={svg} className="threads no-print" aria-hidden="true">
      {paths.map((p, i) => (
        <g key={i}><path d={p.d} pathLength={1} /><circle cx={p.x} cy={p.y} r="3.2" /></g>
      ))}
    </svg>
  )
}

/** The part of the words that can be seen: a narrow strip shows only some of a long line. */
function seenPart(words: HTMLElement): DOMRect {
  const all = words.getBoundingClientRect()
  const strip = words.closest('.crop-scroll')?.getBoundingClientRect()
  if (!strip) return all
  const left = Math.min(Math.max(all.left, strip.left), strip.right - 12)
  return new DOMRect(left, all.top, Math.max(12, Math.min(all.right, strip.right) - left), all.height)
}

/** Down from under the words, along a lane of its own, and down to the top of the target. */
function pathBetween(from: DOMRect, to: DOMRect, box: DOMRect, bend: number): { d: string; x: number; y: number } {
  const x2 = to.left + to.width / 2 - box.left
  const first = from.left + 6 - box.left
  const last = from.right - 6 - box.left
  // Straight down where the words stand over the target.
  const x1 = x2 >= first && x2 <= last ? x2 : first + (last - first) * 0.8
  const y1 = from.bottom - box.top
  const y2 = to.top - box.top - 4
  const r = Math.min(10, Math.abs(x2 - x1) / 2)
  const way = Math.sign(x2 - x1)
  const d = Math.abs(x2 - x1) < 2 ? `M${x1} ${y1}V${y2}`
    : `M${x1} ${y1}V${bend - r}Q${x1} ${bend} ${x1 + way * r} ${bend}H${x2 - way * r}Q${x2} ${bend} ${x2} ${bend + r}V${y2}`
  return { d, x: x2, y: y2 }
}

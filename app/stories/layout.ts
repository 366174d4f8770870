/**
 * Looked up inside the page, so nothing here may use anything from outside its function. `width` is the screen's own:
 * a phone's `innerWidth` grows with what does not fit.
 */

/** How far the page can be moved sideways, in pixels. */
export function sidewaysBy(width: number): number {
  return Math.max(0, document.documentElement.scrollWidth - width)
}

/** Texts that cannot be read whole: outside the screen, or in a box too small for them that does not scroll. */
export function cutText(width: number): string[] {
  const cut: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const scrolls = (el: Element): boolean => /auto|scroll/.test(getComputedStyle(el).overflowX)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const el = node.parentElement
    if (!el || text === '' || el.closest('.visually-hidden, .skip, .lit, svg, option, noscript, script, details:not([open]) > :not(summary)')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    if (box.width === 0 || getComputedStyle(el).visibility === 'hidden') continue
    let inScroller = false
    for (let at: Element | null = el; at && at !== document.body; at = at.parentElement) {
      if (scrolls(at)) {
        inScroller = true
        break
      }
      const style = getComputedStyle(at)
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
      const frame = at.getBoundingClientRect()
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || (style.overflowY !== 'visible' && !/auto|scroll/.test(style.overflowY) && (box.top < frame.top - 2 || box.bottom > frame.bottom + 2))) {
        cut.push(text.slice(0, 60))
        break
      }
    }
    // Blanks at the end of a kept line hang over its edge and are not missed.
    const hangs = getComputedStyle(el).whiteSpaceCollapse === 'preserve' && el.scrollWidth <= el.clientWidth + 1
    if (!inScroller && !hangs && (box.left < -1 || box.right > width + 1)) cut.push(`off screen: ${text.slice(0, 60)}`)
  }
  return [...new Set(cut)]
}

/** Lines of text that lie over each other, as when a date is too wide for its column. */
export function overlaps(): string[] {
  const room = document.querySelector('dialog[open]') ?? document.querySelector('main')
  if (!room) return []
  const lines: { el: Element; text: string; box: DOMRect }[] = []
  const walker = document.createTreeWalker(room, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.parentElement
    if (!el || (node.textContent ?? '').trim() === '' || el.closest('.visually-hidden, .lit, svg, select, textarea, details:not([open]) > :not(summary)')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) if (box.width > 2 && box.height > 2) lines.push({ el, text: (node.textContent ?? '').trim().slice(0, 30), box })
  }
  const over: string[] = []
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      if (a.el === b.el) continue
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      if (wide > 2 && high > Math.min(a.box.height, b.box.height) * 0.5) over.push(`${a.text} / ${b.text}`)
    }
  })
  return [...new Set(over)]
}

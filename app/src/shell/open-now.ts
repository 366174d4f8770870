/**
 * Whether something is open, for screens that are there before the engine is loaded; and the question a browser asks
 * before it closes what was not saved.
 */
export interface OpenNow {
  /** Papers in memory, or one that can be put back. */
  readonly isOpen: boolean
  /** Somebody's own papers or answers that are in no file yet. */
  readonly isUnsaved: boolean
}

let now: OpenNow = { isOpen: false, isUnsaved: false }
const listeners = new Set<() => void>()

export const getOpenNow = (): OpenNow => now
export const subscribeOpenNow = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const ask = (e: BeforeUnloadEvent): void => e.preventDefault()

export function setOpenNow(next: OpenNow): void {
  if (next.isOpen === now.isOpen && next.isUnsaved === now.isUnsaved) return
  now = next
  if (next.isUnsaved) addEventListener('beforeunload', ask)
  else removeEventListener('beforeunload', ask)
  for (const l of listeners) l()
}

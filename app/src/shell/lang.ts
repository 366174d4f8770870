import { type Lang, type Params, hasMessage, printDay, say } from '@proofline/words/start'
import { useMemo, useSyncExternalStore } from 'react'

/** The chosen language. It is a preference, not a record: it is the only thing kept in this browser. */
const KEY = 'lang'
const listeners = new Set<() => void>()

function first(): Lang {
  try {
    const kept = localStorage.getItem(KEY)
    if (kept === 'en' || kept === 'es') return kept
  } catch {
    // A browser that forbids storage still works; the choice lasts until the page closes.
  }
  return navigator.languages.some((l) => l.toLowerCase().startsWith('es')) ? 'es' : 'en'
}
let lang: Lang = first()
document.documentElement.lang = lang

export function setLang(next: Lang): void {
  lang = next
  document.documentElement.lang = next
  try {
    localStorage.setItem(KEY, next)
  } catch {
    // See above.
  }
  for (const l of listeners) l()
}

export interface Words {
  readonly lang: Lang
  /** The sentence for an id, blanks filled. */
  readonly t: (id: string, params?: Params) => string
  /** The sentence, or the other one when there is none (agencies' own words). */
  readonly tOr: (id: string, otherwise: string, params?: Params) => string
  readonly day: (d: number) => string
}

export function useWords(): Words {
  const now = useSyncExternalStore((l) => {
    listeners.add(l)
    return () => listeners.delete(l)
  }, () => lang)
  // The same words for the same language: screens may keep what they worked out with them.
  return useMemo(() => ({
    lang: now,
    t: (id, params) => say(now, id, params),
    tOr: (id, otherwise, params) => (hasMessage(id) ? say(now, id, params) : otherwise),
    day: (d) => printDay(now, d),
  }), [now])
}

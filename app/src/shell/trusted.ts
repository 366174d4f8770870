/**
 * The one trusted-types policy: it accepts a fixed list of same-origin script addresses (our workers and the
 * service worker) and throws on anything else.
 */
import looksWorkerUrl from '@proofline/pages/browser/looks?worker&url'
import pagesWorkerUrl from '@proofline/pages/browser/worker?worker&url'

const ALLOWED: readonly string[] = [pagesWorkerUrl, looksWorkerUrl, '/sw.js']

interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy
}

const allow = (url: string): string => {
  if (!ALLOWED.includes(url)) throw new Error('a script address that is not ours')
  return url
}
const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
const policy: ScriptUrlPolicy = trustedTypes?.createPolicy('proofline-worker', { createScriptURL: allow }) ?? { createScriptURL: allow }

export const newPagesWorker = (): Worker => new Worker(policy.createScriptURL(pagesWorkerUrl) as string, { type: 'module' })
/** The one that reads pictures: its answer alone allows wasm (server/src/headers.ts). */
export const newLooksWorker = (): Worker => new Worker(policy.createScriptURL(looksWorkerUrl) as string, { type: 'module' })

/** Keeps the app itself for offline use; what people add is never cached. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker.register(policy.createScriptURL('/sw.js') as string).catch(() => undefined)
}

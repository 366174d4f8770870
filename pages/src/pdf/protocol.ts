import type { Page } from '@proofline/engine'
import type { NotRead } from '../opened.ts'

/** What the host asks of its helper (child process or Worker). One question at a time. */
export type Ask =
  | { readonly type: 'read'; readonly bytes: Uint8Array }
  /** `bytes` is left out when the same file was drawn from last. */
  | { readonly type: 'draw'; readonly bytes?: Uint8Array; readonly page: number; readonly scale: number }

/** What the helper answers. `ready` comes once, at the start; each question ends with one of the last three. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'page'; readonly done: number; readonly of: number }
  | { readonly type: 'batch'; readonly pages: readonly Page[] }
  /** `retire`: the helper has grown, or fallen over, and is to be replaced. */
  | { readonly type: 'done'; readonly retire: boolean }
  | { readonly type: 'notRead'; readonly notRead: NotRead; readonly retire?: boolean }
  | { readonly type: 'drawn'; readonly image: unknown }

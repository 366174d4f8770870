import type { Page } from '@proofline/engine'
import type { NotRead } from '../opened.ts'

/**
 * What the host asks of its helpers (child processes or Workers). One question at a time. `bytes` is left out when the same
 * file was asked about last.
 */
export type Ask =
  | { readonly type: 'read'; readonly bytes: Uint8Array }
  | { readonly type: 'draw'; readonly bytes?: Uint8Array; readonly page: number; readonly scale: number }
  /** Reads a page of a PDF from its picture. `unlessText`: not when its own text is good. */
  | { readonly type: 'look'; readonly bytes?: Uint8Array; readonly page: number; readonly unlessText: boolean }
  /** Reads a photo or a scan. */
  | { readonly type: 'lookAtPicture'; readonly bytes: Uint8Array; readonly mediaType: string }
  /** Draws a page that was read from a picture, straight and upright, as it was read. */
  | { readonly type: 'straighten'; readonly bytes?: Uint8Array; readonly mediaType: string; readonly page: Straightened; readonly scale: number }

/** What is needed of a page to draw it as it was read. */
export type Straightened = Pick<Page, 'number' | 'width' | 'height' | 'toPicture'>

/** What a helper answers. `ready` comes once, at the start; each question ends with one of the last four. */
export type Answer =
  | { readonly type: 'ready' }
  /** Whether the PDF has pictures as large as pages: before its first page. */
  | { readonly type: 'scans'; readonly has: boolean }
  | { readonly type: 'page'; readonly done: number; readonly of: number }
  | { readonly type: 'batch'; readonly pages: readonly Page[] }
  /** `retire`: the helper has grown, or fallen over, and is to be replaced. */
  | { readonly type: 'done'; readonly retire: boolean }
  | { readonly type: 'notRead'; readonly notRead: NotRead; readonly retire?: boolean }
  | { readonly type: 'drawn'; readonly image: unknown }
  /** Without a page: its own text is good. */
  | { readonly type: 'looked'; readonly page?: Page; readonly retire: boolean }

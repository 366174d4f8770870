/**
 * A saved record as plain data: which papers, and what the holder said. Everything else is worked out again from
 * them, so a saved file can never hold a stale fact.
 */
import { type Day, isoDay, parseIsoDay } from '../base/day.ts'
import type { ClaimValue, Precision } from '../claims/claim.ts'
import type { Statement } from '../claims/statement.ts'
import { isFieldName } from '../claims/vocabulary.ts'
import { type Tell, factTold } from './told.ts'

export const RECORD_SCHEMA = 'proofline-record'
export const RECORD_VERSION = 1

export interface SavedPaper {
  /** Lower-case hex SHA-256 of the file. */
  readonly id: string
  readonly name: string
  readonly mediaType: string
  /** Path inside the archive or folder: `papers/…`. */
  readonly file: string
  /** Path of the pages as they were read from pictures (`pages/….json`); absent for papers with text of their own. */
  readonly pages?: string
}
export interface SavedRecord {
  readonly papers: readonly SavedPaper[]
  readonly statements: readonly Statement[]
}
export type OpenedRecord =
  | ({ readonly type: 'Saved' } & SavedRecord)
  /** Made by a newer version of this program. */
  | { readonly type: 'NewerVersion'; readonly version: number }
  | { readonly type: 'NotARecord' }
  /** A record with parts that make no sense; `at` names the place, never the content. */
  | { readonly type: 'BadRecord'; readonly at: string }

/** `saidOn` as `YYYY-MM-DD`; the rest as in memory. */
export function toSaved(record: SavedRecord): Record<string, unknown> {
  return {
    kind: RECORD_SCHEMA, version: RECORD_VERSION, papers: record.papers,
    statements: record.statements.map((s) => ({ ...s, saidOn: isoDay(s.saidOn) })),
  }
}

type Raw = Record<string, unknown>
const isObject = (x: unknown): x is Raw => typeof x === 'object' && x !== null && !Array.isArray(x)
const isText = (x: unknown): x is string => typeof x === 'string'
const SAFE_FILE = /^papers\/[^/\\]+$/
const SAFE_PAGES = /^pages\/[^/\\]+\.json$/
const PRECISIONS: readonly Precision[] = ['exact', 'about', 'month', 'year', 'unknown', 'default-suspect']

/** Checks everything before anything is used. */
export function fromSaved(data: unknown): OpenedRecord {
  if (!isObject(data) || data['kind'] !== RECORD_SCHEMA) return { type: 'NotARecord' }
  const version = data['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { type: 'BadRecord', at: 'version' }
  if (version > RECORD_VERSION) return { type: 'NewerVersion', version }
  const { papers, statements } = data
  if (!Array.isArray(papers)) return { type: 'BadRecord', at: 'papers' }
  if (!Array.isArray(statements)) return { type: 'BadRecord', at: 'statements' }
  const savedPapers: SavedPaper[] = []
  for (const [i, p] of papers.entries()) {
    const ok = isObject(p) && isText(p['id']) && /^[0-9a-f]{64}$/.test(p['id']) && isText(p['name']) && isText(p['mediaType']) && isText(p['file']) && SAFE_FILE.test(p['file']) && (p['pages'] === undefined || (isText(p['pages']) && SAFE_PAGES.test(p['pages'])))
    if (!ok) return { type: 'BadRecord', at: `papers[${i}]` }
    savedPapers.push({ id: p['id'] as string, name: p['name'] as string, mediaType: p['mediaType'] as string, file: p['file'] as string, ...(isText(p['pages']) ? { pages: p['pages'] } : {}) })
  }
  const said: Statement[] = []
  for (const [i, s] of statements.entries()) {
    const one = statement(s)
    if (!one) return { type: 'BadRecord', at: `statements[${i}]` }
    said.push(one)
  }
  return { type: 'Saved', papers: savedPapers, statements: said }
}

const isValue = (v: unknown): v is ClaimValue => isText(v) || typeof v === 'number' || typeof v === 'boolean' || isObject(v)

function statement(s: unknown): Statement | undefined {
  if (!isObject(s) || !isText(s['id']) || !isText(s['saidOn']) || (s['by'] !== 'holder' && s['by'] !== 'representative')) return undefined
  const day: Day | undefined = parseIsoDay(s['saidOn'])
  if (day === undefined) return undefined
  const said = { id: s['id'], saidOn: day, by: s['by'] as 'holder' | 'representative' }
  const claim = s['claim']
  const value = s['value']
  const precision = s['precision'] as Precision
  const valued = (): { value?: ClaimValue; precision: Precision } | undefined => {
    if (!PRECISIONS.includes(precision)) return undefined
    if (value === undefined) return precision === 'unknown' ? { precision } : undefined
    return isValue(value) ? { value, precision } : undefined
  }
  switch (s['kind']) {
    case 'confirm': return isText(claim) ? { ...said, kind: 'confirm', claim, ...(s['blind'] === true ? { blind: true } : {}) } : undefined
    case 'misread': {
      const v = valued()
      return isText(claim) && v ? { ...said, kind: 'misread', claim, ...v } : undefined
    }
    case 'same-event':
    case 'different-events': {
      const two = s['claims']
      if (!Array.isArray(two) || two.length !== 2 || !two.every(isText)) return undefined
      return { ...said, kind: s['kind'], claims: [two[0]!, two[1]!] }
    }
    case 'not-mine': {
      const paper = s['paper']
      if (!isText(claim) && !isText(paper)) return undefined
      return { ...said, kind: 'not-mine', ...(isText(claim) ? { claim } : {}), ...(isText(paper) ? { paper } : {}) }
    }
    case 'mine': return isText(s['paper']) ? { ...said, kind: 'mine', paper: s['paper'] } : undefined
    case 'remember': {
      const v = valued()
      const { field, event } = s
      return isText(field) && isFieldName(field) && isText(event) && v ? { ...said, kind: 'remember', event, field, ...v } : undefined
    }
    case 'tell': {
      const { fact, item } = s
      if (!isText(fact) || (item !== undefined && !isText(item)) || (precision !== 'exact' && precision !== 'unknown')) return undefined
      const told: Tell = { ...said, kind: 'tell', fact, ...(item === undefined ? {} : { item }), ...(value === undefined ? {} : { value: value as string }), precision }
      return factTold(told) ? told : undefined
    }
    case 'page-starts': {
      const { file, page, starts } = s
      if (!isText(file) || typeof page !== 'number' || !Number.isInteger(page) || page < 1 || typeof starts !== 'boolean') return undefined
      return { ...said, kind: 'page-starts', file, page, starts }
    }
    case 'kind-of': return isText(s['paper']) && isText(s['reader']) ? { ...said, kind: 'kind-of', paper: s['paper'], reader: s['reader'] } : undefined
    case 'note': return isText(s['text']) ? { ...said, kind: 'note', text: s['text'], ...(isText(claim) ? { claim } : {}) } : undefined
    case 'withdraw': return isText(s['statement']) ? { ...said, kind: 'withdraw', statement: s['statement'] } : undefined
    default: return undefined
  }
}

/** The pack this program carries, and another pack's dated values put in its place. */
import { type PackShelf, rowsOfPack, shelfOfPack } from './pack-open.ts'
import { FINGERPRINTS, SIGNATURE } from './pack.made.ts'
import { type PackData, describePack, packText } from './pack-text.ts'
import { standardPack } from './pack.ts'
import type { LawRows } from './law.ts'

export interface OwnPack {
  readonly data: PackData
  /** The bytes its signature is about. */
  readonly text: string
  readonly signature: string
}
let own: OwnPack | undefined
/** The rules of this program as data, worked out once from the rules themselves: a changed rule gives another text. */
export function ownPack(): OwnPack {
  if (!own) {
    const data = describePack(standardPack, FINGERPRINTS)
    own = { data, text: packText(data), signature: SIGNATURE }
  }
  return own
}

export type AppliedPack = typeof standardPack & {
  readonly lawRows?: LawRows
  readonly shelf?: ReadonlyMap<string, PackShelf>
}
/** A pack can only bring other values of the law: rules that count differently need another program. */
export type Applied =
  | { readonly type: 'Applied'; readonly pack: AppliedPack }
  /** These rules, readings or values are not those of this program. */
  | { readonly type: 'NeedsOtherProgram'; readonly rules: readonly string[]; readonly readings: readonly string[]; readonly law: readonly string[] }

/** What this program cannot take from a pack: rules that count in another way, unknown ones, and values it never asks for or misses. */
export function unlike(data: PackData): { readonly rules: readonly string[]; readonly readings: readonly string[]; readonly law: readonly string[] } {
  const { data: ours } = ownPack()
  const logic = (p: PackData): Map<string, string> => new Map(p.rules.map((r) => [r.id, r.logic]))
  const ids = (all: readonly { readonly id: string }[]): Set<string> => new Set(all.map((x) => x.id))
  const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...new Set([...a, ...b])].filter((id) => !a.has(id) || !b.has(id)).sort()
  const [a, b] = [logic(data), logic(ours)]
  const readings = (p: PackData): Set<string> => new Set(p.readings.map((r) => `${r.id} (${r.options.map((o) => o.id).join(', ')})`))
  return {
    rules: [...new Set([...a.keys(), ...b.keys()])].filter((id) => a.get(id) !== b.get(id)).sort(), readings: apart(readings(data), readings(ours)),
    law: apart(ids(data.law), ids(ours.law)),
  }
}

/** This program's rules with the values and the shelf life of a pack. */
export const packWith = (data: PackData): AppliedPack => ({ ...standardPack, version: data.pack, lawRows: rowsOfPack(data), shelf: shelfOfPack(data) })

export function applyPack(data: PackData): Applied {
  const other = unlike(data)
  if (other.rules.length + other.readings.length + other.law.length > 0) return { type: 'NeedsOtherProgram', ...other }
  return { type: 'Applied', pack: packWith(data) }
}

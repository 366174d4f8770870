/** Fields as the goals name them, and the goals themselves. */
import { type FieldName, fieldSpec } from '@proofline/engine'
import type { Level } from '../damage/levels.ts'

export const GROUPS = {
  arrival: ['admission.date', 'admission.at'],
  'stay until': ['admission.until', 'authorizedStay.until'],
  received: ['filing.received'],
  order: ['order.date'],
  service: ['order.served', 'notice.served', 'nta.served'],
  hearing: ['hearing.at', 'nta.hearingAt'],
  'A-number': ['person.aNumber', 'relative.aNumber'],
} as const satisfies Readonly<Record<string, readonly FieldName[]>>

/** `receipt` for every field that holds one; `other days`, `other numbers` for the rest of what decides. */
export function groupOf(field: string): string {
  const named = Object.entries(GROUPS).find(([, fields]) => (fields as readonly string[]).includes(field))?.[0]
  if (named) return named
  const { type } = fieldSpec(field as FieldName)
  if (type === 'receipt') return 'receipt'
  return type.startsWith('day') ? 'other days' : 'other numbers'
}
export const GROUP_NAMES = [...Object.keys(GROUPS), 'receipt', 'other days', 'other numbers'] as const
/** The eight the goals are about. */
export const isGoalGroup = (group: string): boolean => !group.startsWith('other ')

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  text: 'PDF with its own text', clean: 'clean scan, 300 dpi', scan: 'office scan, 200 dpi', fax: 'fax', photo: 'phone photo', 'bad-photo': 'bad phone photo',
}

export interface Goal {
  readonly says: string
  readonly of: 'answered' | 'wrong' | 'known' | 'mistaken'
  readonly level: Level | undefined
  /** A share from 0 to 1: at least for `answered` and `known`, at most for the others. */
  readonly share: number
}
export const GOALS: readonly Goal[] = [
  { says: 'clean scans: deciding fields right or asked', of: 'answered', level: 'clean', share: 0.995 },
  { says: 'clean scans: wrong without being asked', of: 'wrong', level: 'clean', share: 0.001 },
  { says: 'phone photos: deciding fields right or asked', of: 'answered', level: 'photo', share: 0.95 },
  { says: 'phone photos: wrong without being asked', of: 'wrong', level: 'photo', share: 0.003 },
  { says: 'clean scans: kind of paper known', of: 'known', level: 'clean', share: 0.99 },
  { says: 'phone photos: kind of paper known', of: 'known', level: 'photo', share: 0.96 },
  { says: 'unknown papers taken for a known kind', of: 'mistaken', level: undefined, share: 0.005 },
]

import type { Claim, ClaimValue } from '../claims/claim.ts'
import { type ValueType, fieldSpec, isFieldName } from '../claims/vocabulary.ts'

const FIRST_DAY = -719162 // 0001-01-01
const LAST_DAY = 2932896 // 9999-12-31
const PRECISIONS = new Set(['exact', 'about', 'month', 'year', 'unknown', 'default-suspect'])

const isDay = (v: unknown): boolean => typeof v === 'number' && Number.isInteger(v) && v >= FIRST_DAY && v <= LAST_DAY
const isText = (v: unknown): boolean => typeof v === 'string' && v.trim() !== ''
const isObject = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)
const isAbsentOrString = (v: unknown): boolean => v === undefined || typeof v === 'string'
const PLACE_PARTS = ['city', 'state', 'country', 'port', 'feature']

function fits(type: ValueType, value: ClaimValue): boolean {
  const v: unknown = value
  switch (type) {
    case 'day': return isDay(v)
    case 'day/ds': return isDay(v) || v === 'D/S'
    case 'day/cu': return isDay(v) || v === 'C' || v === 'U'
    case 'daytime': return isObject(v) && isDay(v['day']) && (v['time'] === null || typeof v['time'] === 'string')
    case 'name': return isObject(v) && typeof v['surname'] === 'string' && typeof v['given'] === 'string' && isAbsentOrString(v['middle'])
    case 'place': return isObject(v) && PLACE_PARTS.every((p) => isAbsentOrString(v[p]))
    case 'address': return isObject(v) && Array.isArray(v['lines']) && v['lines'].every((l) => typeof l === 'string') && ['city', 'zip'].every((p) => isAbsentOrString(v[p]))
    case 'money': case 'count': return typeof v === 'number' && Number.isFinite(v)
    case 'flag': return typeof v === 'boolean'
    default: return isText(v)
  }
}

/**
 * Whether a claim has the shape its field promises (vocabulary, catalogue 24.1). A claim that has not is kept and
 * shown, but no fact is made of it.
 */
export function isSound(claim: Claim): boolean {
  if (typeof claim.id !== 'string' || typeof claim.event !== 'string' || !isFieldName(claim.field)) return false
  if (!PRECISIONS.has(claim.precision)) return false
  if (claim.precision === 'unknown') return true
  if (claim.value === undefined) return false
  const spec = fieldSpec(claim.field)
  return fits(spec.type, claim.value) && (!spec.words || spec.words.includes(String(claim.value)))
}

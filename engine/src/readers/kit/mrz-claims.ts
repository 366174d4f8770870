import type { Day } from '../../base/day.ts'
import type { FieldName } from '../../claims/vocabulary.ts'
import type { Gather } from './gather.ts'
import { type Mrz, type MrzLimit, type MrzPart, mrzDate, mrzName } from './mrz.ts'
import { birthPrecision, namePrecision } from './values.ts'

/**
 * Claims a date of a machine-readable zone and gives its day back; a problem when it is none. Without a limit a
 * two-digit year cannot be completed, and says so.
 */
export function mrzDay(g: Gather, event: string, field: FieldName, part: MrzPart, limit: MrzLimit | undefined): Day | undefined {
  const found = limit === undefined && !/^<+$/.test(part.text) ? ({ type: 'ambiguous' } as const) : mrzDate(part.text, limit ?? 'expiry')
  switch (found.type) {
    case 'day': {
      const suspect = field === 'person.birthDate' && found.precision === 'exact'
      g.claim(event, field, part.quote, found.day, { precision: suspect ? birthPrecision(found.day) : found.precision })
      return found.day
    }
    case 'unknown': g.claim(event, field, part.quote, undefined, { precision: 'unknown' }); return undefined
    case 'impossible': g.problem('ImpossibleDate', { field, at: part.quote }); return undefined
    case 'unreadable': g.problem('UnreadableDate', { field, at: part.quote }); return undefined
    case 'ambiguous': g.problem('AmbiguousDate', { field, at: part.quote }); return undefined
  }
}

const SEXES: Readonly<Record<string, string>> = { M: 'M', F: 'F', X: 'X', '<': 'unspecified' }

/** Name and sex, and a problem for every check digit that does not hold. */
export function mrzPerson(g: Gather, mrz: Mrz): void {
  const name = mrzName(mrz.name.text)
  if (name) g.claim('person#1', 'person.name', mrz.name.quote, name, { precision: namePrecision(name) })
  g.checked('person#1', 'person.sex', mrz.sex.quote, SEXES[mrz.sex.text])
  for (const f of mrz.failed) g.problem('CheckDigitFailed', { at: f.at.quote, params: { check: f.check } })
}

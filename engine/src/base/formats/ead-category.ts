/** Category of a work permit, written in the one way rules compare it (FMT-3). */

const PRINTED = /^([AC])0?(\d{1,2})(?:I?([A-HJ-Z]))?$/

/**
 * `C9`, `(c)(9)` and `C09P` are `C09`; `(c)(3)(B)` and `(c)(3)(i)(B)` are `C03B`. The `P` of a card that is also a
 * permit to travel is not part of the category. Undefined for anything that is not the category of a work permit.
 */
export function eadCategory(printed: string): string | undefined {
  const m = PRINTED.exec(printed.toUpperCase().replace(/[\s().*-]/g, ''))
  if (m === null || Number(m[2]) === 0) return undefined
  const letter = m[3] === undefined || m[3] === 'P' ? '' : m[3]
  return `${m[1]}${m[2]!.padStart(2, '0')}${letter}`
}

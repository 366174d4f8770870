/** Classes of admission (FMT-4): an open list. A code we do not know stays exactly as printed. */

export type ClassGroup =
  | 'visitor' | 'visa-waiver' | 'student' | 'worker' | 'fiance' | 'parole' | 'asylum' | 'refugee' | 'conditional-resident' | 'resident' | 'without-inspection'

const GROUPS: readonly (readonly [ClassGroup, RegExp])[] = [
  ['visitor', /^B[12]$/], ['visa-waiver', /^W[BT]$/], ['student', /^(?:F[12]|J[12]|M1)$/],
  ['worker', /^(?:H1B|H4|L1A|L2|E[123]|O1|TN|R1)$/], ['fiance', /^K1$/], ['parole', /^(?:PAR|DT|CH|UHP|OAR)$/],
  ['asylum', /^AS[1-36-8]$/], ['refugee', /^RE[1-9]$/], ['conditional-resident', /^CR[16]$/],
  ['resident', /^(?:IR[16]|F[234][1-8]|E[123]6|DV[16]|S[IL]6|CU6|Z1[13]|NA3)$/], ['without-inspection', /^EWI$/],
]

export interface ClassOfAdmission {
  /** `H1B` for `H-1B`; an unknown code as printed. */
  readonly text: string
  readonly group: ClassGroup | undefined
}

/** Undefined for what can be no class: `D/S`, which belongs into the box of the last day, and longer text. */
export function readClassOfAdmission(printed: string): ClassOfAdmission | undefined {
  const asPrinted = printed.trim()
  const text = asPrinted.toUpperCase().replace(/[\s().-]/g, '')
  if (!/^(?=.*[A-Z])[A-Z0-9]{2,5}$/.test(text) || text === 'DS') return undefined
  const group = GROUPS.find(([, shape]) => shape.test(text))?.[0]
  return { text: group === undefined ? asPrinted : text, group }
}

import type { LawValue } from '../law.ts'
import type { Reading, Rule } from '../rule.ts'
import { cardExtension } from './card-extension.ts'
import { designationEnd } from './designation-end.ts'
import { lateInitial } from './late-initial.ts'
import { tpsNumbers } from './numbers.ts'
import { qualifyingFiling, qualifyingGrant } from './qualifying.ts'
import { registrationWindow } from './registration-window.ts'
import { reregistrationWindow } from './reregistration-window.ts'
import { termEnd } from './term-end.ts'
import { termination } from './termination.ts'

export const tpsRules = [
  registrationWindow, reregistrationWindow, lateInitial, designationEnd, termEnd, termination, cardExtension, qualifyingFiling, qualifyingGrant,
] as unknown as readonly Rule[]
export const tpsReadings: readonly Reading[] = []
export const tpsLaw: readonly LawValue[] = tpsNumbers

import type { LawValue } from '../law.ts'
import type { Rule } from '../rule.ts'
import { automaticExtension } from './automatic-extension.ts'
import { renewalRules } from './filings.ts'
import { i94Days } from './i94-days.ts'
import { workPermitNumbers } from './numbers.ts'
import { cardEnd } from './permit-card.ts'
import { renewalOpens } from './renewal-opens.ts'
import { stemExtension } from './stem-extension.ts'
import { validityCap } from './validity-cap.ts'

export { workPermitReadings } from './readings.ts'

export const workPermitRules = [automaticExtension, stemExtension, renewalOpens, validityCap, cardEnd, i94Days, ...renewalRules] as unknown as readonly Rule[]
export const workPermitLaw: readonly LawValue[] = workPermitNumbers

/** Dated values about addresses and registration, each with its reference. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

export const MOVE_DAYS = lawValue('address.move-days', 'days', always(10, cite('INA 265(a), 8 USC 1305(a); 8 CFR 265.1')))
/** Counted in calendar or in working days: a reading, since the texts differ. */
export const COURT_MOVE_DAYS = lawValue('address.court-move-days', 'days', always(5, cite('8 CFR 1003.15(d)(2)', 'official')))
export const REGISTRATION_DAYS = lawValue('address.registration-days', 'days', always(30, cite('INA 262(a)-(b), 8 USC 1302; 8 CFR 264.1')))
export const REGISTRATION_AGE = lawValue('address.registration-age', 'years', always(14, cite('INA 262(b), 8 USC 1302(b)')))
/** Before this day people who had come in without inspection had no form to register with. */
export const REGISTRATION_FORM_FROM = day('2025-04-11')
/** Classes of diplomats and of people at international organizations. */
export const EXEMPT_CLASS = /^[AG]-?[1-5]$/

/** Dated numbers of conditional residence, each with its reference. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

const MARRIAGE = cite('USCIS announcement Jan. 2023 (I-751)', 'secondary')
const INVESTOR = cite('USCIS announcement Jan. 2023 (I-829)', 'secondary')

/** Residence is on condition when it began before this anniversary of the marriage ("less than 24 months"). On the day residence began. */
export const YEARS_MARRIED = lawValue('conditional-residence.years-married', 'years', always(2, cite('INA 216(h)(1)')))
/** Residence on condition ends this many years after it began. On the day it began. */
export const YEARS_ON_CONDITION = lawValue('conditional-residence.years-on-condition', 'years', always(2, cite('INA 216(a), (c)(2)')))
/** Calendar days before the end in which the joint petition is filed. On that end. */
export const DAYS_TO_FILE = lawValue('conditional-residence.days-to-file', 'days', always(90, cite('INA 216(d)(2)')))
/** Stands for "as printed on the receipt", of the years when receipts gave different times. */
export const AS_PRINTED = 0
/** Months by which the receipt lengthens the card. On the day the petition was received. */
export const RECEIPT_MONTHS = {
  marriage: lawValue('conditional-residence.receipt-months', 'months',
    { value: AS_PRINTED, from: null, until: day('2023-01-24'), authority: cite('earlier receipts (I-751): 24 or 18 months, as printed') },
    { value: 48, from: day('2023-01-25'), until: null, authority: MARRIAGE }),
  investor: lawValue('conditional-residence.receipt-months-investor', 'months',
    { value: AS_PRINTED, from: null, until: day('2023-01-10'), authority: cite('earlier receipts (I-829): 24 or 18 months, as printed') },
    { value: 48, from: day('2023-01-11'), until: null, authority: INVESTOR }),
} as const
export const RECEIPT_AUTHORITIES = [MARRIAGE, INVESTOR] as const

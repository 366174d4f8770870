/** Dated numbers of visa statuses for work and study, each with its reference. */
import { day } from '../../base/day.ts'
import { always, lawValue } from '../law.ts'
import { cite } from '../rule.ts'

/** Years in H-1B. */
export const H1B_YEARS = lawValue('nonimmigrant.h1b-years', 'years', always(6, cite('INA 214(g)(4); 8 CFR 214.2(h)(13)(iii)(A)')))
/** Days outside in one go after which six new years may begin. */
export const H1B_YEAR_ABROAD = lawValue('nonimmigrant.h1b-year-abroad', 'days', always(365, cite('8 CFR 214.2(h)(13)(iii)(A)')))
/** Most days after a job ended. */
export const JOB_GRACE_DAYS = lawValue('nonimmigrant.job-grace-days', 'days', always(60, cite('8 CFR 214.1(l)(2)')))

export const F_GRACE_DAYS = lawValue('nonimmigrant.f-grace-days', 'days', always(60, cite('8 CFR 214.2(f)(5)(iv)')))
/** Postponed by a court on 2026-09-14; both texts are a reading, never an if. */
export const F_GRACE_DAYS_FIXED = lawValue('nonimmigrant.f-grace-days-fixed', 'days',
  { value: 60, from: null, until: day('2026-09-14'), authority: cite('8 CFR 214.2(f)(5)(iv)') },
  { value: 30, from: day('2026-09-15'), until: null, authority: cite('FR (July 17, 2026), FR Doc. 2026-14439, eff. Sept. 15, 2026', 'secondary'), inLitigation: true })
/** After leaving a program early with the school's permission. */
export const F_WITHDRAWAL_DAYS = lawValue('nonimmigrant.f-withdrawal-days', 'days', always(15, cite('8 CFR 214.2(f)(5)(iv)')))
export const J_GRACE_DAYS = lawValue('nonimmigrant.j-grace-days', 'days', always(30, cite('8 CFR 214.2(j)(1)(ii)')))
export const M_GRACE_DAYS = lawValue('nonimmigrant.m-grace-days', 'days', always(30, cite('8 CFR 214.2(m)(5)')))

const UNEMPLOYMENT = cite('8 CFR 214.2(f)(10)(ii)(E)', 'secondary')
/** Most days without work in training after a program. */
export const OPT_DAYS_WITHOUT_WORK = lawValue('nonimmigrant.opt-days-without-work', 'days', always(90, UNEMPLOYMENT))
/** In all, with the extension for fields of science. */
export const STEM_DAYS_WITHOUT_WORK = lawValue('nonimmigrant.stem-days-without-work', 'days', always(150, UNEMPLOYMENT))
/** Longest gap between two jobs that older guidance passed over. */
export const SHORT_GAP_DAYS = lawValue('nonimmigrant.short-gap-days', 'days', always(10, cite('SEVP Policy Guidance 1004-03 (superseded)')))
/** Least hours of work in a week that count as work (SEVP practice). */
export const HOURS_OF_WORK = 20

const FILING = cite('8 CFR 214.2(f)(11)(i)')
export const OPT_FILE_DAYS_BEFORE = lawValue('nonimmigrant.opt-file-days-before', 'days', always(90, FILING))
export const OPT_FILE_DAYS_AFTER = lawValue('nonimmigrant.opt-file-days-after', 'days', always(60, FILING))
/** After the school recommends the training. */
export const OPT_RECOMMENDED_DAYS = lawValue('nonimmigrant.opt-recommended-days', 'days', always(30, FILING))
export const STEM_RECOMMENDED_DAYS = lawValue('nonimmigrant.stem-recommended-days', 'days', always(60, FILING))

export const nonimmigrantNumbers = [
  H1B_YEARS, H1B_YEAR_ABROAD, JOB_GRACE_DAYS, F_GRACE_DAYS, F_GRACE_DAYS_FIXED, F_WITHDRAWAL_DAYS, J_GRACE_DAYS, M_GRACE_DAYS,
  OPT_DAYS_WITHOUT_WORK, STEM_DAYS_WITHOUT_WORK, SHORT_GAP_DAYS, OPT_FILE_DAYS_BEFORE, OPT_FILE_DAYS_AFTER, OPT_RECOMMENDED_DAYS, STEM_RECOMMENDED_DAYS,
] as const

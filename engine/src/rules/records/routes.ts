/** Where a wrong paper is corrected (REC-1): by the agency that made it and the kind of paper. Drafts of corrections start here. */
import type { Citation } from '../result.ts'
import { cite } from '../rule.ts'

export type CorrectionRoute =
  /** A deferred inspection site of CBP, or its email for I-94 questions. */
  | 'cbp-i94'
  /** USCIS contact, or Form I-102, for the I-94 at the foot of an I-797. */
  | 'uscis-i94'
  /** The request of USCIS for a typographic error. */
  | 'uscis-notice'
  /** Form I-90, without fee when USCIS made the mistake. */
  | 'uscis-green-card'
  /** Form I-765, without fee when USCIS made the mistake. */
  | 'uscis-work-permit'
  /** A motion to the judge to correct or to advise. */
  | 'court-motion'
  /** The clerk of the court, for what its case page shows. */
  | 'court-data'
  /** No way of its own is known: a letter. */
  | 'in-writing'

export const ROUTE_AUTHORITY: Readonly<Record<CorrectionRoute, Citation>> = {
  'cbp-i94': cite('CBP deferred inspection sites and I-94 correction by email'),
  'uscis-i94': cite('Form I-102 instructions; USCIS Contact Center'),
  'uscis-notice': cite('USCIS e-Request, "typographic error"'),
  'uscis-green-card': cite('Form I-90 instructions, card with USCIS error'),
  'uscis-work-permit': cite('Form I-765 instructions, card with USCIS error'),
  'court-motion': cite('EOIR practice: motion to correct or advise'),
  'court-data': cite('EOIR practice: case information corrected through the court'),
  'in-writing': cite('no set route known (rulebook REC-1)'),
}

const ROUTES: ReadonlyMap<string, CorrectionRoute> = new Map<string, CorrectionRoute>([
  ['cbp/i94', 'cbp-i94'],
  ['uscis/i94', 'uscis-i94'], ['uscis/notice', 'uscis-notice'], ['uscis/green-card', 'uscis-green-card'], ['uscis/work-permit', 'uscis-work-permit'],
  ['eoir/court-paper', 'court-motion'], ['eoir/notice', 'court-motion'], ['eoir/court-page', 'court-data'],
])
/** Agencies that have a route of their own for some kind of paper. */
const ROUTED: ReadonlySet<string> = new Set(['cbp', 'uscis', 'eoir'])

/** Does the kind of paper matter for this agency? */
export const hasRoutes = (agency: string): boolean => ROUTED.has(agency)
/** `agency` and `paper` as in the facts `request.agency` and `request.paper`. */
export const correctionRoute = (agency: string, paper: string | undefined): CorrectionRoute => ROUTES.get(`${agency}/${paper}`) ?? 'in-writing'

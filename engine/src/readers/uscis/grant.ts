import type { Day } from '../../base/day.ts'
import type { Paper, Quote } from '../../papers/paper.ts'
import type { Gather } from '../kit/gather.ts'
import { quotePiece } from '../kit/lines.ts'
import { spaced } from '../kit/run.ts'
import type { FrameFound } from './frame-claims.ts'
import { type Frame, boxAt, receiptsIn } from './frame.ts'
import { DATE, firstSaid, proseOf, sayDay } from './prose.ts'

/** Forms whose approval gives the status itself. Petitions and work permits give none. */
const BY_FORM: Readonly<Record<string, string>> = {
  'I-485': 'permanent-resident', 'I-751': 'permanent-resident', 'I-829': 'permanent-resident', 'I-821': 'tps', 'I-821D': 'daca',
  'I-914': 't', 'I-918': 'u', 'I-589': 'asylum',
}
const TEMPORARY = ['tps', 'daca', 't', 'u']
/** Residence by a marriage under two years old: on conditions (INA 216). */
const CONDITIONAL = /^C[RF]\d$/
/** Classes of investors and others that may carry conditions too: a person has to say which. */
const DOUBTFUL = /^(?:CX\d|[CTRI]5\d|[RN][UVWXHRI]\d)$/

const RESIDENT_SINCE = new RegExp(
  String.raw`(?:permanent\s+residen\w+[^.]{0,120}?\b(?:as\s+of|effective|since)|resident\s+since|granted\s+asylum[^.]{0,60}?\bas\s+of|asylum[^.]{0,60}?\bgranted[^.]{0,60}?\b(?:as\s+of|on))\s*:?\s*(?<date>${DATE})`, 'i')

/** Days a validity line prints. */
export interface Validity {
  readonly from: { readonly text: string; readonly quote: Quote } | undefined
  readonly until: { readonly text: string; readonly quote: Quote } | undefined
}

/** Claims about the status an approval gives; nothing for approvals that give none. */
export function claimGrant(g: Gather, paper: Paper, frame: Frame, found: FrameFound, validity: Validity): Day | undefined {
  const box = boxAt(frame, 'caseType')
  const section = frame.sides.section
  const sij = found.form === 'I-360' && section && spaced('special immigrant juvenile').test(section.text)
  const kind = sij ? 'sij' : BY_FORM[found.form ?? '']
  const at = sij ? quotePiece(paper, section.pieces[0]!) : box?.value && quotePiece(paper, box.value)
  if (!kind || !at) return undefined
  const given = found.form === 'I-485' ? residence(g, frame, found) : kind
  if (given) g.claim('status#1', 'status.kind', at, given)
  const cls = frame.sides.class
  if (cls && found.class) g.claim('status#1', 'status.class', cls.pieces[0], found.class, { label: cls.label })
  const number = receiptsIn(frame)[0]
  if (number && found.receipt) g.claim('status#1', 'status.receipt', number, found.receipt)
  if (TEMPORARY.includes(kind)) {
    sayDay(g, 'status#1', 'status.until', validity.until)
    return sayDay(g, 'status#1', 'status.from', validity.from)
  }
  return sayDay(g, 'status#1', 'status.from', firstSaid(proseOf(paper), RESIDENT_SINCE)?.group('date'))
}

/**
 * Only the class tells conditional residence from permanent, and the 90 days for Form I-751 hang on it: without a
 * class, or with a doubtful one, nothing is claimed and a person has to look.
 */
function residence(g: Gather, frame: Frame, found: FrameFound): string | undefined {
  if (found.class === undefined) g.problem('MissingField', { field: 'status.class' })
  else if (DOUBTFUL.test(found.class)) g.problem('UnknownWording', { field: 'status.kind', at: frame.sides.class?.pieces[0] })
  else return CONDITIONAL.test(found.class) ? 'conditional-resident' : 'permanent-resident'
  return undefined
}

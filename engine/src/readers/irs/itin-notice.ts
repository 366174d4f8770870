import { labelWords } from '../kit/fields.ts'
import { formDate, formOf, isMasked, looksLikeName, sayFormDay, sayValue, taxpayer, wholeName } from '../kit/form-fields.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { allLines, piece } from '../kit/lines.ts'
import { spaced } from '../kit/run.ts'
import { birthPrecision } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { allSaid, proseOf } from '../uscis/prose.ts'
import { taxPaperOf } from './which.ts'

const L = {
  date: labelWords('Notice date', 'Date of notice', 'Date of this notice'),
  itin: labelWords('Individual Taxpayer Identification Number (ITIN)', 'Individual Taxpayer Identification Number', 'Your ITIN is', 'Your ITIN', 'ITIN'),
  name: labelWords('Name', 'Your name', 'Applicant name'),
  birth: labelWords('Date of birth', 'Birth date', 'Your date of birth'),
}
const OTHERS = ['Notice', 'To contact us', 'Your caller ID', 'Document locator number', 'Application number', 'Page', 'Phone', 'Fax', 'Reason', 'Country of citizenship'].map((w) => labelWords(w))
const LABELS = [...Object.values(L), ...OTHERS]

const KINDS: Readonly<Record<string, string>> = { 5: 'itin-assigned', 6: 'itin-suspended', 7: 'itin-rejected' }
const CODE = /(?<![A-Z0-9])CP\s?56(?<last>[567])\s?[A-Z]?(?![A-Z0-9])/
const DAYS = spaced('(?<days>\\d{1,3}) (?:calendar )?days (?:from|of|after) the date (?:of|on|printed on) (?:this|the) notice|within (?<within>\\d{1,3}) (?:calendar )?days')

/** Notices about a taxpayer number (papers catalogue 15): CP565 gives one, CP566 waits for more papers, CP567 rejects. */
export const itinNotice: Reader = {
  id: 'irs/itin-notice@1',
  source: 'IRS',
  recognise: (paper) => taxPaperOf(paper) === 'itin',
  read(paper): ReadResult {
    const g = gather(paper, itinNotice)
    const form = formOf(paper, LABELS)
    const kind = claimKind(g)
    const date = form.value(L.date)
    if (!date?.at) g.problem('MissingField', { field: 'notice.date', at: date?.label })
    sayFormDay(g, 'notice#1', 'notice.date', date, formDate)
    if (kind === 'itin-suspended') claimDays(g)
    const itin = kind === 'itin-assigned' ? form.value(L.itin, { accept: /^9\d{2}/ }) : undefined
    // The words "ITIN" stand in many sentences: only a number after them is one that cannot be read.
    if (itin?.at && /^\d/.test(itin.at.text) && !isMasked(itin.at.text)) sayValue(g, 'person#1', 'person.itin', { ...itin, at: numberIn(itin.at) ?? itin.at }, taxpayer)
    const name = form.value(L.name)
    if (name?.at && looksLikeName(name.at.text)) g.claim('person#1', 'person.name', name.at, wholeName(name.at.text), { label: name.label.text })
    const birth = form.value(L.birth)
    const born = birth?.at && formDate(birth.at.text)
    sayFormDay(g, 'person#1', 'person.birthDate', birth, formDate, born?.type === 'day' ? { precision: birthPrecision(born.day) } : {})
    return g.result()
  },
}

type At = NonNullable<ReturnType<typeof piece>>
/** The number at the beginning of a value, without a full stop or words after it. */
function numberIn(at: At): At | undefined {
  const m = /^\d{3}[ -]?\d{2}[ -]?\d{4}(?!\d)/.exec(at.text)
  return m ? piece(at.line, at.start, at.start + m[0].length) : undefined
}

/** From the code in the head of the notice; two different codes there say nothing sure. */
function claimKind(g: Gather): string | undefined {
  const found = allLines(g.paper).slice(0, 25).flatMap((line) => {
    const m = CODE.exec(line.text)
    const at = m ? piece(line, line.start + m.index, line.start + m.index + m[0].length) : undefined
    return m && at ? [{ at, kind: KINDS[m.groups!['last']!]! }] : []
  })
  const first = found[0]
  if (first && found.some((f) => f.kind !== first.kind)) g.problem('UnknownWording', { field: 'notice.kind', at: first.at })
  else if (first) g.claim('notice#1', 'notice.kind', first.at, first.kind)
  return first && found.every((f) => f.kind === first.kind) ? first.kind : undefined
}

/** Days to answer, counted by rules from the notice date; different numbers on one notice are asked about. */
function claimDays(g: Gather): void {
  const said = allSaid(proseOf(g.paper), DAYS).flatMap((m) => m.group('days') ?? m.group('within') ?? [])
  const first = said[0]
  if (!first) return
  if (said.some((s) => s.text !== first.text)) g.problem('UnknownWording', { field: 'notice.dueDays', at: first.quote })
  else g.claim('notice#1', 'notice.dueDays', first.quote, Number(first.text))
}

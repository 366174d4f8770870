import { type FieldName, type HolderRecord, type Source, eventKindOf } from '@proofline/engine'
import { printDayShort } from '@proofline/words/web'
import { valueText, visible } from '../../parts/value.tsx'
import { stemOf } from '../../record/outcome-view.ts'
import type { Words } from '../../shell/lang.ts'
import { type Entry, type WorkedOut, silence } from './model.ts'

/** What tells one happening from another of its kind: the form, the place, the kind of hearing. */
const DETAILS: Readonly<Record<string, readonly FieldName[]>> = {
  admission: ['admission.place'], departure: ['departure.to', 'departure.place'], filing: ['filing.form'], notice: ['notice.kind'], nta: ['nta.form'],
  hearing: ['hearing.kind'], order: ['order.kind'], appeal: ['appeal.form', 'appeal.body'], motion: ['motion.kind'], appointment: ['appointment.kind'], card: ['card.kind'],
  status: ['status.kind'], visa: ['visa.class'], authorizedStay: ['authorizedStay.class'], encounter: ['encounter.kind'], custody: ['custody.kind'], training: ['training.kind'],
  visaApplication: ['visaApplication.form'], civilRecord: ['civilRecord.kind'], presence: ['presence.kind'], job: ['job.employer'], program: ['program.school'],
  recordsRequest: ['recordsRequest.agency'], caseEvent: ['caseEvent.text'],
}

/** Longer details are told on the fact's own page. */
const DETAIL_MAX = 40

/** "came in · Miami": what happened, and which one. */
export function whatText(words: Words, record: HolderRecord, e: Entry): string {
  const { t, tOr } = words
  const plain = tOr(`when.${e.field}`, tOr(`field.${e.field}`, e.field))
  const phrase = e.from === undefined ? tOr(`ends.${e.field}`, plain) : plain
  const claims = record.events.find((x) => x.id === e.event)?.claims ?? []
  const fields = DETAILS[eventKindOf(e.field)] ?? []
  // A detail is told in the words of the same source where it has any.
  const claim = fields.flatMap((f) => claims.filter((c) => c.field === f && c.value !== undefined)).sort((a, b) => Number(b.source === e.source) - Number(a.source === e.source))[0]
  const value = claim?.value
  const known = claim === undefined || value === undefined ? '' : typeof value === 'object' && 'city' in value && value.city !== undefined ? value.city : valueText(words, claim.field, value, claim.precision)
  const detail = [known, formOfNotice(record, e)].filter((d) => d !== '').join(' ')
  const told = detail === '' || detail.length > DETAIL_MAX || e.field === 'admission.until' ? phrase : t('timeline.detail', { what: phrase, detail: visible(detail) })
  return e.precision === 'default-suspect' ? t('timeline.detail', { what: told, detail: t('timeline.suspect') }) : told
}

/** The form a notice is about, by their receipt number. */
function formOfNotice(record: HolderRecord, e: Entry): string {
  if (eventKindOf(e.field) !== 'notice') return ''
  const receipts = record.events.find((x) => x.id === e.event)?.claims.filter((c) => c.field === 'notice.receipt').map((c) => c.value) ?? []
  const filing = record.events.find((x) => x.kind === 'filing' && x.claims.some((c) => c.field === 'filing.receipt' && receipts.includes(c.value)))
  return String(filing?.claims.find((c) => c.field === 'filing.form')?.value ?? '')
}

/** "about 12 Aug 2017", "August 2017", "3 Mar 2017 – 3 Mar 2022". */
export function whenText(words: Words, e: Entry): { readonly before: string; readonly date: string } {
  const { t, day } = words
  if (e.day === undefined) return { before: '', date: '' }
  const value = e.face.field === e.field ? e.face.value : e.day
  const one = valueText(words, e.field, typeof value === 'number' || (typeof value === 'object' && 'zone' in value) ? value : e.day, e.precision)
  const date = e.from !== undefined && e.startEntry === undefined ? `${day(e.from)} – ${one}` : one
  return { before: e.precision === 'about' ? t('result.about') : '', date }
}

/** "13 or 22 Aug 2018": what a day shares with the next one is said once. */
export function daysText(words: Words, days: readonly number[]): string {
  const { t, day, lang } = words
  const parts = (d: number): string[] => day(d).split(/\s/u)
  const told = days.map((d, i) => {
    const next = days[i + 1]
    const [, month, year] = next === undefined ? [] : parts(next)
    const [date, m, y] = parts(d)
    return y !== year ? day(d) : m !== month ? printDayShort(lang, d) : date!
  })
  return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} ${t('result.or')} ${told.at(-1)}`
}

export const workedOutName = (words: Words, w: WorkedOut): string => words.tOr(`${stemOf(w.outcome.rule.id)}.name`, w.outcome.rule.id)

/** The words of a closed gap; what is still to come, or left out by a filter, is not "no paper". */
export function gapText(words: Words, from: number, to: number, papersOnly: boolean): string | undefined {
  const gap = silence(from, to)
  if (!gap) return undefined
  const n = words.tOr(`number.${gap.n}`, String(gap.n))
  const months = gap.unit === 'months'
  return papersOnly ? words.t(months ? 'timeline.gap.months' : 'timeline.gap.years', { n }) : words.t(months ? 'timeline.empty.months' : 'timeline.empty.years', { n })
}

/** Sources that say the same, each once, the entry's own first. */
export const sourcesOf = (e: Entry): Source[] => [...new Set([e.source, ...e.claims.map((c) => c.source)])]

import type { Paper } from '../../papers/paper.ts'
import { anyUsDate } from '../kit/dates.ts'
import { type Gather, gather } from '../kit/gather.ts'
import { formId } from '../kit/values.ts'
import type { ReadResult, Reader } from '../reader.ts'
import { type Json, type JsonPaper, fieldAt, jsonOf, listAt, objectAt, textAt } from './json-places.ts'

const PATHS: readonly (readonly string[])[] = [['data', 'processing_time'], ['processing_time']]
const bodyOf = (json: JsonPaper): Json | undefined => PATHS.map((p) => objectAt(json.root, ...p)).find((b) => b !== undefined)

/** The answer of the processing-times page, saved by hand (papers catalogue 12.6). It says nothing about a person. */
export const processingTimes: Reader = {
  id: 'uscis/processing-times@1',
  source: 'USCIS',
  recognise(paper) {
    const body = bodyOf(jsonOf(paper))
    return body !== undefined && (listAt(body, 'range').length > 0 || listAt(body, 'subtypes').length > 0)
  },
  read,
}

function read(paper: Paper): ReadResult {
  const g = gather(paper, processingTimes)
  const json = jsonOf(paper)
  const body = bodyOf(json)
  if (!json.whole) g.problem('MalformedData')
  const subtypes = listAt(body, 'subtypes').filter((s) => s.kind === 'object')
  if (subtypes.length === 0) claimOne(g, json, body, body, 'processingTime#1')
  subtypes.forEach((s, i) => claimOne(g, json, body, s, `processingTime#${i + 1}`))
  return g.result()
}

const FORMS = ['form_name', 'form_type', 'form'] as const
const OFFICES = ['office_name', 'office_code', 'office'] as const

function claimOne(g: Gather, json: JsonPaper, body: Json | undefined, item: Json | undefined, event: string): void {
  // The subtype's own `form_type` is a code of the page, the form stands above it.
  const form = FORMS.find((k) => formId(textAt(body, k) ?? '') !== undefined)
  if (form) g.claim(event, 'processingTime.form', json.quote(fieldAt(body, form)!), formId(textAt(body, form)!), { label: form })
  const office = OFFICES.find((k) => textAt(body, k))
  if (office) g.claim(event, 'processingTime.office', json.quote(fieldAt(body, office)!), oneLine(textAt(body, office)!), { label: office })
  const subtype = textAt(item, 'subtype_info_en')
  if (subtype) g.claim(event, 'processingTime.subtype', json.quote(fieldAt(item, 'subtype_info_en')!), oneLine(subtype), { label: 'subtype_info_en' })
  claimRange(g, json, item, event)
  const asked = textAt(item, 'service_request_date')
  const quote = asked ? json.quote(fieldAt(item, 'service_request_date')!) : undefined
  if (!asked || !quote) return
  const day = anyUsDate(asked)
  if (day.type === 'day') g.claim(event, 'processingTime.inquiryBefore', quote, day.day, { label: 'service_request_date' })
  else g.problem(day.type === 'impossible' ? 'ImpossibleDate' : 'UnreadableDate', { field: 'processingTime.inquiryBefore', at: quote })
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** The lower and the higher end, in whichever order they stand. Parts of a unit are no count: a person has to look. */
function claimRange(g: Gather, json: JsonPaper, item: Json | undefined, event: string): void {
  const ends = listAt(item, 'range').flatMap((r) => {
    const field = fieldAt(r, 'value')
    const text = field?.value.kind === 'leaf' ? String(field.value.value ?? '') : ''
    return field && /^\d+(?:\.\d+)?$/.test(text) ? [{ value: Number(text), quote: json.quote(field), unit: fieldAt(r, 'unit'), unitText: textAt(r, 'unit') }] : []
  }).sort((a, b) => a.value - b.value)
  const [low, high] = [ends[0], ends.at(-1)]
  if (!low || !high) return
  if (new Set(ends.map((e) => e.unitText)).size > 1) return g.problem('UnknownWording', { field: 'processingTime.unit' })
  const whole = (n: number): number | undefined => (Number.isInteger(n) ? n : undefined)
  g.checked(event, 'processingTime.low', low.quote, whole(low.value), { label: 'range' })
  g.checked(event, 'processingTime.high', high.quote, whole(high.value), { label: 'range' })
  if (low.unit && low.unitText) g.claim(event, 'processingTime.unit', json.quote(low.unit), oneLine(low.unitText), { label: 'unit' })
}

import { type Claim, type ClaimValue, type DayTime, type FactValue, type FieldName, factByName, fieldSpec } from '@proofline/engine'
import { printMonth } from '@proofline/words/web'
import { type Words, useWords } from '../shell/lang.ts'

const isDayTime = (v: ClaimValue): v is DayTime => typeof v === 'object' && 'zone' in v

/** A claim's value in the person's language: dates with month names, codes in words, names in <bdi> by the caller. */
export function valueText(words: Words, field: FieldName, value: ClaimValue | undefined, precision: string): string {
  const { t, tOr, lang } = words
  if (value === undefined) return t('value.unknown')
  const { type } = fieldSpec(field)
  if (typeof value === 'number' && (type === 'day' || type === 'day/ds' || type === 'day/cu')) {
    if (precision === 'month') return printMonth(lang, value)
    if (precision === 'year') return words.day(value).slice(-4)
    return words.day(value)
  }
  if (value === 'D/S') return t('value.ds')
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no')
  if (typeof value === 'number') return type === 'money' ? `$${(value / 100).toFixed(2)}` : String(value)
  if (typeof value === 'string') return type === 'code' ? tOr(`code.${field}.${value}`, tOr(`code.${value}`, value)) : value
  if (isDayTime(value)) return value.time ? `${words.day(value.day)}, ${value.time}` : words.day(value.day)
  if ('surname' in value) return value.order === 'given-first' ? `${value.given} ${value.surname}` : `${value.surname}, ${value.given}`
  if ('lines' in value) {
    // The lines are the paper's own and mostly end with city, state and ZIP code already.
    const lines = value.lines.join(', ')
    return [lines, ...[value.city, value.state, value.zip].filter((part) => part !== undefined && !lines.includes(part))].join(', ')
  }
  return [value.feature, value.city, value.port, value.state, value.country].filter(Boolean).join(', ')
}

/** A fact's value in the person's language; one that is not known says so. */
export function factText({ t, tOr, day }: Words, name: string, value: FactValue | undefined): string {
  const fact = factByName(name)
  if (value === undefined) return t('said.unknown')
  if (typeof value === 'number') return fact?.type.startsWith('day') ? day(value) : String(value)
  if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no')
  return value === 'D/S' ? t('value.ds') : fact?.type === 'code' ? tOr(`fact.${name}.${value}`, value) : visible(value)
}

/** The value, set as *the* date when it is one. Text of papers is bidi-isolated and never markup. */
export function ValueText({ claim, large = false }: { readonly claim: Pick<Claim, 'field' | 'value' | 'precision'>; readonly large?: boolean }): React.JSX.Element {
  const words = useWords()
  const text = visible(valueText(words, claim.field, claim.value, claim.precision))
  const { type } = fieldSpec(claim.field)
  const isDate = (type.startsWith('day') && claim.value !== undefined) || large
  return <bdi className={isDate ? `date ${large ? (text.length > 22 ? 'date-m wraps' : 'date-l') : 'date-m'}` : 'strong'}>{text}</bdi>
}

/** Direction marks and zero-width characters are shown, so that a name cannot pretend to be another. */
export const visible = (text: string): string =>
  text.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)

/** With a capital letter, for a name that stands by itself. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

import { type Claim, type ClaimValue, fieldSpec, valueFromText } from '@proofline/engine'
import { useId, useState } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { capital, valueText, visible } from '../../parts/value.tsx'
import { useWords } from '../../shell/lang.ts'
import * as answer from './answer.ts'
import { type Answered, useFieldName } from './answered.ts'
import type { Question } from './queue.ts'

type ClaimQuestion = Extract<Question, { kind: 'claim' }>

/** A number, a code or a word that was read from a picture and is not sure: yes, one of the other readings, or typed. */
export function AskValue({ q, onAnswer, later }: { readonly q: ClaimQuestion; readonly onAnswer: (a: Answered) => void; readonly later: React.ReactNode }): React.JSX.Element {
  const words = useWords()
  const { t } = words
  const { claim } = q
  const fieldName = useFieldName()
  const text = (value: ClaimValue | undefined): string => visible(valueText(words, claim.field, value, 'exact'))
  const choose = (value: ClaimValue): void => onAnswer({ ids: answer.readsAs(q, value), told: t('check.told.yes', { value: text(value) }) })
  const others = otherReadings(claim)
  const label = claim.label?.replace(/\s+/g, ' ').replace(/[:\s]+$/, '')
  const value = text(claim.value)
  return (
    <>
      <p className="soft">{capital(fieldName(claim.field))}</p>
      <h1 tabIndex={-1}><span className="check-line">{label ? t('check.question.label', { value, label: visible(label) }) : t('check.question', { value })}</span> <span className="check-line">{t('check.question.ask')}</span></h1>
      <p className="soft check-why">{t('check.reading')} {t('check.because.unsure')}{q.decides ? ` ${t('check.because.used')}` : ''}</p>
      <div className="check-main">
        <button type="button" className="button main" id="check-yes" onClick={() => onAnswer({ ids: answer.confirm(q), told: t('check.told.yes', { value }) })}><Icon name="check" />{t('check.yes')}</button>
        <button type="button" className="button check-cant" id="check-cant" onClick={() => onAnswer({ ids: answer.looked(q, t('check.note.cant')), told: t('check.told.unsure') })}>{t('check.cant')}</button>
      </div>
      <div className="check-other">
        {others.length > 0 ? (
          <>
            <h2>{t('check.value.other')}</h2>
            <ol className="chips">
              {others.map((o, i) => (
                <li key={String(o)}><button type="button" className="chip" id={i === 0 ? 'first-chip' : undefined} onClick={() => choose(o)}><span className="chip-date">{text(o)}</span><span className="chip-label soft small">{t('check.chip.rival')}</span>{i < 9 ? <kbd aria-hidden="true">{i + 1}</kbd> : null}</button></li>
              ))}
            </ol>
          </>
        ) : null}
        <TypeValue claim={claim} onChoose={choose} />
      </div>
      <p className="check-more">
        <button type="button" className="button quiet" onClick={() => onAnswer({ ids: answer.isNotMine(q), told: t('check.told.notMine') })}>{t('check.notMine')}</button>
        {later}
      </p>
    </>
  )
}

/** What other looks read, as values of the field; looks that make no value of it are left out. */
function otherReadings(claim: Claim): ClaimValue[] {
  const own = JSON.stringify(claim.value)
  const values = (claim.doubt?.rivals ?? []).flatMap((r) => valueFromText(claim.field, r) ?? [])
  return [...new Map(values.filter((v) => JSON.stringify(v) !== own).map((v) => [JSON.stringify(v), v])).values()]
}

/** Typed by hand, or chosen where only some words can stand. */
function TypeValue({ claim, onChoose }: { readonly claim: Claim; readonly onChoose: (v: ClaimValue) => void }): React.JSX.Element | null {
  const words = useWords()
  const { t } = words
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [isWrong, setWrong] = useState(false)
  const spec = fieldSpec(claim.field)
  if (['name', 'place', 'address', 'flag', 'country'].includes(spec.type)) return null
  if (spec.words) {
    return (
      <ul className="check-choices">
        {spec.words.filter((w) => w !== claim.value).map((w) => <li key={w}><button type="button" className="button" onClick={() => onChoose(w)}>{capital(valueText(words, claim.field, w, 'exact'))}</button></li>)}
      </ul>
    )
  }
  if (typed === undefined) return <button type="button" className="button quiet" id="check-type" onClick={() => setTyped(typeof claim.value === 'string' ? claim.value : '')}>{t('check.value.type')}</button>
  const submit = (e: React.FormEvent): void => {
    e.preventDefault()
    const value = valueFromText(claim.field, typed)
    if (value === undefined) setWrong(true)
    else onChoose(value)
  }
  return (
    <form className="check-text" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('check.value.label')}</label>
      <input id={id} autoFocus autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={120} value={typed} onChange={(e) => { setTyped(e.target.value); setWrong(false) }} aria-invalid={isWrong} aria-describedby={`${id}-wrong`} />
      <p className="small typed-note" id={`${id}-wrong`} role="alert">{isWrong ? t('check.value.wrong') : ''}</p>
      <button type="submit" className="button">{t('check.fact.tell')}</button>
    </form>
  )
}

import { type Day, type Fact, type FactValue, type Outcome } from '@proofline/engine'
import { useId, useState } from 'react'
import { useAbout } from '../../parts/outcome-card.tsx'
import { capital, factText } from '../../parts/value.tsx'
import { stemOf } from '../../record/outcome-view.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import * as answer from './answer.ts'
import type { Answered } from './answered.ts'
import { TypeDate } from './other-date.tsx'
import type { Question } from './queue.ts'

type FactQuestion = Extract<Question, { kind: 'fact' }>

/** A fact no paper gives: what it decides, which paper would say it, and a way to tell it. */
export function AskFact({ q, onAnswer, later }: { readonly q: FactQuestion; readonly onAnswer: (a: Answered) => void; readonly later: React.ReactNode }): React.JSX.Element {
  const words = useWords()
  const { t, tOr } = words
  const { outlook } = useRecord()
  const { fact, scope, settles, irreversible, representativeFirst } = q.next
  const about = useAbout()({ about: scope })
  const [talked, setTalked] = useState(!representativeFirst)
  const name = tOr(`fact.${fact.name}`, fact.name)
  const decides = [...new Set(settles.flatMap((id) => outlook?.outcomes.find((o: Outcome) => o.id === id) ?? []).map((o) => tOr(`${stemOf(o.rule.id)}.name`, o.rule.id)))]
  const tell = (value: FactValue): void => onAnswer({ ids: answer.tellFact(q, value), told: t('check.told.fact', { what: capital(name), value: factText(words, fact.name, value) }) })
  const unknown = (): void => onAnswer({ ids: answer.tellFact(q, undefined), told: t('check.told.unknown') })
  return (
    <>
      {about ? <p className="soft"><bdi>{about}</bdi></p> : null}
      <h1 tabIndex={-1}>{capital(name)}</h1>
      <p className="soft check-why">{t('check.fact.text')}</p>
      <div className="check-decides">
        <h2>{t('check.fact.decides')}</h2>
        <ul>{decides.map((d) => <li key={d}>{d}</li>)}</ul>
        {irreversible ? <p><b>{t('check.fact.irreversible')}</b></p> : null}
      </div>
      <p className="check-why">{tOr(`needs.${fact.name}`, t('needs.any', { what: name }))}</p>
      {representativeFirst ? <p className="check-why"><b>{t('check.fact.representative')}</b></p> : null}
      {talked ? <TellFact fact={fact} onTell={tell} /> : <p className="check-main"><button type="button" className="button" onClick={() => setTalked(true)}>{t('check.fact.talked')}</button></p>}
      <div className="check-main"><button type="button" className="button check-cant" id="check-cant" onClick={unknown}>{t('check.fact.unknown')}</button></div>
      <p className="check-more">{later}</p>
    </>
  )
}

/** The answers a fact can have: a day, yes or no, one of its words, a number, or words. */
function TellFact({ fact, onTell }: { readonly fact: Fact; readonly onTell: (v: FactValue) => void }): React.JSX.Element {
  const words = useWords()
  const { t } = words
  switch (fact.type) {
    case 'day':
    case 'day/ds': return <TellDay ds={fact.type === 'day/ds'} onTell={onTell} />
    case 'flag': return (
      <div className="check-main even">
        <button type="button" className="button" id="check-yes" onClick={() => onTell(true)}>{t('value.yes')}</button>
        <button type="button" className="button" onClick={() => onTell(false)}>{t('value.no')}</button>
      </div>
    )
    case 'code': return (
      <ul className="check-choices">
        {fact.words!.map((w) => <li key={w}><button type="button" className="button" onClick={() => onTell(w)}>{capital(factText(words, fact.name, w))}</button></li>)}
      </ul>
    )
    case 'count':
    case 'text': return <TellText isNumber={fact.type === 'count'} onTell={onTell} />
  }
}

function TellDay({ ds, onTell }: { readonly ds: boolean; readonly onTell: (v: FactValue) => void }): React.JSX.Element {
  const { t } = useWords()
  const [typing, setTyping] = useState(false)
  if (typing) return <TypeDate onDone={(d: Day) => onTell(d)} onClose={() => setTyping(false)} />
  return (
    <div className={ds ? 'check-main even' : 'check-main'}>
      <button type="button" className="button" id="check-yes" onClick={() => setTyping(true)}>{t('check.fact.day')}</button>
      {ds ? <button type="button" className="button" onClick={() => onTell('D/S')}>{t('value.ds')}</button> : null}
    </div>
  )
}

/** Numbers and words are sent with a button, so that nothing is taken half typed. */
function TellText({ isNumber, onTell }: { readonly isNumber: boolean; readonly onTell: (v: FactValue) => void }): React.JSX.Element {
  const { t } = useWords()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const submit = (e: React.FormEvent): void => {
    e.preventDefault()
    const text = typed.trim()
    if (isNumber ? /^\d{1,6}$/.test(text) : text !== '') onTell(isNumber ? Number(text) : text)
    else setWrong(true)
  }
  return (
    <form className="check-text" onSubmit={submit} noValidate>
      <label htmlFor={id}>{t(isNumber ? 'check.fact.number' : 'check.fact.words')}</label>
      <input id={id} inputMode={isNumber ? 'numeric' : 'text'} autoComplete="off" maxLength={80} value={typed} onChange={(e) => { setTyped(e.target.value); setWrong(false) }} aria-invalid={isWrong} aria-describedby={`${id}-wrong`} />
      <p className="small typed-note" id={`${id}-wrong`} role="alert">{isWrong ? t(isNumber ? 'check.fact.number.wrong' : 'check.fact.words.wrong') : ''}</p>
      <button type="submit" className="button">{t('check.fact.tell')}</button>
    </form>
  )
}

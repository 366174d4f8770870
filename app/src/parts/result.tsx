import type { Outcome, Result, Rule } from '@proofline/engine'
import { Fragment } from 'react'
import { answersIn, mainDay, mainDays, sayParams, stemOf } from '../record/outcome-view.ts'
import { useWords } from '../shell/lang.ts'

/** A day in the display face. Always the same look when it is *the* date. */
export function TheDay({ day, size = 'm' }: { readonly day: number; readonly size?: 'm' | 'l' | 'xl' }): React.JSX.Element {
  const words = useWords()
  return <span className={`date date-${size}`}>{words.day(day)}</span>
}

/** What a result answers, large: its day, its days, or its words. */
export function Answer({ rule, result, size = 'm' }: { readonly rule: Rule; readonly result: Result; readonly size?: 'm' | 'l' | 'xl' }): React.JSX.Element {
  const { t } = useWords()
  const day = mainDay(result)
  const days = mainDays(result)
  const short = useShort(rule, result)
  if (day !== undefined) return <TheDay day={day} size={size} />
  if (days !== undefined) return <span className={`date date-${size}`}>{t('result.days', { days: { days } })}</span>
  return <span className="strong">{short}</span>
}

/** Every way an outcome may come out, each once: papers that disagree are never hidden behind one of them. */
export function AllAnswers({ outcome: { rule, branches } }: { readonly outcome: Outcome }): React.JSX.Element {
  const { t } = useWords()
  const once = answersIn(branches)
  return <>{once.map((r, i) => <Fragment key={i}>{i > 0 ? <span className="soft"> {t('result.or')} </span> : null}<Answer rule={rule} result={r} /></Fragment>)}</>
}

/** The sentence a result brings with it, or a plain one for results without a date. */
export function Sentence({ rule, result }: { readonly rule: Rule; readonly result: Result }): React.JSX.Element {
  return <>{useShort(rule, result)}</>
}

function useShort(rule: Rule, result: Result): string {
  const { t, tOr } = useWords()
  const stem = stemOf(rule.id)
  if (result.say) return tOr(result.say.id, t('result.seeWhy'), sayParams(result.say))
  switch (result.kind) {
    case 'NotApplicable': return tOr(`${stem}.notApplicable.${result.why}`, t('result.notApplicable'))
    case 'NotEnoughKnown': return tOr(`${stem}.notEnoughKnown`, t('result.notEnoughKnown'))
    case 'Unsettled': return tOr(`${stem}.unsettled.${result.why}`, t('result.unsettled'))
    case 'RuleFailed': return t('result.failed')
    case 'Value': return tOr(`${stem}.value.${String(result.value)}`, String(result.value))
    default: return ''
  }
}

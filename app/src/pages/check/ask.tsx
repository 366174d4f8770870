import { type Day, type Precision, pageOf } from '@proofline/engine'
import { useMemo, useState } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { valueText, visible } from '../../parts/value.tsx'
import { useWords } from '../../shell/lang.ts'
import * as answer from './answer.ts'
import { AskFact } from './ask-fact.tsx'
import { type Answered, useFieldName } from './answered.ts'
import { AskKind } from './ask-kind.tsx'
import { AskValue } from './ask-value.tsx'
import { type FoundDate, datesOnPage, dayIn } from './dates-on-page.ts'
import { DateChips, TypeDate } from './other-date.tsx'
import { type Question, isDayType, isVague } from './queue.ts'

type OnAnswer = (a: Answered) => void
type Of<K extends Question['kind']> = Extract<Question, { kind: K }>

/** The other dates printed on the question's page; a claim's own words name them best. */
export function datesFor(q: Question): FoundDate[] {
  if (q.kind !== 'claim' && q.kind !== 'problem') return []
  if (q.kind === 'claim' && !isDayType(q.claim.field)) return []
  const at = q.kind === 'claim' ? q.claim.quote : q.problem.quote
  const page = at ? pageOf(q.item.paper, at.page) : q.item.paper.pages[0]
  if (!page || (q.kind === 'problem' && !(q.problem.field && isDayType(q.problem.field)))) return []
  const own = q.kind === 'claim' ? answer.dayOf(q.claim.value) : undefined
  // What another look at the same ink gave stands first.
  const rivals = q.kind === 'claim' && isDayType(q.claim.field) ? (q.claim.doubt?.rivals ?? []) : []
  const looks = [...new Set(rivals.flatMap((r) => dayIn(r) ?? []))].filter((d) => d !== own).map((d): FoundDate => ({ day: d, printed: '', start: at!.start, end: at!.end, label: '', isRival: true }))
  const others = datesOnPage(page).filter((d) => d.day !== own && !looks.some((l) => l.day === d.day)).map((d) => {
    const claim = q.item.claims.find((c) => c.label !== undefined && c.quote?.page === page.number && c.quote.start < d.end && c.quote.end > d.start)
    return claim?.label === undefined || claim.label.length > 28 ? d : { ...d, label: claim.label }
  })
  return [...looks, ...others]
}

/** One question, its answers, and what else can be done. */
export function Ask({ question: q, dates, onAnswer, onLater }: { readonly question: Question; readonly dates: readonly FoundDate[]; readonly onAnswer: OnAnswer; readonly onLater: () => void }): React.JSX.Element {
  switch (q.kind) {
    case 'claim': return !isDayType(q.claim.field) ? <AskValue q={q} onAnswer={onAnswer} later={<Later onLater={onLater} />} /> : <AskClaim q={q} dates={dates} onAnswer={onAnswer} onLater={onLater} />
    case 'problem': return <AskProblem q={q} dates={dates} onAnswer={onAnswer} onLater={onLater} />
    case 'person': return <AskPerson q={q} onAnswer={onAnswer} onLater={onLater} />
    case 'kind': return <AskKind q={q} onAnswer={onAnswer} later={<Later onLater={onLater} />} />
    case 'departure': return <AskDeparture q={q} onAnswer={onAnswer} onLater={onLater} />
    case 'fact': return <AskFact q={q} onAnswer={onAnswer} later={<Later onLater={onLater} />} />
  }
}

function AskClaim({ q, dates, onAnswer, onLater }: { readonly q: Of<'claim'>; readonly dates: readonly FoundDate[]; readonly onAnswer: OnAnswer; readonly onLater: () => void }): React.JSX.Element {
  const words = useWords()
  const { t, day } = words
  const { claim } = q
  const value = `${claim.precision === 'about' && isVague(claim) ? `${t('result.about')} ` : ''}${visible(valueText(words, claim.field, claim.value, claim.precision))}`
  const label = claim.label?.replace(/\s+/g, ' ').replace(/[:\s]+$/, '')
  const question = claim.value === undefined ? t('check.question.open') : label ? t('check.question.label', { value, label: visible(label) }) : t('check.question', { value })
  const choose = (d: Day): void => onAnswer({ ids: answer.readsOtherwise(q, d), told: t('check.told.date', { day: day(d) }) })
  return (
    <>
      <p className="soft">{useFieldName()(claim.field)}</p>
      <h1 tabIndex={-1}><span className="check-line">{question}</span> <span className="check-line">{t('check.question.ask')}</span></h1>
      <p className="soft check-why">{t('check.reading')} {t(`check.because.${q.because}`)}{q.decides ? ` ${t('check.because.used')}` : ''}</p>
      <div className="check-main">
        <button type="button" className="button main" id="check-yes" onClick={() => onAnswer({ ids: answer.confirm(q), told: t('check.told.yes', { value }) })}><Icon name="check" />{t('check.yes')}</button>
        <button type="button" className="button check-cant" id="check-cant" onClick={() => onAnswer({ ids: answer.looked(q, t('check.note.cant')), told: t(q.because === 'unsure' ? 'check.told.unsure' : 'check.told.cant') })}>{t('check.cant')}</button>
      </div>
      <OtherDate dates={dates} onChoose={choose} />
      <p className="check-more">
        <button type="button" className="button quiet" onClick={() => onAnswer({ ids: answer.isNotMine(q), told: t('check.told.notMine') })}>{t('check.notMine')}</button>
        <Later onLater={onLater} />
      </p>
    </>
  )
}

const Later = ({ onLater }: { readonly onLater: () => void }): React.JSX.Element => {
  const { t } = useWords()
  return <button type="button" className="button quiet" id="check-later" onClick={onLater}>{t('check.later')}</button>
}

/** The other dates of the page, and a date typed by hand. */
function OtherDate({ dates, onChoose, title }: { readonly dates: readonly FoundDate[]; readonly onChoose: (d: Day) => void; readonly title?: string }): React.JSX.Element {
  const { t } = useWords()
  const [typing, setTyping] = useState(false)
  return (
    <div className="check-other">
      {dates.length > 0 ? <><h2>{title ?? t('check.other')}</h2><DateChips dates={dates} onChoose={onChoose} /></> : null}
      {typing ? <TypeDate onDone={onChoose} onClose={() => setTyping(false)} /> : <button type="button" className="button quiet" id="check-type" onClick={() => setTyping(true)}>{t('check.type')}</button>}
    </div>
  )
}

/** Something a machine could not read. A date can be read by the person; anything else is looked at. */
function AskProblem({ q, dates, onAnswer, onLater }: { readonly q: Of<'problem'>; readonly dates: readonly FoundDate[]; readonly onAnswer: OnAnswer; readonly onLater: () => void }): React.JSX.Element {
  const { t, tOr, day } = useWords()
  const { problem } = q
  const field = problem.field ? tOr(`field.${problem.field}`, problem.field) : ''
  const isDate = problem.field !== undefined && isDayType(problem.field)
  const choose = (d: Day): void => onAnswer({ ids: answer.readsThere(q, d), told: t('check.told.date', { day: day(d) }) })
  return (
    <>
      {field ? <p className="soft">{field}</p> : null}
      <h1 tabIndex={-1}>{t(isDate && problem.quote ? 'check.problem.date' : `problem.${problem.type}`)}</h1>
      <p className="soft check-why">{isDate && problem.quote ? `${t(`problem.${problem.type}`)} ` : ''}{typeof problem.params?.['trouble'] === 'string' ? t(`trouble.${problem.params['trouble']}`) : t(`problem.${problem.type}.text`)}</p>
      {isDate ? <OtherDate dates={dates} onChoose={choose} title={t('check.onPage')} /> : null}
      <div className="check-main">
        <button type="button" className={isDate ? 'button check-cant' : 'button main'} id={isDate ? 'check-cant' : 'check-yes'} onClick={() => onAnswer({ ids: answer.looked(q, t('check.note.looked')), told: t('check.told.looked') })}>{isDate ? t('check.cant') : t('check.looked')}</button>
      </div>
      <p className="check-more"><Later onLater={onLater} /></p>
    </>
  )
}

/** Asks, never assumes. */
function AskPerson({ q, onAnswer, onLater }: { readonly q: Of<'person'>; readonly onAnswer: OnAnswer; readonly onLater: () => void }): React.JSX.Element {
  const { t } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{t(`check.person.${q.reason}`)}</h1>
      <p className="soft check-why">{t('check.person.text')}</p>
      <div className="check-main even">
        <button type="button" className="button" id="check-yes" onClick={() => onAnswer({ ids: answer.isMine(q, t('check.note.looked')), told: t('check.told.mine') })}>{t('check.person.yes')}</button>
        <button type="button" className="button" onClick={() => onAnswer({ ids: answer.isAnothers(q, t('check.note.looked')), told: t('check.told.notMine') })}>{t('check.person.no')}</button>
      </div>
      <p className="check-more"><Later onLater={onLater} /></p>
    </>
  )
}

/** No paper shows a departure: only the person can say. */
function AskDeparture({ q, onAnswer, onLater }: { readonly q: Of<'departure'>; readonly onAnswer: OnAnswer; readonly onLater: () => void }): React.JSX.Element {
  const words = useWords()
  const { t } = words
  const [remembers, setRemembers] = useState(false)
  const { from, until } = q.finding
  const params = useMemo(() => ({ from: { day: from ?? 0 }, until: { day: until ?? 0 } }), [from, until])
  const done = (d: Day, precision: Precision): void => onAnswer({ ids: answer.rememberDeparture(q, d, precision), told: t('check.told.remember', { day: valueText(words, 'departure.date', d, precision) }) })
  return (
    <>
      <h1 tabIndex={-1}>{t('check.departure', params)}</h1>
      <p className="soft check-why">{t('check.departure.text', params)}</p>
      {remembers ? <TypeDate rough between={[from ?? -Infinity, until ?? Infinity]} onDone={done} onClose={() => setRemembers(false)} /> : (
        <div className="check-main even">
          <button type="button" className="button" id="check-yes" onClick={() => setRemembers(true)}>{t('check.departure.remember')}</button>
          <button type="button" className="button" id="check-cant" onClick={() => onAnswer({ ids: answer.looked(q, t('check.note.departure')), told: t('check.told.unknown') })}>{t('check.departure.unknown')}</button>
        </div>
      )}
      <p className="check-more"><Later onLater={onLater} /></p>
    </>
  )
}

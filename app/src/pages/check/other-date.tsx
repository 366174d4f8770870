import type { Day, Precision } from '@proofline/engine'
import { printMonth } from '@proofline/words/web'
import { useState } from 'react'
import { useWords } from '../../shell/lang.ts'
import type { FoundDate } from './dates-on-page.ts'
import { type Typed, isOutside, typedDate } from './typed-date.ts'

/** Keys 1 to 9 choose the first nine. */
export const KEYED = 9

/** All other dates of the page: the date above, the paper's own words for it beneath. */
export function DateChips({ dates, onChoose }: { readonly dates: readonly FoundDate[]; readonly onChoose: (day: Day) => void }): React.JSX.Element {
  const { t, day } = useWords()
  return (
    <ol className="chips">
      {dates.map((d, i) => (
        <li key={d.day}>
          <button type="button" className="chip" id={i === 0 ? 'first-chip' : undefined} onClick={() => onChoose(d.day)}>
            <span className="date chip-date">{day(d.day)}</span>
            <span className="chip-label soft small"><bdi>{d.isRival ? t('check.chip.rival') : d.label === '' ? t('check.chip.noLabel') : d.label}</bdi></span>
            {i < KEYED ? <kbd aria-hidden="true">{i + 1}</kbd> : null}
          </button>
        </li>
      ))}
    </ol>
  )
}

/** Day, month by name, year: three plain fields, so that nobody has to guess which number is the month. */
export function TypeDate({ rough = false, between, onDone, onClose }: { readonly rough?: boolean; readonly between?: readonly [number, number]; readonly onDone: (day: Day, precision: Precision) => void; readonly onClose?: () => void }): React.JSX.Element {
  const { t, lang } = useWords()
  const [typed, setTyped] = useState<Typed>({ day: '', month: '', year: '' })
  const [wrong, setWrong] = useState<'incomplete' | 'impossible' | 'year' | 'outside'>()
  const change = (part: Partial<Typed>): void => {
    setTyped({ ...typed, ...part })
    setWrong(undefined)
  }
  const submit = (e: React.FormEvent): void => {
    e.preventDefault()
    const read = typedDate(typed, rough)
    if (read.type === 'date' && between && isOutside(read, between)) setWrong('outside')
    else if (read.type === 'date') onDone(read.day, read.precision)
    else setWrong(read.type)
  }
  const describedBy = wrong ? 'typed-wrong' : rough ? 'typed-hint' : undefined
  return (
    <form className="typed-date" onSubmit={submit} noValidate>
      <p className="typed-field day"><label htmlFor="typed-day">{t('check.date.day')}</label><input id="typed-day" inputMode="numeric" autoComplete="off" maxLength={2} value={typed.day} onChange={(e) => change({ day: e.target.value })} aria-describedby={describedBy} aria-invalid={wrong !== undefined} autoFocus /></p>
      <p className="typed-field month">
        <label htmlFor="typed-month">{t('check.date.month')}</label>
        <select id="typed-month" value={typed.month} onChange={(e) => change({ month: e.target.value })} aria-invalid={wrong !== undefined}>
          <option value="">{t('check.date.choose')}</option>
          {Array.from({ length: 12 }, (_, m) => <option key={m} value={m + 1}>{printMonth(lang, Date.UTC(2001, m, 1) / 86_400_000).split(/\s/u)[0]}</option>)}
        </select>
      </p>
      <p className="typed-field year"><label htmlFor="typed-year">{t('check.date.year')}</label><input id="typed-year" inputMode="numeric" autoComplete="off" maxLength={4} value={typed.year} onChange={(e) => change({ year: e.target.value })} aria-invalid={wrong !== undefined} /></p>
      {rough ? <p className="small soft typed-note" id="typed-hint">{t('check.date.rough')}</p> : null}
      <p className="small typed-note" id="typed-wrong" role="alert">{wrong ? t(`check.date.${wrong === 'year' ? 'year.wrong' : wrong}`) : ''}</p>
      <p className="typed-actions">
        <button type="submit" className="button">{t('check.date.done')}</button>
        {onClose ? <button type="button" className="button quiet" onClick={onClose}>{t('check.date.close')}</button> : null}
      </p>
    </form>
  )
}

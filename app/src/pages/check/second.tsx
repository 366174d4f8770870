import type { Day } from '@proofline/engine'
import { useState } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { capital } from '../../parts/value.tsx'
import { useWords } from '../../shell/lang.ts'
import * as answer from './answer.ts'
import { type Answered, useFieldName } from './answered.ts'
import { TypeDate } from './other-date.tsx'
import type { Question } from './queue.ts'

interface SecondProps {
  readonly q: Extract<Question, { kind: 'claim' }>
  readonly onAnswer: (a: Answered) => void
  readonly later: React.ReactNode
}

/**
 * A date read a second time by somebody who does not see the first reading. The same day: said so. Another day: both are
 * shown, and the person looks once more.
 */
export function SecondReading({ q, onAnswer, later }: SecondProps): React.JSX.Element {
  const { t, day } = useWords()
  const [read, setRead] = useState<Day>()
  const fieldName = useFieldName()
  const first = answer.dayOf(q.claim.value) as Day
  const take = (d: Day): void => {
    if (d === first) onAnswer({ ids: answer.readAlike(q), told: t('check.second.same', { day: day(d) }) })
    else setRead(d)
  }
  const settle = (d: Day): void => onAnswer({ ids: d === first ? answer.readAlike(q) : answer.readsOtherwise(q, d), told: t('check.told.date', { day: day(d) }) })
  return (
    <>
      <p className="soft">{capital(fieldName(q.claim.field))}</p>
      {read === undefined ? (
        <>
          <h1 tabIndex={-1}>{t('check.second.ask')}</h1>
          <p className="soft check-why">{t('check.second.text')}</p>
          <TypeDate onDone={take} />
        </>
      ) : (
        <>
          <h1 tabIndex={-1}>{t('check.second.differ')}</h1>
          <p className="soft check-why">{t('check.second.differ.text')}</p>
          <div className="check-main even">
            {[read, first].map((d, i) => <button key={d} type="button" className="button" id={i === 0 ? 'check-yes' : undefined} onClick={() => settle(d)}><span>{day(d)}<br /><span className="small soft">{t(i === 0 ? 'check.second.yours' : 'check.second.first')}</span></span></button>)}
          </div>
          <p><button type="button" className="button quiet" onClick={() => setRead(undefined)}><Icon name="undo" />{t('check.second.again')}</button></p>
        </>
      )}
      <p className="check-more"><button type="button" className="button quiet" id="check-cant" onClick={() => onAnswer({ ids: answer.looked(q, t('check.note.cant')), told: t('check.told.cant') })}>{t('check.cant')}</button>{later}</p>
    </>
  )
}

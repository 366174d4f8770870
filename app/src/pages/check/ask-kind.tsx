import { useId, useState } from 'react'
import { useKinds } from '../../parts/kind-select.tsx'
import { useWords } from '../../shell/lang.ts'
import * as answer from './answer.ts'
import type { Answered } from './answered.ts'
import type { Question } from './queue.ts'

interface AskKindProps {
  readonly q: Extract<Question, { kind: 'kind' }>
  readonly onAnswer: (a: Answered) => void
  readonly later: React.ReactNode
}

/** Nobody knows this paper; perhaps the camera lost its title. The person says what it is, and it is read as that. */
export function AskKind({ q, onAnswer, later }: AskKindProps): React.JSX.Element {
  const { t } = useWords()
  const id = useId()
  const kinds = useKinds()
  const [kind, setKind] = useState('')
  const name = kinds.find((k) => k.kind === kind)?.name ?? ''
  return (
    <>
      <h1 tabIndex={-1}>{t('check.kind')}</h1>
      <p className="soft check-why">{t('check.kind.text')}</p>
      <p className="kind-select">
        <label htmlFor={id}>{t('contents.what')}</label>
        <select id={id} value={kind} onChange={(e) => setKind(e.target.value)}>
          <option value="">{t('check.date.choose')}</option>
          {kinds.map((k) => <option key={k.kind} value={k.kind}>{k.name}</option>)}
        </select>
      </p>
      <div className="check-main">
        <button type="button" className="button main" id="check-yes" disabled={kind === ''} onClick={() => onAnswer({ ids: answer.isKind(q, kind), told: t('check.told.kind', { name }) })}>{t('check.kind.read')}</button>
        <button type="button" className="button check-cant" id="check-cant" onClick={() => onAnswer({ ids: answer.isKind(q, 'none'), told: t('check.told.unknown') })}>{t('check.fact.unknown')}</button>
      </div>
      <p className="check-more">{later}</p>
    </>
  )
}

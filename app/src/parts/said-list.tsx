import { type Statement, activeStatements } from '@proofline/engine'
import { stateThat } from '../record/store.ts'
import { useRecord } from '../record/use-record.ts'
import { useWords } from '../shell/lang.ts'
import { ValueText, factText } from './value.tsx'

/** What the person said and has not taken back, newest first; each can be taken back. Nothing when there is nothing. */
export function SaidList({ title, only }: { readonly title: string; readonly only?: (s: Statement) => boolean }): React.JSX.Element | null {
  const { t } = useWords()
  const { record, statements } = useRecord()
  const said = activeStatements(statements).filter((s) => s.kind !== 'withdraw' && (only?.(s) ?? true)).toReversed()
  if (said.length === 0) return null
  return (
    <section className="said">
      <h2>{title}</h2>
      <ul className="paper-list">
        {said.map((s) => (
          <li key={s.id} className="sheet said-line">
            <div><About statement={s} /><p>{t(`said.${s.kind}`, { day: { day: s.saidOn } })}</p>{record?.setAside.get(`said:${s.id}`) === 'no-such-item' ? <p><b>{t('said.noItem')}</b></p> : null}</div>
            <button type="button" className="button quiet" onClick={() => stateThat({ kind: 'withdraw', statement: s.id })}>{t('said.takeBack')}</button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What it was said about: the claim with its value, or the whole paper. */
function About({ statement: s }: { readonly statement: Statement }): React.JSX.Element | null {
  const words = useWords()
  const { tOr } = words
  const { record, items } = useRecord()
  const claim = 'claim' in s && s.claim !== undefined ? record?.claims.get(s.claim) : s.kind === 'remember' ? s : undefined
  if (s.kind === 'tell') return <p><b>{tOr(`fact.${s.fact}`, s.fact)}</b>: <b>{factText(words, s.fact, s.value)}</b></p>
  if (claim) return <p><b>{tOr(`field.${claim.field}`, claim.field)}</b>: <ValueText claim={claim} /></p>
  // A note about something that could not be read is named by its paper (record/answers.ts).
  const paper = 'paper' in s ? items.find((i) => i.paper.id === s.paper) : s.kind === 'note' ? items.find((i) => s.claim?.startsWith(i.paper.id.slice(0, 16))) : undefined
  return paper ? <p><b><bdi>{paper.paper.name}</bdi></b></p> : null
}

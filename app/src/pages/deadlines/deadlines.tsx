import { type Outcome, lastDayOf } from '@proofline/engine'
import { useState } from 'react'
import { OutcomeCard } from '../../parts/outcome-card.tsx'
import { WhySheet, type WhyTarget } from '../../parts/why-sheet.tsx'
import { isVerdict, mainDay } from '../../record/outcome-view.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import './deadlines.css'

type Group = 'irreversible' | 'ahead' | 'counts' | 'unknown' | 'past' | 'notApplicable'
const ORDER: readonly Group[] = ['irreversible', 'ahead', 'counts', 'unknown', 'past', 'notApplicable']

/** Which part of the page an outcome belongs to; the order inside is the engine's (cannot be undone, then date). */
export function groupOf(o: Outcome, today: number): Group {
  const kinds = new Set(o.branches.map((b) => b.result.kind))
  if (kinds.size === 1 && kinds.has('NotApplicable')) return 'notApplicable'
  if (kinds.size === 1 && (kinds.has('NotEnoughKnown') || kinds.has('Unsettled') || kinds.has('RuleFailed'))) return 'unknown'
  const last = lastDayOf(o)
  if (o.branches.every((b) => mainDay(b.result) === undefined)) return kinds.has('NotEnoughKnown') ? 'unknown' : 'counts'
  if (last !== undefined && last < today) return 'past'
  return o.rule.irreversible ? 'irreversible' : 'ahead'
}

/** What cannot be undone first, then by date; what is unknown says which paper would answer it. */
export function Deadlines(): React.JSX.Element {
  const { t } = useWords()
  const { outlook, today } = useRecord()
  const [whyOf, setWhyOf] = useState<WhyTarget>()
  const groups = new Map<Group, Outcome[]>()
  for (const o of outlook?.outcomes ?? []) {
    if (isVerdict(o)) continue
    const g = groupOf(o, today)
    groups.set(g, [...(groups.get(g) ?? []), o])
  }
  return (
    <section className="deadlines">
      <h1 tabIndex={-1}>{t('deadlines.title')}</h1>
      <p className="soft">{t('deadlines.lead', { day: { day: today } })}</p>
      {ORDER.filter((g) => groups.has(g)).map((g) => (g === 'notApplicable' || g === 'past' ? (
        <details key={g} className="deadline-group"><summary><h2>{t(`deadlines.${g}`)}</h2></summary><Cards list={groups.get(g)!} onWhy={setWhyOf} /></details>
      ) : (
        <section key={g} className="deadline-group"><h2>{t(`deadlines.${g}`)}</h2><Cards list={groups.get(g)!} onWhy={setWhyOf} /></section>
      )))}
      <p className="soft small deadline-note">{t('welcome.notice')}</p>
      {whyOf ? <WhySheet target={whyOf} onClose={() => setWhyOf(undefined)} /> : null}
    </section>
  )
}

const Cards = ({ list, onWhy }: { readonly list: readonly Outcome[]; readonly onWhy: (t: WhyTarget) => void }): React.JSX.Element => (
  <div className="deadline-cards">{list.map((o) => <OutcomeCard key={o.id} outcome={o} onWhy={onWhy} />)}</div>
)

import { type Outcome, lastDayOf } from '@proofline/engine'
import { useState } from 'react'
import { OutcomeCard, useAbout } from '../../parts/outcome-card.tsx'
import { Sentence } from '../../parts/result.tsx'
import { WhySheet, type WhyTarget } from '../../parts/why-sheet.tsx'
import { isVerdict, mainDay, stemOf } from '../../record/outcome-view.ts'
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
      {ORDER.filter((g) => groups.has(g)).map((g) => (g === 'unknown' ? <Unknown key={g} list={groups.get(g)!} onWhy={setWhyOf} /> : g === 'notApplicable' || g === 'past' ? (
        <details key={g} className="deadline-group"><summary><h2>{t(`deadlines.${g}`)}</h2></summary><Cards list={groups.get(g)!} onWhy={setWhyOf} /></details>
      ) : (
        <section key={g} className="deadline-group"><h2>{t(`deadlines.${g}`)}</h2><Cards list={groups.get(g)!} onWhy={setWhyOf} /></section>
      )))}
      <p className="soft small deadline-note">{t('welcome.notice')}</p>
      {whyOf ? <WhySheet target={whyOf} onClose={() => setWhyOf(undefined)} /> : null}
    </section>
  )
}

/** What is not known yet, one line per rule: what is missing, for which papers, and what would answer it. */
function Unknown({ list, onWhy }: { readonly list: readonly Outcome[]; readonly onWhy: (t: WhyTarget) => void }): React.JSX.Element {
  const { t, tOr } = useWords()
  const about = useAbout()
  const rules = [...new Set(list.map((o) => o.rule))]
  return (
    <section className="deadline-group">
      <h2>{t('deadlines.unknown')}</h2>
      <ul className="unknown-list">
        {rules.map((rule) => {
          const own = list.filter((o) => o.rule === rule)
          const first = own[0]!
          const needs = [...new Set(own.flatMap((o) => o.needs.map((n) => tOr(`needs.${n.fact.name}`, t('needs.any', { what: tOr(`fact.${n.fact.name}`, n.fact.name) })))))]
          const names = own.map(about).filter((x) => x !== '')
          return (
            <li key={rule.id} className="sheet unknown">
              <div><h3>{tOr(`${stemOf(rule.id)}.name`, rule.id)}</h3>
                {names.length > 0 ? <p className="small soft"><bdi>{names.join(' · ')}</bdi></p> : null}
                <p><Sentence rule={rule} result={first.branches[first.head]!.result} /></p>
                {needs.map((n) => <p key={n} className="small">{n}</p>)}</div>
              <button type="button" className="button quiet" onClick={() => onWhy({ outcome: first, branch: first.branches[first.head]! })}>{t('why.open')}</button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Cards = ({ list, onWhy }: { readonly list: readonly Outcome[]; readonly onWhy: (t: WhyTarget) => void }): React.JSX.Element => (
  <div className="deadline-cards">{list.map((o) => <OutcomeCard key={o.id} outcome={o} onWhy={onWhy} />)}</div>
)

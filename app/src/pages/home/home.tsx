import type { Outcome } from '@proofline/engine'
import { useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '../../parts/icons.tsx'
import { OutcomeCard } from '../../parts/outcome-card.tsx'
import { DisagreeCard } from '../../parts/disagree-card.tsx'
import { WhySheet, type WhyTarget } from '../../parts/why-sheet.tsx'
import { changeRows, isVerdict } from '../../record/outcome-view.ts'
import { stateOfItem } from '../../record/store.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import { groupOf } from '../deadlines/deadlines.tsx'
import './home.css'

/** Next thing that cannot be undone · where papers disagree · what needs you. */
export function Home(): React.JSX.Element {
  const { t } = useWords()
  const { record, outlook, items, today, example, unsaved } = useRecord()
  const [whyOf, setWhyOf] = useState<WhyTarget>()
  if (!record || !outlook) return <h1 tabIndex={-1}>{t('app.loading')}</h1>
  const next = outlook.outcomes.find((o) => !isVerdict(o) && groupOf(o, today) === 'irreversible')
  const rows = record.contradictions.map((c) => ({ c, rows: changeRows(outlook, record, c).filter((r) => r.flips) }))
  // First what changes most that cannot be undone, then what changes most; two days for one thing before a day that one paper does not list.
  const changed = (r: (typeof rows)[number]): readonly Outcome[] => r.rows.flatMap((x) => (x.verdict ? [x.outcome, x.verdict] : [x.outcome]))
  const grave = (r: (typeof rows)[number]): number => changed(r).filter((o) => o.rule.irreversible).length
  const flipping = rows.filter((r) => r.rows.length > 0)
    .sort((x, y) => grave(y) - grave(x) || changed(y).length - changed(x).length || Number(y.c.kind === 'dates') - Number(x.c.kind === 'dates'))
  const quiet = rows.filter((r) => r.rows.length === 0)
  const needsYou = items.filter((i) => ['needs-you', 'another-person'].includes(stateOfItem(i, record)))
  return (
    <section className="home stack-l">
      <h1 tabIndex={-1}>{t('home.title')}</h1>
      {example ? <p className="soft">{t('home.asOf', { day: { day: today } })}</p> : null}
      {flipping.length > 0 ? (
        <section><h2>{t('home.disagree')}</h2><ul className="home-cards">{flipping.map(({ c, rows: r }) => <DisagreeCard key={c.id} contradiction={c} rows={r} />)}</ul></section>
      ) : null}
      <section>
        <h2>{t('home.next')}</h2>
        {next ? <OutcomeCard outcome={next} onWhy={setWhyOf} /> : <p className="sheet">{t('home.nothingNext')}</p>}
        <p className="home-more"><Link href="/r/deadlines">{t('home.allDeadlines')}</Link></p>
      </section>
      {needsYou.length > 0 ? (
        <section><h2>{t('home.needsYou')}</h2><p className="sheet">{t('home.needsYou.text', { n: needsYou.length })} <Link href={needsYou.some((i) => stateOfItem(i, record) === 'another-person') ? '/r/papers' : '/r/check'}>{t('home.look')}</Link></p></section>
      ) : null}
      {quiet.length > 0 ? (
        <section><h2>{t('home.quiet')}</h2><ul className="home-cards">{quiet.map(({ c }) => <DisagreeCard key={c.id} contradiction={c} rows={[]} />)}</ul></section>
      ) : null}
      {unsaved && !example ? <p className="sheet home-save"><Icon name="save" /><span>{t('home.unsaved')} <Link href="/r/save">{t('home.save')}</Link></span></p> : null}
      {whyOf ? <WhySheet target={whyOf} onClose={() => setWhyOf(undefined)} /> : null}
    </section>
  )
}

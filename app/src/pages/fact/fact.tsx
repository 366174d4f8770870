import { type Claim, type FieldName, isFieldName, why, claimsOf, activeStatements } from '@proofline/engine'
import { useState } from 'react'
import { Link } from 'wouter'
import { Crop } from '../../parts/crop.tsx'
import { Icon } from '../../parts/icons.tsx'
import { safest, useAbout } from '../../parts/outcome-card.tsx'
import { AllAnswers } from '../../parts/result.tsx'
import { SaidList } from '../../parts/said-list.tsx'
import { SourceLine } from '../../parts/source.tsx'
import { ValueText, valueText } from '../../parts/value.tsx'
import { WhySheet, type WhyTarget } from '../../parts/why-sheet.tsx'
import { disagreeLink } from '../../record/links.ts'
import { stemOf } from '../../record/outcome-view.ts'
import { stateThat } from '../../record/store.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'

/** One fact: its value, every paper that says so, the deadlines that use it, and what you said about it. */
export function FactPage({ event, field }: { readonly event: string; readonly field: string }): React.JSX.Element {
  const words = useWords()
  const { t, tOr } = words
  const { record, outlook, items } = useRecord()
  const [whyOf, setWhyOf] = useState<WhyTarget>()
  const about = useAbout()
  const happening = record?.events.find((e) => e.id === event)
  const claims = happening?.claims.filter((c) => c.field === field) ?? []
  // What the person took out of this fact is no longer part of it, yet its place to take that back is here.
  const isAbout = (id: string | undefined): boolean => id !== undefined && (claims.some((c) => c.id === id) || (record?.setAside.has(id) === true && record.claims.get(id)?.field === field))
  const said = <SaidList title={t('fact.history')} only={(s) => 'claim' in s && isAbout(s.claim)} />
  if (!record || !outlook || claims.length === 0 || !isFieldName(field)) return <section className="fact stack-l"><h1 tabIndex={-1}>{t('fact.gone')}</h1>{said}<p><Link href="/r/timeline">{t('nav.timeline')}</Link></p></section>
  const contradiction = record.contradictions.find((c) => c.event === event && c.fields.includes(field))
  const ids = new Set(claims.map((c) => c.id))
  const used = outlook.outcomes.filter((o) => o.branches.some((b) => b.result.kind !== 'NotApplicable' && claimsOf(why(outlook, b, o.rule, o.about)).some((id) => ids.has(id))))
  const values = [...new Map(claims.map((c) => [valueText(words, c.field, c.value, c.precision), c])).values()]
  return (
    <section className="fact stack-l">
      <p><Link href="/r/timeline" className="back"><Icon name="back" />{t('nav.timeline')}</Link></p>
      <h1 tabIndex={-1}>{tOr(`field.${field}`, field)}</h1>
      <p>{values.map((c, i) => <span key={c.id}>{i > 0 ? ` ${t('result.or')} ` : ''}{c.precision === 'about' ? <span className="soft">{t('result.about')} </span> : null}<ValueText claim={c} large /></span>)}</p>
      {contradiction ? <p><Link href={disagreeLink(contradiction.id)} className="tag-lit"><span aria-hidden="true">≠</span>{t('fact.disagree')}</Link></p> : null}
      <h2>{t('fact.sources')}</h2>
      {claims.map((c) => <Saying key={c.id} claim={c} field={field} />)}
      <h2>{t('fact.usedBy')}</h2>
      {used.length === 0 ? <p className="soft">{t('fact.unused')}</p> : (
        <ul className="paper-list">{used.map((outcome) => (
          <li key={outcome.id} className="same-row sheet">
            <p>{tOr(`${stemOf(outcome.rule.id)}.name`, outcome.rule.id)}{about(outcome) ? <span className="soft outcome-about"> · <bdi>{about(outcome)}</bdi></span> : null}</p>
            <p><AllAnswers outcome={outcome} /></p>
            <button type="button" className="button quiet" onClick={() => setWhyOf({ outcome, branch: safest(outcome) })}>{t('why.open')}</button>
          </li>
        ))}</ul>
      )}
      {said}
      <p className="small soft">{t('fact.papers', { n: new Set(claims.map((c) => c.quote?.paper)).size, of: items.length })}</p>
      {whyOf ? <WhySheet target={whyOf} onClose={() => setWhyOf(undefined)} /> : null}
    </section>
  )
}

/** A claim with its crop, and what the holder may say about it. Nothing is ever deleted. */
function Saying({ claim, field }: { readonly claim: Claim; readonly field: FieldName }): React.JSX.Element {
  const { t } = useWords()
  const { items, statements } = useRecord()
  const item = items.find((i) => i.paper.id === claim.quote?.paper)
  const confirmed = activeStatements(statements).some((s) => s.kind === 'confirm' && s.claim === claim.id)
  return (
    <article className="stack">
      <SourceLine claim={claim} {...(item ? { pages: item.paper.pages.length } : {})} />
      <p>{claim.precision === 'about' ? t('result.about') : ''} <ValueText claim={{ ...claim, field }} /></p>
      {item && claim.quote ? <Crop item={item} quote={claim.quote} /> : null}
      {claim.generatedBy === 'statement' ? null : (
        <p className="page-turn">
          {confirmed ? <span className="small soft">{t('fact.confirmed')}</span> : <button type="button" className="button" onClick={() => stateThat({ kind: 'confirm', claim: claim.id })}>{t('fact.confirm')}</button>}
          <button type="button" className="button quiet" onClick={() => stateThat({ kind: 'not-mine', claim: claim.id })}>{t('fact.notMine')}</button>
        </p>
      )}
    </article>
  )
}

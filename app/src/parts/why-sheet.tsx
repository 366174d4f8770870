import { type Branch, type BulletinCell, type Claim, type Day, type FactRead, type Outcome, type Why, bulletinsIn, usesOf, why } from '@proofline/engine'
import { useEffect, useMemo, useRef } from 'react'
import { Link } from 'wouter'
import { mainDay, sayParams, stemOf } from '../record/outcome-view.ts'
import { paperLink, ruleLink } from '../record/links.ts'
import { useRecord } from '../record/use-record.ts'
import { type Words, useWords } from '../shell/lang.ts'
import { Crop } from './crop.tsx'
import { Icon } from './icons.tsx'
import { Answer, Sentence } from './result.tsx'
import { ShapeMark, shapeOf, usePaperName, useSourceName } from './source.tsx'
import { ValueText, visible } from './value.tsx'
import './why-sheet.css'

export interface WhyTarget {
  readonly outcome: Outcome
  readonly branch: Branch
}

/** The facts a chain stands on, disputed ones first; each once. */
function factsOf(w: Why): FactRead[] {
  const all = [...w.reads, ...usesOf(w).flatMap(factsOf)].filter((r) => r.claims.length > 0)
  const seen = new Set<string>()
  return all.filter((r) => {
    const key = `${r.scope}:${r.fact.name}:${r.claims.join()}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  }).sort((a, b) => Number(b.contest !== undefined) - Number(a.contest !== undefined))
}

/** The chain: date ← rule and its law ← fact ← who says so ← the lit words. One thread, ending on the words. */
export function WhySheet({ target, onClose }: { readonly target: WhyTarget; readonly onClose: () => void }): React.JSX.Element {
  const words = useWords()
  const { t, tOr } = words
  const { outlook, record } = useRecord()
  const dialog = useRef<HTMLDialogElement>(null)
  const { outcome, branch } = target
  const { rule } = outcome
  const chain = useMemo(() => why(outlook!, branch, rule, outcome.about), [outlook, branch, rule, outcome.about])
  const facts = useMemo(() => factsOf(chain), [chain])
  useEffect(() => {
    const el = dialog.current
    if (!el) return
    if (!el.open) el.showModal()
    // A tap on the ground around the sheet closes it, like Escape does.
    const outside = (e: MouseEvent): void => {
      if (e.target === el) el.close()
    }
    el.addEventListener('click', outside)
    return () => el.removeEventListener('click', outside)
  }, [])
  const stem = stemOf(rule.id)
  const day = mainDay(branch.result)
  const title = day === undefined ? tOr(`${stem}.name`, rule.id) : t('why.title', { day: { day } })
  // The first claim of each fact that stands on words; papers that said the same are named, not repeated.
  const shown = facts.map((f) => ({ fact: f, claims: f.claims.map((id) => record?.claims.get(id)).filter((c) => c !== undefined) }))
  return (
    <dialog ref={dialog} className="why-sheet" aria-labelledby="why-title" onClose={onClose}>
      <div className="why-inside">
        <header className="why-head">
          <h2 id="why-title">{title}</h2>
          <button type="button" className="button why-close" onClick={() => dialog.current?.close()} aria-label={t('why.close')}><Icon name="close" /></button>
        </header>
        <p className="soft">{t('why.lead')}</p>
        <ol className="chain">
          <li className="chain-step">
            <span className="chain-node"><ShapeMark shape="hexagon" /></span>
            <p className="small soft">{tOr(`${stem}.name`, rule.id)}</p>
            <p><Answer rule={rule} result={branch.result} size="xl" /></p>
            {day === undefined ? null : <p><Sentence rule={rule} result={branch.result} /></p>}
            {(branch.result.steps ?? []).map((s, i) => <p key={i} className="chain-line">{tOr(s.id, s.id, sayParams(s))}</p>)}
            {outcome.boundary ? <p className="chain-warn"><b>{t('result.boundary')}</b></p> : null}
          </li>
          <li className="chain-step">
            <span className="chain-node section-sign" aria-hidden="true">§</span>
            <p className="small soft">{t('why.rule')}</p>
            <p className="strong">{tOr(`${stem}.question`, rule.id)}</p>
            {rule.authority.map((a) => <p key={a.cite} className="cite">{a.cite}{a.mark === 'official' ? null : <span className="small soft"> · {t(`mark.${a.mark}`)}</span>}</p>)}
            {chain.laws.map((l) => <p key={`${l.id}${l.row.from}`} className="small">{lawLine(words, l)}</p>)}
            <p><Link href={ruleLink(rule.id)} className="read-rule"><Icon name="papers" />{t('law.read')}</Link></p>
            <p className="small soft">{t('why.checked', { day: { day: outcome.shelf.verifiedOn } })}</p>
            {outcome.stale ? <p className="chain-warn"><b>{t('result.stale', { day: { day: outcome.shelf.verifiedOn } })}</b></p> : null}
            {rule.radar.map((r) => <p key={r} className="small">{tOr(`radar.${r}.note`, '')}</p>)}
            {chain.readings.map((r) => (r.option ? <p key={r.id} className="small soft">{tOr(`${r.id}.${r.option}`, r.id)}</p> : null))}
          </li>
          {shown.map(({ fact, claims }, i) => <FactSteps key={`${fact.scope}${fact.fact.name}${i}`} fact={fact} claims={claims} />)}
          {bulletinsIn(chain).map((c) => <BulletinSteps key={c.claims.join() || `${c.month}${c.chart}`} cell={c} />)}
        </ol>
      </div>
    </dialog>
  )
}

/** A dated value of the law with its days and its reference: "30 days, from 9 Mar 2026 on · 8 CFR 1003.38(b)". */
function lawLine({ t, tOr, day }: Words, { row, unit }: Why['laws'][number]): string {
  const value = typeof row.value === 'number' ? tOr(`law.unit.${unit}`, String(row.value), { n: row.value }) : typeof row.value === 'string' ? row.value : row.value.join(', ')
  const when = row.from !== null && row.until !== null ? t('law.fromUntil', { from: day(row.from), until: day(row.until) })
    : row.from !== null ? t('law.from', { from: day(row.from) }) : row.until !== null ? t('law.until', { until: day(row.until) }) : ''
  return [[value, when].filter(Boolean).join(', '), row.authority.cite, row.inLitigation ? t('law.courts') : ''].filter(Boolean).join(' · ')
}

function FactSteps({ fact, claims }: { readonly fact: FactRead; readonly claims: readonly Claim[] }): React.JSX.Element | null {
  const words = useWords()
  const { t, tOr, day } = words
  const { record } = useRecord()
  const source = useSourceName()
  const main = claims.find((c) => c.quote) ?? claims[0]
  if (!main) return null
  const value = fact.fact.type === 'day' && typeof fact.value === 'number' ? day(fact.value as Day)
    : fact.fact.type === 'day/ds' && typeof fact.value === 'number' ? day(fact.value)
      : typeof fact.value === 'boolean' ? t(fact.value ? 'value.yes' : 'value.no') : tOr(`fact.${fact.fact.name}.${String(fact.value)}`, String(fact.value ?? ''))
  return (
    <>
      <li className="chain-step">
        <span className="chain-node" aria-hidden="true">{fact.contest ? <b className="not-equal">≠</b> : '·'}</span>
        <p className="small soft">{t('why.fact')}</p>
        <p className="strong">{tOr(`fact.${fact.fact.name}`, fact.fact.name)}: {main.precision === 'about' ? `${t('result.about')} ` : ''}{value}</p>
        {fact.rivals.map((r) => {
          const rival = r.claims.map((id) => record?.claims.get(id)).find((c) => c !== undefined)
          if (!rival || typeof r.value !== 'number') return null
          return <p key={r.option} className="tag-lit"><ShapeMark shape={shapeOf(rival)} hidden />{t('why.rival', { who: source(rival.source), day: { day: r.value } })}</p>
        })}
      </li>
      <ClaimStep main={main} claims={claims} />
    </>
  )
}

/** Who says so, and the lit words. */
function ClaimStep({ main, claims }: { readonly main: Claim; readonly claims: readonly Claim[] }): React.JSX.Element {
  const { t } = useWords()
  const { items } = useRecord()
  const source = useSourceName()
  const paper = usePaperName()
  const item = items.find((i) => i.paper.id === main.quote?.paper)
  return (
    <li className="chain-step">
      <span className="chain-node"><ShapeMark shape={shapeOf(main)} /></span>
      <p className="small soft">{t('why.who')}</p>
      <p className="strong">{source(main.source)}, {paper(main.generatedBy)}</p>
      <p className="small soft">{main.generatedBy !== 'statement' ? t('why.readHere') : main.saidOn === undefined || main.quote ? t('why.said') : t('why.saidOn', { day: { day: main.saidOn } })}</p>
      {item && main.quote ? (
        <div className="chain-crop">
          <Crop item={item} quote={main.quote} />
          <p className="small crop-foot">
            <span className="soft">{t('why.words', { page: main.quote.page, pages: item.paper.pages.length })}</span>
            <Link href={paperLink(item.paper.id, main.quote.page)}><Icon name="expand" />{t('crop.wholePage')}</Link>
          </p>
        </div>
      ) : null}
      {claims.length > 1 ? <p className="small soft">{t('why.also', { n: claims.length - 1 })} {[...new Set(claims.filter((c) => c !== main).map((c) => `${source(c.source)}, ${paper(c.generatedBy)}`))].join(' · ')}</p> : null}
    </li>
  )
}

/** One cell of a Visa Bulletin, and where it is printed. Nothing for a cell given by hand. */
function BulletinSteps({ cell }: { readonly cell: BulletinCell }): React.JSX.Element | null {
  const { t, tOr } = useWords()
  const { record } = useRecord()
  const claims = cell.claims.map((id) => record?.claims.get(id)).filter((c) => c?.field === 'bulletin.cutoff')
  const [main] = claims
  if (!main) return null
  return (
    <>
      <li className="chain-step">
        <span className="chain-node" aria-hidden="true">·</span>
        <p className="small soft">{t('why.bulletin')}</p>
        <p className="strong">{tOr(`code.${cell.chart}`, cell.chart)}, {visible(main.label ?? cell.category)}: <ValueText claim={main} /></p>
      </li>
      <ClaimStep main={main} claims={claims.filter((c) => c !== undefined)} />
    </>
  )
}

import type { Claim, Contradiction, ContradictionSide, HolderRecord } from '@proofline/engine'
import { type Lang, type Params, hasMessage, printDay, say } from '@proofline/words/web'
import { useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { Crop } from '../../parts/crop.tsx'
import { Icon } from '../../parts/icons.tsx'
import { ShapeMark, SourceLine, shapeOf, usePaperName, useSourceName } from '../../parts/source.tsx'
import { Threads } from '../../parts/threads.tsx'
import { ValueText, valueText } from '../../parts/value.tsx'
import { WhySheet, type WhyTarget } from '../../parts/why-sheet.tsx'
import { changeRows } from '../../record/outcome-view.ts'
import type { State } from '../../record/store.ts'
import { paperLink } from '../../record/links.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import { TurningPointView } from './turning-point.tsx'
import { SAFEST, WhatChanges } from './what-changes.tsx'
import './contradiction.css'

/** Papers that show a date best, for choosing which of several agreeing papers is pictured (catalogue, section 21). */
const PROOF_ORDER = ['cbp/i94-recent', 'uscis/i797a', 'cbp/i94-travel-history', 'dos/passport', 'uscis/card', 'uscis/i797', 'uscis/i589', 'eoir/']

/** The claim a side is shown by: words on a page, of the paper that shows it best. */
const faceOf = (record: HolderRecord, side: ContradictionSide): Claim | undefined => {
  const claims = side.claims.map((id) => record.claims.get(id)).filter((c) => c !== undefined)
  const rank = (c: Claim): number => (c.quote ? PROOF_ORDER.findIndex((r) => c.generatedBy.startsWith(r)) + 1 || PROOF_ORDER.length + 1 : 99)
  return [...claims].sort((a, b) => rank(a) - rank(b))[0]
}

export interface Side {
  readonly side: ContradictionSide
  readonly claim: Claim
  /** "CBP", or "the Notice to Appear" when two sides share a source. */
  readonly name: string
  /** The words of its switch: "If CBP is right", or by its value when two sides have one name. */
  readonly label: string
}

/** Names the sides by who says so; by the paper where that would not tell them apart. */
function useSides(record: HolderRecord | undefined, c: Contradiction | undefined): readonly Side[] {
  const { lang } = useWords()
  return useMemo(() => (c && record ? sidesOf(lang, record, c) : NO_SIDES), [lang, record, c])
}
const NO_SIDES: readonly Side[] = []

function sidesOf(lang: Lang, record: HolderRecord, c: Contradiction): Side[] {
  const tOr = (id: string, otherwise: string, params?: Params): string => (hasMessage(id) ? say(lang, id, params) : otherwise)
  const source = (x: string): string => tOr(`source.${x}`, x)
  const faces = c.sides.flatMap((side) => {
    const claim = faceOf(record, side)
    return claim ? [{ side, claim }] : []
  })
  const named = faces.map(({ side, claim }) => {
    const alone = faces.filter((f) => f.claim.source === claim.source).length === 1
    // A form the holder filed speaks as that form, not as something told today.
    const bySource = claim.source === 'holder' && claim.generatedBy !== 'statement' ? tOr(`who.${claim.generatedBy.replace(/@\d+$/, '')}`, source(claim.source)) : tOr(`who.${claim.source}`, source(claim.source))
    const byPaper = tOr(`who.${claim.generatedBy.replace(/@\d+$/, '')}`, bySource)
    const name = claim.generatedBy === 'statement' || (alone && !['DHS', 'issuing-state'].includes(claim.source)) ? bySource : byPaper
    return { side, claim, name }
  })
  const text = (claim: Claim): string => valueText({ lang, t: (id, params) => say(lang, id, params), tOr, day: (d) => printDay(lang, d) }, claim.field, claim.value, claim.precision)
  return named.map((n) => ({
    ...n,
    label: named.filter((x) => x.name === n.name && x.side.option !== undefined).length > 1 ? say(lang, 'switch.ifValue', { value: text(n.claim) }) : say(lang, 'switch.ifRight', { who: n.name }),
  }))
}

type Elements = Readonly<Record<string, HTMLElement>>
/** The same object when nothing changed: an element named again must not draw the screen again. */
const keep = (now: Elements, name: string, el: HTMLElement | null): Elements => (el && now[name] !== el ? { ...now, [name]: el } : now)

/** Two papers, one light; what each would change; the day it turns. */
export function ContradictionPage({ id }: { readonly id: string }): React.JSX.Element {
  const { t, tOr } = useWords()
  const state = useRecord()
  const { record, outlook } = state
  const c = record?.contradictions.find((x) => x.id === id)
  const sides = useSides(record, c)
  const rows = useMemo(() => (c && outlook && record ? changeRows(outlook, record, c) : []), [c, outlook, record])
  const [chosen, setChosen] = useState<string>(SAFEST)
  const [whyOf, setWhyOf] = useState<WhyTarget>()
  const cards = useRef<HTMLDivElement>(null)
  const [lit, setLit] = useState<Elements>({})
  const [heads, setHeads] = useState<Elements>({})
  const ends = useMemo(
    () => sides.flatMap((s) => (s.side.option === undefined ? [] : [{ from: lit[s.claim.id] ?? null, to: heads[s.side.option] ?? null }])),
    [sides, lit, heads],
  )
  if (!c || !record || !outlook) return <Gone />
  const flipping = rows.filter((r) => r.flips)
  return (
    <div className="contradiction">
      <p className="no-print"><Link href="/r/timeline" className="back"><Icon name="back" />{t('nav.timeline')}</Link></p>
      <div className="contradiction-head">
        <h1 tabIndex={-1}>{tOr(`contradiction.${c.kind}.${c.fields[0]}`, tOr(`contradiction.${c.fields[0]}`, t('contradiction.other')))}</h1>
        <p className="tag-lit"><span aria-hidden="true">≠</span> {t(c.weak ? 'contradiction.tagWeak' : 'contradiction.tag', { n: sides.length })}</p>
      </div>
      <div className={`sides ${sides.length > 2 ? 'many' : ''}`} ref={cards}>
        {sides.map((s, i) => (
          <SideCard key={s.claim.id} state={state} side={s} fields={c.fields} lean={i % 2 === 0 ? 'left' : 'right'}
            litRef={(el) => setLit((now) => keep(now, s.claim.id, el))} />
        ))}
      </div>
      {flipping.length === 0 ? (
        <section className="sheet changes-nothing"><h2>{t('contradiction.nothing.title')}</h2><p>{tOr(`contradiction.nothing.${c.fields[0]}`, tOr(`contradiction.nothing.${c.kind}`, t('contradiction.nothing.text')))}</p></section>
      ) : (
        <div className="contradiction-below">
          <section className="what-changes" aria-labelledby="what-changes">
            <h2 id="what-changes">{t('contradiction.whatChanges')}</h2>
            <WhatChanges contradiction={c} sides={sides} rows={rows} chosen={chosen} onChoose={setChosen} onWhy={setWhyOf}
              headRef={(option, el) => setHeads((now) => keep(now, option, el))} />
          </section>
          <TurningPointView contradiction={c} sides={sides} rows={flipping} />
        </div>
      )}
      <section className="gated">
        <p><Icon name="lock" /><b>{t('contradiction.gate.title')}</b></p>
        <p className="soft">{t('contradiction.gate.text')}</p>
        <div className="gated-actions no-print">
          <Link href="/r" className="button">{t('contradiction.keepOpen')}</Link>
          <button type="button" className="button" onClick={() => window.print()}><Icon name="print" />{t('contradiction.print')}</button>
        </div>
      </section>
      {flipping.length > 0 ? <Threads ends={ends} under={cards} /> : null}
      {whyOf ? <WhySheet target={whyOf} onClose={() => setWhyOf(undefined)} /> : null}
    </div>
  )
}

function SideCard({ state, side, fields, lean, litRef }: { readonly state: State; readonly side: Side; readonly fields: Contradiction['fields']; readonly lean: 'left' | 'right'; readonly litRef: (el: HTMLElement | null) => void }): React.JSX.Element {
  const words = useWords()
  const { t } = words
  const { claim } = side
  const item = state.items.find((i) => i.paper.id === claim.quote?.paper)
  const others = side.side.claims.filter((x) => x !== claim.id).map((x) => state.record!.claims.get(x)).filter((x) => x !== undefined)
  const also = others.filter((x) => x.quote && x.quote.paper !== claim.quote?.paper && fields.includes(x.field))
  return (
    <section className="side" aria-label={`${side.name}: ${valueText(words, claim.field, claim.value, claim.precision)}`}>
      <div className="side-head">
        <div className="side-source">
          <SourceLine claim={claim} {...(item ? { pages: item.paper.pages.length } : {})} />
          {item && claim.quote ? <p className="small"><Link href={paperLink(item.paper.id, claim.quote.page)} className="side-page">{t('crop.wholePage')}</Link></p> : null}
      {also.length > 0 ? (
        <details className="also small">
          <summary>{t('contradiction.also', { n: also.length })}</summary>
          <ul>{also.map((x) => <li key={x.id}><ShapeMark shape={shapeOf(x)} hidden /><SourceName claim={x} /></li>)}</ul>
        </details>
      ) : null}
        </div>
        <div className="side-value">
          <p>{claim.precision === 'about' ? <span className="soft">{t('result.about')} </span> : null}<ValueText claim={claim} large /></p>
          <p className="soft small">{t(`precision.${claim.precision}`)}</p>
        </div>
      </div>
      {item && claim.quote ? (
        <>
          <Crop item={item} quote={claim.quote} lean={lean} litRef={litRef} />
        </>
      ) : null}
    </section>
  )
}

function SourceName({ claim }: { readonly claim: Claim }): React.JSX.Element {
  const source = useSourceName()
  const paper = usePaperName()
  return <span>{source(claim.source)}, {paper(claim.generatedBy)}: <q>{claim.quote?.exact.replace(/\s+/g, ' ')}</q></span>
}

function Gone(): React.JSX.Element {
  const { t } = useWords()
  return <section className="stack"><h1 tabIndex={-1}>{t('contradiction.gone')}</h1><p><Link href="/r">{t('nav.home')}</Link></p></section>
}

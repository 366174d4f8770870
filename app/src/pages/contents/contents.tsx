import { type Claim, type Day, fieldSpec } from '@proofline/engine'
import { memo, useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '../../parts/icons.tsx'
import { KindSelect } from '../../parts/kind-select.tsx'
import { Thumb } from '../../parts/paper-line.tsx'
import { usePaperName } from '../../parts/source.tsx'
import { capital } from '../../parts/value.tsx'
import { paperLink } from '../../record/links.ts'
import { type Item, joinParts, pagesOf, partsOf, splitAt, stateOfItem, stateThat } from '../../record/store.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import './contents.css'

/** The papers a file is made of, page by page. Every correction is something the person said, and can be taken back. */
export function Contents({ id }: { readonly id: string }): React.JSX.Element {
  const { t } = useWords()
  const { items, files } = useRecord()
  const file = files.find((f) => f.paper.id === id)
  const parts = partsOf(items, id)
  const [only, setOnly] = useState<'all' | 'look'>('all')
  if (!file || parts.length === 0) return <section><h1 tabIndex={-1}>{t('paper.gone')}</h1><p><Link href="/r/papers">{t('nav.papers')}</Link></p></section>
  const counts = { papers: 0, unknown: 0, aside: 0 }
  for (const p of parts) {
    if (p.part && p.part.kind !== 'paper') counts.aside += p.paper.pages.length
    else if (p.reader === undefined) counts.unknown += 1
    else counts.papers += 1
  }
  const shown = only === 'all' ? parts : parts.filter((p) => (p.part?.kind ?? 'paper') === 'paper' && p.reader === undefined)
  return (
    <section className="contents stack-l">
      <p><Link href="/r/papers" className="back"><Icon name="back" />{t('nav.papers')}</Link></p>
      <h1 tabIndex={-1}>{t('contents.title')}</h1>
      <p className="soft"><bdi>{file.paper.name}</bdi>, {t('paper.pages', { n: file.paper.pages.length })}. {t('contents.counts', counts)}</p>
      <p className="soft">{t('contents.text')}</p>
      {counts.unknown > 0 ? (
        <p><label className="contents-only"><input type="checkbox" checked={only === 'look'} onChange={(e) => setOnly(e.target.checked ? 'look' : 'all')} /> <span>{t('contents.onlyUnknown', { n: counts.unknown })}</span></label></p>
      ) : null}
      <ol className="contents-list">
        {shown.map((item) => <Row key={item.paper.id} item={item} isFirst={item === parts[0]} />)}
      </ol>
    </section>
  )
}

/** A part of the file: what it is, where it stands, and what can be said about it. */
const Row = memo(function Row({ item, isFirst }: { readonly item: Item; readonly isFirst: boolean }): React.JSX.Element {
  const words = useWords()
  const { t, day } = words
  const { record } = useRecord()
  const paperName = usePaperName()
  const [open, setOpen] = useState(false)
  const { first, last } = pagesOf(item)
  const kind = item.part?.kind ?? 'paper'
  const date = mainDay(item.claims)
  const range = first === last ? t('source.page', { page: first }) : t('contents.pages', { from: first, to: last })
  const what = kind === 'paper' ? capital(paperName(item.reader)) : t(`contents.kind.${kind}`, { page: item.part?.copyOf ?? 0 })
  return (
    <li className={`contents-row ${kind}`}>
      <Thumb item={item} />
      <div className="contents-words">
        <p className="strong">{kind === 'blank' ? what : <Link href={paperLink(item.paper.id, first)}>{what}</Link>}{date === undefined ? null : <span className="soft">, {day(date)}</span>}</p>
        <p className="small soft">{range}{kind === 'paper' ? <>, {t(`state.${stateOfItem(item, record)}`)}</> : null}</p>
        {open ? <Corrections item={item} isFirst={isFirst} /> : null}
      </div>
      <button type="button" className="button quiet contents-more" aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? 'contents.close' : 'contents.correct')}<span className="visually-hidden"> {what}, {range}</span></button>
    </li>
  )
})

/** The day that names a paper in a list: its own date, else the first day on it. */
function mainDay(claims: readonly Claim[]): Day | undefined {
  const days = claims.filter((c) => !c.doubt && ['day', 'daytime'].includes(fieldSpec(c.field).type) && !c.field.startsWith('person.') && !c.field.startsWith('relative.'))
  const own = days.find((c) => /^(?:notice\.date|order\.date|hearing\.at|nta\.issued|encounter\.at|filing\.signed|card\.expires)$/.test(c.field)) ?? days[0]
  return typeof own?.value === 'number' ? (own.value as Day) : typeof own?.value === 'object' && 'zone' in own.value ? own.value.day : undefined
}

function Corrections({ item, isFirst }: { readonly item: Item; readonly isFirst: boolean }): React.JSX.Element {
  const { t } = useWords()
  return (
    <div className="contents-correct">
      <KindSelect item={item} />
      {isFirst ? null : <p><button type="button" className="button" onClick={() => joinParts(item)}>{t('contents.join')}</button></p>}
      {item.paper.pages.length > 1 ? (
        <div>
          <p className="small">{t('contents.split')}</p>
          <ul className="contents-pages">
            {item.paper.pages.slice(1).map((p) => <li key={p.number}><button type="button" className="button" onClick={() => splitAt(item, p.number)}><Thumb item={item} page={p.number} /><span>{t('source.page', { page: p.number })}</span></button></li>)}
          </ul>
        </div>
      ) : null}
      <p><button type="button" className="button quiet" onClick={() => stateThat({ kind: 'not-mine', paper: item.paper.id })}>{t('check.notMine')}</button></p>
    </div>
  )
}

import { pageOf } from '@proofline/engine'
import { useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { Picture } from '../../parts/crop.tsx'
import { Icon } from '../../parts/icons.tsx'
import { KindSelect } from '../../parts/kind-select.tsx'
import { isPhoto } from '../../parts/page-picture.ts'
import { usePaperName } from '../../parts/source.tsx'
import { ValueText, capital, visible } from '../../parts/value.tsx'
import { paperLink } from '../../record/links.ts'
import { pagesOf } from '../../record/store.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'

/** A whole page with every claim's words lit, and what was read from it beneath. */
export function PaperPage({ id, page }: { readonly id: string; readonly page: number }): React.JSX.Element {
  const { t, tOr } = useWords()
  const { items } = useRecord()
  const paperName = usePaperName()
  const item = items.find((i) => i.paper.id === id)
  const sheet = item && pageOf(item.paper, page)
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(600)
  useLayoutEffect(() => {
    if (frame.current) setWidth(frame.current.clientWidth - 24)
  }, [id, page])
  if (!item || !sheet) return <section><h1 tabIndex={-1}>{t('paper.gone')}</h1><p><Link href="/r/papers">{t('nav.papers')}</Link></p></section>
  // Print is never made too small to read; a photo is shown whole.
  const scale = Math.max(isPhoto(item) ? 0 : 0.85, Math.min(1.5, width / sheet.width))
  const claims = item.claims.filter((c) => c.quote?.page === page)
  // One receipt number stands in many claims: its words are lit, and listed, once.
  const boxes = [...new Map(claims.flatMap((c) => c.quote!.boxes.map((b) => [`${b.x} ${b.y} ${b.width}`, b] as const))).values()]
  // The cells of a Visa Bulletin name their row and column themselves.
  const told = claims.filter((c) => c.field !== 'bulletin.category' && c.field !== 'bulletin.area')
  const rows = [...new Map(told.map((c) => [`${c.field} ${c.quote!.start} ${c.quote!.end} ${JSON.stringify(c.value)}`, c] as const)).values()]
  const { first, last, of: pages } = pagesOf(item)
  const strip = { x: 0, y: 0, width: sheet.width, height: sheet.height }
  return (
    <section className="stack-l">
      <p><Link href="/r/papers" className="back"><Icon name="back" />{t('nav.papers')}</Link></p>
      <h1 tabIndex={-1}>{capital(paperName(item.reader))}</h1>
      <p className="soft"><bdi>{item.paper.name}</bdi></p>
      <p className="page-turn">
        {page > first ? <Link href={paperLink(id, page - 1)} className="button">{t('paper.before')}</Link> : null}
        <span>{t('source.pageOf', { page, pages })}</span>
        {page < last ? <Link href={paperLink(id, page + 1)} className="button">{t('paper.next')}</Link> : null}
      </p>
      {sheet.words.length === 0 ? <p className="sheet">{t(sheet.trouble ? `trouble.${sheet.trouble}` : isPhoto(item) && item.notRead?.type === 'Picture' ? 'notRead.Picture' : 'notRead.NoText')}</p> : null}
      <div className="whole-page" ref={frame} tabIndex={0} role="group" aria-label={t('source.pageOf', { page, pages })}>
        <div className="whole-page-sheet" style={{ width: sheet.width * scale, height: sheet.height * scale }}>
          <Picture item={item} page={sheet} strip={strip} scale={scale} />
          <div className="lits">
            {boxes.map((b) => <mark key={`${b.x} ${b.y} ${b.width}`} className="lit" style={{ left: (b.x - 2) * scale, top: b.y * scale, width: (b.width + 4) * scale, height: b.height * scale }} />)}
          </div>
        </div>
      </div>
      {item.reader === undefined && sheet.words.length > 0 && (item.part?.kind ?? 'paper') === 'paper' ? <KindSelect item={item} /> : null}
      {claims.length > 0 ? (
        <div><h2>{t('paper.claims')}</h2>
          <table className="claims-table"><colgroup><col /><col /><col /></colgroup><thead className="visually-hidden"><tr><th>{t('paper.field')}</th><th>{t('paper.value')}</th><th>{t('paper.words')}</th></tr></thead><tbody>
            {rows.map((c) => <tr key={c.id}><td>{c.field === 'bulletin.cutoff' && c.label !== undefined ? visible(c.label) : tOr(`field.${c.field}`, c.field)}</td><td><ValueText claim={c} /></td><td className="soft small"><q>{visible(c.quote!.exact.replace(/\s+/g, ' '))}</q></td></tr>)}
          </tbody></table>
        </div>
      ) : null}
      {sheet.words.length > 0 ? <details><summary className="button quiet">{t('paper.asText')}</summary><p className="raw-text small">{visible(sheet.text)}</p></details> : null}
    </section>
  )
}

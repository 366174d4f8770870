import { pageOf } from '@proofline/engine'
import MiniSearch from 'minisearch'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '../../parts/icons.tsx'
import { FileLine, PaperLine, byFile } from '../../parts/paper-line.tsx'
import { SaidList } from '../../parts/said-list.tsx'
import { usePaperName } from '../../parts/source.tsx'
import { capital } from '../../parts/value.tsx'
import { type Item, putBack, removePaper, stateThat } from '../../record/store.ts'
import { paperLink } from '../../record/links.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import './papers.css'

interface Hit {
  readonly item: Item
  readonly page: number
  readonly around: { readonly before: string; readonly words: string; readonly after: string } | undefined
}

/** All papers, known or not, and a search over every word on them. */
export function Papers(): React.JSX.Element {
  const { t } = useWords()
  const { items, record, removed } = useRecord()
  const [query, setQuery] = useState('')
  const hits = useSearch(items, query)
  const heldBack = new Set(record?.heldBack.map((h) => h.paper))
  return (
    <section className="papers stack-l">
      <h1 tabIndex={-1}>{t('papers.title')}</h1>
      <div className="papers-tools">
        <label htmlFor="papers-search" className="visually-hidden">{t('papers.search')}</label>
        <input id="papers-search" type="search" value={query} onChange={(e) => setQuery(e.target.value)} placeholder={t('papers.search')} className="search" />
        <Link href="/r/save" className="button"><Icon name="save" />{t('papers.save')}</Link>
      </div>
      {removed ? (
        <p role="status" className="sheet">{t('papers.removed', { name: removed.file.paper.name })} <button type="button" className="button quiet" onClick={putBack}>{t('papers.undo')}</button></p>
      ) : null}
      {query.trim() === '' ? (
        <ul className="paper-list">
          {byFile(items).map((parts) => (parts.length > 1 ? (
            <FileLine key={parts[0]!.paper.id} parts={parts}><p><button type="button" className="button quiet" onClick={() => removePaper(parts[0]!.paper.id)}>{t('papers.remove')}</button></p></FileLine>
          ) : parts.map((item) => (
            <PaperLine key={item.paper.id} item={item}>
              {heldBack.has(item.paper.id) ? (
                <p className="held"><button type="button" className="button" onClick={() => stateThat({ kind: 'mine', paper: item.paper.id })}>{t('papers.mine')}</button></p>
              ) : null}
              <p><button type="button" className="button quiet" onClick={() => removePaper(item.paper.id)}>{t('papers.remove')}</button></p>
            </PaperLine>
          ))))}
        </ul>
      ) : (
        <ul className="hits" aria-live="polite">
          {hits.length === 0 ? <li className="soft">{t('papers.noHits')}</li> : null}
          {hits.map((h) => <HitLine key={`${h.item.paper.id}:${h.page}`} hit={h} />)}
        </ul>
      )}
      {query.trim() === '' ? <SaidList title={t('said.title')} /> : null}
    </section>
  )
}

function HitLine({ hit }: { readonly hit: Hit }): React.JSX.Element {
  const { t } = useWords()
  const paper = usePaperName()
  return (
    <li>
      <p><Link href={paperLink(hit.item.paper.id, hit.page)}>{capital(paper(hit.item.reader))}</Link> <span className="soft small"><bdi>{hit.item.paper.name}</bdi>, {t('source.page', { page: hit.page })}</span></p>
      {hit.around ? <p className="hit-words"><bdi>…{hit.around.before}<mark className="hit-lit">{hit.around.words}</mark>{hit.around.after}…</bdi></p> : null}
    </li>
  )
}

/** Words of every page, found by their beginnings and with one wrong letter. */
function useSearch(items: readonly Item[], query: string): Hit[] {
  const index = useMemo(() => {
    const made = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.15, combineWith: 'AND' } })
    made.addAll(items.flatMap((i) => i.paper.pages.map((p) => ({ id: `${i.paper.id}:${p.number}`, text: `${i.paper.name} ${p.text}` }))))
    return made
  }, [items])
  return useMemo(() => (query.trim() === '' ? [] : index.search(query).slice(0, 50).flatMap((r) => {
    const [id, page] = String(r.id).split(':')
    const item = items.find((i) => i.paper.id === id)
    if (!item) return []
    const text = pageOf(item.paper, Number(page))!.text
    const at = r.terms.map((term) => text.toLowerCase().indexOf(term)).find((x) => x >= 0)
    const end = at === undefined ? 0 : at + (r.terms[0]?.length ?? 0)
    return [{ item, page: Number(page), around: at === undefined ? undefined : { before: text.slice(Math.max(0, at - 50), at).replace(/\s+/g, ' '), words: text.slice(at, end), after: text.slice(end, end + 60).replace(/\s+/g, ' ') } }]
  })), [index, query, items])
}

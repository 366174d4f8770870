import { standardPack } from '@proofline/engine'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { Icon } from '../../parts/icons.tsx'
import { type LawPage, lawPages } from '../../record/law.ts'
import { stemOf } from '../../record/outcome-view.ts'
import { useRecord } from '../../record/use-record.ts'
import { useWords } from '../../shell/lang.ts'
import './law.css'

/** How many examples stand open; the rest are behind one tap. */
const OPEN = 4

type Loaded = LawPage | 'loading' | 'missing'

/** The page of a rule in the chosen language, and a way to ask for it again. */
function useLawPage(id: string): readonly [Loaded, () => void] {
  const { lang } = useWords()
  const [turn, setTurn] = useState(0)
  const wanted = `${lang} ${id} ${turn}`
  const [got, setGot] = useState<{ readonly of: string; readonly page: Loaded }>({ of: '', page: 'loading' })
  useEffect(() => {
    let isOn = true
    const take = (page: Loaded): void => {
      if (isOn) setGot({ of: wanted, page })
    }
    lawPages(lang).then((all) => take(all.get(id) ?? 'missing'), () => take('missing'))
    return () => {
      isOn = false
    }
  }, [lang, id, wanted])
  return [got.of === wanted ? got.page : 'loading', () => setTurn(turn + 1)]
}

/** One rule for people: question, short answer, how it is counted, where the law can be read in two ways, examples. */
export function LawRulePage({ id }: { readonly id: string }): React.JSX.Element {
  const { t, tOr } = useWords()
  const { today } = useRecord()
  const [page, again] = useLawPage(id)
  const rule = standardPack.rules.find((r) => r.id === id)
  const stem = rule ? stemOf(rule.id) : ''
  return (
    <article className="law stack-l">
      <p><Link href="/r/deadlines" className="back"><Icon name="back" />{t('nav.deadlines')}</Link></p>
      <h1 tabIndex={-1}>{rule ? tOr(`${stem}.name`, rule.id) : t('law.gone')}</h1>
      {rule && hasQuestion(tOr(`${stem}.question`, '')) ? <p className="law-question">{tOr(`${stem}.question`, '')}</p> : null}
      {page === 'loading' ? <p role="status" className="soft">{t('app.loading')}</p> : page === 'missing' ? (rule ? <Missing onAgain={again} /> : null) : <Body page={page} />}
      {rule ? (
        <section className="stack">
          <h2>{t('law.cites')}</h2>
          <ul className="law-cites">{rule.authority.map((a) => <li key={a.cite} className="cite">{a.cite}{a.mark === 'official' ? null : <span className="small soft"> · {t(`mark.${a.mark}`)}</span>}</li>)}</ul>
          <p className="soft small">{t('law.verified', { on: { day: rule.verifiedOn }, until: { day: rule.staleAfter } })}</p>
          {today > rule.staleAfter ? <p className="chain-warn"><b>{t('result.stale', { day: { day: rule.verifiedOn } })}</b></p> : null}
        </section>
      ) : null}
      <p className="soft small">{t('law.notice')}</p>
    </article>
  )
}
const hasQuestion = (text: string): boolean => text !== ''

function Missing({ onAgain }: { readonly onAgain: () => void }): React.JSX.Element {
  const { t } = useWords()
  return <div className="stack"><p>{t('law.missing')}</p><p><button type="button" className="button" onClick={onAgain}>{t('law.again')}</button></p></div>
}

function Body({ page }: { readonly page: LawPage }): React.JSX.Element {
  const { t } = useWords()
  return (
    <>
      {page.short ? <p className="law-short">{page.short}</p> : null}
      {page.irreversible ? <p className="chain-warn">{t('law.irreversible')}</p> : null}
      {page.counted ? <section className="stack"><h2>{t('law.counted')}</h2><p>{page.counted}</p></section> : null}
      {page.values.length > 0 ? <Values page={page} /> : null}
      {page.readings.length > 0 ? <Readings page={page} /> : null}
      {page.changes.length > 0 ? <section className="stack"><h2>{t('law.changing')}</h2><ul>{page.changes.map((c) => <li key={c}>{c}</li>)}</ul></section> : null}
      {page.examples.length > 0 ? <Examples page={page} /> : null}
    </>
  )
}

function Values({ page }: { readonly page: LawPage }): React.JSX.Element {
  const { t } = useWords()
  return (
    <section className="stack">
      <h2>{t('law.values')}</h2>
      <dl className="law-values">
        {page.values.map((v) => (
          <div key={v.id}>
            <dt>{v.name}</dt>
            {v.rows.map((r) => <dd key={r.text}><b>{r.text}</b> <span className="small soft">{r.cite}</span>{r.inLitigation ? <span className="law-courts"> {t('law.courts')}</span> : null}</dd>)}
          </div>
        ))}
      </dl>
    </section>
  )
}

function Readings({ page }: { readonly page: LawPage }): React.JSX.Element {
  const { t } = useWords()
  return (
    <section className="stack">
      <h2>{t('law.readings')}</h2>
      <p className="soft">{t('law.readings.lead')}</p>
      {page.readings.map((r) => (
        <div key={r.id} className="sheet law-reading">
          <p className="strong">{r.question}</p>
          <ul>
            {r.options.map((o) => (
              <li key={o.text}>
                {o.text} <span className="small soft">{[o.usual ? t('law.usual') : '', o.note ? t('law.note') : '', o.cite].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Examples({ page }: { readonly page: LawPage }): React.JSX.Element {
  const { t } = useWords()
  const [isAll, setAll] = useState(false)
  // Examples of an official source first: they are the law's own.
  const sorted = [...page.examples].sort((a, b) => Number(b.isOfficial) - Number(a.isOfficial))
  const shown = isAll ? sorted : sorted.slice(0, OPEN)
  return (
    <section className="stack">
      <h2>{t('law.examples')}</h2>
      <ol className="law-examples">
        {shown.map((e, i) => (
          <li key={i} className="sheet law-example">
            <dl>{e.given.map((g, k) => <div key={k}><dt className="small soft">{g.what}</dt><dd>{g.values.map((v, n) => <span key={n}>{n > 0 ? <i className="soft"> {t('result.or')} </i> : null}{v}</span>)}</dd></div>)}</dl>
            {e.answers.map((a, k) => <p key={k}>{a.when === '' ? null : <span className="soft">{a.when}: </span>}<b>{a.text}</b></p>)}
            {e.steps.length > 0 ? <p className="small soft">{e.steps.join(' ')}</p> : null}
            {e.isOfficial ? <p className="small law-official">{t('law.official')}</p> : null}
          </li>
        ))}
      </ol>
      {sorted.length > shown.length ? <p><button type="button" className="button" onClick={() => setAll(true)}>{t('law.more', { n: sorted.length - shown.length })}</button></p> : null}
    </section>
  )
}

import { useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { type Family, type FamilyPerson, loadFamily, openExample } from '../../record/example.ts'
import { UnsavedGuard } from '../../parts/unsaved-guard.tsx'
import { LangSwitch } from '../../shell/lang-switch.tsx'
import { useWords } from '../../shell/lang.ts'
import './family.css'

/** The invented family: pick a person and see their papers as your own would look. */
export function FamilyChoice(): React.JSX.Element {
  const { t, lang, day } = useWords()
  const [, go] = useLocation()
  const [family, setFamily] = useState<Family>()
  const [opening, setOpening] = useState<{ id: string; done: number; of: number }>()
  const [failed, setFailed] = useState(false)
  // Who goes elsewhere while papers are being read has chosen something else: nothing is replaced then.
  const away = useRef<AbortController>(undefined)
  useEffect(() => {
    const leaving = new AbortController()
    away.current = leaving
    loadFamily().then(setFamily, () => setFailed(true))
    return () => leaving.abort()
  }, [])
  const open = (person: FamilyPerson): void => {
    const { signal } = away.current!
    setFailed(false)
    setOpening({ id: person.id, done: 0, of: person.papers.length })
    openExample(person, signal, (done, of) => setOpening({ id: person.id, done, of })).then(() => signal.aborted || go('/r'), () => {
      setOpening(undefined)
      setFailed(true)
    })
  }
  const isoToDay = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
  return (
    <main className="alone family">
      <div className="family-top"><Link href="/" className="back">‹ {t('family.back')}</Link><LangSwitch /></div>
      <h1 tabIndex={-1}>{family ? family.name[lang] : t('app.loading')}</h1>
      <p className="soft">{t('family.lead')}</p>
      {failed ? <p className="sheet" role="alert">{t('family.failed')}</p> : null}
      <UnsavedGuard><ul className="family-people">
        {family?.people.map((p) => (
          <li key={p.id}>
            <button type="button" className="family-person" onClick={() => open(p)} disabled={opening !== undefined}>
              <span className="family-name">{p.name}</span>
              <span className="soft small">{p.relation[lang]} · {t('family.papers', { n: p.papers.length })} · {t('family.asOf', { day: day(isoToDay(p.onDay)) })}</span>
              <span>{p.story[lang]}</span>
              {opening?.id === p.id ? <span role="status" className="small">{t('add.readingPages', { done: opening.done, of: opening.of })}</span> : null}
            </button>
          </li>
        ))}
      </ul></UnsavedGuard>
    </main>
  )
}

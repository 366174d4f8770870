import { useState } from 'react'
import { Link } from 'wouter'
import { useRecord } from '../record/use-record.ts'
import { useWords } from '../shell/lang.ts'

/** Stands before what would close somebody's own papers: says so first, and lets them save. Shows nothing else until then. */
export function UnsavedGuard({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const { t } = useWords()
  const { unsaved, example, items } = useRecord()
  const [goesOn, setGoesOn] = useState(false)
  if (goesOn || !unsaved || example || items.length === 0) return <>{children}</>
  return (
    <div className="sheet stack" role="alert">
      <h2>{t('own.unsaved.title')}</h2>
      <p>{t('own.unsaved.text')}</p>
      <p><Link href="/r/save" className="button main wide">{t('own.unsaved.save')}</Link></p>
      <p><button type="button" className="button wide" onClick={() => setGoesOn(true)}>{t('own.unsaved.goOn')}</button></p>
    </div>
  )
}

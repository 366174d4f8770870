import { useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { type OpenedFile, openSaved } from '../../record/file.ts'
import { UnsavedGuard } from '../../parts/unsaved-guard.tsx'
import { LangSwitch } from '../../shell/lang-switch.tsx'
import { useWords } from '../../shell/lang.ts'
import './open.css'

/** Open my file: pick it, say the passphrase, and the record is back as it was. */
export function Open(): React.JSX.Element {
  const { t } = useWords()
  const [, go] = useLocation()
  const [file, setFile] = useState<File>()
  const [phrase, setPhrase] = useState('')
  const [state, setState] = useState<'ask' | 'opening'>('ask')
  const [answer, setAnswer] = useState<OpenedFile>()
  // Who goes elsewhere while the file is being opened has chosen something else: nothing is replaced then.
  const away = useRef<AbortController>(undefined)
  useEffect(() => {
    const leaving = new AbortController()
    away.current = leaving
    return () => leaving.abort()
  }, [])
  const open = async (): Promise<void> => {
    if (!file) return
    const { signal } = away.current!
    setAnswer(undefined)
    setState('opening')
    const opened = await openSaved(new Uint8Array(await file.arrayBuffer()), phrase, signal).catch((): OpenedFile => ({ type: 'Damaged' }))
    if (signal.aborted) return
    setState('ask')
    setAnswer(opened)
    if (opened.type === 'Opened') go('/r')
  }
  const counts = answer?.type === 'NewerVersion' ? { version: answer.version } : answer?.type === 'MissingPaper' ? { missing: answer.missing } : {}
  return (
    <main className="alone file-page stack-l">
      <div className="family-top"><Link href="/" className="back">‹ {t('family.back')}</Link><LangSwitch /></div>
      <h1 tabIndex={-1}>{t('open.title')}</h1>
      <p className="soft">{t('open.lead')}</p>
      <UnsavedGuard><form className="stack" onSubmit={(e) => { e.preventDefault(); void open() }}>
        <label htmlFor="open-file">{t('open.file')}</label>
        <input id="open-file" type="file" required accept=".age,.tar.age,application/octet-stream" onChange={(e) => setFile(e.target.files?.[0])} />
        <label htmlFor="open-phrase">{t('save.phrase')}</label>
        <input id="open-phrase" type="password" required autoComplete="off" value={phrase} onChange={(e) => setPhrase(e.target.value)} />
        <button type="submit" className="button main wide" disabled={state === 'opening'}>{state === 'opening' ? t('open.opening') : t('open.do')}</button>
      </form></UnsavedGuard>
      {answer && answer.type !== 'Opened' ? <p role="alert" className="sheet">{t(`open.${answer.type}`, counts)}</p> : null}
    </main>
  )
}

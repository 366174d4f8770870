import { suggestPassphrase } from '@proofline/vault'
import { useState } from 'react'
import { FILE_NAME, saveFile } from '../../record/file.ts'
import { getState, markSaved } from '../../record/store.ts'
import { useWords } from '../../shell/lang.ts'
import '../open/open.css'

const random = (n: number): Uint8Array => crypto.getRandomValues(new Uint8Array(n))
/** Shorter than this a passphrase can be guessed by a machine that has the file. */
const LENGTH_MIN = 12

/** Save my file: one sealed file with everything in it, that opens without us. */
export function Save(): React.JSX.Element {
  const { t } = useWords()
  const [phrase, setPhrase] = useState('')
  const [again, setAgain] = useState('')
  const [state, setState] = useState<'ask' | 'sealing' | 'done' | 'failed'>('ask')
  const [suggested, setSuggested] = useState<string>()
  const [tried, setTried] = useState(false)
  const short = phrase.length < LENGTH_MIN
  const differs = again !== '' && again !== phrase
  const save = async (): Promise<void> => {
    setState('sealing')
    try {
      const bytes = await saveFile(getState(), phrase)
      const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }))
      const link = document.createElement('a')
      link.href = url
      link.download = FILE_NAME
      link.click()
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
      markSaved()
      setState('done')
    } catch {
      setState('failed')
    }
  }
  return (
    <section className="file-page stack-l">
      <h1 tabIndex={-1}>{t('save.title')}</h1>
      <p className="soft">{t('save.lead')}</p>
      <form className="stack" onSubmit={(e) => { e.preventDefault(); setTried(true); if (!short && phrase === again) void save() }}>
        <p>
          <button type="button" className="button" onClick={() => { const s = suggestPassphrase(random); setSuggested(s); setPhrase(s); setAgain('') }}>{t('save.suggest')}</button>
        </p>
        {suggested ? <p className="sheet"><span className="phrase">{suggested}</span><br /><span className="small">{t('save.writeDown')}</span></p> : null}
        <label htmlFor="phrase">{t('save.phrase')}</label>
        <input id="phrase" type="text" autoComplete="off" spellCheck={false} autoCapitalize="none" value={phrase} onChange={(e) => setPhrase(e.target.value)} aria-describedby="phrase-hint" />
        <p id="phrase-hint" className="small soft">{t('save.hint', { n: LENGTH_MIN })}</p>
        {tried && short ? <p className="small" role="alert"><b>{t('save.short', { n: LENGTH_MIN })}</b></p> : null}
        <label htmlFor="again">{t('save.again')}</label>
        <input id="again" type="text" autoComplete="off" spellCheck={false} autoCapitalize="none" value={again} onChange={(e) => setAgain(e.target.value)} aria-invalid={differs} aria-describedby="again-hint" />
        <p id="again-hint" className="small" role="status">{differs ? t('save.differs') : ''}</p>
        <button type="submit" className="button main wide" disabled={state === 'sealing'}>{state === 'sealing' ? t('save.sealing') : t('save.do')}</button>
        {!short && again === '' ? <p className="small soft" role="status">{t('save.typeAgain')}</p> : null}
      </form>
      {state === 'done' ? <p role="status" className="sheet">{t('save.done', { name: FILE_NAME })}</p> : null}
      {state === 'failed' ? <p role="alert" className="sheet">{t('save.failed')}</p> : null}
      <details><summary className="button quiet">{t('save.without.title')}</summary><p className="small">{t('save.without.text')}</p><p><code>age -d {FILE_NAME} | tar x</code></p></details>
    </section>
  )
}

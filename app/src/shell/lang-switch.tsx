import { LANGS } from '@proofline/words/start'
import { setLang, useWords } from './lang.ts'
import './lang-switch.css'

const NAMES = { en: 'English', es: 'Español' } as const

/** English or Spanish, above everything else. */
export function LangSwitch(): React.JSX.Element {
  const { lang, t } = useWords()
  const move = (e: React.KeyboardEvent, i: number): void => {
    const step = /^Arrow(?:Right|Down)$/.test(e.key) ? 1 : /^Arrow(?:Left|Up)$/.test(e.key) ? -1 : 0
    if (step === 0) return
    e.preventDefault()
    const next = (i + step + LANGS.length) % LANGS.length
    setLang(LANGS[next]!)
    const options = e.currentTarget.parentElement?.querySelectorAll('button')
    options?.[next]?.focus()
  }
  return (
    <div className="segments" role="radiogroup" aria-label={t('lang.label')}>
      {LANGS.map((l, i) => (
        <button key={l} type="button" role="radio" aria-checked={l === lang} lang={l} className="segment" tabIndex={l === lang ? 0 : -1} onClick={() => setLang(l)} onKeyDown={(e) => move(e, i)}>{NAMES[l]}</button>
      ))}
    </div>
  )
}

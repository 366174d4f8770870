import { LANGS } from '@proofline/words'
import { setLang, useWords } from './lang.ts'
import './lang-switch.css'

const NAMES = { en: 'English', es: 'Español' } as const

/** English or Spanish, above everything else. */
export function LangSwitch(): React.JSX.Element {
  const { lang, t } = useWords()
  return (
    <div className="segments" role="radiogroup" aria-label={t('lang.label')}>
      {LANGS.map((l) => (
        <button key={l} type="button" role="radio" aria-checked={l === lang} lang={l} className="segment" onClick={() => setLang(l)}>{NAMES[l]}</button>
      ))}
    </div>
  )
}

import { useWords } from './lang.ts'

/** Shown instead of any record when the rules of this app are not the ones that were signed. */
export function RulesChanged(): React.JSX.Element {
  const { t } = useWords()
  return (
    <main className="alone">
      <h1 tabIndex={-1}>{t('rulesChanged.title')}</h1>
      <p>{t('rulesChanged.text')}</p>
      <p className="soft">{t('rulesChanged.next')}</p>
    </main>
  )
}

import { allReaders } from '@proofline/engine'
import { useId } from 'react'
import { type Item, stateThat } from '../record/store.ts'
import { useWords } from '../shell/lang.ts'
import { usePaperName } from './source.tsx'
import { capital } from './value.tsx'
import './kind-select.css'

/** Every kind a reader knows, by its name in the person's language. */
export function useKinds(): readonly { readonly kind: string; readonly name: string }[] {
  const { lang } = useWords()
  const paperName = usePaperName()
  return allReaders.map((r) => r.id.split('@', 1)[0]!).map((kind) => ({ kind, name: capital(paperName(kind)) })).sort((a, b) => a.name.localeCompare(b.name, lang))
}

/** What kind of paper this is, as the person says it; the reader of that kind then reads it. Can be taken back. */
export function KindSelect({ item }: { readonly item: Item }): React.JSX.Element {
  const { t } = useWords()
  const id = useId()
  const kinds = useKinds()
  return (
    <p className="kind-select">
      <label htmlFor={id}>{t('contents.what')}</label>
      <select id={id} value={item.reader?.split('@', 1)[0] ?? 'none'} onChange={(e) => stateThat({ kind: 'kind-of', paper: item.paper.id, reader: e.target.value })}>
        <option value="none">{capital(t('paper.unknown'))}</option>
        {kinds.map((k) => <option key={k.kind} value={k.kind}>{k.name}</option>)}
      </select>
    </p>
  )
}

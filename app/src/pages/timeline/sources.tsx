import { shapeOf, usePaperName, useSourceName } from '../../parts/source.tsx'
import { useWords } from '../../shell/lang.ts'
import type { Entry } from './model.ts'
import { sourcesOf } from './told.ts'

/** Who says so, for those who do not see lanes and shapes. */
export function SourcesSaid({ entry }: { readonly entry: Entry }): React.JSX.Element {
  const { t } = useWords()
  const source = useSourceName()
  return <span className="visually-hidden">. {sourcesOf(entry).map(source).join(', ')}, {t(`shape.${shapeOf(entry.face)}`)}</span>
}

/** "CBP, I-94 page · DHS says the same". */
export function SourcesLine({ entry }: { readonly entry: Entry }): React.JSX.Element {
  const { t } = useWords()
  const source = useSourceName()
  const paper = usePaperName()
  const { face } = entry
  const others = sourcesOf(entry).filter((s) => s !== face.source)
  return (
    <span className="soft small rail-source">
      {source(face.source)}{face.generatedBy === 'statement' ? '' : `, ${paper(face.generatedBy)}`}{face.quote ? `, ${t('source.page', { page: face.quote.page })}` : ''}
      {others.length > 0 ? `. ${t('timeline.same', { who: others.map(source).join(', ') })}` : ''}
    </span>
  )
}

/** "I-751" stays on one line. */
export const Unbroken = ({ text }: { readonly text: string }): React.JSX.Element => (
  <>{text.split(' ').map((w, i) => <span key={i}>{i > 0 ? ' ' : ''}{w.includes('-') ? <span className="tl-word">{w}</span> : w}</span>)}</>
)

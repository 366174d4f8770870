import type { Claim, Source } from '@proofline/engine'
import { useWords } from '../shell/lang.ts'
import './source.css'

/** Who says so, drawn: a shape beside the source's name, never alone. */
export type Shape = 'square' | 'circle' | 'diamond' | 'hexagon'

/** Readers of what an agency's system printed or sent, as opposed to a paper it issued. */
const SYSTEM_READERS = /^(?:cbp\/i94-(?:recent|travel-history)|eoir\/acis|uscis\/(?:case-status|account)|caselens\/|ssa\/statement)/

export function shapeOf(claim: Pick<Claim, 'generatedBy' | 'source'>): Shape {
  if (claim.source === 'holder' || claim.source === 'representative' || claim.generatedBy === 'statement') return 'diamond'
  return SYSTEM_READERS.test(claim.generatedBy) ? 'circle' : 'square'
}

export function ShapeMark({ shape, hidden = false }: { readonly shape: Shape; readonly hidden?: boolean }): React.JSX.Element {
  const { t } = useWords()
  return (
    <svg className="shape" viewBox="0 0 16 16" {...(hidden ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(`shape.${shape}`) })}>
      <ShapePath shape={shape} />
    </svg>
  )
}

/** The path alone, for drawings that have their own svg; 16 by 16 around (8, 8). */
export function ShapePath({ shape }: { readonly shape: Shape }): React.JSX.Element {
  if (shape === 'square') return <rect x="2.5" y="2.5" width="11" height="11" rx="1" fill="currentColor" stroke="none" />
  if (shape === 'circle') return <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="2.2" />
  if (shape === 'diamond') return <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" fill="none" stroke="currentColor" strokeWidth="2.1" strokeLinejoin="round" />
  return <path d="M4.6 2.4h6.8L14.8 8l-3.4 5.6H4.6L1.2 8z" fill="none" stroke="currentColor" strokeWidth="2.1" strokeLinejoin="round" />
}

/** The plain name of a source: "CBP", "the court". */
export function useSourceName(): (source: Source) => string {
  const { tOr } = useWords()
  return (source) => tOr(`source.${source}`, source)
}
/** The plain name of a kind of paper, by its reader. */
export function usePaperName(): (reader: string | undefined) => string {
  const { t, tOr } = useWords()
  return (reader) => (reader ? tOr(`paper.${reader.replace(/@\d+$/, '')}`, reader) : t('paper.unknown'))
}

/** Shape · agency, paper · page: the same order everywhere. */
export function SourceLine({ claim, pages }: { readonly claim: Claim; readonly pages?: number }): React.JSX.Element {
  const { t, day } = useWords()
  const source = useSourceName()
  const paper = usePaperName()
  const said = claim.generatedBy === 'statement'
  return (
    <p className="source-line small">
      <ShapeMark shape={shapeOf(claim)} />
      <span>
        <b>{source(claim.source)}</b>
        {said ? (claim.saidOn === undefined ? null : <>, {t('source.saidOn', { day: day(claim.saidOn) })}</>) : <>, {paper(claim.generatedBy)}</>}
        {claim.quote ? <>, {pages === undefined ? t('source.page', { page: claim.quote.page }) : t('source.pageOf', { page: claim.quote.page, pages })}</> : null}
      </span>
    </p>
  )
}

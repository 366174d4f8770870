import type { Contradiction } from '@proofline/engine'
import { Link } from 'wouter'
import { type ChangeRow, stemOf } from '../record/outcome-view.ts'
import { disagreeLink } from '../record/links.ts'
import { useRecord } from '../record/use-record.ts'
import { useWords } from '../shell/lang.ts'
import { ShapeMark, shapeOf, useSourceName } from './source.tsx'
import { ValueText } from './value.tsx'

/** A disagreement in one card: who says what, and what it changes. The whole card is the link. */
export function DisagreeCard({ contradiction: c, rows }: { readonly contradiction: Contradiction; readonly rows: readonly ChangeRow[] }): React.JSX.Element {
  const { t, tOr } = useWords()
  const { record } = useRecord()
  const source = useSourceName()
  return (
    <li>
      <Link href={disagreeLink(c.id)} className="disagree sheet">
        <span className="date date-m">{tOr(`contradiction.${c.kind}.${c.fields[0]}`, tOr(`contradiction.${c.fields[0]}`, t('contradiction.other')))}</span>
        <span className="disagree-sides">
          {c.sides.map((s, i) => {
            const claims = s.claims.map((id) => record?.claims.get(id)).filter((x) => x !== undefined)
            const claim = claims.find((x) => x.quote) ?? claims[0]
            return claim ? <span key={i}><ShapeMark shape={shapeOf(claim)} /><span className="soft">{source(claim.source)}</span> {claim.precision === 'about' ? t('result.about') : ''} <ValueText claim={claim} /></span> : null
          })}
        </span>
        <span className="small">{rows.length > 0 ? <span className="tag-lit"><span aria-hidden="true">≠</span>{t('disagree.changes', { what: rows.map((r) => tOr(`${stemOf(r.outcome.rule.id)}.name`, r.outcome.rule.id)).join(' · ') })}</span> : <span className="soft">{t(c.weak ? 'disagree.small' : 'disagree.nothing')}</span>}</span>
      </Link>
    </li>
  )
}

import { Component, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useWords } from './lang.ts'

interface Props {
  readonly children: ReactNode
  readonly shown: (again: () => void) => ReactNode
  /** A new place is a new chance. */
  readonly place: string
}

/**
 * A screen of ours that fails must not take the rest with it: papers that were added are only in the memory of this page.
 * Nothing of the failure is kept or sent: it could hold words of a paper.
 */
class Boundary extends Component<Props, { readonly failedAt: string | undefined }> {
  override state = { failedAt: undefined as string | undefined }
  static getDerivedStateFromError(): { readonly failedAt: string } {
    return { failedAt: '' }
  }
  override componentDidUpdate(before: Props): void {
    if (this.state.failedAt !== undefined && before.place !== this.props.place) this.setState({ failedAt: undefined })
  }
  override render(): ReactNode {
    return this.state.failedAt === undefined ? this.props.children : this.props.shown(() => this.setState({ failedAt: undefined }))
  }
}

/** Keeps one broken screen from taking the others with it. */
export function KeepStanding({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const [place] = useLocation()
  return <Boundary place={place} shown={(again) => <Mistake onAgain={again} />}>{children}</Boundary>
}

function Mistake({ onAgain }: { readonly onAgain: () => void }): React.JSX.Element {
  const { t } = useWords()
  return (
    <section className="stack-l" role="alert">
      <h1 tabIndex={-1}>{t('mistake.title')}</h1>
      <p>{t('mistake.text')}</p>
      <p><button type="button" className="button main" onClick={onAgain}>{t('mistake.again')}</button></p>
    </section>
  )
}

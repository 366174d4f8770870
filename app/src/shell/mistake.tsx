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
class Boundary extends Component<Props, { readonly failed: boolean; readonly place: string }> {
  override state = { failed: false, place: this.props.place }
  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }
  static getDerivedStateFromProps({ place }: Props, state: { readonly place: string }): { readonly failed: boolean; readonly place: string } | null {
    return place === state.place ? null : { failed: false, place }
  }
  override render(): ReactNode {
    return this.state.failed ? this.props.shown(() => this.setState({ failed: false })) : this.props.children
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

import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { Add } from '../pages/add/add.tsx'
import { Check } from '../pages/check/check.tsx'
import { Contents } from '../pages/contents/contents.tsx'
import { ContradictionPage } from '../pages/contradiction/contradiction.tsx'
import { Deadlines } from '../pages/deadlines/deadlines.tsx'
import { FactPage } from '../pages/fact/fact.tsx'
import { Home } from '../pages/home/home.tsx'
import { LawRulePage } from '../pages/law/law.tsx'
import { PaperPage } from '../pages/papers/paper.tsx'
import { Papers } from '../pages/papers/papers.tsx'
import { Save } from '../pages/save/save.tsx'
import { Timeline } from '../pages/timeline/timeline.tsx'
import { Icon, type IconName } from '../parts/icons.tsx'
import { forgetPictures } from '../parts/page-picture.ts'
import { endPdf } from '../record/pdf.ts'
import { factAt, idAt } from '../record/links.ts'
import { forgetAll } from '../record/store.ts'
import { useRecord } from '../record/use-record.ts'
import { LangSwitch } from './lang-switch.tsx'
import { useWords } from './lang.ts'
import { KeepStanding } from './mistake.tsx'
import './room.css'

const TABS: readonly { to: string; word: string; icon: IconName }[] = [
  { to: '/r', word: 'nav.home', icon: 'home' },
  { to: '/r/timeline', word: 'nav.timeline', icon: 'timeline' },
  { to: '/r/deadlines', word: 'nav.deadlines', icon: 'clock' },
  { to: '/r/papers', word: 'nav.papers', icon: 'papers' },
]

/** A record's rooms, with the way between them. With no paper yet there is nothing to show: back to the start. */
export function Room(): React.JSX.Element {
  const { items, removed } = useRecord()
  if (items.length === 0 && !removed) return <Redirect to="/" />
  // The only paper was just taken out: it can still be put back, or another one added.
  if (items.length === 0) return <Frame><Switch><Route path="/r/add"><Add /></Route><Route path="/r/papers"><Papers /></Route><Route><Redirect to="/r/papers" /></Route></Switch></Frame>
  return (
    <Frame>
      <KeepStanding>
        <Switch>
          <Route path="/r"><Home /></Route>
          <Route path="/r/add"><Add /></Route>
          <Route path="/r/check"><Check /></Route>
          <Route path="/r/timeline"><Timeline /></Route>
          <Route path="/r/deadlines"><Deadlines /></Route>
          <Route path="/r/fact/:name">{(p) => <FactPage {...factAt(p.name)} />}</Route>
          <Route path="/r/disagree/:name">{(p) => <ContradictionPage id={idAt(p.name)} />}</Route>
          <Route path="/r/rule/:name">{(p) => <LawRulePage id={idAt(p.name)} />}</Route>
          <Route path="/r/papers"><Papers /></Route>
          <Route path="/r/paper/:name/:page">{(p) => <PaperPage id={idAt(p.name)} page={Number(p.page)} />}</Route>
          <Route path="/r/contents/:name">{(p) => <Contents id={idAt(p.name)} />}</Route>
          <Route path="/r/save"><Save /></Route>
          <Route><Redirect to="/r" /></Route>
        </Switch>
      </KeepStanding>
    </Frame>
  )
}

/** Adding the first papers: the same page, before there is a record. */
export function AddAlone(): React.JSX.Element {
  return <Frame bare><Add /></Frame>
}

function Frame({ children, bare = false }: { readonly children: React.ReactNode; readonly bare?: boolean }): React.JSX.Element {
  const { t } = useWords()
  const { example, items } = useRecord()
  const [location, go] = useLocation()
  const leave = (): void => {
    forgetAll()
    forgetPictures()
    endPdf()
    go('/left', { replace: true })
  }
  return (
    <div className={`room ${bare && items.length === 0 ? 'bare' : ''}`}>
      <a className="skip" href="#main" onClick={(e) => { e.preventDefault(); document.querySelector<HTMLElement>('h1')?.focus() }}>{t('nav.skip')}</a>
      <header className="room-head no-print">
        <Link href="/" className="room-brand" aria-label={t('nav.start')}><img src="/icon.svg" alt="" width="30" height="30" /></Link>
        {example ? <span className="tag-example">{t('example.tag', { name: example.name })}</span> : null}
        <span className="room-head-end">
          <LangSwitch />
          <button type="button" className="leave" onClick={leave}><Icon name="leave" /><span>{t('nav.leave')}</span></button>
        </span>
      </header>
      {bare && items.length === 0 ? null : (
        <nav className="room-nav no-print" aria-label={t('nav.label')}>
          {TABS.slice(0, 2).map((tab) => <Tab key={tab.to} {...tab} at={location} />)}
          <Link href="/r/add" className="nav-add" aria-current={location === '/r/add' ? 'page' : undefined}><Icon name="plus" /><span>{t('nav.add')}</span></Link>
          {TABS.slice(2).map((tab) => <Tab key={tab.to} {...tab} at={location} />)}
        </nav>
      )}
      <main id="main" className="room-main">{children}</main>
    </div>
  )
}

function Tab({ to, word, icon, at }: { readonly to: string; readonly word: string; readonly icon: IconName; readonly at: string }): React.JSX.Element {
  const { t } = useWords()
  const here = to === '/r' ? at === '/r' : at.startsWith(to)
  return <Link href={to} className="nav-tab" aria-current={here ? 'page' : undefined}><Icon name={icon} /><span>{t(word)}</span></Link>
}

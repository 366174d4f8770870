import { type ComponentType, Suspense, lazy, useLayoutEffect, useRef } from 'react'
import { Redirect, Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { Welcome } from '../pages/welcome/welcome.tsx'
import { useWords } from './lang.ts'
import { RulesChanged } from './rules-changed.tsx'

// The engine, the law and the readers are only loaded once a person adds or opens something.
const Room = lazy(() => signed(import('./room.tsx').then((m) => m.Room)))
const AddPage = lazy(() => signed(import('./room.tsx').then((m) => m.AddAlone)))
const OpenPage = lazy(() => signed(import('../pages/open/open.tsx').then((m) => m.Open)))
const FamilyPage = lazy(() => signed(import('../pages/family/family.tsx').then((m) => m.FamilyChoice)))

/** The page with its words, unless the rules it would work with are not the ones that were signed. */
async function signed(page: Promise<ComponentType>): Promise<{ default: ComponentType }> {
  const [{ rulesAreSigned }, found] = await Promise.all([import('../record/signed.ts'), page])
  return { default: rulesAreSigned() ? found : RulesChanged }
}

/** The whole app: Welcome first, then the rooms of a record. Addresses stay behind the #, so no server sees them. */
export function App(): React.JSX.Element {
  return (
    <Router hook={useHashLocation}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/"><Welcome /></Route>
          <Route path="/start/add"><AddPage /></Route>
          <Route path="/start/open"><OpenPage /></Route>
          <Route path="/start/family"><FamilyPage /></Route>
          <Route path="/left"><Left /></Route>
          <Route path="/r/*?"><Room /></Route>
          <Route><Redirect to="/" /></Route>
        </Switch>
        <FocusOnMove />
      </Suspense>
    </Router>
  )
}

/**
 * After a move, the keyboard and the screen reader start at the new screen's heading. It stands inside the boundary, so
 * that it waits for a screen that is still being loaded.
 */
function FocusOnMove(): null {
  const [location] = useLocation()
  const shown = useRef(location)
  useLayoutEffect(() => {
    if (shown.current === location) return
    shown.current = location
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('h1')?.focus()
  }, [location])
  return null
}

function Loading(): React.JSX.Element {
  const { t } = useWords()
  return <main className="alone"><h1 tabIndex={-1} className="visually-hidden">Proofline</h1><p role="status">{t('app.loading')}</p></main>
}

/** What quick exit leaves behind: nothing about anyone. */
function Left(): React.JSX.Element {
  const { t } = useWords()
  return <main className="alone"><h1 tabIndex={-1}>{t('left.title')}</h1><p className="soft">{t('left.text')}</p></main>
}

import { lazy, Suspense, use, useEffect, useState, useSyncExternalStore } from 'react'
import { Redirect, Route, Router, Switch, useLocation } from 'wouter'
import { basePath } from './base-path.ts'
import { housePageCode } from './house-page-code.ts'
import { LoadingPage } from './pages/loading-page.tsx'
import { PageErrorBoundary } from './page-error-boundary.tsx'
import { catchLinks } from './link-catcher.ts'
import { stageRegister } from './stage-register.ts'

const StartPage = lazy(() => import('./pages/start-page.tsx').then((m) => ({ default: m.StartPage })))
const CheckPage = lazy(() => import('./pages/check-page.tsx').then((m) => ({ default: m.CheckPage })))
const JoinPage = lazy(() => import('./pages/join-page.tsx').then((m) => ({ default: m.JoinPage })))
const ListPage = lazy(() => import('./pages/list-page.tsx').then((m) => ({ default: m.ListPage })))

const OtherPages = lazy(() => import('./pages/other-pages.tsx').then((m) => ({ default: m.OtherPages })))

type Outlet = Awaited<ReturnType<typeof loadOutlet>>
const loadOutlet = () => import('./stage-outlet.tsx').then((m) => m.StageOutlet)

/** The app: one page an address, each fetched when it is first needed. */
export function App() {
  return (
    <Router base={basePath}>
      <Pages />
      <Stage />
    </Router>
  )
}

/** Not `lazy`, which stands for a fallback first even when the code is there. */
function HousePage({ room }: { readonly room: string }) {
  const code = use(housePageCode())
  return <code.HousePage room={room} />
}

function Pages() {
  const [path, navigate] = useLocation()
  useEffect(() => catchLinks(navigate), [navigate])
  return (
    <PageErrorBoundary key={path.split('/')[1]}>
      <Suspense fallback={<LoadingPage />}>
        <Switch>
          <Route path="/start" component={StartPage} />
          <Route path="/check/:page">{({ page }) => <CheckPage page={page} />}</Route>
          <Route path="/house/:room">{({ room }) => <HousePage room={room} />}</Route>
          <Route path="/list/:room">{({ room }) => <ListPage room={room} />}</Route>
          <Route path="/j/:code?">{({ code }) => <JoinPage code={code ?? null} />}</Route>
          <Route path="/house">
            <Redirect to="/house/hall" replace />
          </Route>
          <Route path="/list">
            <Redirect to="/list/hall" replace />
          </Route>
          <Route component={OtherPages} />
        </Switch>
      </Suspense>
    </PageErrorBoundary>
  )
}

/**
 * The canvas of the house lives beside the pages, so that it outlasts each of them. Its code is not waited for with
 * `lazy`: what a fallback stood for, React shows 0.3 s later at the earliest, however soon it is there.
 */
function Stage() {
  const stage = useSyncExternalStore(stageRegister.subscribe, stageRegister.current)
  const isWanted = stage !== null
  const [outlet, setOutlet] = useState<{ readonly Outlet: Outlet } | { readonly failed: unknown } | null>(
    null,
  )
  useEffect(() => {
    if (!isWanted) return
    loadOutlet().then(
      (Outlet) => setOutlet({ Outlet }),
      (error: unknown) => setOutlet({ failed: error }),
    )
  }, [isWanted])
  if (outlet && 'failed' in outlet) throw outlet.failed
  return (
    stage &&
    outlet && (
      <Suspense fallback={null}>
        <outlet.Outlet stage={stage} />
      </Suspense>
    )
  )
}

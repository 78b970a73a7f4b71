import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { Redirect, Route, Router, Switch, useLocation } from 'wouter'
import { basePath } from './base-path.ts'
import { LoadingPage } from './pages/loading-page.tsx'
import { PageErrorBoundary } from './page-error-boundary.tsx'
import { catchLinks } from './link-catcher.ts'
import { stageRegister } from './stage-register.ts'

const AccessibilityPage = lazy(() =>
  import('./pages/text-pages.tsx').then((m) => ({ default: m.AccessibilityPage })),
)
const GlossaryPage = lazy(() => import('./pages/text-pages.tsx').then((m) => ({ default: m.GlossaryPage })))
const HelpPage = lazy(() => import('./pages/text-pages.tsx').then((m) => ({ default: m.HelpPage })))
const PrivacyPage = lazy(() => import('./pages/text-pages.tsx').then((m) => ({ default: m.PrivacyPage })))
const NotFoundPage = lazy(() =>
  import('./pages/not-found-page.tsx').then((m) => ({ default: m.NotFoundPage })),
)
const LaterPage = lazy(() => import('./pages/later-page.tsx').then((m) => ({ default: m.LaterPage })))
const SettingsPage = lazy(() =>
  import('./pages/settings-page.tsx').then((m) => ({ default: m.SettingsPage })),
)
const StartPage = lazy(() => import('./pages/start-page.tsx').then((m) => ({ default: m.StartPage })))
const CheckPage = lazy(() => import('./pages/check-page.tsx').then((m) => ({ default: m.CheckPage })))
const ListPage = lazy(() => import('./pages/list-page.tsx').then((m) => ({ default: m.ListPage })))
const HousePage = lazy(() => import('./pages/house-page.tsx').then((m) => ({ default: m.HousePage })))
const TryPage = lazy(() => import('./pages/try-page.tsx').then((m) => ({ default: m.TryPage })))
const TryPartPage = lazy(() => import('./pages/try-part-page.tsx').then((m) => ({ default: m.TryPartPage })))
const FindPage = lazy(() => import('./pages/find-pages.tsx').then((m) => ({ default: m.FindPage })))
const ComparePage = lazy(() => import('./pages/find-pages.tsx').then((m) => ({ default: m.ComparePage })))
const StoryPage = lazy(() => import('./pages/story-page.tsx').then((m) => ({ default: m.StoryPage })))
const StoriesPage = lazy(() => import('./pages/stories-page.tsx').then((m) => ({ default: m.StoriesPage })))
const DonePage = lazy(() => import('./pages/done-page.tsx').then((m) => ({ default: m.DonePage })))
const EvaluatePage = lazy(() =>
  import('./pages/evaluate-pages.tsx').then((m) => ({ default: m.EvaluatePage })),
)
const ReportPage = lazy(() => import('./pages/evaluate-pages.tsx').then((m) => ({ default: m.ReportPage })))
const PlanPage = lazy(() => import('./pages/evaluate-pages.tsx').then((m) => ({ default: m.PlanPage })))
const SignInPage = lazy(() => import('./pages/evaluate-pages.tsx').then((m) => ({ default: m.SignInPage })))
const FirstAccountPage = lazy(() =>
  import('./pages/evaluate-pages.tsx').then((m) => ({ default: m.FirstAccountPage })),
)

const AccountPage = lazy(() => import('./pages/account-page.tsx').then((m) => ({ default: m.AccountPage })))
const ColleaguesPage = lazy(() =>
  import('./pages/administrator-pages.tsx').then((m) => ({ default: m.ColleaguesPage })),
)
const AuditLogPage = lazy(() =>
  import('./pages/administrator-pages.tsx').then((m) => ({ default: m.AuditLogPage })),
)
const FaultsPage = lazy(() =>
  import('./pages/administrator-pages.tsx').then((m) => ({ default: m.FaultsPage })),
)
const ImportPage = lazy(() => import('./pages/import-page.tsx').then((m) => ({ default: m.ImportPage })))
const InvitationsPage = lazy(() =>
  import('./pages/invitations-page.tsx').then((m) => ({ default: m.InvitationsPage })),
)
const MyDataPage = lazy(() => import('./pages/my-data-page.tsx').then((m) => ({ default: m.MyDataPage })))

const StageOutlet = lazy(() => import('./stage-outlet.tsx').then((m) => ({ default: m.StageOutlet })))

/** The app: one page an address, each fetched when it is first needed. */
export function App() {
  return (
    <Router base={basePath}>
      <Pages />
      <Stage />
    </Router>
  )
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
          <Route path="/house">
            <Redirect to="/house/hall" replace />
          </Route>
          <Route path="/list">
            <Redirect to="/list/hall" replace />
          </Route>
          <Route path="/try/:device">{({ device }) => <TryPage device={device} />}</Route>
          <Route path="/try/:device/:part">
            {({ device, part }) => <TryPartPage device={device} part={part} />}
          </Route>
          <Route path="/devices" component={FindPage} />
          <Route path="/compare/:need">{({ need }) => <ComparePage need={need} />}</Route>
          <Route path="/story/:story">{({ story }) => <StoryPage story={story} />}</Route>
          <Route path="/stories" component={StoriesPage} />
          <Route path="/done/:page?">{({ page }) => <DonePage page={page ?? null} />}</Route>
          <Route path="/later/:page?">{({ page }) => <LaterPage page={page ?? null} />}</Route>
          <Route path="/settings" component={SettingsPage} />
          <Route path="/help" component={HelpPage} />
          <Route path="/glossary" component={GlossaryPage} />
          <Route path="/accessibility" component={AccessibilityPage} />
          <Route path="/privacy" component={PrivacyPage} />
          <Route path="/evaluate" component={EvaluatePage} />
          <Route path="/evaluate/report" component={ReportPage} />
          <Route path="/evaluate/plan" component={PlanPage} />
          <Route path="/sign-in" component={SignInPage} />
          <Route path="/first-account" component={FirstAccountPage} />
          <Route path="/account" component={AccountPage} />
          <Route path="/colleagues" component={ColleaguesPage} />
          <Route path="/audit" component={AuditLogPage} />
          <Route path="/faults" component={FaultsPage} />
          <Route path="/evaluate/import" component={ImportPage} />
          <Route path="/invitations" component={InvitationsPage} />
          <Route path="/my-answers" component={MyDataPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </PageErrorBoundary>
  )
}

/** The canvas of the house lives beside the pages, so that it outlasts each of them. */
function Stage() {
  const stage = useSyncExternalStore(stageRegister.subscribe, stageRegister.current)
  return (
    stage && (
      <Suspense fallback={null}>
        <StageOutlet stage={stage} />
      </Suspense>
    )
  )
}

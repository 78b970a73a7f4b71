import { lazy } from 'react'
import { Route, Switch } from 'wouter'

const TryPage = lazy(() => import('./try-page.tsx').then((m) => ({ default: m.TryPage })))
const TryPartPage = lazy(() => import('./try-part-page.tsx').then((m) => ({ default: m.TryPartPage })))
const FindPage = lazy(() => import('./find-pages.tsx').then((m) => ({ default: m.FindPage })))
const ComparePage = lazy(() => import('./find-pages.tsx').then((m) => ({ default: m.ComparePage })))
const StoryPage = lazy(() => import('./story-page.tsx').then((m) => ({ default: m.StoryPage })))
const StoriesPage = lazy(() => import('./stories-page.tsx').then((m) => ({ default: m.StoriesPage })))
const DonePage = lazy(() => import('./done-page.tsx').then((m) => ({ default: m.DonePage })))
const AccessibilityPage = lazy(() =>
  import('./text-pages.tsx').then((m) => ({ default: m.AccessibilityPage })),
)
const GlossaryPage = lazy(() => import('./text-pages.tsx').then((m) => ({ default: m.GlossaryPage })))
const HelpPage = lazy(() => import('./text-pages.tsx').then((m) => ({ default: m.HelpPage })))
const PrivacyPage = lazy(() => import('./text-pages.tsx').then((m) => ({ default: m.PrivacyPage })))
const NotFoundPage = lazy(() => import('./not-found-page.tsx').then((m) => ({ default: m.NotFoundPage })))
const LaterPage = lazy(() => import('./later-page.tsx').then((m) => ({ default: m.LaterPage })))
const SettingsPage = lazy(() => import('./settings-page.tsx').then((m) => ({ default: m.SettingsPage })))
const EvaluatePage = lazy(() => import('./evaluate-pages.tsx').then((m) => ({ default: m.EvaluatePage })))
const ReportPage = lazy(() => import('./evaluate-pages.tsx').then((m) => ({ default: m.ReportPage })))
const PlanPage = lazy(() => import('./evaluate-pages.tsx').then((m) => ({ default: m.PlanPage })))
const SignInPage = lazy(() => import('./sign-in-pages.tsx').then((m) => ({ default: m.SignInPage })))
const FirstAccountPage = lazy(() =>
  import('./sign-in-pages.tsx').then((m) => ({ default: m.FirstAccountPage })),
)
const AccountPage = lazy(() => import('./account-page.tsx').then((m) => ({ default: m.AccountPage })))
const ColleaguesPage = lazy(() =>
  import('./administrator-pages.tsx').then((m) => ({ default: m.ColleaguesPage })),
)
const AuditLogPage = lazy(() =>
  import('./administrator-pages.tsx').then((m) => ({ default: m.AuditLogPage })),
)
const FaultsPage = lazy(() => import('./administrator-pages.tsx').then((m) => ({ default: m.FaultsPage })))
const ImportPage = lazy(() => import('./import-page.tsx').then((m) => ({ default: m.ImportPage })))
const LinksPage = lazy(() => import('./links-page.tsx').then((m) => ({ default: m.LinksPage })))
const InvitationsPage = lazy(() =>
  import('./invitations-page.tsx').then((m) => ({ default: m.InvitationsPage })),
)
const MyDataPage = lazy(() => import('./my-data-page.tsx').then((m) => ({ default: m.MyDataPage })))
const TrainPage = lazy(() => import('./train-pages.tsx').then((m) => ({ default: m.TrainPage })))
const TrainPlanPage = lazy(() => import('./train-pages.tsx').then((m) => ({ default: m.TrainPlanPage })))
const TrainPrintPage = lazy(() =>
  import('./train-print-page.tsx').then((m) => ({ default: m.TrainPrintPage })),
)
const TrainCheckPage = lazy(() =>
  import('./train-check-page.tsx').then((m) => ({ default: m.TrainCheckPage })),
)
const TrainSlipsPage = lazy(() =>
  import('./train-slips-page.tsx').then((m) => ({ default: m.TrainSlipsPage })),
)
const TrainRehearsePage = lazy(() =>
  import('./train-rehearse-page.tsx').then((m) => ({ default: m.TrainRehearsePage })),
)
const LiveStartPage = lazy(() => import('./live-pages.tsx').then((m) => ({ default: m.LiveStartPage })))
const LiveScreenPage = lazy(() => import('./live-pages.tsx').then((m) => ({ default: m.LiveScreenPage })))
const LiveNotesPage = lazy(() => import('./live-pages.tsx').then((m) => ({ default: m.LiveNotesPage })))
const OpenNotesPage = lazy(() => import('./live-pages.tsx').then((m) => ({ default: m.OpenNotesPage })))
const TrainSummaryPage = lazy(() =>
  import('./train-summary-page.tsx').then((m) => ({ default: m.TrainSummaryPage })),
)

/** Every page that nobody begins with: the first picture of the house need not know where they are. */
export function OtherPages() {
  return (
    <Switch>
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
      <Route path="/evaluate/links" component={LinksPage} />
      <Route path="/invitations" component={InvitationsPage} />
      <Route path="/my-answers" component={MyDataPage} />
      <Route path="/train" component={TrainPage} />
      <Route path="/train/plan/:plan?">{({ plan }) => <TrainPlanPage plan={plan ?? null} />}</Route>
      <Route path="/train/print" component={TrainPrintPage} />
      <Route path="/train/start" component={LiveStartPage} />
      <Route path="/train/notes" component={OpenNotesPage} />
      <Route path="/train/:session/screen">{({ session }) => <LiveScreenPage session={session} />}</Route>
      <Route path="/train/:session/notes">{({ session }) => <LiveNotesPage session={session} />}</Route>
      <Route path="/train/check" component={TrainCheckPage} />
      <Route path="/train/slips" component={TrainSlipsPage} />
      <Route path="/train/rehearse" component={TrainRehearsePage} />
      <Route path="/train/:session/summary">{({ session }) => <TrainSummaryPage session={session} />}</Route>
      <Route component={NotFoundPage} />
    </Switch>
  )
}

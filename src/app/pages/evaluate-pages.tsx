import { use, useCallback } from 'react'
import { useLocation, useSearch } from 'wouter'
import { DashboardScreen } from '../../features/evaluate/dashboard/dashboard-screen.tsx'
import { PlanScreen } from '../../features/evaluate/plan/plan-screen.tsx'
import { ReportScreen } from '../../features/evaluate/report/report-screen.tsx'
import { createEvaluateApi } from '../../platform/evaluate-api.ts'
import { printPage } from '../../platform/print.ts'
import { EVALUATING } from '../../protocol/roles.ts'
import { inApp } from '../base-path.ts'
import { isDemonstration } from '../demonstration.ts'
import { REGION } from '../region.ts'
import { useServices } from '../use-services.ts'
import { StaffPage } from './staff-page.tsx'
import { addressOf, staffApi } from './staff-services.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

const api = createEvaluateApi()
const dashboardApi = { ...api, signOut: staffApi.signOut }

const print = () => void printPage()
const withSearch = (path: string, search: string) => `${path}${search === '' ? '' : `?${search}`}`
const dashboardAddress = (search: string) => addressOf(inApp(withSearch('/evaluate', search)))
const reportAddress = (search: string) => addressOf(inApp(withSearch('/evaluate/report', search)))

/** `/evaluate` */
export function EvaluatePage() {
  const { saver, announcer, content } = useServices()
  const { authorities } = use(content.load('region', REGION))
  const [, navigate] = useLocation()
  const search = useSearch()
  const keep = useCallback(
    (next: string) => navigate(withSearch('/evaluate', next), { replace: true }),
    [navigate],
  )
  return (
    <StaffPage title={staffWords.titles.evaluate} may={EVALUATING}>
      {(account) => (
        <DashboardScreen
          api={dashboardApi}
          account={account}
          councilName={authorities.find(({ id }) => id === account.authority)?.name ?? null}
          saver={saver}
          search={search}
          onSearch={keep}
          addressOf={dashboardAddress}
          href={inApp}
          navigate={navigate}
          print={print}
          announce={announcer.announce}
        />
      )}
    </StaffPage>
  )
}

/** `/evaluate/report` */
export function ReportPage() {
  const { saver, announcer, content } = useServices()
  const { authorities } = use(content.load('region', REGION))
  const search = useSearch()
  return (
    <StaffPage title={staffWords.titles.report} may={EVALUATING}>
      {(account) => (
        <ReportScreen
          api={api}
          councilName={authorities.find(({ id }) => id === account.authority)?.name ?? null}
          saver={saver}
          search={search}
          addressOf={reportAddress}
          href={inApp}
          print={print}
          announce={announcer.announce}
        />
      )}
    </StaffPage>
  )
}

/** `/evaluate/plan` */
export function PlanPage() {
  const { saver, announcer, clock, content } = useServices()
  const { authorities } = use(content.load('region', REGION))
  return (
    <StaffPage title={staffWords.titles.plan} may={EVALUATING}>
      {() => (
        <PlanScreen
          api={api}
          councils={authorities}
          clock={clock}
          saver={saver}
          address={addressOf(inApp('/later'))}
          pageAddress={addressOf(inApp('/evaluate/plan'))}
          isDemonstration={isDemonstration()}
          print={print}
          announce={announcer.announce}
        />
      )}
    </StaffPage>
  )
}

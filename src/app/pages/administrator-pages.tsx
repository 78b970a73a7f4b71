import { use } from 'react'
import { AuditScreen } from '../../features/colleagues/audit-screen.tsx'
import { FaultsScreen } from '../../features/colleagues/faults-screen.tsx'
import { ColleaguesScreen } from '../../features/colleagues/colleagues-screen.tsx'
import { inApp } from '../base-path.ts'
import { REGION } from '../region.ts'
import { useServices } from '../use-services.ts'
import { StaffPage } from './staff-page.tsx'
import { addressOf, staffApi } from './staff-services.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

/** `/colleagues` */
export function ColleaguesPage() {
  const { content, announcer } = useServices()
  const { authorities } = use(content.load('region', REGION))
  return (
    <StaffPage title={staffWords.titles.colleagues} may={['administrator']}>
      {() => (
        <ColleaguesScreen
          api={staffApi}
          councils={authorities}
          address={(path) => addressOf(inApp(path))}
          announce={announcer.announce}
        />
      )}
    </StaffPage>
  )
}

/** `/audit` */
export function AuditLogPage() {
  return (
    <StaffPage title={staffWords.titles.audit} may={['administrator']}>
      {() => <AuditScreen api={staffApi} />}
    </StaffPage>
  )
}

/** `/faults` */
export function FaultsPage() {
  return (
    <StaffPage title={staffWords.titles.faults} may={['administrator']}>
      {() => <FaultsScreen api={staffApi} />}
    </StaffPage>
  )
}

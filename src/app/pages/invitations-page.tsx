import { use } from 'react'
import { InvitationsScreen } from '../../features/invite/invitations-screen.tsx'
import { printPage } from '../../platform/print.ts'
import { EVALUATING } from '../../protocol/roles.ts'
import { inApp } from '../base-path.ts'
import { REGION } from '../region.ts'
import { useServices } from '../use-services.ts'
import { StaffPage } from './staff-page.tsx'
import { addressOf, staffApi } from './staff-services.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

/** `/invitations` */
export function InvitationsPage() {
  const { content, announcer, clock } = useServices()
  const { authorities } = use(content.load('region', REGION))
  return (
    <StaffPage title={staffWords.titles.invitations} may={EVALUATING}>
      {(account) => (
        <InvitationsScreen
          account={account}
          api={staffApi}
          councils={authorities}
          nowMs={clock.nowMs()}
          address={(path) => addressOf(inApp(path))}
          announce={announcer.announce}
          print={() => void printPage()}
        />
      )}
    </StaffPage>
  )
}

import { useLocation } from 'wouter'
import { AccountScreen } from '../../features/account/account-screen.tsx'
import { useCouncilRefusal } from '../use-council-refusal.ts'
import { useServices } from '../use-services.ts'
import { StaffPage } from './staff-page.tsx'
import { staffApi } from './staff-services.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

/** `/account` */
export function AccountPage() {
  const { announcer } = useServices()
  const [, navigate] = useLocation()
  const councilRefusal = useCouncilRefusal()
  return (
    <StaffPage title={staffWords.titles.account}>
      {(account) => (
        <AccountScreen
          account={account}
          api={staffApi}
          councilRefusal={councilRefusal}
          navigate={navigate}
          announce={announcer.announce}
        />
      )}
    </StaffPage>
  )
}

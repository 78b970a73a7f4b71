import { useLocation } from 'wouter'
import { AccountScreen } from '../../features/account/account-screen.tsx'
import { appMessages as words } from '../app.messages.ts'
import { useServices } from '../use-services.ts'
import { StaffPage } from './staff-page.tsx'
import { staffApi } from './staff-services.ts'

/** `/account` */
export function AccountPage() {
  const { announcer } = useServices()
  const [, navigate] = useLocation()
  return (
    <StaffPage title={words.titles.account}>
      {(account) => (
        <AccountScreen account={account} api={staffApi} navigate={navigate} announce={announcer.announce} />
      )}
    </StaffPage>
  )
}

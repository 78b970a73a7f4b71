import { useState } from 'react'
import { useLocation } from 'wouter'
import { FirstAccountScreen } from '../../features/sign-in/first-account-screen.tsx'
import { SignInScreen } from '../../features/sign-in/sign-in-screen.tsx'
import { inApp } from '../base-path.ts'
import { Shell } from '../shell.tsx'
import { staffMessages as staffWords } from '../staff.messages.ts'
import { useCouncilRefusal } from '../use-council-refusal.ts'
import { useServices } from '../use-services.ts'
import { staffApi } from './staff-services.ts'

/** `/sign-in` */
export function SignInPage() {
  const { announcer } = useServices()
  const [, navigate] = useLocation()
  const councilRefusal = useCouncilRefusal()
  return (
    <Shell title={staffWords.titles.signIn}>
      <SignInScreen
        api={staffApi}
        councilRefusal={councilRefusal}
        navigate={navigate}
        announce={announcer.announce}
      />
    </Shell>
  )
}

/** `/first-account#…`: what stands after `#` never reaches a server's log. */
export function FirstAccountPage() {
  const { announcer } = useServices()
  const [key] = useState(() => location.hash.slice(1))
  return (
    <Shell title={staffWords.titles.firstAccount}>
      <FirstAccountScreen api={staffApi} oneTimeKey={key} href={inApp} announce={announcer.announce} />
    </Shell>
  )
}

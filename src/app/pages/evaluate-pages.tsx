import { useState } from 'react'
import { useLocation } from 'wouter'
import { EvaluateScreen } from '../../features/evaluate/evaluate-screen.tsx'
import { FirstAccountScreen } from '../../features/evaluate/first-account-screen.tsx'
import { SignInScreen } from '../../features/evaluate/sign-in-screen.tsx'
import { createEvaluateApi } from '../../platform/evaluate-api.ts'
import { useLoaded } from '../../ui/use-loaded.ts'
import { appMessages as words } from '../app.messages.ts'
import { inApp } from '../base-path.ts'
import { Shell } from '../shell.tsx'
import { useServices } from '../use-services.ts'
import { StaffNav } from './staff-nav.tsx'
import { staffApi } from './staff-services.ts'

const api = createEvaluateApi()
const signInApi = { ...staffApi, ...api }

/** `/evaluate` */
export function EvaluatePage() {
  const { saver, announcer } = useServices()
  const [, navigate] = useLocation()
  const [account] = useLoaded(api.account)
  return (
    <Shell title={words.titles.evaluate}>
      {account?.ok && <StaffNav role={account.value.role} />}
      <EvaluateScreen
        api={api}
        saver={saver}
        href={inApp}
        navigate={navigate}
        announce={announcer.announce}
      />
    </Shell>
  )
}

/** `/sign-in` */
export function SignInPage() {
  const { announcer } = useServices()
  const [, navigate] = useLocation()
  const [councilRefused] = useState(() => new URLSearchParams(location.search).get('council') === 'refused')
  return (
    <Shell title={words.titles.signIn}>
      <SignInScreen
        api={signInApi}
        councilRefused={councilRefused}
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
    <Shell title={words.titles.firstAccount}>
      <FirstAccountScreen api={signInApi} oneTimeKey={key} href={inApp} announce={announcer.announce} />
    </Shell>
  )
}

import { useState } from 'react'
import { useLocation } from 'wouter'
import { EvaluateScreen } from '../../features/evaluate/evaluate-screen.tsx'
import { FirstAccountScreen } from '../../features/evaluate/first-account-screen.tsx'
import { SignInScreen } from '../../features/evaluate/sign-in-screen.tsx'
import { createEvaluateApi } from '../../platform/evaluate-api.ts'
import { appMessages as words } from '../app.messages.ts'
import { inApp } from '../base-path.ts'
import { Shell } from '../shell.tsx'
import { useServices } from '../use-services.ts'

const api = createEvaluateApi()

/** `/evaluate` */
export function EvaluatePage() {
  const { saver, announcer } = useServices()
  const [, navigate] = useLocation()
  return (
    <Shell title={words.titles.evaluate}>
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
  return (
    <Shell title={words.titles.signIn}>
      <SignInScreen api={api} navigate={navigate} announce={announcer.announce} />
    </Shell>
  )
}

/** `/first-account#…`: what stands after `#` never reaches a server's log. */
export function FirstAccountPage() {
  const { announcer } = useServices()
  const [key] = useState(() => location.hash.slice(1))
  return (
    <Shell title={words.titles.firstAccount}>
      <FirstAccountScreen api={api} oneTimeKey={key} href={inApp} announce={announcer.announce} />
    </Shell>
  )
}

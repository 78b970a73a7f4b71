import { use } from 'react'
import { Redirect, useLocation } from 'wouter'
import { QuestionFlow } from '../../features/check/question-flow.tsx'
import { LaterScreen, LaterThanks } from '../../features/start/later-screen.tsx'
import { appMessages as words } from '../app.messages.ts'
import { inApp } from '../base-path.ts'
import { useBeginVisit } from '../use-begin-visit.ts'
import { Shell } from '../shell.tsx'
import { useServices, useVisit } from '../use-services.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** `/later`: who comes back; `/later/questions`: the follow-up; `/later/thanks`: its end. */
export function LaterPage({ page }: { readonly page: string | null }) {
  if (page === null) return <Start />
  if (page === 'questions') return <Questions />
  if (page !== 'thanks') return <NotFoundPage />
  return (
    <Shell title={words.titles.later}>
      <LaterThanks href={inApp} />
    </Shell>
  )
}

function Start() {
  const { device } = useServices()
  const [, navigate] = useLocation()
  const begin = useBeginVisit()
  const known = device.get()
  return (
    <Shell title={words.titles.later}>
      <LaterScreen
        href={inApp}
        knownCode={known.person}
        knownDevice={known.device}
        onBegin={async (values) => {
          await begin(values)
          navigate('/later/questions')
        }}
      />
    </Shell>
  )
}

function Questions() {
  const measures = use(useServices().content.load('measures'))
  const visit = useVisit()
  const [, navigate] = useLocation()
  // The questions belong to a visit that was begun as a follow-up.
  if (!visit) return <Redirect to="/later" replace />
  return (
    <Shell title={words.titles.later}>
      <QuestionFlow
        session={visit}
        measures={measures}
        moment="follow-up"
        onDone={() => {
          const isNoted = visit.events().some(({ kind }) => kind === 'visit.finished')
          const noted = isNoted ? null : visit.record({ kind: 'visit.finished', parts: ['follow-up'] })
          void Promise.resolve(noted).then(() => navigate('/later/thanks', { replace: true }))
        }}
      />
    </Shell>
  )
}

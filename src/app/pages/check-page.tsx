import { use } from 'react'
import { useLocation } from 'wouter'
import { QuestionFlow } from '../../features/check/question-flow.tsx'
import { appMessages as words } from '../app.messages.ts'
import { Shell } from '../shell.tsx'
import { useHereVisit } from '../use-here-visit.ts'
import { useServices } from '../use-services.ts'

/** `/check/1`, `/check/2`: the questions before; `/check/more`: the eight that are offered after the first lesson. */
export function CheckPage({ page }: { readonly page: string }) {
  const measures = use(useServices().content.load('measures'))
  const session = useHereVisit()
  const [, navigate] = useLocation()
  const number = Number(page)
  if (page === 'more') {
    return (
      <Shell title={words.titles.check}>
        <QuestionFlow
          session={session}
          measures={measures}
          moment="after-lesson"
          onDone={() => navigate('/house/hall')}
        />
      </Shell>
    )
  }
  return (
    <Shell title={words.titles.check}>
      <QuestionFlow
        session={session}
        measures={measures}
        moment="start"
        at={Number.isInteger(number) && number > 0 ? number : 1}
        onMove={(at) => navigate(`/check/${at}`)}
        onDone={() => navigate('/house/hall')}
      />
    </Shell>
  )
}

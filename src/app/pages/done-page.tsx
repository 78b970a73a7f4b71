import { use, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { VisitSession } from '../../domain/attempt/visit-session.ts'
import { QuestionFlow } from '../../features/check/question-flow.tsx'
import { FinishScreen } from '../../features/finish/finish-screen.tsx'
import type { KeptSeat } from '../../features/finish/led-session.ts'
import { printPage } from '../../platform/print.ts'
import { sealingSaver } from '../../platform/sealed-file.ts'
import { appMessages as words } from '../app.messages.ts'
import { inApp } from '../base-path.ts'
import { clearDevice } from '../clear-device.ts'
import { ledHere } from '../led-here.ts'
import { Shell } from '../shell.tsx'
import { useHereVisit } from '../use-here-visit.ts'
import { useServices } from '../use-services.ts'
import { NotFoundPage } from './not-found-page.tsx'

const print = () => void printPage()

/** `/done`: the questions after; `/done/record`: what was done, the record to print, and clearing the device. */
export function DonePage({ page }: { readonly page: string | null }) {
  if (page === null) return <QuestionsAfter />
  return page === 'record' ? <Record /> : <NotFoundPage />
}

function QuestionsAfter() {
  const measures = use(useServices().content.load('measures'))
  const session = useHereVisit()
  const [, navigate] = useLocation()
  return (
    <Shell title={words.titles.done}>
      <QuestionFlow
        session={session}
        measures={measures}
        moment="finish"
        onLeave={() => history.back()}
        onDone={() => navigate('/done/record', { replace: true })}
      />
    </Shell>
  )
}

/** What the phone keeps of a led session is known first: it says whether the device is somebody's own. */
function Record() {
  const { clock } = useServices()
  const [led, setLed] = useState<{ readonly seat: KeptSeat | null } | null>(null)
  useEffect(() => {
    void ledHere(clock.nowMs()).then((seat) => setLed({ seat }))
  }, [clock])
  return led && <RecordOf seat={led.seat} />
}

function RecordOf({ seat }: { readonly seat: KeptSeat | null }) {
  const services = useServices()
  const { content, device, outbox, clock, saver, announcer } = services
  // Nobody lends a phone that took a seat: who joined with it is taken as its owner.
  const session = useHereVisit(seat ? 'own' : 'shared')
  const answersSaver = useMemo(() => sealingSaver(saver), [saver])
  // Nothing may be said about what is sent before it is known.
  const [known] = useState(() => outbox.known())
  use(known)
  const catalogue = use(content.load('catalogue'))
  const names = useMemo(
    () => ({
      rooms: new Map(catalogue.rooms.map(({ id, name }) => [id, name])),
      devices: new Map(catalogue.devices.map(({ id, name }) => [id, name])),
      stories: new Map(catalogue.stories.map(({ id, title }) => [id, title])),
    }),
    [catalogue],
  )
  return (
    <Shell title={words.titles.done}>
      <FinishScreen
        session={session}
        names={names}
        seat={seat}
        person={device.get().person}
        device={device.get().device ?? 'shared'}
        outbox={outbox}
        clock={clock}
        saver={answersSaver}
        print={print}
        href={inApp}
        laterAddress={isFollowUp(session) ? undefined : new URL(inApp('/later'), location.origin).href}
        announce={announcer.announce}
        onClear={async () => {
          await clearDevice(services)
          location.assign(inApp('/'))
        }}
      />
    </Shell>
  )
}

/** Whether the visit was the follow-up itself: then nobody is reminded of it. */
function isFollowUp(session: VisitSession): boolean {
  return session.events().some((event) => event.kind === 'rating.given' && event.wave === 'later')
}

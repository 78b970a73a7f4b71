import { use } from 'react'
import { useLocation } from 'wouter'
import { drawPersonCode } from '../../domain/measures/person-code.ts'
import type { BeginValues } from '../../features/start/begin-values.ts'
import { StartScreen } from '../../features/start/start-screen.tsx'
import { printPage } from '../../platform/print.ts'
import { appMessages as words } from '../app.messages.ts'
import { inApp } from '../base-path.ts'
import { Shell } from '../shell.tsx'
import { useBeginVisit } from '../use-begin-visit.ts'
import { useServices } from '../use-services.ts'
import { REGION } from '../region.ts'

/** `/start` */
export function StartPage() {
  const { content, device, announcer } = useServices()
  const region = use(content.load('region', REGION))
  const beginVisit = useBeginVisit()
  const [, navigate] = useLocation()

  async function begin(values: BeginValues) {
    await beginVisit(values)
    navigate('/check/1')
  }

  return (
    <Shell title={words.titles.start}>
      <StartScreen
        region={region}
        href={inApp}
        announce={announcer.announce}
        knownCode={device.get().person}
        newPersonCode={() => drawPersonCode((count) => crypto.getRandomValues(new Uint8Array(count)))}
        print={() => void printPage()}
        onBegin={begin}
      />
    </Shell>
  )
}

import { use } from 'react'
import { useLocation } from 'wouter'
import { drawPersonCode } from '../../domain/measures/person-code.ts'
import type { BeginValues } from '../../features/start/begin-values.ts'
import { StartScreen } from '../../features/start/start-screen.tsx'
import { printPage } from '../../platform/print.ts'
import { appMessages as words } from '../app.messages.ts'
import { inApp } from '../base-path.ts'
import { firstWay } from '../first-way.ts'
import { readInvitation } from '../invitation.ts'
import { Shell } from '../shell.tsx'
import { useServices, useSettings } from '../use-services.ts'
import { REGION } from '../region.ts'

/** `/start` */
export function StartPage() {
  const { content, keeper, device, announcer } = useServices()
  const region = use(content.load('region', REGION))
  const { settings } = useSettings()
  const [, navigate] = useLocation()

  async function begin({ selfMade, ...values }: BeginValues) {
    const session = await keeper.begin({ ...values, site: readInvitation().site, way: firstWay(settings) })
    if (selfMade !== null) {
      const { hashSelfMadeCode } = await import('../../platform/hash-self-made-code.ts')
      const hash = await hashSelfMadeCode(selfMade)
      if (hash !== null) await session.record({ kind: 'link.given', self_made: hash })
    }
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

import { use } from 'react'
import { createVisitSession } from '../../domain/attempt/visit-session.ts'
import { slipFacts } from '../../domain/live/slip-facts.ts'
import { SlipsScreen } from '../../features/train/slips-screen.tsx'
import { newUuidV7 } from '../../platform/ids.ts'
import { inApp } from '../base-path.ts'
import { isDemonstration } from '../demonstration.ts'
import { readInvitation } from '../invitation.ts'
import { REGION } from '../region.ts'
import { Shell } from '../shell.tsx'
import { useHash } from '../use-hash.ts'
import { useServices } from '../use-services.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

const SESSION = /^#live=([0-9a-f-]{36})$/

/** `/train/slips`, with `#live=<session>` when it is known which session the slips are from. */
export function TrainSlipsPage() {
  const { content, log, clock, announcer } = useServices()
  const measures = use(content.load('measures'))
  const { authorities } = use(content.load('region', REGION))
  const live = SESSION.exec(useHash())?.[1] ?? null
  return (
    <Shell title={staffWords.titles.slips}>
      <SlipsScreen
        measures={measures}
        councils={authorities}
        onSlip={async ({ person, ...slip }, asked, authority) => {
          // Each slip is a visit of its own; the visit of this device, if there is one, stays as it is.
          const session = createVisitSession({
            store: log,
            clock,
            newId: newUuidV7,
            contentVersion: content.version,
            visit: newUuidV7(),
            person: () => person,
            live,
          })
          const purpose = isDemonstration() ? 'demo' : 'real'
          const { site } = readInvitation()
          await session.record(...slipFacts(slip, asked, { purpose, site, authority }))
        }}
        href={inApp}
        announce={announcer.announce}
      />
    </Shell>
  )
}

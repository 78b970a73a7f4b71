import { use } from 'react'
import type { VisitSession } from '../domain/attempt/visit-session.ts'
import { firstWay } from './first-way.ts'
import type { Services } from './services.ts'
import { useServices, useVisit } from './use-services.ts'
import { NOTHING_SAID } from '../domain/attempt/nothing-said.ts'

const beginning = new WeakMap<Services, Promise<VisitSession>>()

/**
 * Begins the visit of somebody who opens a room by its address, without the pages before it. It stays on this device:
 * nobody was asked, so nothing is sent. The same promise as long as it begins, for `use`.
 */
export function beginHereVisit(
  services: Services,
  whose: 'own' | 'shared' = 'shared',
): Promise<VisitSession> {
  const known = beginning.get(services)
  if (known) return known
  const begun = services.keeper.begin({
    research: false,
    notice: 'none',
    device: services.device.get().device ?? whose,
    site: null,
    ...NOTHING_SAID,
    person: null,
    way: firstWay(services.settings.getState().settings),
  })
  beginning.set(services, begun)
  void begun.finally(() => beginning.delete(services)).catch(() => undefined)
  return begun
}

/** The visit under way; one begins for somebody who has none. A device that nobody spoke of is taken as `whose`. */
export function useHereVisit(whose: 'own' | 'shared' = 'shared'): VisitSession {
  const services = useServices()
  const visit = useVisit()
  return visit ?? use(beginHereVisit(services, whose))
}

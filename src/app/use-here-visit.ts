import { use } from 'react'
import type { VisitSession } from '../domain/attempt/visit-session.ts'
import { firstWay } from './first-way.ts'
import type { Services } from './services.ts'
import { useServices, useVisit } from './use-services.ts'

const beginning = new WeakMap<Services, Promise<VisitSession>>()

/**
 * The visit under way. Somebody who opens a room by its address, without the pages before it, gets a visit that
 * stays on this device: nobody was asked, so nothing is sent.
 */
export function useHereVisit(): VisitSession {
  const services = useServices()
  const visit = useVisit()
  if (visit) return visit
  let begun = beginning.get(services)
  if (!begun) {
    begun = services.keeper.begin({
      research: false,
      notice: 'none',
      device: services.device.get().device ?? 'shared',
      site: null,
      authority: null,
      role: null,
      setting: null,
      years: null,
      about: null,
      person: null,
      way: firstWay(services.settings.getState().settings),
    })
    beginning.set(services, begun)
    void begun.finally(() => beginning.delete(services)).catch(() => undefined)
  }
  return use(begun)
}

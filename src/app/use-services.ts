import { createContext, use, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { VisitSession } from '../domain/attempt/visit-session.ts'
import type { VisitState } from '../domain/attempt/visit-state.ts'
import type { Settings } from '../domain/ports/settings.ts'
import type { Services } from './services.ts'

/** The services of the running app. Only pages of this floor read it; features get what they need as props. */
export const ServicesContext = createContext<Services | null>(null)

/** The services of the running app. */
export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('the app has no services')
  return services
}

/** The settings in use and the way to change them. */
export function useSettings(): { settings: Settings; change: (part: Partial<Settings>) => void } {
  return useStore(useServices().settings)
}

/** The visit under way, or null. Renders again when it begins or ends. */
export function useVisit(): VisitSession | null {
  const { keeper } = useServices()
  return useSyncExternalStore(keeper.subscribe, keeper.current)
}

/** What is known of a visit. Renders again with each new event. */
export function useVisitState(session: VisitSession): VisitState {
  return useSyncExternalStore(session.subscribe, session.state)
}

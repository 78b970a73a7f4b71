import type { BeginValues } from '../features/start/begin-values.ts'
import { firstWay } from './first-way.ts'
import { readInvitation } from './invitation.ts'
import { useServices, useSettings } from './use-services.ts'

/** Begins a visit with what the start pages collected; a self-made code leaves the page only scrambled. */
export function useBeginVisit(): (values: BeginValues) => Promise<void> {
  const { keeper } = useServices()
  const { settings } = useSettings()
  return async ({ selfMade, ...values }) => {
    const session = await keeper.begin({ ...values, site: readInvitation().site, way: firstWay(settings) })
    if (selfMade === null) return
    const { hashSelfMadeCode } = await import('../platform/hash-self-made-code.ts')
    const hash = await hashSelfMadeCode(selfMade)
    if (hash !== null) await session.record({ kind: 'link.given', self_made: hash })
  }
}

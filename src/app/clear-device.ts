import { forgetPlace } from './saved-places.ts'
import type { Services } from './services.ts'

/** Forgets the visit, its answers, the code and the place on this device. The settings stay: they say nothing of a person. */
export async function clearDevice({ keeper }: Pick<Services, 'keeper'>): Promise<void> {
  await keeper.clear()
  forgetPlace()
  try {
    sessionStorage.clear()
  } catch {
    // Blocked storage holds nothing either.
  }
}

import { forgetNotes } from './kept-notes.ts'
import { forgetPlace } from './saved-places.ts'
import { storyPlaces } from './story-places.ts'
import { storyVersions } from './story-versions.ts'
import type { Services } from './services.ts'

/**
 * Forgets the visit, its answers, the code, the notes, the place and the seat in a led session on this device. The
 * settings stay: they say nothing of a person. The page must be left at once: what it still shows is not on this
 * device any more.
 */
export async function clearDevice({ log, device }: Pick<Services, 'log' | 'device'>): Promise<void> {
  await log.clear()
  device.clear()
  forgetPlace()
  forgetNotes()
  storyVersions.forget()
  storyPlaces.forget()
  try {
    sessionStorage.clear()
  } catch {
    // Blocked storage holds nothing either.
  }
  // Loaded only here: most pages know nothing of led sessions.
  const { forgetLedHere } = await import('./led-here.ts')
  await forgetLedHere()
}

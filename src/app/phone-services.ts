import { systemClock } from '../platform/clock.ts'
import { newUuidV7 } from '../platform/ids.ts'
import { openLiveKeep } from '../platform/live/live-database.ts'
import { createLivePhoneApi } from '../platform/live/phone-api.ts'
import { basePath } from './base-path.ts'

// The record of learning needs both: one file to load for a phone, not two.
export { agreements } from './live-agreement.ts'

/** What both sides of a led session work with on this device. */
export const liveParts = {
  ask: (...request: Parameters<typeof fetch>) => fetch(...request),
  base: basePath,
  keep: openLiveKeep(),
  clock: systemClock,
  newId: newUuidV7,
}

/** Led sessions as phones see them. */
export const livePhoneApi = createLivePhoneApi(liveParts)

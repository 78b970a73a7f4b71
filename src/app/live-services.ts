import { systemClock } from '../platform/clock.ts'
import { newUuidV7 } from '../platform/ids.ts'
import { createLiveApi } from '../platform/live/live-api.ts'
import { openLiveKeep } from '../platform/live/live-database.ts'
import { basePath } from './base-path.ts'

/** Led sessions on this device. Only their own pages load it. */
export const liveApi = createLiveApi({
  ask: (...request) => fetch(...request),
  base: basePath,
  keep: openLiveKeep(),
  clock: systemClock,
  newId: newUuidV7,
})

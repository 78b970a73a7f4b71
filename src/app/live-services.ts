import { createLiveApi } from '../platform/live/live-api.ts'
import { liveParts } from './phone-services.ts'

/** Led sessions on the trainer's devices. Only their own pages load it. */
export const liveApi = createLiveApi(liveParts)

import type { FastifyInstance } from 'fastify'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { addFeedRoutes } from './feed-routes.ts'
import type { GuessWatch } from './guess-watch.ts'
import { addJoinRoute } from './join-route.ts'
import type { LiveParts } from './live-parts.ts'
import { createLiveRooms } from './live-rooms.ts'
import { createLiveTokens } from './live-tokens.ts'
import { createWaitingLine } from './waiting-line.ts'
import { addSessionRoutes } from './session-routes.ts'

/** Led sessions: `POST /api/live` and below, as `docs/server.md` has them. */
export function addLiveRoutes(
  app: FastifyInstance,
  made: {
    readonly store: Store
    readonly secrets: Pick<Secrets, 'signLive'>
    readonly watch: GuessWatch
    readonly phonesAt: () => string | null
    readonly nowMs: () => number
  },
): void {
  const { store, watch, phonesAt, nowMs } = made
  const rooms = createLiveRooms({ store, nowMs })
  const tokens = createLiveTokens(made.secrets)
  const parts: LiveParts = { store, watch, phonesAt, nowMs, rooms, tokens, line: createWaitingLine(rooms) }
  addSessionRoutes(app, parts)
  addJoinRoute(app, parts)
  addFeedRoutes(app, parts)
}

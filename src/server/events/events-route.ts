import type { FastifyInstance } from 'fastify'
import {
  EVENTS_PATH,
  INVITATION_HEADER,
  MAX_EVENTS_PER_POST,
  postEventsSchema,
} from '../../protocol/events-api.schema.ts'
import { sendProblem } from '../http/problems.ts'
import type { Secrets } from '../secrets.ts'
import { hashToken } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { createFloodWatch } from './flood-watch.ts'
import { takeEvents } from './take-events.ts'

/** `POST /api/events`: the one way for facts to come in. */
export function addEventsRoute(
  app: FastifyInstance,
  store: Store,
  secrets: Secrets,
  nowMs: () => number,
): void {
  const flood = createFloodWatch({ nowMs })
  app.post(EVENTS_PATH, { config: { access: 'anybody' } }, async (request, reply) => {
    const body = postEventsSchema.safeParse(request.body)
    if (!body.success) {
      return sendProblem(reply, 400, `Send { "events": [ … ] } with at most ${MAX_EVENTS_PER_POST} events.`)
    }
    const key = request.headers[INVITATION_HEADER]
    const keyed = typeof key === 'string' && key.length <= 200 && (await store.hasInvitation(hashToken(key)))
    const { hashPerson } = secrets
    return takeEvents(body.data.events, { store, flood, nowMs: nowMs(), keyed, hashPerson })
  })
}

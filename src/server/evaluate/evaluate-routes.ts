import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import { makePilotZip } from '../../domain/exports/make-pilot-zip.ts'
import { EVALUATE_PATHS } from '../../protocol/evaluate-api.schema.ts'
import type { Sessions } from '../accounts/session-cookie.ts'
import { sendProblem } from '../http/problems.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { makeOverview } from './make-overview.ts'
import { readPilot } from './read-pilot.ts'

/** What the evaluator's routes work with. */
export interface EvaluateRoutesParts {
  readonly store: Store
  readonly sessions: Sessions
  readonly secrets: Secrets
  readonly version: string
}

const querySchema = z.object({ unkeyed: z.optional(z.enum(['include', 'apart'])) })

/** The dashboard's counts and the evaluator pack, for whoever is signed in. */
export function addEvaluateRoutes(app: FastifyInstance, parts: EvaluateRoutesParts): void {
  const { store, sessions, secrets, version } = parts

  app.get(EVALUATE_PATHS.overview, async (request, reply) => {
    if (!(await sessions.find(request))) return sendProblem(reply, 401, 'Sign in first.')
    const query = querySchema.safeParse(request.query)
    if (!query.success) return sendProblem(reply, 400, '"unkeyed" is "include" or "apart".')
    const { unkeyed } = query.data
    const includeUnkeyed = unkeyed ? unkeyed === 'include' : (await store.countInvitations()) === 0
    return makeOverview(await readPilot(store), includeUnkeyed, secrets.studyNumber)
  })

  app.get(EVALUATE_PATHS.pilotZip, async (request, reply) => {
    if (!(await sessions.find(request))) return sendProblem(reply, 401, 'Sign in first.')
    const { records, unreadable } = await readPilot(store)
    const zip = makePilotZip(records, { version, unreadable, studyNumber: secrets.studyNumber, sha256 })
    return reply
      .type('application/zip')
      .header('content-disposition', 'attachment; filename="pilot.zip"')
      .send(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength))
  })
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

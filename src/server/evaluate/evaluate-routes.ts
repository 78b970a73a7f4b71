import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import { makePilotZip } from '../../domain/exports/make-pilot-zip.ts'
import { EVALUATE_PATHS } from '../../protocol/evaluate-api.schema.ts'
import { EVALUATING } from '../../protocol/roles.ts'
import type { Audit } from '../accounts/audit.ts'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { makeOverview } from './make-overview.ts'
import { readPilot } from './read-pilot.ts'

/** What the evaluator's routes work with. */
export interface EvaluateRoutesParts {
  readonly store: Store
  readonly secrets: Secrets
  readonly audit: Audit
  readonly version: string
}

const querySchema = z.object({ unkeyed: z.optional(z.enum(['include', 'apart'])) })

/** The dashboard's counts and the evaluator pack. An evaluator of one council gets that council's people alone. */
export function addEvaluateRoutes(app: FastifyInstance, parts: EvaluateRoutesParts): void {
  const { store, secrets, audit, version } = parts
  const { studyNumber } = secrets
  const evaluators = { config: { access: EVALUATING } } as const

  app.get(EVALUATE_PATHS.overview, evaluators, async (request, reply) => {
    const query = querySchema.safeParse(request.query)
    if (!query.success) return sendProblem(reply, 400, '"unkeyed" is "include" or "apart".')
    const { unkeyed } = query.data
    const includeUnkeyed = unkeyed ? unkeyed === 'include' : (await store.countInvitations()) === 0
    return makeOverview(await readPilot(store, accountOf(request).authority), includeUnkeyed, studyNumber)
  })

  app.get(EVALUATE_PATHS.pilotZip, evaluators, async (request, reply) => {
    const account = accountOf(request)
    const { records, unreadable, purpose } = await readPilot(store, account.authority)
    const zip = makePilotZip(records, { version, unreadable, studyNumber, sha256, purpose })
    const name = purpose === 'demo' ? 'demonstration-pilot.zip' : 'pilot.zip'
    await audit('exported', account, account.authority === null ? name : `${name} of ${account.authority}`)
    return reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength))
  })
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import { EVALUATE_PATHS } from '../../protocol/evaluate-api.schema.ts'
import { EVALUATING } from '../../protocol/roles.ts'
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
}

const querySchema = z.object({ unkeyed: z.optional(z.enum(['include', 'apart'])) })

/** The dashboard's counts. An evaluator of one council gets that council's people alone. */
export function addEvaluateRoutes(app: FastifyInstance, parts: EvaluateRoutesParts): void {
  const { store, secrets } = parts
  const { studyNumber } = secrets
  const evaluators = { config: { access: EVALUATING } } as const

  app.get(EVALUATE_PATHS.overview, evaluators, async (request, reply) => {
    const query = querySchema.safeParse(request.query)
    if (!query.success) return sendProblem(reply, 400, '"unkeyed" is "include" or "apart".')
    const { unkeyed } = query.data
    const includeUnkeyed = unkeyed ? unkeyed === 'include' : (await store.countInvitations()) === 0
    return makeOverview(await readPilot(store, accountOf(request).authority), includeUnkeyed, studyNumber)
  })
}

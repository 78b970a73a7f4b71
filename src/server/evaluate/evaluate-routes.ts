import type { FastifyInstance } from 'fastify'
import type { Sessions } from '../accounts/session-cookie.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'

/** What the evaluator's routes work with. */
export interface EvaluateRoutesParts {
  readonly store: Store
  readonly sessions: Sessions
  readonly secrets: Secrets
  readonly version: string
}

export function addEvaluateRoutes(_app: FastifyInstance, _parts: EvaluateRoutesParts): void {}

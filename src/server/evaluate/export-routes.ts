import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { EvaluationContent } from '../../domain/evaluation/evaluation-content.ts'
import { EVALUATE_PATHS } from '../../protocol/evaluate-api.schema.ts'
import { EVALUATING } from '../../protocol/roles.ts'
import type { Audit } from '../accounts/audit.ts'
import { accountOf } from '../http/access.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { openPack } from './open-pack.ts'

/** What the download of the pack works with. */
export interface ExportRoutesParts {
  readonly store: Store
  readonly secrets: Secrets
  readonly audit: Audit
  readonly version: string
  /** Stories and region of this build; null in a server that has none at hand. */
  readonly content: EvaluationContent | null
}

/** The evaluator pack. An evaluator of one council gets that council's people alone. */
export function addExportRoutes(app: FastifyInstance, parts: ExportRoutesParts): void {
  const { store, secrets, audit, version, content } = parts

  app.get(EVALUATE_PATHS.pilotZip, { config: { access: EVALUATING } }, async (request, reply) => {
    const account = accountOf(request)
    const { outline, pieces } = await openPack(store, {
      version,
      studyNumber: secrets.studyNumber,
      authority: account.authority,
      region: content?.region ?? null,
    })
    const name = outline.purpose === 'demo' ? 'demonstration-pilot.zip' : 'pilot.zip'
    await audit('exported', account, account.authority === null ? name : `${name} of ${account.authority}`)
    return reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(Readable.from(pieces, { objectMode: false }))
  })
}

import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { EvaluationContent } from '../../domain/evaluation/evaluation-content.ts'
import { EVALUATE_PATHS } from '../../protocol/evaluate-api.schema.ts'
import { EVALUATING, type Role } from '../../protocol/roles.ts'
import type { Audit } from '../accounts/audit.ts'
import { accountOf } from '../http/access.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { openPack } from './open-pack.ts'
import { openPublication } from './open-publication.ts'

/** What the downloads work with. */
export interface ExportRoutesParts {
  readonly store: Store
  readonly secrets: Secrets
  readonly audit: Audit
  readonly version: string
  readonly nowMs: () => number
  /** Stories and region of this build. */
  readonly content: () => Promise<EvaluationContent>
}

/** Whoever answers for the whole pilot: a publication is of all of it. */
const publishing: readonly Role[] = ['regional-evaluator', 'administrator']

/** The evaluator pack, of one council for its evaluator, and the publication of the whole pilot. */
export function addExportRoutes(app: FastifyInstance, parts: ExportRoutesParts): void {
  const { store, secrets, audit, version, nowMs, content } = parts
  const { studyNumber, hashPerson } = secrets

  app.get(EVALUATE_PATHS.pilotZip, { config: { access: EVALUATING } }, async (request, reply) => {
    const account = accountOf(request)
    const { region } = await content()
    const { outline, pieces } = await openPack(store, {
      version,
      studyNumber,
      hashPerson,
      authority: account.authority,
      region,
    })
    const name = outline.purpose === 'demo' ? 'demonstration-pilot.zip' : 'pilot.zip'
    await audit('exported', account, account.authority === null ? name : `${name} of ${account.authority}`)
    return sendZip(reply, name, pieces)
  })

  app.get(EVALUATE_PATHS.publicationZip, { config: { access: publishing } }, async (request, reply) => {
    const { purpose, pieces } = await openPublication(store, {
      version,
      studyNumber,
      hashPerson,
      nowMs,
      content: await content(),
    })
    const name = purpose === 'demo' ? 'demonstration-publication.zip' : 'publication.zip'
    await audit('exported', accountOf(request), name)
    return sendZip(reply, name, pieces)
  })
}

function sendZip(reply: FastifyReply, name: string, pieces: AsyncIterable<Uint8Array>): FastifyReply {
  return reply
    .type('application/zip')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Readable.from(pieces, { objectMode: false }))
}

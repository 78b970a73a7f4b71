import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { EVALUATE_PATHS, orderSchema, type PackProgress } from '../../protocol/evaluate-api.schema.ts'
import { EVALUATING, WHOLE_PILOT } from '../../protocol/roles.ts'
import type { Audit } from '../accounts/audit.ts'
import { accountOf } from '../http/access.ts'
import { whileWanted } from '../http/while-wanted.ts'
import type { EvaluationDesk, PackOrder } from './evaluation-desk.ts'
import { createPackOrders } from './pack-orders.ts'

/** What the downloads work with. */
export interface ExportRoutesParts {
  readonly desk: EvaluationDesk
  readonly audit: Audit
}

/** The evaluator pack, of one council for its evaluator, and the publication of the whole pilot. */
export function addExportRoutes(app: FastifyInstance, { desk, audit }: ExportRoutesParts): void {
  const orders = createPackOrders()

  /** The file as it is made. Its name says when everybody in it is made up. */
  async function sendFile(request: FastifyRequest, reply: FastifyReply, order: PackOrder, name: string) {
    const account = accountOf(request)
    const { tell, end } = orders.begin(orderOf(request) ?? request.id, account.signInName)
    reply.raw.once('close', end)
    const { purpose, pieces } = await desk.open(order, { signal: whileWanted(reply), onProgress: tell })
    const file = purpose === 'demo' ? `demonstration-${name}` : name
    const isOfOne = order.what === 'pilot' && order.authority !== null
    await audit('exported', account, isOfOne ? `${file} of ${order.authority}` : file)
    return reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="${file}"`)
      .send(Readable.from(pieces, { objectMode: false }))
  }

  app.get(EVALUATE_PATHS.pilotZip, { config: { access: EVALUATING } }, (request, reply) =>
    sendFile(request, reply, { what: 'pilot', authority: accountOf(request).authority }, 'pilot.zip'),
  )

  app.get(EVALUATE_PATHS.publicationZip, { config: { access: WHOLE_PILOT } }, (request, reply) =>
    sendFile(request, reply, { what: 'publication' }, 'publication.zip'),
  )

  app.get(
    EVALUATE_PATHS.packProgress,
    { config: { access: EVALUATING } },
    async (request): Promise<PackProgress> =>
      orders.progressOf(orderOf(request) ?? '', accountOf(request).signInName),
  )
}

/** The id that the browser gave its order, if it gave one. */
function orderOf(request: FastifyRequest): string | null {
  const query = request.query as { readonly order?: unknown } // a query is always an object
  return orderSchema.safeParse(query.order).data ?? null
}

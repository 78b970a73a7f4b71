import type { FastifyInstance } from 'fastify'
import { FAULTS_PATH, faultReportSchema } from '../../protocol/faults-api.schema.ts'
import { sendProblem } from '../http/problems.ts'
import type { Store } from '../store/store.ts'

const shownAtOnce = 200

/** `POST /api/faults` counts what broke in a browser; `GET` shows the counts to administrators. */
export function addFaultsRoutes(app: FastifyInstance, store: Store, nowMs: () => number): void {
  app.post(FAULTS_PATH, { config: { access: 'anybody' } }, async (request, reply) => {
    const body = faultReportSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'This is not a report of what broke.')
    await store.countFaults(body.data.faults, new Date(nowMs()).toISOString().slice(0, 10))
    return reply.code(204).send()
  })

  app.get(FAULTS_PATH, { config: { access: ['administrator'] } }, async () => ({
    faults: await store.readFaults(shownAtOnce),
  }))
}

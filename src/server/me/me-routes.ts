import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parsePersonCode } from '../../domain/measures/person-code.ts'
import { codeRequestSchema, ERASE_PATH, ME_PATH } from '../../protocol/me-api.schema.ts'
import type { Audit } from '../accounts/audit.ts'
import type { FailureBrake } from '../http/failure-brake.ts'
import { sendProblem } from '../http/problems.ts'
import { whileWanted } from '../http/while-wanted.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'

/** What the routes under a person code work with. */
export interface MeRoutesParts {
  readonly store: Store
  readonly secrets: Secrets
  readonly audit: Audit
  readonly brake: FailureBrake
  readonly nowMs: () => number
}

/** `POST /api/me` and `/api/me/erase`: what is held under a code, and forgetting it. */
export function addMeRoutes(app: FastifyInstance, parts: MeRoutesParts): void {
  const { store, secrets, audit, brake, nowMs } = parts

  /** Reads the code and answers; a code with nothing under it counts as a failed look-up. */
  async function answer<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    look: (code: string) => Promise<{ readonly succeeded: boolean; readonly result: T }>,
  ) {
    const body = codeRequestSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send { "code": "…" }.')
    const typed = parsePersonCode(body.data.code)
    // A slip can open nothing, so it is told at once and costs no wait.
    if (!typed.ok) return sendProblem(reply, 400, typed.message)
    return brake.guard('code', request.ip, whileWanted(reply), () => look(typed.code))
  }

  app.post(ME_PATH, { config: { access: 'anybody' } }, (request, reply) =>
    answer(request, reply, async (code) => {
      const held = await store.readPerson(code)
      reply.header('content-disposition', 'attachment; filename="my-answers.json"')
      return { succeeded: held.length > 0, result: { events: held.map(({ body }) => parseJson(body)) } }
    }),
  )

  app.post(ERASE_PATH, { config: { access: 'anybody' } }, (request, reply) =>
    answer(request, reply, async (code) => {
      const atUtc = new Date(nowMs()).toISOString()
      const erased = await store.erasePerson({ person: code, personHash: secrets.hashPerson(code), atUtc })
      if (erased > 0) await audit('erased', null, `${erased} events`)
      return { succeeded: erased > 0, result: { erased } }
    }),
  )
}

/** A person is shown even a record that no longer reads as JSON: it is theirs. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

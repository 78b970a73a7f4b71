import type { FastifyInstance } from 'fastify'
import { MAX_EVENTS_PER_POST } from '../../protocol/events-api.schema.ts'
import {
  IMPORT_PATHS,
  importRequestSchema,
  previewRequestSchema,
  undoRequestSchema,
} from '../../protocol/import-api.schema.ts'
import { WHOLE_PILOT } from '../../protocol/roles.ts'
import type { Audit } from '../accounts/audit.ts'
import { takeEvents } from '../events/take-events.ts'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { previewEvents } from './preview-events.ts'

/** What taking in files works with. */
export interface ImportRoutesParts {
  readonly store: Store
  readonly secrets: Secrets
  readonly audit: Audit
  readonly nowMs: () => number
}

const badRequest = `Send { "events": [ … ] } with at most ${MAX_EVENTS_PER_POST} events.`

/** Files of answers from devices without a server: looked at first, taken in part by part, and taken out again. */
export function addImportRoutes(app: FastifyInstance, parts: ImportRoutesParts): void {
  const { store, secrets, audit, nowMs } = parts
  const { hashPerson } = secrets
  // Nobody can tell beforehand whose answers are in a file.
  const importers = { config: { access: WHOLE_PILOT } } as const

  app.get(IMPORT_PATHS.imports, importers, async () => ({ imports: await store.listImports() }))

  app.post(IMPORT_PATHS.preview, importers, async (request, reply) => {
    const body = previewRequestSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, badRequest)
    return previewEvents(store, body.data.events, hashPerson)
  })

  app.post(IMPORT_PATHS.imports, importers, async (request, reply) => {
    const body = importRequestSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, badRequest)
    const { import: id, invited, events } = body.data
    const account = accountOf(request)
    const importedAt = new Date(nowMs()).toISOString()
    const answer = await takeEvents(events, {
      store,
      append: (good) => store.importEvents({ id, importedAt, importedBy: account.signInName }, good),
      nowMs: nowMs(),
      keyed: invited,
      hashPerson,
    })
    if (answer.accepted > 0) await audit('imported', account, `${answer.accepted} events`)
    return answer
  })

  app.post(IMPORT_PATHS.undo, importers, async (request, reply) => {
    const body = undoRequestSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send { "import": "…" }.')
    const events = await store.undoImport(body.data.import)
    await audit('import-undone', accountOf(request), `${events} events`)
    return { events }
  })
}

import type { FastifyInstance, FastifyReply } from 'fastify'
import { LINK_PATHS, linkRequestSchema, type Links, linksSchema } from '../../protocol/links-api.schema.ts'
import { WHOLE_PILOT } from '../../protocol/roles.ts'
import type { Audit } from '../accounts/audit.ts'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import { whileWanted } from '../http/while-wanted.ts'
import type { Store } from '../store/store.ts'
import type { EvaluationDesk } from './evaluation-desk.ts'

/** What the routes of links work with. */
export interface LinkRoutesParts {
  readonly store: Store
  readonly desk: EvaluationDesk
  readonly audit: Audit
  readonly nowMs: () => number
}

const badRequest = 'Send { "from": "…", "to": "…" } as the list of links names them.'
const gone = 'These two do not fit just each other any more. Look at the list again.'
const wait = 'The answers are being worked out. Try again in a moment.'

/** Answers that may be one person's: looked at side by side, accepted, and taken back. */
export function addLinkRoutes(app: FastifyInstance, parts: LinkRoutesParts): void {
  const { store, desk, audit, nowMs } = parts
  // The two ends of a link may be of two councils.
  const linkers = { config: { access: WHOLE_PILOT } } as const

  async function read(signal: AbortSignal): Promise<Links> {
    const body = await desk.answer({ what: 'links' }, signal)
    return linksSchema.parse(JSON.parse(new TextDecoder().decode(body)))
  }

  async function readAfterChange(signal: AbortSignal): Promise<Links> {
    // A look at the study that began before the change may end after it: only the next one is sure to know of it.
    await read(signal)
    return read(signal)
  }

  app.get(LINK_PATHS.links, linkers, (_request, reply) => read(whileWanted(reply)))

  app.post(LINK_PATHS.accept, linkers, async (request, reply): Promise<Links | FastifyReply> => {
    const body = linkRequestSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, badRequest)
    const { from, to } = body.data
    const links = await read(whileWanted(reply))
    if (links.state === 'working') return sendProblem(reply, 409, wait)
    const isProposed = links.pairs.some((pair) => pair.from === from && pair.to === to)
    if (!isProposed) return sendProblem(reply, 409, gone)
    const account = accountOf(request)
    const acceptedAt = new Date(nowMs()).toISOString()
    // Pressed twice, or by two people: it is kept and noted once.
    if (await store.acceptLink({ from, to, acceptedAt, acceptedBy: account.signInName }))
      await audit('link-accepted', account, shortName(from))
    return readAfterChange(whileWanted(reply))
  })

  app.post(LINK_PATHS.takeBack, linkers, async (request, reply): Promise<Links | FastifyReply> => {
    const body = linkRequestSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, badRequest)
    if (await store.takeBackLink(body.data))
      await audit('link-taken-back', accountOf(request), shortName(body.data.from))
    return readAfterChange(whileWanted(reply))
  })
}

/** Enough of a hash to find two notes about one link; no way back to a person. */
const shortName = (end: string) => `link ${end.slice(0, 8)}`

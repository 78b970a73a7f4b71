import { randomInt } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import {
  type Invitation,
  INVITATION_PATHS,
  newInvitationSchema,
  siteSchema,
} from '../../protocol/invitations-api.schema.ts'
import { EVALUATING } from '../../protocol/roles.ts'
import type { Audit } from '../accounts/audit.ts'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import { hashToken, type Secrets } from '../secrets.ts'
import type { InvitationRecord } from '../store/invitation-book.ts'
import type { Store } from '../store/store.ts'

/** What the routes about invitations work with. */
export interface InvitationParts {
  readonly store: Store
  readonly secrets: Secrets
  readonly audit: Audit
  readonly nowMs: () => number
}

const evaluators = { config: { access: EVALUATING } } as const
const otherCouncil = 'Your account is for another council.'

/** Invitations to take part: links and codes for a site. An evaluator of one council makes them for that council. */
export function addInvitationRoutes(app: FastifyInstance, parts: InvitationParts): void {
  const { store, secrets, audit, nowMs } = parts

  function withLink({ keyHash: _hash, ...invitation }: InvitationRecord): Invitation {
    const query = new URLSearchParams({ site: invitation.site, key: secrets.invitationKey(invitation.site) })
    return { ...invitation, path: `/?${query}` }
  }

  app.get(INVITATION_PATHS.invitations, evaluators, async (request) => ({
    invitations: (await store.listInvitations(accountOf(request).authority)).map(withLink),
  }))

  app.post(INVITATION_PATHS.invitations, evaluators, async (request, reply) => {
    const body = newInvitationSchema.safeParse(request.body)
    if (!body.success) {
      return sendProblem(reply, 400, 'Send a council, an arm, a start month such as 2027-02, and a number.')
    }
    const account = accountOf(request)
    if (account.authority !== null && account.authority !== body.data.authority)
      return sendProblem(reply, 403, otherCouncil)
    for (;;) {
      const site = makeSiteCode(body.data.authority)
      const keyHash = hashToken(secrets.invitationKey(site))
      const createdAt = new Date(nowMs()).toISOString()
      const invitation: InvitationRecord = { ...body.data, site, keyHash, createdAt, closedAt: null }
      if (!(await store.addInvitation(invitation))) continue
      await audit('invitation-made', account, site)
      return reply.code(201).send(withLink(invitation))
    }
  })

  app.post(INVITATION_PATHS.close, evaluators, async (request, reply) => {
    const body = siteSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send { "site": "…" }.')
    const account = accountOf(request)
    const own = await store.listInvitations(account.authority)
    if (!own.some(({ site }) => site === body.data.site))
      return sendProblem(reply, 404, 'There is no invitation of this site.')
    await store.closeInvitation(body.data.site, new Date(nowMs()).toISOString())
    await audit('invitation-closed', account, body.data.site)
    return reply.code(204).send()
  })
}

const letters = 'bcdfghjkmnpqrstvwxz23456789'

/** A code such as `gateshead-k4m7`: the council's own id, and letters that make no word. */
function makeSiteCode(authority: string): string {
  const tail = Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return `${authority.slice(0, 35)}-${tail}`
}

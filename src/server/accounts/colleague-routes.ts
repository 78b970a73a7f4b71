import type { FastifyInstance, FastifyReply } from 'fastify'
import {
  type AuditPage,
  changeRoleSchema,
  COLLEAGUE_PATHS,
  type Colleagues,
  nameOneSchema,
} from '../../protocol/colleagues-api.schema.ts'
import { type Grant, grantSchema } from '../../protocol/roles.ts'
import { z } from 'zod/mini'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import type { AccountChange, AccountRecord } from '../store/account-book.ts'
import type { AccountParts } from './account-parts.ts'
import { makeColleagueLink } from './make-one-time-link.ts'

const administrators = { config: { access: ['administrator'] } } as const
const pageSize = 100
const auditQuerySchema = z.object({ before: z.optional(z.string().check(z.regex(/^\d{1,15}$/))) })

const wrongGrant = 'Choose a role. An evaluator needs a council; nobody else has one.'
const lastOne = 'This is the last administrator. Make another one first.'
const notThere = 'There is no such account. Load the page again.'

/** Colleagues and the audit log, for administrators. */
export function addColleagueRoutes(app: FastifyInstance, parts: AccountParts): void {
  const { store, sessions, audit, nowMs } = parts
  const now = () => new Date(nowMs()).toISOString()

  /** The account of this id among those that may sign in. */
  async function find(id: string): Promise<AccountRecord | null> {
    const accounts = await store.listAccounts()
    return accounts.find((entry) => entry.id === id && entry.revokedAt === null) ?? null
  }

  app.get(COLLEAGUE_PATHS.colleagues, administrators, async (request): Promise<Colleagues> => {
    const you = accountOf(request)
    return {
      accounts: (await store.listAccounts()).map((account) => ({ ...account, isYou: account.id === you.id })),
      links: (await store.listOneTimeLinks(now())).map(({ keyHash, role, authority, madeAt, expiresAt }) => ({
        // The hash of a long random key says nothing about it.
        id: keyHash,
        role,
        authority,
        madeAt,
        expiresAt,
      })),
    }
  })

  app.post(COLLEAGUE_PATHS.invite, administrators, async (request, reply) => {
    const grant = grantSchema.safeParse(request.body)
    if (!grant.success) return sendProblem(reply, 400, wrongGrant)
    const you = accountOf(request)
    const link = await makeColleagueLink(store, grant.data, you.id, nowMs())
    await audit('colleague-invited', you, inWords(grant.data))
    return reply.code(201).send(link)
  })

  app.post(COLLEAGUE_PATHS.withdraw, administrators, async (request, reply) => {
    const body = nameOneSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Say which link.')
    await store.removeOneTimeLink(body.data.id)
    await audit('colleague-invitation-withdrawn', accountOf(request))
    return reply.code(204).send()
  })

  app.post(COLLEAGUE_PATHS.role, administrators, async (request, reply) => {
    const body = changeRoleSchema.safeParse(request.body)
    const grant = grantSchema.safeParse(request.body)
    if (!body.success || !grant.success) return sendProblem(reply, 400, wrongGrant)
    const found = await find(body.data.id)
    if (!found) return sendProblem(reply, 404, notThere)
    const change = await store.changeRole(found.id, grant.data)
    if (change !== 'changed') return refuse(reply, change)
    await audit(
      'role-changed',
      accountOf(request),
      `${found.signInName}: ${inWords(found)} to ${inWords(grant.data)}`,
    )
    return reply.code(204).send()
  })

  app.post(COLLEAGUE_PATHS.signOut, administrators, async (request, reply) => {
    const body = nameOneSchema.safeParse(request.body)
    const found = body.success ? await find(body.data.id) : null
    if (!found) return sendProblem(reply, 404, notThere)
    await sessions.endAll(found.id)
    await audit('signed-out-everywhere', accountOf(request), found.signInName)
    return reply.code(204).send()
  })

  app.post(COLLEAGUE_PATHS.close, administrators, async (request, reply) => {
    const body = nameOneSchema.safeParse(request.body)
    const found = body.success ? await find(body.data.id) : null
    if (!found) return sendProblem(reply, 404, notThere)
    const change = await store.revokeAccount(found.id, now())
    if (change !== 'changed') return refuse(reply, change)
    await audit('account-closed', accountOf(request), found.signInName)
    return reply.code(204).send()
  })

  app.get(COLLEAGUE_PATHS.audit, administrators, async (request, reply) => {
    const query = auditQuerySchema.safeParse(request.query)
    if (!query.success) return sendProblem(reply, 400, '"before" is a whole number.')
    const before = query.data.before === undefined ? null : Number(query.data.before)
    const entries = await store.readAudit(before, pageSize)
    const page: AuditPage = {
      entries: [...entries],
      next: entries.length === pageSize ? (entries.at(-1)?.position ?? null) : null,
    }
    return page
  })
}

function refuse(reply: FastifyReply, change: Exclude<AccountChange, 'changed'>) {
  return change === 'last-administrator'
    ? sendProblem(reply, 409, lastOne)
    : sendProblem(reply, 404, notThere)
}

function inWords({ role, authority }: Grant): string {
  return authority === null ? role : `${role} of ${authority}`
}

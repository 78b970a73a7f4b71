import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod/mini'
import { ACCOUNT_PATHS, councilSignInSchema } from '../../protocol/account-api.schema.ts'
import { homeOf } from '../../protocol/roles.ts'
import { accountOf } from '../http/access.ts'
import { cookieOf, cookieText } from '../http/cookies.ts'
import { sendProblem } from '../http/problems.ts'
import { hashToken, makeToken } from '../secrets.ts'
import type { AccountRecord } from '../store/account-book.ts'
import type { AccountParts } from './account-parts.ts'
import type { CouncilSignIn } from './council-sign-in.ts'
import { newAccount, USED_LINK } from './new-account.ts'

const tripSchema = z.object({
  trip: z.object({ state: z.string(), verifier: z.string(), nonce: z.string() }),
  /** Hash of a cookie: only the browser that left may come back. */
  browserHash: z.string(),
  linkHash: z.nullable(z.string()),
  accountId: z.nullable(z.string()),
})
type Trip = z.infer<typeof tripSchema>

const notHere = 'Council sign-in is not set up on this server.'
const unreachable =
  'The sign-in page of your council does not answer. Use your passkey or password, or try later.'

/** Signing in with a council account. `council` is null where none is set up. */
export function addCouncilRoutes(
  app: FastifyInstance,
  parts: AccountParts,
  council: CouncilSignIn | null,
): void {
  const { store, sessions, tickets, audit, nowMs, publicUrl } = parts
  const isHttps = publicUrl?.startsWith('https:') ?? false
  const cookieName = isHttps ? '__Host-house-council' : 'house-council'
  const now = () => new Date(nowMs()).toISOString()
  const originOf = (request: FastifyRequest) => publicUrl ?? `${request.protocol}://${request.host}`

  async function leave(
    request: FastifyRequest,
    reply: FastifyReply,
    wish: Pick<Trip, 'linkHash' | 'accountId'>,
  ) {
    if (!council) return sendProblem(reply, 404, notHere)
    const begun = await council.begin(`${originOf(request)}${ACCOUNT_PATHS.councilReturn}`).catch(() => null)
    if (!begun) return sendProblem(reply, 503, unreachable)
    const browser = makeToken()
    const kept: Trip = { ...wish, trip: begun.trip, browserHash: hashToken(browser) }
    await tickets.keep(begun.trip.state, 'council', kept)
    reply.header('set-cookie', cookieText(cookieName, browser, 600, isHttps))
    return { location: begun.location }
  }

  app.get(ACCOUNT_PATHS.signInWays, { config: { access: 'anybody' } }, async () => ({
    council: council !== null,
  }))

  app.post(ACCOUNT_PATHS.councilSignIn, { config: { access: 'anybody' } }, async (request, reply) => {
    const body = councilSignInSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send { } or { "key": "…" }.')
    const linkHash = body.data.key === undefined ? null : hashToken(body.data.key)
    if (linkHash !== null && !(await store.findOneTimeLink(linkHash, now())))
      return sendProblem(reply, 403, USED_LINK)
    return leave(request, reply, { linkHash, accountId: null })
  })

  app.post(ACCOUNT_PATHS.councilAdd, { config: { access: 'signed-in' } }, (request, reply) =>
    leave(request, reply, { linkHash: null, accountId: accountOf(request).id }),
  )

  app.get(ACCOUNT_PATHS.councilReturn, { config: { access: 'anybody' } }, async (request, reply) => {
    const account = await comeBack(request)
    if (!account) return reply.redirect('/sign-in?council=refused', 303)
    await sessions.open(account, reply)
    return reply.redirect(homeOf(account.role), 303)
  })

  /** Who came back from the council's page: somebody with an account, somebody whose link makes one, or nobody. */
  async function comeBack(request: FastifyRequest): Promise<AccountRecord | null> {
    const url = new URL(request.url, originOf(request))
    const kept = tripSchema.safeParse(await tickets.take(url.searchParams.get('state') ?? '', 'council')).data
    const browser = cookieOf(request, cookieName)
    if (!council || !kept || browser === null || hashToken(browser) !== kept.browserHash) return null
    const identityHash = await council.finish(url, kept.trip)
    if (identityHash === null) return null
    if (kept.accountId !== null) return addTo(kept.accountId, identityHash)
    if (kept.linkHash !== null) {
      const fresh = await newAccount(store, nowMs())
      const made = await store.createAccount(fresh, { kind: 'council', identityHash }, kept.linkHash, now())
      if (made) await audit('account-made', made, made.role)
      return made
    }
    const account = await store.findIdentity(identityHash)
    if (account) await audit('signed-in', account, 'council')
    return account
  }

  async function addTo(accountId: string, identityHash: string): Promise<AccountRecord | null> {
    const isAdded = await store.addIdentity(identityHash, accountId)
    const account = await store.findIdentity(identityHash)
    if (account?.id !== accountId) return null
    if (isAdded) await audit('council-sign-in-added', account)
    return account
  }
}

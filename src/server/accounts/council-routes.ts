import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod/mini'
import { ACCOUNT_PATHS, type CouncilRefusal, councilSignInSchema } from '../../protocol/account-api.schema.ts'
import { homeOf } from '../../protocol/roles.ts'
import { accountOf } from '../http/access.ts'
import { cookieOf, cookieText } from '../http/cookies.ts'
import { sendProblem } from '../http/problems.ts'
import { hashToken } from '../secrets.ts'
import type { AccountRecord } from '../store/account-book.ts'
import type { AccountParts } from './account-parts.ts'
import { type CouncilSignIn, faultInWords } from './council-sign-in.ts'
import { newAccount, USED_LINK } from './new-account.ts'

const tripSchema = z.object({
  trip: z.object({ state: z.string(), verifier: z.string(), nonce: z.string() }),
  linkHash: z.nullable(z.string()),
  accountId: z.nullable(z.string()),
})
type Trip = z.infer<typeof tripSchema>

const notHere = 'Council sign-in is not set up on this server.'
const unreachable =
  'The sign-in page of your council does not answer. Use your passkey or password, or try later.'

/** What came of a trip to the council's page, and whether it was to add a way to sign in to an account. */
type Return =
  | { readonly account: AccountRecord; readonly refusal?: undefined; readonly isAdding: boolean }
  | { readonly account?: undefined; readonly refusal: CouncilRefusal; readonly isAdding: boolean }

const orRefusal = (account: AccountRecord | null, refusal: CouncilRefusal, isAdding: boolean): Return =>
  account ? { account, isAdding } : { refusal, isAdding }

/** Whoever runs this server finds the reason in its log; the person reads a sentence. */
function noteFault(request: FastifyRequest, reason: string): null {
  request.log.error({ route: request.routeOptions.url, reason }, 'council sign-in failed')
  return null
}

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
    const begun = await council
      .begin(`${originOf(request)}${ACCOUNT_PATHS.councilReturn}`)
      .catch((error: unknown) => noteFault(request, faultInWords(error)))
    if (!begun) return sendProblem(reply, 503, unreachable)
    const trip: Trip = { ...wish, trip: begun.trip }
    // Kept by the browser: only the one that left may come back, and whoever never does leaves nothing behind here.
    reply.header('set-cookie', cookieText(cookieName, tickets.seal('council', trip), 600, isHttps))
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
    const { account, refusal, isAdding } = await comeBack(request)
    if (refusal) return reply.redirect(`${isAdding ? '/account' : '/sign-in'}?council=${refusal}`, 303)
    await sessions.open(account, reply)
    // Whoever added it sees it there among the ways to sign in.
    return reply.redirect(isAdding ? '/account' : homeOf(account.role), 303)
  })

  /** Who came back from the council's page: somebody with an account, somebody whose link makes one, or nobody. */
  async function comeBack(request: FastifyRequest): Promise<Return> {
    const url = new URL(request.url, originOf(request))
    const sealed = cookieOf(request, cookieName) ?? ''
    const kept = tripSchema.safeParse(tickets.unseal(sealed, 'council')).data
    if (!council || kept?.trip.state !== url.searchParams.get('state'))
      return { refusal: 'late', isAdding: false }
    const isAdding = kept.accountId !== null
    const answer = await council.finish(url, kept.trip)
    if (answer.kind === 'failed') noteFault(request, answer.reason)
    if (answer.kind !== 'known') return { refusal: answer.kind, isAdding }
    if (!(await tickets.useUp(sealed, 'council'))) return { refusal: 'late', isAdding }
    const { identityHash } = answer
    if (kept.accountId !== null)
      return orRefusal(await addTo(kept.accountId, identityHash), 'taken', isAdding)
    if (kept.linkHash !== null) {
      const fresh = await newAccount(store, nowMs())
      const made = await store.createAccount(fresh, { kind: 'council', identityHash }, kept.linkHash, now())
      if (made) await audit('account-made', made, made.role)
      return orRefusal(made, 'link', isAdding)
    }
    const account = await store.findIdentity(identityHash)
    if (account) await audit('signed-in', account, 'council')
    return orRefusal(account, 'unknown', isAdding)
  }

  async function addTo(accountId: string, identityHash: string): Promise<AccountRecord | null> {
    const isAdded = await store.addIdentity(identityHash, accountId)
    const account = await store.findIdentity(identityHash)
    if (account?.id !== accountId) return null
    if (isAdded) await audit('council-sign-in-added', account)
    return account
  }
}

import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import {
  ACCOUNT_PATHS,
  keySchema,
  passkeyIdSchema,
  passkeyMadeSchema,
  passkeyUsedSchema,
} from '../../protocol/account-api.schema.ts'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import { whileWanted } from '../http/while-wanted.ts'
import { hashToken } from '../secrets.ts'
import type { AccountParts } from './account-parts.ts'
import { toAccount } from './account-routes.ts'
import { newAccount, USED_LINK } from './new-account.ts'
import { checkMade, checkUsed, makeOptions, partyOf, useOptions } from './passkeys.ts'

/** A passkey that is being made: for a new account by its link, or for an account that is signed in. */
const makingSchema = z.object({
  account: z.object({ id: z.string(), signInName: z.string(), createdAt: z.string() }),
  linkHash: z.nullable(z.string()),
})

const notRight = 'The passkey could not be checked. Try again.'
const lastWay = 'This is your only way to sign in. Add another first.'

/** Passkeys: making an account with one, signing in, adding and removing them. */
export function addPasskeyRoutes(app: FastifyInstance, parts: AccountParts): void {
  const { store, sessions, tickets, audit, brake, nowMs, publicUrl } = parts
  const now = () => new Date(nowMs()).toISOString()

  const useChallenges = {
    isOurs: (challenge: string) => tickets.unseal(challenge, 'passkey-use') !== null,
    useUp: (challenge: string) => tickets.useUp(challenge, 'passkey-use'),
  }

  app.post(ACCOUNT_PATHS.passkeyCreateOptions, { config: { access: 'anybody' } }, async (request, reply) => {
    const body = keySchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send a key.')
    const linkHash = hashToken(body.data.key)
    const grant = await brake.guard('sign-in', request.ip, whileWanted(reply), async () => {
      const found = await store.findOneTimeLink(linkHash, now())
      return { succeeded: found !== null, result: found }
    })
    if (!grant) return sendProblem(reply, 403, USED_LINK)
    const account = await newAccount(store, nowMs())
    const options = await makeOptions(partyOf(request, publicUrl), account)
    await tickets.keep(options.challenge, 'passkey-create', { account, linkHash })
    return options
  })

  app.post(ACCOUNT_PATHS.passkeyCreate, { config: { access: 'anybody' } }, async (request, reply) => {
    const body = passkeyMadeSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, notRight)
    const { passkey, making } = await made(request, body.data.response, 'passkey-create')
    if (!passkey || !making || making.linkHash === null) return sendProblem(reply, 403, notRight)
    const account = await store.createAccount(
      making.account,
      { kind: 'passkey', passkey },
      making.linkHash,
      now(),
    )
    if (!account) return sendProblem(reply, 403, USED_LINK)
    await audit('account-made', account, account.role)
    await sessions.open(account, reply)
    return reply.code(201).send(toAccount(account))
  })

  app.post(ACCOUNT_PATHS.passkeySignInOptions, { config: { access: 'anybody' } }, (request) =>
    useOptions(partyOf(request, publicUrl), tickets.seal('passkey-use', {})),
  )

  app.post(ACCOUNT_PATHS.passkeySignIn, { config: { access: 'anybody' } }, async (request, reply) => {
    const body = passkeyUsedSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, notRight)
    const { response } = body.data
    const account = await brake.guard('sign-in', request.ip, whileWanted(reply), async () => {
      const found = await store.findPasskey(response.id)
      if (!found) return { succeeded: false, result: null }
      const counter = await checkUsed(partyOf(request, publicUrl), response, found.passkey, useChallenges)
      if (counter === null) {
        await audit('sign-in-refused', found.account, 'passkey')
        return { succeeded: false, result: null }
      }
      await store.usePasskey(found.passkey.id, counter, now())
      return { succeeded: true, result: found.account }
    })
    if (!account)
      return sendProblem(reply, 401, 'This passkey is not known here. Use another one, or your password.')
    await audit('signed-in', account, 'passkey')
    await sessions.open(account, reply)
    return toAccount(account)
  })

  app.post(ACCOUNT_PATHS.passkeyAddOptions, { config: { access: 'signed-in' } }, async (request) => {
    const { id, signInName, createdAt } = accountOf(request)
    const known = await store.listPasskeys(id)
    const options = await makeOptions(partyOf(request, publicUrl), { id, signInName }, known)
    await tickets.keep(options.challenge, 'passkey-add', {
      account: { id, signInName, createdAt },
      linkHash: null,
    })
    return options
  })

  app.post(ACCOUNT_PATHS.passkeyAdd, { config: { access: 'signed-in' } }, async (request, reply) => {
    const account = accountOf(request)
    const body = passkeyMadeSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, notRight)
    const { passkey, making } = await made(request, body.data.response, 'passkey-add')
    if (!passkey || making?.account.id !== account.id) return sendProblem(reply, 403, notRight)
    if (!(await store.addPasskey({ ...passkey, accountId: account.id })))
      return sendProblem(reply, 409, 'This passkey is added already.')
    await audit('passkey-added', account)
    return reply.code(204).send()
  })

  app.post(ACCOUNT_PATHS.passkeyRemove, { config: { access: 'signed-in' } }, async (request, reply) => {
    const account = accountOf(request)
    const body = passkeyIdSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Say which passkey.')
    if (!(await store.removePasskey(body.data.id, account.id))) return sendProblem(reply, 409, lastWay)
    await audit('passkey-removed', account)
    return reply.code(204).send()
  })

  /** Checks a new passkey, and gives what its challenge was made for. */
  async function made(
    request: Parameters<typeof partyOf>[0],
    response: Parameters<typeof checkMade>[1],
    kind: 'passkey-create' | 'passkey-add',
  ) {
    let making: z.infer<typeof makingSchema> | null = null
    const isOurs = async (challenge: string) => {
      making = makingSchema.safeParse(await tickets.take(challenge, kind)).data ?? null
      return making !== null
    }
    const passkey = await checkMade(partyOf(request, publicUrl), response, isOurs, nowMs())
    // TypeScript does not see that the callback above has run.
    return { passkey, making: making as z.infer<typeof makingSchema> | null }
  }
}

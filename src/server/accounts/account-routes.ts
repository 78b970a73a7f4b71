import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  ACCOUNT_PATHS,
  type Account,
  createAccountSchema,
  MIN_PASSWORD_LENGTH,
  signInSchema,
} from '../../protocol/account-api.schema.ts'
import type { FailureBrake } from '../http/failure-brake.ts'
import { sendProblem } from '../http/problems.ts'
import { hashToken } from '../secrets.ts'
import type { AccountRecord } from '../store/account-book.ts'
import type { Store } from '../store/store.ts'
import { hashPassword, isPasswordRight, type ScryptCost } from './hash-password.ts'
import { makeSignInName } from './make-sign-in-name.ts'
import type { Sessions } from './session-cookie.ts'

/** What the account routes work with. */
export interface AccountRoutesParts {
  readonly store: Store
  readonly sessions: Sessions
  readonly brake: FailureBrake
  readonly cost: ScryptCost
  readonly nowMs: () => number
}

/** Making the account that a one-time link allows, signing in and out, and "who am I". */
export function addAccountRoutes(app: FastifyInstance, parts: AccountRoutesParts): void {
  const { store, sessions, brake, cost, nowMs } = parts
  // Checked when nobody has the sign-in name, so that a wrong name takes as long as a wrong password.
  const nobody = hashPassword('nobody has this password', cost)

  async function makeAccount(key: string, password: string): Promise<AccountRecord | null> {
    const passwordHash = await hashPassword(password, cost)
    const createdAt = new Date(nowMs()).toISOString()
    let signInName = makeSignInName()
    while (await store.findAccount(signInName)) signInName = makeSignInName()
    return store.createAccount(
      { id: randomUUID(), signInName, passwordHash, createdAt },
      hashToken(key),
      createdAt,
    )
  }

  async function checkPassword(signInName: string, password: string): Promise<AccountRecord | null> {
    const account = await store.findAccount(signInName.trim().toLowerCase())
    const isRight = await isPasswordRight(password, account?.passwordHash ?? (await nobody))
    return isRight ? account : null
  }

  const braked = (request: FastifyRequest, attempt: () => Promise<AccountRecord | null>) =>
    brake.guard(`sign-in ${request.ip}`, async () => {
      const account = await attempt()
      return { succeeded: account !== null, result: { account } }
    })

  app.get(ACCOUNT_PATHS.account, async (request, reply) => {
    const account = await sessions.find(request)
    return account ? toAccount(account) : sendProblem(reply, 401, 'Sign in first.')
  })

  app.post(ACCOUNT_PATHS.create, async (request, reply) => {
    const body = createAccountSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send a key and a password.')
    const { key, password } = body.data
    if ([...password].length < MIN_PASSWORD_LENGTH) {
      return sendProblem(reply, 400, `Choose a password of ${MIN_PASSWORD_LENGTH} characters or more.`)
    }
    const done = await braked(request, () => makeAccount(key, password))
    if (!done.account) {
      return sendProblem(reply, 403, 'This link was used before or is too old. Ask for a new one.')
    }
    await sessions.open(done.account, reply)
    return reply.code(201).send(toAccount(done.account))
  })

  app.post(ACCOUNT_PATHS.signIn, async (request, reply) => {
    const body = signInSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send a sign-in name and a password.')
    const { signInName, password } = body.data
    const done = await braked(request, () => checkPassword(signInName, password))
    if (!done.account) return sendProblem(reply, 401, 'The sign-in name or the password is not right.')
    await sessions.open(done.account, reply)
    return toAccount(done.account)
  })

  app.post(ACCOUNT_PATHS.signOut, async (request, reply) => {
    await sessions.end(request, reply)
    return reply.code(204).send()
  })
}

function toAccount({ signInName, role }: AccountRecord): Account {
  return { signInName, role }
}

import type { FastifyInstance, FastifyReply } from 'fastify'
import {
  ACCOUNT_PATHS,
  type Account,
  createAccountSchema,
  MIN_PASSWORD_LENGTH,
  setPasswordSchema,
  signInSchema,
  type Ways,
} from '../../protocol/account-api.schema.ts'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import { whileWanted } from '../http/while-wanted.ts'
import { hashToken } from '../secrets.ts'
import type { AccountRecord } from '../store/account-book.ts'
import type { AccountParts } from './account-parts.ts'
import { hashPassword, isPasswordRight } from './hash-password.ts'
import { newAccount, USED_LINK } from './new-account.ts'

const tooShort = `Choose a password of ${MIN_PASSWORD_LENGTH} characters or more.`
const isLongEnough = (password: string) => [...password].length >= MIN_PASSWORD_LENGTH

/** Making the account that a one-time link allows, signing in by password, signing out, and one's own account. */
export function addAccountRoutes(app: FastifyInstance, parts: AccountParts): void {
  const { store, sessions, audit, brake, cost, nowMs } = parts
  // Checked when nobody has the sign-in name, so that a wrong name takes as long as a wrong password.
  const nobody = hashPassword('nobody has this password', cost)

  async function makeAccount(key: string, password: string): Promise<AccountRecord | null> {
    const passwordHash = await hashPassword(password, cost)
    const account = await newAccount(store, nowMs())
    return store.createAccount(account, { kind: 'password', passwordHash }, hashToken(key), account.createdAt)
  }

  async function checkPassword(signInName: string, password: string): Promise<AccountRecord | null> {
    const account = await store.findAccount(signInName.trim().toLowerCase())
    const hash = account ? await store.passwordOf(account.id) : null
    const isRight = await isPasswordRight(password, hash ?? (await nobody))
    if (isRight && hash !== null) return account
    if (account) await audit('sign-in-refused', account, 'password')
    return null
  }

  const braked = (reply: FastifyReply, attempt: () => Promise<AccountRecord | null>) =>
    brake.guard('sign-in', reply.request.ip, whileWanted(reply), async () => {
      const account = await attempt()
      return { succeeded: account !== null, result: account }
    })

  app.get(ACCOUNT_PATHS.account, { config: { access: 'signed-in' } }, async (request) =>
    toAccount(accountOf(request)),
  )

  app.get(ACCOUNT_PATHS.ways, { config: { access: 'signed-in' } }, async (request): Promise<Ways> => {
    const { id } = accountOf(request)
    const passkeys = await store.listPasskeys(id)
    return {
      password: (await store.passwordOf(id)) !== null,
      council: await store.hasIdentity(id),
      passkeys: passkeys.map(({ id: passkey, addedAt, usedAt }) => ({ id: passkey, addedAt, usedAt })),
    }
  })

  app.post(ACCOUNT_PATHS.create, { config: { access: 'anybody' } }, async (request, reply) => {
    const body = createAccountSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send a key and a password.')
    const { key, password } = body.data
    if (!isLongEnough(password)) return sendProblem(reply, 400, tooShort)
    const account = await braked(reply, () => makeAccount(key, password))
    if (!account) return sendProblem(reply, 403, USED_LINK)
    await audit('account-made', account, account.role)
    await sessions.open(account, reply)
    return reply.code(201).send(toAccount(account))
  })

  app.post(ACCOUNT_PATHS.signIn, { config: { access: 'anybody' } }, async (request, reply) => {
    const body = signInSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send a sign-in name and a password.')
    const { signInName, password } = body.data
    const account = await braked(reply, () => checkPassword(signInName, password))
    if (!account) return sendProblem(reply, 401, 'The sign-in name or the password is not right.')
    await audit('signed-in', account, 'password')
    await sessions.open(account, reply)
    return toAccount(account)
  })

  app.post(ACCOUNT_PATHS.password, { config: { access: 'signed-in' } }, async (request, reply) => {
    const account = accountOf(request)
    const body = setPasswordSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, 'Send the password of now, or null, and a new one.')
    const { current, password } = body.data
    if (!isLongEnough(password)) return sendProblem(reply, 400, tooShort)
    const before = await store.passwordOf(account.id)
    const mayChange =
      before === null ||
      (await braked(reply, async () => ((await isPasswordRight(current ?? '', before)) ? account : null)))
    if (!mayChange) return sendProblem(reply, 403, 'The password of now is not right.')
    await store.setPassword(account.id, await hashPassword(password, cost))
    await audit('password-set', account)
    // Whoever knew the old one is signed out; this browser goes on.
    await sessions.endAll(account.id)
    await sessions.open(account, reply)
    return reply.code(204).send()
  })

  app.post(ACCOUNT_PATHS.signOut, { config: { access: 'anybody' } }, async (request, reply) => {
    await sessions.end(request, reply)
    return reply.code(204).send()
  })

  app.post(ACCOUNT_PATHS.signOutEverywhere, { config: { access: 'signed-in' } }, async (request, reply) => {
    const account = accountOf(request)
    await sessions.endAll(account.id, reply)
    await audit('signed-out-everywhere', account, account.signInName)
    return reply.code(204).send()
  })
}

/** An account as its owner's browser sees it. */
export function toAccount({ signInName, role, authority }: AccountRecord): Account {
  return { signInName, role, authority }
}

import { randomUUID } from 'node:crypto'
import type { AccountRecord } from '../store/account-book.ts'
import type { Store } from '../store/store.ts'
import { makeSignInName } from './make-sign-in-name.ts'

/** Id and sign-in name of an account that is about to be made; nobody has the name yet. */
export async function newAccount(
  store: Store,
  nowMs: number,
): Promise<Pick<AccountRecord, 'id' | 'signInName' | 'createdAt'>> {
  const taken = new Set((await store.listAccounts()).map(({ signInName }) => signInName))
  let signInName = makeSignInName()
  while (taken.has(signInName)) signInName = makeSignInName()
  return { id: randomUUID(), signInName, createdAt: new Date(nowMs).toISOString() }
}

/** What a one-time link that no longer works is answered with. */
export const USED_LINK = 'This link was used before or is too old. Ask for a new one.'

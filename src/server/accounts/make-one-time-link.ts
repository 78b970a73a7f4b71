import { FIRST_ACCOUNT_PAGE } from '../../protocol/account-api.schema.ts'
import type { Grant } from '../../protocol/roles.ts'
import { hashToken, makeToken } from '../secrets.ts'
import { openStore, type StorePlace } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

const dayMs = 24 * 60 * 60_000
const colleagueDays = 7

// After the # it is never sent to a server, so no log of any proxy can hold it.
const linkOf = (publicUrl: string, key: string) => `${publicUrl}${FIRST_ACCOUNT_PAGE}#${key}`

/** Makes a link with which one administrator account can be made within a day. Older unused links stop working. */
export async function makeOneTimeLink(store: Store, publicUrl: string, nowMs: number): Promise<string> {
  const key = makeToken()
  await store.setOneTimeLink({
    keyHash: hashToken(key),
    role: 'administrator',
    authority: null,
    madeBy: null,
    madeAt: new Date(nowMs).toISOString(),
    expiresAt: new Date(nowMs + dayMs).toISOString(),
  })
  return linkOf(publicUrl, key)
}

/** The same for a store that is not open here, with or without a server running on it. */
export async function makeOneTimeLinkIn(
  place: StorePlace,
  publicUrl: string,
  nowMs: number,
): Promise<string> {
  const store = await openStore(place)
  try {
    return await makeOneTimeLink(store, publicUrl, nowMs)
  } finally {
    await store.close()
  }
}

/** A link for one colleague, good for a week. Only this answer ever holds it. */
export async function makeColleagueLink(
  store: Store,
  grant: Grant,
  madeBy: string,
  nowMs: number,
): Promise<{ readonly path: string; readonly expiresAt: string }> {
  const key = makeToken()
  const expiresAt = new Date(nowMs + colleagueDays * dayMs).toISOString()
  const madeAt = new Date(nowMs).toISOString()
  await store.addOneTimeLink({ ...grant, keyHash: hashToken(key), madeBy, madeAt, expiresAt })
  return { path: linkOf('', key), expiresAt }
}

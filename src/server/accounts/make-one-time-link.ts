import { FIRST_ACCOUNT_PAGE } from '../../protocol/account-api.schema.ts'
import { hashToken, makeToken } from '../secrets.ts'
import { openStore, type StorePlace } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

const dayMs = 24 * 60 * 60_000

/** Makes a link with which one administrator account can be made within a day. Older unused links stop working. */
export async function makeOneTimeLink(store: Store, publicUrl: string, nowMs: number): Promise<string> {
  const key = makeToken()
  await store.setOneTimeLink(hashToken(key), 'administrator', new Date(nowMs + dayMs).toISOString())
  // After the # it is never sent to a server, so no log of any proxy can hold it.
  return `${publicUrl}${FIRST_ACCOUNT_PAGE}#${key}`
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

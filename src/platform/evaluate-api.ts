import { ACCOUNT_PATHS, accountSchema } from '../protocol/account-api.schema.ts'
import { EVALUATE_PATHS, type EvaluateApi, overviewSchema } from '../protocol/evaluate-api.schema.ts'
import { createAskServer, json } from './ask-server.ts'

/** The evaluator's side of the server, over `fetch`. Whatever comes back is parsed before it is used. */
export function createEvaluateApi(ask: typeof fetch = (...request) => fetch(...request)): EvaluateApi {
  const call = createAskServer(ask)
  return {
    account: () => call(ACCOUNT_PATHS.account, null, json(accountSchema)),
    createAccount: (key, password) => call(ACCOUNT_PATHS.create, { key, password }, json(accountSchema)),
    signIn: (signInName, password) =>
      call(ACCOUNT_PATHS.signIn, { signInName, password }, json(accountSchema)),
    async signOut() {
      const answer = await call(ACCOUNT_PATHS.signOut, {}, async () => true)
      return answer.ok ? { ok: true, value: null } : answer
    },
    overview(includeUnkeyed) {
      const query = includeUnkeyed === null ? '' : `?unkeyed=${includeUnkeyed ? 'include' : 'apart'}`
      return call(`${EVALUATE_PATHS.overview}${query}`, null, json(overviewSchema))
    },
    pilotZip: () =>
      call(EVALUATE_PATHS.pilotZip, null, async (response) => {
        const isZip = response.headers.get('content-type')?.startsWith('application/zip')
        return isZip ? new Uint8Array(await response.arrayBuffer()) : null
      }),
  }
}

import { ACCOUNT_PATHS, accountSchema } from '../protocol/account-api.schema.ts'
import {
  type Answer,
  EVALUATE_PATHS,
  type EvaluateApi,
  overviewSchema,
} from '../protocol/evaluate-api.schema.ts'
import { problemSchema } from '../protocol/problem.ts'

const unreachable: Answer<never> = {
  ok: false,
  reason: 'unreachable',
  message: 'We cannot reach the server. Check your connection, then try again.',
}

interface Parser<T> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: T }
}

/** The evaluator's side of the server, over `fetch`. Whatever comes back is parsed before it is used. */
export function createEvaluateApi(ask: typeof fetch = (...request) => fetch(...request)): EvaluateApi {
  async function call<T>(path: string, body: object | null, read: (response: Response) => Promise<T | null>) {
    try {
      const response = await ask(
        path,
        body === null
          ? { headers: { accept: 'application/json' } }
          : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      )
      if (!response.ok) return await refusal(response)
      const value = await read(response)
      return value === null ? unreachable : ({ ok: true, value } as const)
    } catch {
      return unreachable
    }
  }

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

function json<T>(schema: Parser<T>) {
  return async (response: Response): Promise<T | null> => {
    const parsed = schema.safeParse(await response.json())
    return parsed.success && parsed.data !== undefined ? parsed.data : null
  }
}

async function refusal(response: Response): Promise<Answer<never>> {
  const problem = problemSchema.safeParse(await response.json().catch(() => null))
  // A static web host answers 404 with its own page: there is no server behind it.
  if (!problem.success) return unreachable
  return {
    ok: false,
    reason: response.status === 401 ? 'not-signed-in' : 'refused',
    message: problem.data.detail ?? problem.data.title,
  }
}

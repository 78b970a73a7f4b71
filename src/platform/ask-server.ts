import type { Answer } from '../protocol/evaluate-api.schema.ts'
import { problemReader } from '../protocol/problem.ts'

/** What is said when there is no server behind the page, or none can be reached. */
export const unreachable: Answer<never> = {
  ok: false,
  reason: 'unreachable',
  message: 'We cannot reach the server. Check your connection, then try again.',
}

/** A schema, or a reader of our own. */
interface Parser<T> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: T }
}

/** Asks our server: a POST with a body, else a GET. What comes back is parsed before it is used. */
export type AskServer = <T>(
  path: string,
  body: object | null,
  read: (response: Response) => Promise<T | null>,
) => Promise<Answer<T>>

/** Makes the one way in which pages ask the server. */
export function createAskServer(ask: typeof fetch): AskServer {
  return async (path, body, read) => {
    try {
      const response = await ask(
        path,
        body === null
          ? { headers: { accept: 'application/json' } }
          : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      )
      if (!response.ok) return await refusal(response)
      const value = await read(response)
      return value === null ? unreachable : { ok: true, value }
    } catch {
      return unreachable
    }
  }
}

/** Reads an answer as JSON that fits a schema. */
export function json<T>(schema: Parser<T>) {
  return async (response: Response): Promise<T | null> => {
    const parsed = schema.safeParse(await response.json())
    return parsed.success && parsed.data !== undefined ? parsed.data : null
  }
}

/** For a change that is answered with nothing but success. */
export async function nothing(): Promise<true> {
  return true
}

async function refusal(response: Response): Promise<Answer<never>> {
  const problem = problemReader.safeParse(await response.json().catch(() => null))
  // A static web host answers 404 with its own page: there is no server behind it.
  if (!problem.success) return unreachable
  return {
    ok: false,
    reason: response.status === 401 ? 'not-signed-in' : 'refused',
    message: problem.data.detail ?? problem.data.title,
  }
}

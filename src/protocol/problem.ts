import { readerOf } from './reader.ts'

/** Media type of every error answer (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json'

/** An error answer: a stable `type` for programs, and a plain sentence in `detail` for people. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string | undefined
}

/** Reads an error answer. */
export const problemReader = readerOf<Problem>(({ type, title, status, detail }) => {
  const isWhole = typeof type === 'string' && typeof title === 'string' && Number.isInteger(status)
  if (!isWhole || (detail !== undefined && typeof detail !== 'string')) return null
  return { type, title, status: Number(status), ...(detail === undefined ? {} : { detail }) }
})

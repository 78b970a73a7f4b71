import { z } from 'zod/mini'
import { daySchema, idSchema } from '../content/common.schema.ts'

const ids = z.array(idSchema)
/** Site codes of invitation links are looser than ids of content. */
const sites = z.array(z.string().check(z.minLength(1), z.maxLength(40)))
const ways = z.array(z.enum(['full', 'lite', 'pictures', 'list']))

/** Which people a figure is about. An empty list leaves its dimension open; lists narrow each other. */
export const filterSchema = z.object({
  authority: ids,
  role: ids,
  setting: ids,
  years: ids,
  site: sites,
  /** How the house was shown when the first visit began. */
  way: ways,
  /** Optional background: ids of `about` questions with the choices wanted. */
  about: z.record(idSchema, ids),
  /** Visits without the key of an invitation; null leaves it to the server (counted while nobody was invited). */
  unkeyed: z.nullable(z.enum(['include', 'apart'])),
  /** Mondays of the first and the last week in which people began. */
  from: z.nullable(daySchema),
  to: z.nullable(daySchema),
})
/** Which people a figure is about. */
export type Filter = z.infer<typeof filterSchema>

/** Everybody. */
export const wholePilot: Filter = {
  authority: [],
  role: [],
  setting: [],
  years: [],
  site: [],
  way: [],
  about: {},
  unkeyed: null,
  from: null,
  to: null,
}

const lists = ['authority', 'role', 'setting', 'years', 'site', 'way'] as const
const singles = ['unkeyed', 'from', 'to'] as const
const aboutPrefix = 'about-'

/** What came of reading a filter: the filter, or a sentence that says what is wrong. */
export type ReadFilter =
  | { readonly ok: true; readonly filter: Filter }
  | { readonly ok: false; readonly sentence: string }

/**
 * Reads a filter from the parts of an address, such as `authority=gateshead,sunderland&from=2026-05-04`. Parts that
 * are not of a filter are left alone.
 */
export function readFilter(parts: Readonly<Record<string, string | undefined>>): ReadFilter {
  const about = Object.entries(parts).flatMap(([name, text]) =>
    name.startsWith(aboutPrefix) ? [[name.slice(aboutPrefix.length), list(text)] as const] : [],
  )
  const parsed = filterSchema.safeParse({
    ...Object.fromEntries(lists.map((name) => [name, list(parts[name])])),
    ...Object.fromEntries(singles.map((name) => [name, parts[name] ?? null])),
    about: Object.fromEntries(about),
  })
  if (parsed.success) return { ok: true, filter: parsed.data }
  const path = parsed.error.issues[0]?.path ?? []
  const name = path[0] === 'about' ? `${aboutPrefix}${String(path[1])}` : String(path[0])
  return { ok: false, sentence: `The filter "${name}" cannot be read. Take it out of the address.` }
}

const list = (text: string | undefined) => (text ? text.split(',') : [])

/** Writes a filter as it stands in an address, without a question mark; the empty text for everybody. */
export function writeFilter(filter: Filter): string {
  const entries = [
    ...lists.map((name) => [name, filter[name].join(',')] as const),
    ...Object.entries(filter.about).map(([id, wanted]) => [`${aboutPrefix}${id}`, wanted.join(',')] as const),
    ...singles.map((name) => [name, filter[name] ?? ''] as const),
  ]
  return entries
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}=${text.split(',').map(encodeURIComponent).join(',')}`)
    .join('&')
}

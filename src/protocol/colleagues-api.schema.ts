import { z } from 'zod/mini'
import { idSchema } from '../domain/content/common.schema.ts'
import { roleSchema } from './roles.ts'

/** Addresses for administrators. */
export const COLLEAGUE_PATHS = {
  colleagues: '/api/colleagues',
  invite: '/api/colleagues/invite',
  withdraw: '/api/colleagues/withdraw',
  role: '/api/colleagues/role',
  signOut: '/api/colleagues/sign-out',
  close: '/api/colleagues/close',
  audit: '/api/audit',
} as const

const id = z.string().check(z.maxLength(100))

/** Names one account, or one link for a colleague. */
export const nameOneSchema = z.object({ id })

/** Gives an account another role. The role itself is parsed by `grantSchema`. */
export const changeRoleSchema = z.looseObject({ id })

const grantFields = { role: roleSchema, authority: z.nullable(idSchema) }

/** Everybody with an account, and the links that nobody has used yet. */
export const colleaguesSchema = z.object({
  accounts: z.array(
    z.object({
      ...grantFields,
      id: z.string(),
      signInName: z.string(),
      createdAt: z.string(),
      revokedAt: z.nullable(z.string()),
      isYou: z.boolean(),
    }),
  ),
  links: z.array(z.object({ ...grantFields, id: z.string(), madeAt: z.string(), expiresAt: z.string() })),
})
/** Everybody with an account, and the links that nobody has used yet. */
export type Colleagues = z.infer<typeof colleaguesSchema>

/** A link for a colleague: the path with its key. It is shown once. */
export const colleagueLinkSchema = z.object({ path: z.string(), expiresAt: z.string() })
/** A link for a colleague. */
export type ColleagueLink = z.infer<typeof colleagueLinkSchema>

/** One page of the audit log, newest first; `next` asks for older entries, null at the end. */
export const auditPageSchema = z.object({
  entries: z.array(
    z.object({
      position: z.int(),
      at: z.string(),
      signInName: z.nullable(z.string()),
      action: z.string(),
      about: z.nullable(z.string()),
    }),
  ),
  next: z.nullable(z.int()),
})
/** One page of the audit log. */
export type AuditPage = z.infer<typeof auditPageSchema>

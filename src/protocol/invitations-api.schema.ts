import { z } from 'zod/mini'
import { idSchema } from '../domain/content/common.schema.ts'

/** Addresses for the links with which people are invited to take part. */
export const INVITATION_PATHS = {
  invitations: '/api/invitations',
  close: '/api/invitations/close',
} as const

const arm = z.enum(['first', 'waiting', 'none'])
const startMonth = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/))
const invited = z.int().check(z.minimum(1), z.maximum(100_000))

/** A new invitation: a place, an arm, a month and a number, never a person. */
export const newInvitationSchema = z.object({ authority: idSchema, arm, startMonth, invited })
/** A new invitation. */
export type NewInvitation = z.infer<typeof newInvitationSchema>

/** Names the invitation of one site. */
export const siteSchema = z.object({ site: z.string().check(z.maxLength(40)) })

/** An invitation with its link, as a path of this server. */
export const invitationSchema = z.object({
  site: z.string(),
  authority: idSchema,
  arm,
  startMonth,
  invited,
  createdAt: z.string(),
  closedAt: z.nullable(z.string()),
  path: z.string(),
})
/** An invitation with its link. */
export type Invitation = z.infer<typeof invitationSchema>

/** All invitations that an account may see. */
export const invitationsSchema = z.object({ invitations: z.array(invitationSchema) })

import { z } from 'zod/mini'
import { idSchema } from '../domain/content/common.schema.ts'
import { roleSchema } from './roles.ts'

/** Addresses of everything about signing in and one's own account. */
export const ACCOUNT_PATHS = {
  account: '/api/account',
  ways: '/api/account/ways',
  create: '/api/account/create',
  password: '/api/account/password',
  signOutEverywhere: '/api/account/sign-out-everywhere',
  signIn: '/api/sign-in',
  signInWays: '/api/sign-in/ways',
  signOut: '/api/sign-out',
  passkeyCreateOptions: '/api/passkeys/create-options',
  passkeyCreate: '/api/passkeys/create',
  passkeySignInOptions: '/api/passkeys/sign-in-options',
  passkeySignIn: '/api/passkeys/sign-in',
  passkeyAddOptions: '/api/passkeys/add-options',
  passkeyAdd: '/api/passkeys/add',
  passkeyRemove: '/api/passkeys/remove',
  councilSignIn: '/api/council-sign-in',
  councilAdd: '/api/council-sign-in/add',
  /** Where the council's own sign-in page sends the browser back to. */
  councilReturn: '/api/council-sign-in/return',
} as const

/**
 * Why the council's own sign-in let nobody in here: it did not sign them in, it is nobody's account here, it came too
 * late or to another browser, the two servers did not understand each other, the account of the council belongs to
 * another account here, or the link that came with it made none.
 */
const councilRefusals = ['stopped', 'unknown', 'late', 'failed', 'taken', 'link'] as const
export type CouncilRefusal = (typeof councilRefusals)[number]

/** The refusal that stands in an address after `?`; null when there is none. */
export function councilRefusalIn(search: string): CouncilRefusal | null {
  const said = new URLSearchParams(search).get('council')
  return councilRefusals.find((known) => known === said) ?? null
}

/** Page that a one-time link opens; the key stands after `#`, which no server log ever sees. */
export const FIRST_ACCOUNT_PAGE = '/first-account'

/** Fewest characters of a password. */
export const MIN_PASSWORD_LENGTH = 10

const password = z.string().check(z.minLength(1), z.maxLength(256))
const key = z.string().check(z.maxLength(100))

/** Makes an account with a one-time key. Nobody's name is asked. */
export const createAccountSchema = z.object({ key, password })

/** Signs in. */
export const signInSchema = z.object({ signInName: z.string().check(z.maxLength(60)), password })

/** A one-time key by itself: the account is made by a passkey or by council sign-in. */
export const keySchema = z.object({ key })

/** Council sign-in: with a one-time key it makes the account, without one it signs in. */
export const councilSignInSchema = z.object({ key: z.optional(key) })

/** A new password; `current` is asked of whoever has one already. */
export const setPasswordSchema = z.object({ current: z.nullable(password), password })

/** A text of base64url, as passkeys carry their bytes. */
const bytes = z.string().check(z.maxLength(12_000), z.regex(/^[A-Za-z0-9_-]*$/))
const passkeyHead = {
  id: bytes,
  rawId: bytes,
  type: z.literal('public-key'),
  clientExtensionResults: z.unknown(),
}

/** What a browser answers when it made a passkey. */
export const passkeyMadeSchema = z.object({
  response: z.object({
    ...passkeyHead,
    response: z.object({
      clientDataJSON: bytes,
      attestationObject: bytes,
      transports: z.optional(z.array(z.string().check(z.maxLength(20))).check(z.maxLength(10))),
    }),
  }),
})
/** What a browser answers when it made a passkey. */
export type PasskeyMade = z.infer<typeof passkeyMadeSchema>['response']

/** What a browser answers when it used a passkey. */
export const passkeyUsedSchema = z.object({
  response: z.object({
    ...passkeyHead,
    response: z.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: z.optional(z.nullable(bytes)),
    }),
  }),
})
/** What a browser answers when it used a passkey. */
export type PasskeyUsed = z.infer<typeof passkeyUsedSchema>['response']

/** Names one passkey of one's own. */
export const passkeyIdSchema = z.object({ id: z.string().check(z.maxLength(1500)) })

/** Who is signed in. `signInName` is made up by the server: two words and a number, nobody's name. */
export const accountSchema = z.object({
  signInName: z.string(),
  role: roleSchema,
  /** The council of an evaluator; null for everybody else. */
  authority: z.nullable(idSchema),
})
/** Who is signed in. */
export type Account = z.infer<typeof accountSchema>

/** The ways in which an account can sign in. */
export const waysSchema = z.object({
  password: z.boolean(),
  council: z.boolean(),
  passkeys: z.array(z.object({ id: z.string(), addedAt: z.string(), usedAt: z.nullable(z.string()) })),
})
/** The ways in which an account can sign in. */
export type Ways = z.infer<typeof waysSchema>

/** What the sign-in page offers. Passwords and passkeys are always there. */
export const signInWaysSchema = z.object({ council: z.boolean() })

/** Where to send the browser for council sign-in. */
export const goToSchema = z.object({ location: z.url() })

/** Options of a passkey ceremony. They go to the browser's own function as they are. */
export const passkeyOptionsSchema = z.looseObject({ challenge: z.string() })
/** Options of a passkey ceremony. */
export type PasskeyOptions = z.infer<typeof passkeyOptionsSchema>

import { z } from 'zod/mini'

/** Addresses of everything about signing in. */
export const ACCOUNT_PATHS = {
  account: '/api/account',
  create: '/api/account/create',
  signIn: '/api/sign-in',
  signOut: '/api/sign-out',
} as const

/** Page that a one-time link opens; the key stands after `#`, which no server log ever sees. */
export const FIRST_ACCOUNT_PAGE = '/first-account'

/** Fewest characters of a password. */
export const MIN_PASSWORD_LENGTH = 10

const password = z.string().check(z.minLength(1), z.maxLength(256))

/** Makes an account with a one-time key. Nobody's name is asked. */
export const createAccountSchema = z.object({ key: z.string().check(z.maxLength(100)), password })

/** Signs in. */
export const signInSchema = z.object({ signInName: z.string().check(z.maxLength(60)), password })

/** What an account may do. Part E adds more roles. */
const roleSchema = z.enum(['administrator'])
/** What an account may do. */
export type Role = z.infer<typeof roleSchema>

/** Who is signed in. `signInName` is made up by the server: two words and a number, nobody's name. */
export const accountSchema = z.object({ signInName: z.string(), role: roleSchema })
/** Who is signed in. */
export type Account = z.infer<typeof accountSchema>

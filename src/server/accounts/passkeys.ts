import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { FastifyRequest } from 'fastify'
import type { PasskeyMade, PasskeyOptions, PasskeyUsed } from '../../protocol/account-api.schema.ts'
import type { PasskeyRecord } from '../store/sign-in-book.ts'

/** The site that a passkey belongs to. A passkey made here works nowhere else, so no false page can collect one. */
export interface Party {
  readonly id: string
  readonly origin: string
}

/** The site as the browser of a request sees it. Its `Origin` was compared with ours before. */
export function partyOf(request: FastifyRequest, publicUrl: string | null): Party {
  const origin = publicUrl ?? request.headers.origin ?? `${request.protocol}://${request.host}`
  return { id: new URL(origin).hostname, origin }
}

/** Whether a challenge is one that was given out and not used yet; asking uses it up. */
export type IsOurs = (challenge: string) => Promise<boolean>

const userVerification = 'required' as const

/** What a browser needs to make a passkey. `known` keeps a device from making a second one for the same account. */
export async function makeOptions(
  party: Party,
  account: { readonly id: string; readonly signInName: string },
  known: readonly PasskeyRecord[] = [],
): Promise<PasskeyOptions> {
  const options = await generateRegistrationOptions({
    rpName: 'Virtual House',
    rpID: party.id,
    userName: account.signInName,
    userID: new TextEncoder().encode(account.id),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification },
  })
  return { ...options }
}

/** Checks a passkey that a browser made. Null when anything about it is wrong. */
export async function checkMade(
  party: Party,
  response: PasskeyMade,
  isOurs: IsOurs,
  nowMs: number,
): Promise<Omit<PasskeyRecord, 'accountId'> | null> {
  const { registrationInfo } = await verifyRegistrationResponse({
    // Parsed at the edge; the library asks for its own names of transports and checks the rest itself.
    response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge: isOurs,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => ({ registrationInfo: undefined }))
  if (!registrationInfo) return null
  const { id, publicKey, counter } = registrationInfo.credential
  return {
    id,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    counter,
    transports: (response.response.transports ?? []).filter((name) => /^[a-z-]{1,20}$/.test(name)),
    addedAt: new Date(nowMs).toISOString(),
    usedAt: null,
  }
}

/** What a browser needs to use a passkey. It names no account: the person's device offers those it has. */
export async function useOptions(party: Party, challenge: string): Promise<PasskeyOptions> {
  const options = { rpID: party.id, challenge: Buffer.from(challenge, 'base64url'), userVerification }
  return { ...(await generateAuthenticationOptions(options)) }
}

/**
 * Checks the use of a passkey. Gives its new count, or null when anything is wrong. The challenge is used up last, by who
 * holds the passkey: nobody else can make the server remember one.
 */
export async function checkUsed(
  party: Party,
  response: PasskeyUsed,
  passkey: PasskeyRecord,
  challenges: { isOurs(challenge: string): boolean; useUp(challenge: string): Promise<boolean> },
): Promise<number | null> {
  let ours = ''
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'], // parsed at the edge
    expectedChallenge: (challenge) => {
      ours = challenge
      return challenges.isOurs(challenge)
    },
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: {
      id: passkey.id,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
  }).catch(() => ({ verified: false, authenticationInfo: null }))
  if (!verified || !authenticationInfo) return null
  return (await challenges.useUp(ours)) ? authenticationInfo.newCounter : null
}

import { createHash } from 'node:crypto'
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'

/** How a council's own sign-in is reached (OpenID Connect). */
export interface CouncilSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** What must be remembered between leaving for the council's page and coming back. */
export interface CouncilTrip {
  readonly state: string
  readonly verifier: string
  readonly nonce: string
}

/** The council's sign-in. */
export interface CouncilSignIn {
  /** Where to send the browser, and what to remember. Rejects when the council's server cannot be reached. */
  begin(redirectUri: string): Promise<{ readonly location: string; readonly trip: CouncilTrip }>
  /** Who came back, as a hash, or why nobody did. */
  finish(url: URL, trip: CouncilTrip): Promise<CouncilAnswer>
}

/**
 * What came of a trip. `stopped`: the council did not let them in, or they went no further there. `failed`: the two
 * servers did not understand each other, with the reason for whoever runs ours.
 */
type CouncilAnswer =
  | { readonly kind: 'known'; readonly identityHash: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string }

/** What a council's page says when a person, and no fault, is the cause. */
const stops = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required'])

/**
 * Council sign-in by authorization code with PKCE. Only `openid` is asked for, so that no name and no e-mail address
 * ever arrives; what is kept is a hash of the issuer and the subject.
 */
export function createCouncilSignIn({ issuer, clientId, clientSecret }: CouncilSettings): CouncilSignIn {
  let found: Promise<Configuration> | null = null
  // Asked for when somebody signs in, so that a council server that is down does not keep ours from starting.
  function configuration(): Promise<Configuration> {
    const isLocal = new URL(issuer).protocol === 'http:'
    found ??= discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 10,
      ...(isLocal ? { execute: [allowInsecureRequests] } : {}),
    })
    found.catch(() => {
      found = null
    })
    return found
  }

  return {
    async begin(redirectUri) {
      const trip = { state: randomState(), verifier: randomPKCECodeVerifier(), nonce: randomNonce() }
      const location = buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        state: trip.state,
        nonce: trip.nonce,
        code_challenge: await calculatePKCECodeChallenge(trip.verifier),
        code_challenge_method: 'S256',
      })
      return { location: location.href, trip }
    },
    async finish(url, { state, verifier, nonce }) {
      try {
        const tokens = await authorizationCodeGrant(await configuration(), url, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (!claims) return { kind: 'failed', reason: 'the answer names nobody' }
        return { kind: 'known', identityHash: hashIdentity(claims.iss, claims.sub) }
      } catch (error) {
        // Whatever went wrong between the two servers, nobody is signed in; the page says so in a sentence.
        if (error instanceof AuthorizationResponseError && stops.has(error.error)) return { kind: 'stopped' }
        return { kind: 'failed', reason: faultInWords(error) }
      }
    },
  }
}

/** A fault between the two servers for our log: its message and the codes beside it, nothing of the answer itself. */
export function faultInWords(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown'
  const codes = ['error' in fault && fault.error, 'code' in fault && fault.code]
  const cause = fault.cause instanceof Error ? [fault.cause.message] : []
  return [fault.message, ...codes, ...cause]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('; ')
}

/** A subject is only unique at its issuer, and at some issuers it is an e-mail address: a hash of both is kept. */
function hashIdentity(issuer: string, subject: string): string {
  return createHash('sha256').update(`${issuer}\n${subject}`).digest('hex')
}

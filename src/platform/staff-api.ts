import {
  WebAuthnError,
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import {
  ACCOUNT_PATHS,
  accountSchema,
  goToSchema,
  passkeyOptionsSchema,
  signInWaysSchema,
  waysSchema,
} from '../protocol/account-api.schema.ts'
import {
  auditPageSchema,
  COLLEAGUE_PATHS,
  colleagueLinkSchema,
  colleaguesSchema,
} from '../protocol/colleagues-api.schema.ts'
import { FAULTS_PATH, faultListSchema } from '../protocol/faults-api.schema.ts'
import type { Answer } from '../protocol/evaluate-api.schema.ts'
import {
  IMPORT_PATHS,
  type ImportApi,
  importedSchema,
  importsSchema,
  previewSchema,
  undoneSchema,
} from '../protocol/import-api.schema.ts'
import { INVITATION_PATHS, invitationSchema, invitationsSchema } from '../protocol/invitations-api.schema.ts'
import type { AccountApi, ColleaguesApi, InvitationsApi, SignInApi } from '../protocol/staff-api.ts'
import { createAskServer, json, nothing } from './ask-server.ts'

/** Everything that people with an account ask of the server. */
export type StaffApi = SignInApi & AccountApi & ColleaguesApi & InvitationsApi & ImportApi

type Registration = Parameters<typeof startRegistration>[0]['optionsJSON']
type Authentication = Parameters<typeof startAuthentication>[0]['optionsJSON']

const stopped: Answer<never> = {
  ok: false,
  reason: 'refused',
  message: 'The passkey was not used. You can try again, or use your password.',
}

const held: Answer<never> = {
  ok: false,
  reason: 'refused',
  message: 'This device has a passkey of yours already. Add one on another device.',
}

/** Why the browser made no passkey, in words. */
function whyNoPasskey(fault: unknown): Answer<never> {
  const isHeld = fault instanceof WebAuthnError && fault.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'
  return isHeld ? held : stopped
}

/** What is needed of the browser; a test gives its own. */
export interface StaffApiParts {
  readonly ask?: typeof fetch
  readonly leaveFor?: (location: string) => void
}

/** The staff's side of the server, over `fetch` and the browser's own passkeys. */
export function createStaffApi({
  ask = (...request) => fetch(...request),
  leaveFor = (location) => globalThis.location.assign(location),
}: StaffApiParts = {}): StaffApi {
  const call = createAskServer(ask)

  /** Asks for options, lets the browser make a passkey, and sends what it made. */
  async function makePasskey<T>(
    optionsPath: string,
    body: object,
    finish: (response: object) => Promise<Answer<T>>,
  ): Promise<Answer<T>> {
    const options = await call(optionsPath, body, json(passkeyOptionsSchema))
    if (!options.ok) return options
    // Our server made the options with the same library; the browser checks them again.
    const optionsJSON = options.value as unknown as Registration
    let response: object
    try {
      response = await startRegistration({ optionsJSON })
    } catch (fault) {
      return whyNoPasskey(fault)
    }
    return finish(response)
  }

  async function leave(path: string, body: object): Promise<Answer<never>> {
    const answer = await call(path, body, json(goToSchema))
    if (!answer.ok) return answer
    leaveFor(answer.value.location)
    // The page is left now; nothing is to be said any more.
    return new Promise(() => undefined)
  }

  return {
    // A passkey belongs to a name; a page opened by a bare network address has none.
    canUsePasskeys: () => browserSupportsWebAuthn() && !/^[\d.]+$|:/.test(location.hostname),
    signInWays: () => call(ACCOUNT_PATHS.signInWays, null, json(signInWaysSchema)),
    async signInWithPasskey() {
      const options = await call(ACCOUNT_PATHS.passkeySignInOptions, {}, json(passkeyOptionsSchema))
      if (!options.ok) return options
      const optionsJSON = options.value as unknown as Authentication // as above
      const response = await startAuthentication({ optionsJSON }).catch(() => null)
      return response ? call(ACCOUNT_PATHS.passkeySignIn, { response }, json(accountSchema)) : stopped
    },
    signInWithPassword: (signInName, password) =>
      call(ACCOUNT_PATHS.signIn, { signInName, password }, json(accountSchema)),
    createWithPasskey: (key) =>
      makePasskey(ACCOUNT_PATHS.passkeyCreateOptions, { key }, (response) =>
        call(ACCOUNT_PATHS.passkeyCreate, { response }, json(accountSchema)),
      ),
    createWithPassword: (key, password) => call(ACCOUNT_PATHS.create, { key, password }, json(accountSchema)),
    leaveForCouncil: (key) => leave(ACCOUNT_PATHS.councilSignIn, key === null ? {} : { key }),

    account: () => call(ACCOUNT_PATHS.account, null, json(accountSchema)),
    ways: () => call(ACCOUNT_PATHS.ways, null, json(waysSchema)),
    addPasskey: () =>
      makePasskey(ACCOUNT_PATHS.passkeyAddOptions, {}, (response) =>
        call(ACCOUNT_PATHS.passkeyAdd, { response }, nothing),
      ),
    removePasskey: (id) => call(ACCOUNT_PATHS.passkeyRemove, { id }, nothing),
    setPassword: (current, password) => call(ACCOUNT_PATHS.password, { current, password }, nothing),
    addCouncil: () => leave(ACCOUNT_PATHS.councilAdd, {}),
    signOut: () => call(ACCOUNT_PATHS.signOut, {}, nothing),
    signOutEverywhere: () => call(ACCOUNT_PATHS.signOutEverywhere, {}, nothing),

    async imports() {
      const answer = await call(IMPORT_PATHS.imports, null, json(importsSchema))
      return answer.ok ? { ok: true, value: answer.value.imports } : answer
    },
    preview: (events) => call(IMPORT_PATHS.preview, { events }, json(previewSchema)),
    takeIn: (request) => call(IMPORT_PATHS.imports, request, json(importedSchema)),
    async undo(id) {
      const answer = await call(IMPORT_PATHS.undo, { import: id }, json(undoneSchema))
      return answer.ok ? { ok: true, value: answer.value.events } : answer
    },

    colleagues: () => call(COLLEAGUE_PATHS.colleagues, null, json(colleaguesSchema)),
    invite: (grant) => call(COLLEAGUE_PATHS.invite, grant, json(colleagueLinkSchema)),
    withdraw: (id) => call(COLLEAGUE_PATHS.withdraw, { id }, nothing),
    changeRole: (id, grant) => call(COLLEAGUE_PATHS.role, { id, ...grant }, nothing),
    signOutColleague: (id) => call(COLLEAGUE_PATHS.signOut, { id }, nothing),
    closeAccount: (id) => call(COLLEAGUE_PATHS.close, { id }, nothing),
    audit: (before) =>
      call(
        before === null ? COLLEAGUE_PATHS.audit : `${COLLEAGUE_PATHS.audit}?before=${before}`,
        null,
        json(auditPageSchema),
      ),

    async faults() {
      const answer = await call(FAULTS_PATH, null, json(faultListSchema))
      return answer.ok ? { ok: true, value: answer.value.faults } : answer
    },

    async invitations() {
      const answer = await call(INVITATION_PATHS.invitations, null, json(invitationsSchema))
      return answer.ok ? { ok: true, value: answer.value.invitations } : answer
    },
    makeInvitation: (wanted) => call(INVITATION_PATHS.invitations, wanted, json(invitationSchema)),
    closeInvitation: (site) => call(INVITATION_PATHS.close, { site }, nothing),
  }
}

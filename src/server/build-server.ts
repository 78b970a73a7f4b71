import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { type DisclosureRule, stricterRule } from '../domain/disclosure/disclosure-rule.ts'
import type { EvaluationContent } from '../domain/evaluation/evaluation-content.ts'
import { MAX_BODY_BYTES } from '../protocol/events-api.schema.ts'
import { addAccountRoutes } from './accounts/account-routes.ts'
import { type ScryptCost, strongCost } from './accounts/hash-password.ts'
import { createAudit } from './accounts/audit.ts'
import { addColleagueRoutes } from './accounts/colleague-routes.ts'
import { addCouncilRoutes } from './accounts/council-routes.ts'
import { type CouncilSettings, createCouncilSignIn } from './accounts/council-sign-in.ts'
import { addPasskeyRoutes } from './accounts/passkey-routes.ts'
import { createTickets } from './accounts/tickets.ts'
import { addChoicesRoute } from './choices/choices-route.ts'
import { addDataRulesRoute } from './data-rules/data-rules-route.ts'
import { addDemonstrationMark } from './data-rules/demonstration-mark.ts'
import { type RetentionRules, usualRules } from './data-rules/run-retention.ts'
import { addImportRoutes } from './imports/import-routes.ts'
import { addInvitationRoutes } from './invitations/invitation-routes.ts'
import { addAccess } from './http/access.ts'
import { createSessions } from './accounts/session-cookie.ts'
import { buildMark } from './evaluate/build-mark.ts'
import { rememberOptions } from './evaluate/content-options.ts'
import { createDesk } from './evaluate/create-desk.ts'
import type { EvaluationDesk } from './evaluate/evaluation-desk.ts'
import { addEvidenceRoutes } from './evaluate/evidence-routes.ts'
import { addLinkRoutes } from './evaluate/link-routes.ts'
import { addExportRoutes } from './evaluate/export-routes.ts'
import { readEvaluationContent } from './evaluate/read-evaluation-content.ts'
import { addEventsRoute } from './events/events-route.ts'
import { addFaultsRoutes } from './faults/faults-routes.ts'
import { createFailureBrake, type FailureBrake } from './http/failure-brake.ts'
import { forgetAddresses } from './http/forget-addresses.ts'
import { handleError, refuseBrokenRequest } from './http/problems.ts'
import { addSecurity } from './http/security.ts'
import { addSiteFiles, answerNothingHere } from './http/site-files.ts'
import { createGuessWatch, type GuessWatch } from './live/guess-watch.ts'
import { addLiveRoutes } from './live/live-routes.ts'
import { addMeRoutes } from './me/me-routes.ts'
import { readSecrets } from './secrets.ts'
import type { Store } from './store/store.ts'

/** What a server is made of. Everything that starts, waits or listens is left to the caller. */
export interface ServerParts {
  readonly store: Store
  readonly version: string
  /** Folder of the built site; null serves the API alone (during development Vite serves the pages). */
  readonly siteDirectory: string | null
  readonly publicUrl?: string | null
  readonly trustProxy?: boolean | number | readonly string[]
  readonly nowMs?: () => number
  /** Whether faults are written to standard output as JSON lines. */
  readonly logs?: boolean
  readonly brake?: FailureBrake
  readonly watch?: GuessWatch
  /** Address of this machine on the network it is in, once it listens there. */
  readonly phonesAt?: () => string | null
  readonly passwordCost?: ScryptCost
  readonly council?: CouncilSettings | null
  readonly retention?: RetentionRules
  /** Whether learners may see how others chose. Off while the pilot collects. */
  readonly showChoices?: boolean
  /** Where figures and files are made; without one, in this thread. */
  readonly desk?: EvaluationDesk
  /** Bounds of this site, where they are stricter than the usual ones. */
  readonly hiding?: Partial<DisclosureRule>
  /** Stories, questions and region of this build, for figures and packs. */
  readonly content?: EvaluationContent | null
}

/** Builds the server without listening, so that a test can inject requests and Vite can mount it. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const {
    store,
    version,
    siteDirectory,
    publicUrl = null,
    trustProxy = false,
    nowMs = () => Date.now(),
  } = parts
  const app = Fastify({
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: toFastifyTrust(trustProxy),
    // Request lines would hold addresses of people; only faults are logged.
    logger: { level: parts.logs ? 'warn' : 'silent' },
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: 60_000,
    frameworkErrors: handleError,
    clientErrorHandler: refuseBrokenRequest,
    // Told to stop, the server answers what it has begun; connections that only wait are closed.
    forceCloseConnections: 'idle',
  })
  // JSON only: a form on another site cannot send it, which is half of the defence against forged requests.
  app.removeContentTypeParser('text/plain')
  app.setErrorHandler(handleError)
  addSecurity(app, publicUrl)

  const secrets = await readSecrets(store)
  const sessions = createSessions(store, publicUrl?.startsWith('https:') ?? false, nowMs)
  const brake = parts.brake ?? createFailureBrake({ nowMs })
  const watch = parts.watch ?? createGuessWatch({ nowMs })
  forgetAddresses(app, [brake, watch])
  const audit = createAudit(store, nowMs)
  const tickets = createTickets(store, secrets, nowMs)
  const cost = parts.passwordCost ?? strongCost
  addAccess(app, sessions)
  addDemonstrationMark(app, store)

  const rule = stricterRule(parts.hiding ?? {})

  app.get('/api/health', { config: { access: 'anybody' } }, async () => {
    await store.health()
    return { status: 'ok', store: store.kind, version }
  })
  addDataRulesRoute(app, store, parts.retention ?? usualRules)
  addEventsRoute(app, store, secrets, nowMs)
  addFaultsRoutes(app, store, nowMs)
  addMeRoutes(app, { store, secrets, audit, brake, nowMs })
  const accounts = { store, sessions, tickets, audit, brake, cost, nowMs, publicUrl }
  addAccountRoutes(app, accounts)
  addPasskeyRoutes(app, accounts)
  addCouncilRoutes(app, accounts, parts.council ? createCouncilSignIn(parts.council) : null)
  addColleagueRoutes(app, accounts)
  addImportRoutes(app, { store, secrets, audit, nowMs })
  addInvitationRoutes(app, { store, secrets, audit, nowMs })
  addLiveRoutes(app, {
    store,
    secrets,
    nowMs,
    watch,
    phonesAt: () => publicUrl ?? parts.phonesAt?.() ?? null,
  })
  const content = parts.content ?? null
  if (content) await rememberOptions(store, content)
  const contentOf = async () => content ?? (await readEvaluationContent())
  const { studyNumber, hashPerson } = secrets
  const desk =
    parts.desk ??
    createDesk({
      store,
      studyNumber,
      hashPerson,
      version,
      build: buildMark(),
      nowMs,
      content: contentOf,
      rule,
    })
  app.addHook('onClose', () => desk.close())
  addChoicesRoute(app, { desk, isOn: parts.showChoices ?? false, nowMs })
  addExportRoutes(app, { desk, audit })
  addEvidenceRoutes(app, { store, desk, audit, nowMs })
  addLinkRoutes(app, { store, desk, audit, nowMs })

  if (siteDirectory) await addSiteFiles(app, siteDirectory)
  else app.setNotFoundHandler(answerNothingHere)
  return app
}

function toFastifyTrust(trust: boolean | number | readonly string[]) {
  if (typeof trust === 'boolean') return trust
  return typeof trust === 'number' ? (_address: string, hop: number) => hop < trust : [...trust]
}

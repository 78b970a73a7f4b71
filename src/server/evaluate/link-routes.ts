import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Region } from '../../domain/content/region.schema.ts'
import type { EvaluationContent } from '../../domain/evaluation/evaluation-content.ts'
import type { StudyRow } from '../../domain/evaluation/study-row.ts'
import {
  LINK_PATHS,
  linkRequestSchema,
  type LinkPair,
  type Links,
  type LinkSide,
} from '../../protocol/links-api.schema.ts'
import type { Role } from '../../protocol/roles.ts'
import type { Audit } from '../accounts/audit.ts'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import type { AcceptedLinkRecord } from '../store/link-book.ts'
import type { Store } from '../store/store.ts'
import type { LinkProposal } from './link-rows.ts'
import type { StudyKeeper } from './study-keeper.ts'

/** What the routes of links work with. */
export interface LinkRoutesParts {
  readonly store: Store
  readonly keeper: StudyKeeper
  readonly audit: Audit
  readonly nowMs: () => number
  readonly content: () => Promise<EvaluationContent>
}

/** Whoever answers for the whole pilot: the two ends of a link may be of two councils. */
const linking: readonly Role[] = ['regional-evaluator', 'administrator']
const badRequest = 'Send { "from": "…", "to": "…" } as the list of links names them.'
const gone = 'These two do not fit just each other any more. Look at the list again.'
const wait = 'The answers are being worked out. Try again in a moment.'

/** Answers that may be one person's: looked at side by side, accepted, and taken back. */
export function addLinkRoutes(app: FastifyInstance, parts: LinkRoutesParts): void {
  const { store, keeper, audit, nowMs } = parts
  const linkers = { config: { access: linking } } as const

  async function answer(): Promise<Links> {
    const state = await keeper.read()
    if (state.state === 'working') return state
    const { region } = await parts.content()
    const { proposals, lapsed } = state.links
    return {
      state: 'ready',
      pairs: proposals.map((proposal) => pairOf(proposal, region)),
      lapsed: lapsed.map((record) => ({ from: record.from, to: record.to, accepted: acceptance(record) })),
    }
  }

  async function answerAfterChange(): Promise<Links> {
    // A look at the study that began before the change may end after it: only the next one is sure to know of it.
    await keeper.read()
    return answer()
  }

  app.get(LINK_PATHS.links, linkers, answer)

  app.post(LINK_PATHS.accept, linkers, async (request, reply): Promise<Links | FastifyReply> => {
    const body = linkRequestSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, badRequest)
    const { from, to } = body.data
    const state = await keeper.read()
    if (state.state === 'working') return sendProblem(reply, 409, wait)
    const isProposed = state.links.proposals.some(({ link }) => link.from === from && link.to === to)
    if (!isProposed) return sendProblem(reply, 409, gone)
    const account = accountOf(request)
    const acceptedAt = new Date(nowMs()).toISOString()
    // Pressed twice, or by two people: it is kept and noted once.
    if (await store.acceptLink({ from, to, acceptedAt, acceptedBy: account.signInName }))
      await audit('link-accepted', account, shortName(from))
    return answerAfterChange()
  })

  app.post(LINK_PATHS.takeBack, linkers, async (request, reply): Promise<Links | FastifyReply> => {
    const body = linkRequestSchema.safeParse(request.body)
    if (!body.success) return sendProblem(reply, 400, badRequest)
    if (await store.takeBackLink(body.data))
      await audit('link-taken-back', accountOf(request), shortName(body.data.from))
    return answerAfterChange()
  })
}

/** Enough of a hash to find two notes about one link; no way back to a person. */
const shortName = (end: string) => `link ${end.slice(0, 8)}`

const acceptance = ({ acceptedAt, acceptedBy }: AcceptedLinkRecord) => ({ at: acceptedAt, by: acceptedBy })

function pairOf({ link, difference, from, to, accepted }: LinkProposal, region: Region): LinkPair {
  return {
    from: link.from,
    to: link.to,
    difference: { ...difference },
    earlier: sideOf(to, region),
    later: sideOf(from, region),
    accepted: accepted && acceptance(accepted),
  }
}

const labelOf = (choices: readonly { readonly id: string; readonly label: string }[], id: string | null) =>
  choices.find((choice) => choice.id === id)?.label ?? id

function sideOf({ firstDay, lastDay, background, site, link }: StudyRow, region: Region): LinkSide {
  const { authority, role, setting, years } = background
  return {
    firstDay,
    lastDay,
    council: region.authorities.find(({ id }) => id === authority)?.name ?? authority,
    site,
    job: labelOf(region.roles, role),
    setting: labelOf(region.settings, setting),
    years: labelOf(region.years, years),
    waves: link.waves,
  }
}

import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { planText } from '../../domain/evaluation/analysis-plan.schema.ts'
import { sectionSchema } from '../../domain/evaluation/figure.schema.ts'
import { readFilter } from '../../domain/evaluation/filter.ts'
import {
  costsSchema,
  EVALUATE_PATHS,
  freezeRequestSchema,
  type PlanAnswer,
  targetsSchema,
} from '../../protocol/evaluate-api.schema.ts'
import { EVALUATING, type Role, WHOLE_PILOT } from '../../protocol/roles.ts'
import type { Audit } from '../accounts/audit.ts'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import { whileWanted } from '../http/while-wanted.ts'
import type { Store } from '../store/store.ts'
import type { EvaluationDesk, StudyQuestion } from './evaluation-desk.ts'
import { frozenOf } from './frozen-plans.ts'

/** What the routes of figures, report, plan and costs work with. */
export interface EvidenceRoutesParts {
  readonly store: Store
  readonly desk: EvaluationDesk
  readonly audit: Audit
  readonly nowMs: () => number
}

/** So often a running server looks whether a week can be let in. */
const KEEP_UP_MS = 15 * 60_000

/** Figures a section at a time, the report, and what is settled before and beside the data. */
export function addEvidenceRoutes(app: FastifyInstance, parts: EvidenceRoutesParts): void {
  const { store, desk, audit, nowMs } = parts
  const evaluators = { config: { access: EVALUATING } } as const
  const settlers = { config: { access: WHOLE_PILOT } } as const

  // A server that listens has the study at hand before anybody asks, also after a Monday.
  const bringUp = () =>
    void desk
      .bringUp()
      .catch((error) => app.log.error({ reason: String(error) }, 'figures are not brought up'))
  app.addHook('onListen', () => {
    bringUp()
    const timer = setInterval(bringUp, KEEP_UP_MS)
    timer.unref()
    app.server.once('close', () => clearInterval(timer))
  })

  /** Sends what the desk answers, as it comes: bytes, so that nothing is written twice. */
  async function sendAnswer(reply: FastifyReply, question: StudyQuestion): Promise<FastifyReply> {
    const body = await desk.answer(question, whileWanted(reply))
    return reply.type('application/json; charset=utf-8').send(body)
  }

  app.get(EVALUATE_PATHS.figures, evaluators, (request, reply) => {
    const section = sectionSchema.safeParse(queryOf(request).section)
    if (!section.success) return sendProblem(reply, 400, 'Say which section: "?section=confidence".')
    const read = readFilter(queryOf(request))
    if (!read.ok) return sendProblem(reply, 400, read.sentence)
    const { authority } = accountOf(request)
    return sendAnswer(reply, { what: 'figures', section: section.data, filter: read.filter, authority })
  })

  app.get(EVALUATE_PATHS.report, evaluators, (request, reply) => {
    const read = readFilter(queryOf(request))
    if (!read.ok) return sendProblem(reply, 400, read.sentence)
    return sendAnswer(reply, { what: 'report', filter: read.filter, authority: accountOf(request).authority })
  })

  const planAnswer = async (role: Role): Promise<PlanAnswer> => ({
    frozen: [...frozenOf(await store.listPlans())],
    targets: [...(await store.listTargets())],
    mayChange: WHOLE_PILOT.includes(role),
  })

  app.get(EVALUATE_PATHS.plan, evaluators, (request) => planAnswer(accountOf(request).role))

  app.post(EVALUATE_PATHS.freezePlan, settlers, async (request, reply) => {
    const asked = freezeRequestSchema.safeParse(request.body)
    if (!asked.success)
      return sendProblem(reply, 400, `The plan does not fit: ${asked.error.issues[0]?.message ?? ''}.`)
    const account = accountOf(request)
    const text = planText(asked.data.plan)
    const hash = createHash('sha256').update(text).digest('hex')
    const [newest] = await store.listPlans()
    // Pressed twice, or sent twice: the same plan is frozen once.
    if (newest?.hash !== hash) {
      const frozenAt = new Date(nowMs()).toISOString()
      await store.freezePlan({ text, hash, frozenAt, frozenBy: account.signInName })
      await audit('plan-frozen', account, hash.slice(0, 16))
    }
    return planAnswer(account.role)
  })

  app.post(EVALUATE_PATHS.targets, settlers, async (request, reply) => {
    const asked = targetsSchema.safeParse(request.body)
    const targets = asked.data?.targets ?? []
    if (!asked.success || new Set(targets.map(({ authority }) => authority)).size < targets.length)
      return sendProblem(reply, 400, 'Send one target of 1 or more people for each council.')
    await store.setTargets(targets)
    await audit('targets-set', accountOf(request), `${targets.length} councils`)
    return planAnswer(accountOf(request).role)
  })

  app.get(EVALUATE_PATHS.costs, evaluators, async () => ({ costs: await store.listCosts() }))

  app.post(EVALUATE_PATHS.costs, settlers, async (request, reply) => {
    const asked = costsSchema.safeParse(request.body)
    const costs = asked.data?.costs ?? []
    if (!asked.success || new Set(costs.map(({ id }) => id)).size < costs.length)
      return sendProblem(reply, 400, 'Each cost needs a name, an amount of 0 or more and its source.')
    await store.setCosts(costs)
    await audit('costs-set', accountOf(request), `${costs.length} costs`)
    return { costs: await store.listCosts() }
  })
}

function queryOf(request: FastifyRequest): Readonly<Record<string, string | undefined>> {
  // A part that is given twice comes as a list: its last value counts.
  const query = request.query as Readonly<Record<string, string | readonly string[]>>
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : value.at(-1)]),
  )
}

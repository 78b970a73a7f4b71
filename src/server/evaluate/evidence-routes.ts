import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type DisclosureRule, STANDARD_RULE } from '../../domain/disclosure/disclosure-rule.ts'
import {
  analysisPlanSchema,
  type FrozenPlan,
  planText,
} from '../../domain/evaluation/analysis-plan.schema.ts'
import type { EvaluationContent } from '../../domain/evaluation/evaluation-content.ts'
import { sectionSchema } from '../../domain/evaluation/figure.schema.ts'
import { makeFigures } from '../../domain/evaluation/figures/make-figures.ts'
import { type Filter, readFilter } from '../../domain/evaluation/filter.ts'
import { makeReport } from '../../domain/evaluation/report/make-report.ts'
import type { Study } from '../../domain/evaluation/study.ts'
import type { StudyRow } from '../../domain/evaluation/study-row.ts'
import { createStudyViews, type StudyViews, WHOLE_REGION } from '../../domain/evaluation/view.ts'
import {
  costsSchema,
  EVALUATE_PATHS,
  type Figures,
  freezeRequestSchema,
  type PlanAnswer,
  type Report,
  targetsSchema,
  type View,
} from '../../protocol/evaluate-api.schema.ts'
import { EVALUATING, type Role } from '../../protocol/roles.ts'
import type { Audit } from '../accounts/audit.ts'
import { accountOf } from '../http/access.ts'
import { sendProblem } from '../http/problems.ts'
import type { PlanRecord } from '../store/plan-book.ts'
import type { Store } from '../store/store.ts'
import type { StudyKeeper, StudyState } from './study-keeper.ts'

/** What the routes of figures, report, plan and costs work with. */
export interface EvidenceRoutesParts {
  readonly store: Store
  readonly keeper: StudyKeeper
  readonly audit: Audit
  readonly version: string
  readonly nowMs: () => number
  readonly content: () => Promise<EvaluationContent>
  /** Bounds of this site, where they are stricter than the usual ones. */
  readonly rule?: DisclosureRule
}

type ReadyState = Extract<StudyState, { state: 'ready' }>

/** Who may settle the plan, the targets and the costs: those who answer for the whole pilot. */
const settling: readonly Role[] = ['regional-evaluator', 'administrator']

/** So often a running server looks whether a week can be let in. */
const KEEP_UP_MS = 15 * 60_000

/** Figures a section at a time, the report, and what is settled before and beside the data. */
export function addEvidenceRoutes(app: FastifyInstance, parts: EvidenceRoutesParts): void {
  const { store, keeper, audit, version, nowMs, rule = STANDARD_RULE } = parts
  const evaluators = { config: { access: EVALUATING } } as const
  const settlers = { config: { access: settling } } as const
  const views = rememberViews(rule)
  const made = rememberMade()

  /** The study that a question is about, or the answer that says why there is none. */
  async function lookAt(request: FastifyRequest, filter: Filter) {
    const state = await keeper.read()
    if (state.state === 'working') return { answer: state }
    const content = await parts.content()
    const { authority } = accountOf(request)
    const includesUnkeyed = filter.unkeyed
      ? filter.unkeyed === 'include'
      : (await store.countInvitations()) === 0
    const found = views(state.rows, content).look(filter, authority, includesUnkeyed)
    const view: View = {
      filter,
      authority,
      people: found.ok ? found.rows.length : { hidden: 'group' },
      until: state.until ?? '',
      isDemonstration: state.purpose === 'demo',
      includesUnkeyed,
      periods: [...found.periods],
      // Nobody can tell whose these are, so one council is not told.
      leftOut: authority === null ? state.leftOut : { test: 0, otherPurpose: 0, unstarted: 0, unreadable: 0 },
      filters: found.filters.map(({ id, label, choices }) => ({ id, label, choices: [...choices] })),
    }
    if (!found.ok) return { answer: { state: 'refused' as const, sentence: found.sentence, view } }
    const study = await studyOf(found.rows, content, filter, authority)
    return { study: { ...study, returns: state.returns }, view, state }
  }

  async function studyOf(
    rows: readonly StudyRow[],
    content: EvaluationContent,
    filter: Filter,
    authority: string | null,
  ): Promise<Study> {
    const [sites, targets, plans] = await Promise.all([
      store.listInvitations(null),
      store.listTargets(),
      store.listPlans(),
    ])
    const isWhole = filter.authority.includes(WHOLE_REGION)
    const councils = isWhole ? [] : authority === null ? filter.authority : [authority]
    const isAsked = (one: { readonly authority: string }) =>
      councils.length === 0 || councils.includes(one.authority)
    const asked = sites
      .filter(isAsked)
      .filter(({ site }) => filter.site.length === 0 || filter.site.includes(site))
    return {
      rows,
      content,
      sites: asked.map(({ site, authority, arm, startMonth, invited }) => ({
        site,
        authority,
        arm,
        startMonth,
        invited,
      })),
      targets: targets.filter(isAsked),
      plan: frozenOf(plans)[0] ?? null,
      rule,
    }
  }

  // A server that listens has the study at hand before anybody asks, also after a Monday.
  const bringUp = () => void keeper.read().catch(() => undefined)
  app.addHook('onListen', () => {
    bringUp()
    const timer = setInterval(bringUp, KEEP_UP_MS)
    timer.unref()
    app.server.once('close', () => clearInterval(timer))
  })

  app.get(EVALUATE_PATHS.figures, evaluators, async (request, reply): Promise<Figures | FastifyReply> => {
    const section = sectionSchema.safeParse(queryOf(request).section)
    if (!section.success) return sendProblem(reply, 400, 'Say which section: "?section=confidence".')
    const read = readFilter(queryOf(request))
    if (!read.ok) return sendProblem(reply, 400, read.sentence)
    const found = await lookAt(request, read.filter)
    if ('answer' in found) return found.answer
    const figures = made(found, section.data, () => makeFigures(section.data, found.study))
    return { state: 'ready', section: section.data, view: found.view, figures: [...figures] }
  })

  app.get(EVALUATE_PATHS.report, evaluators, async (request, reply): Promise<Report | FastifyReply> => {
    const read = readFilter(queryOf(request))
    if (!read.ok) return sendProblem(reply, 400, read.sentence)
    const found = await lookAt(request, read.filter)
    if ('answer' in found) return found.answer
    const costs = await store.listCosts()
    const report = made(found, `report ${JSON.stringify(costs)}`, () => makeReport(found.study, costs))
    const { parts: chapters, ...days } = report
    return {
      state: 'ready',
      view: found.view,
      ...days,
      version,
      plan: found.study.plan,
      costs: [...costs],
      parts: [...chapters],
    }
  })

  const planAnswer = async (role: Role): Promise<PlanAnswer> => ({
    frozen: [...frozenOf(await store.listPlans())],
    targets: [...(await store.listTargets())],
    mayChange: settling.includes(role),
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

/** Views over the newest rows, made once for them. */
function rememberViews(rule: DisclosureRule) {
  let held: { readonly rows: ReadyState['rows']; readonly views: StudyViews } | null = null
  return (rows: ReadyState['rows'], content: EvaluationContent): StudyViews => {
    if (held?.rows !== rows) held = { rows, views: createStudyViews(rows, content, rule) }
    return held.views
  }
}

/** So many answers are kept: the sections of the dashboard for some filters. */
const MOST_KEPT = 100

/** What was made of the newest rows, so that nobody waits for the same figures twice and learners' posts do not wait. */
function rememberMade() {
  const kept = new Map<string, unknown>()
  let rows: ReadyState['rows'] | null = null
  return <T>(
    of: { readonly study: Study; readonly view: View; readonly state: ReadyState },
    what: string,
    make: () => T,
  ): T => {
    if (rows !== of.state.rows || kept.size >= MOST_KEPT) kept.clear()
    rows = of.state.rows
    const { sites, targets, plan } = of.study
    const { filter, authority, includesUnkeyed } = of.view
    const key = JSON.stringify([what, filter, authority, includesUnkeyed, sites, targets, plan?.hash])
    const known = kept.get(key)
    if (known !== undefined) return known as T // `what` says which kind of thing it is
    const value = make()
    kept.set(key, value)
    return value
  }
}

function queryOf(request: FastifyRequest): Readonly<Record<string, string | undefined>> {
  // A part that is given twice comes as a list: its last value counts.
  const query = request.query as Readonly<Record<string, string | readonly string[]>>
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : value.at(-1)]),
  )
}

/** Plans as they can be read; a text that no longer fits is left where it is. */
function frozenOf(records: readonly PlanRecord[]): readonly FrozenPlan[] {
  return records.flatMap((record) => {
    const plan = analysisPlanSchema.safeParse(JSON.parse(record.text))
    return plan.success ? [{ plan: plan.data, ...record }] : []
  })
}

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { demoContentOf } from '../../../src/domain/demo/demo-content.ts'
import { planText, usualPlan } from '../../../src/domain/evaluation/analysis-plan.schema.ts'
import { evaluationContentOf } from '../../../src/domain/evaluation/evaluation-content.ts'
import { figureSections } from '../../../src/domain/evaluation/figure.schema.ts'
import {
  costsSchema,
  figuresSchema,
  planAnswerSchema,
  reportSchema,
} from '../../../src/protocol/evaluate-api.schema.ts'
import { fillWithDemo } from '../../../src/server/demo/fill-with-demo.ts'
import { scenarioContent } from '../../support/scenario-content.ts'
import { signInServer } from '../sign-in-support.ts'

const content = scenarioContent()

async function setUp(people: number) {
  const server = await signInServer({ content: evaluationContentOf(content) })
  const demo = demoContentOf(content, (ms) => new Date(ms).toISOString())
  if (people > 0) await fillWithDemo(server.store, { people, seed: '3', content: demo })
  /** Asks again while the study is being worked out, as a page does. */
  async function ready(url: string, cookie: string) {
    for (let attempt = 0; ; attempt++) {
      const answer = await server.get(url, cookie)
      if (answer.json().state !== 'working' || attempt > 300) return answer
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return { ...server, ready }
}

test('figures come a section at a time and fit the protocol; the report is made of the same ones', async () => {
  const { ready, member } = await setUp(130)
  const { cookie } = await member('regional-evaluator')
  const all = new Map<string, unknown>()
  for (const section of figureSections) {
    const answer = figuresSchema.parse(
      (await ready(`/api/evaluate/figures?section=${section}`, cookie)).json(),
    )
    if (answer.state !== 'ready') throw new Error(`${section} is not ready`)
    expect(answer.view).toMatchObject({ authority: null, isDemonstration: true, includesUnkeyed: false })
    for (const figure of answer.figures) all.set(figure.id, figure)
  }
  expect(all.size).toBeGreaterThan(25)
  const report = reportSchema.parse((await ready('/api/evaluate/report', cookie)).json())
  if (report.state !== 'ready') throw new Error('the report is not ready')
  const told = report.parts.flatMap(({ figures }) => figures).filter(({ id }) => id !== 'cost')
  expect(told.length).toBeGreaterThan(8)
  for (const figure of told) expect(figure).toEqual(all.get(figure.id))
})

test('a filter narrows; one that would single people out is refused with a sentence', async () => {
  const { ready, get, member } = await setUp(130)
  const { cookie } = await member('regional-evaluator')
  const people = async (filter: string) => {
    const { state, view } = (await ready(`/api/evaluate/figures?section=took-part${filter}`, cookie)).json()
    return [state, view.people] as const
  }
  const [, all] = await people('')
  const [state, some] = await people('&way=lite')
  expect([state, some > 10 && some < all]).toEqual(['ready', true])
  expect(await people('&role=volunteer&setting=day-service')).toEqual(['refused', { hidden: 'group' }])
  for (const url of [
    'figures',
    'figures?section=gossip',
    'figures?section=use&way=by-bus',
    'report?from=May',
  ])
    expect((await get(`/api/evaluate/${url}`, cookie)).statusCode).toBe(400)
})

test('a council evaluator never sees another council', async () => {
  const { ready, member } = await setUp(130)
  const { cookie } = await member('evaluator', 'northumberland')
  const all = await member('regional-evaluator')
  const ask = async (filter: string, who = cookie) =>
    (await ready(`/api/evaluate/figures?section=took-part${filter}`, who)).json()
  const own = await ask('')
  const same = await ask('&authority=northumberland', all.cookie)
  expect(own.state).toBe(same.state)
  if (own.state === 'ready') expect(own.view.people).toEqual(same.view.people)
  expect((await ask('&authority=sunderland')).state).toBe('refused')
  expect((await ready('/api/evaluate/report?authority=sunderland', cookie)).json().state).toBe('refused')
  const region = await ask('&authority=all')
  expect(region.view.leftOut).toEqual({ test: 0, otherPurpose: 0, unstarted: 0, unreadable: 0 })
  if (region.state === 'ready') expect(region.view.people).toEqual((await ask('', all.cookie)).view.people)
})

test('an empty store says that there are not enough people', async () => {
  const { get, member } = await setUp(0)
  const { cookie } = await member('administrator')
  const answer = figuresSchema.parse((await get('/api/evaluate/figures?section=took-part', cookie)).json())
  if (answer.state !== 'refused') throw new Error('figures of nobody are shown')
  expect(answer.sentence).toMatch(/^Not enough people yet/)
  expect(answer.view.people).toEqual({ hidden: 'group' })
})

test('a plan is frozen once, with its date, its hash and who froze it, and can never be changed', async () => {
  const { get, post, member, audit } = await setUp(0)
  const { cookie, signInName } = await member('regional-evaluator')
  const freeze = (plan: object) => post('/api/evaluate/plan/freeze', { plan }, cookie)
  const first = planAnswerSchema.parse((await freeze(usualPlan)).json())
  expect(first.mayChange).toBe(true)
  expect(first.frozen).toHaveLength(1)
  expect(first.frozen[0]).toMatchObject({ plan: usualPlan, frozenBy: signInName, visitsBefore: 0 })
  const { text = '', hash } = first.frozen[0] ?? {}
  expect(text).toBe(planText(usualPlan))
  expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
  expect(planAnswerSchema.parse((await freeze(usualPlan)).json()).frozen).toHaveLength(1)
  const second = planAnswerSchema.parse((await freeze({ ...usualPlan, wave: 'after' })).json())
  expect(second.frozen.map(({ plan }) => plan.wave)).toEqual(['after', 'later'])
  expect((await audit()).filter(([, action]) => action === 'plan-frozen')).toHaveLength(2)
  for (const wrong of [{ ...usualPlan, threshold: 3 }, { ...usualPlan, primary: [] }, {}])
    expect((await freeze(wrong)).statusCode).toBe(400)
  const council = await member('evaluator', 'gateshead')
  expect((await post('/api/evaluate/plan/freeze', { plan: usualPlan }, council.cookie)).statusCode).toBe(403)
  expect(planAnswerSchema.parse((await get('/api/evaluate/plan', council.cookie)).json())).toMatchObject({
    mayChange: false,
    frozen: [{}, {}],
  })
})

test('targets and costs are kept; a council twice or a cost without source is refused and changes nothing', async () => {
  const { get, post, member } = await setUp(0)
  const { cookie } = await member('administrator')
  const target = { authority: 'gateshead', people: 30 }
  const set = await post('/api/evaluate/targets', { targets: [target] }, cookie)
  expect(planAnswerSchema.parse(set.json()).targets).toEqual([target])
  expect((await post('/api/evaluate/targets', { targets: [target, target] }, cookie)).statusCode).toBe(400)
  const cost = { id: 'trainer', kind: 'trainer', label: 'Two days', pence: 90_000, source: 'Invoice 7' }
  const costs = await post('/api/evaluate/costs', { costs: [cost] }, cookie)
  expect(costsSchema.parse(costs.json()).costs).toEqual([cost])
  const wrong = await post('/api/evaluate/costs', { costs: [{ ...cost, source: '' }] }, cookie)
  expect(wrong.statusCode).toBe(400)
  expect(costsSchema.parse((await get('/api/evaluate/costs', cookie)).json()).costs).toEqual([cost])
  expect(planAnswerSchema.parse((await get('/api/evaluate/plan', cookie)).json()).targets).toEqual([target])
})

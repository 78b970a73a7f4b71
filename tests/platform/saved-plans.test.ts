import { beforeEach, expect, test } from 'vitest'
import type { PlanChoices } from '../../src/domain/live/session-plan.ts'
import { createSavedPlans } from '../../src/platform/saved-plans.ts'

const plan = (id: string, name = id): PlanChoices => ({
  id,
  name,
  length: 75,
  person: 'tommy-hallam',
  stories: [{ story: 's02', decisions: ['the-drawer'] }],
  devices: [],
  questions: 'headline',
  answers: 'phones',
})

beforeEach(() => localStorage.clear())

test('plans are there after a reload, the last one saved first', () => {
  const plans = createSavedPlans()
  plans.save(plan('a'))
  plans.save(plan('b'))
  plans.save(plan('a', 'again'))
  expect(createSavedPlans().list()).toEqual([plan('a', 'again'), plan('b')])
})

test('a plan can be taken away', () => {
  const plans = createSavedPlans()
  plans.save(plan('a'))
  plans.remove('a')
  expect(createSavedPlans().list()).toEqual([])
})

test('an entry that cannot be read is kept aside and counted, the others are there', () => {
  const odd = { ...plan('odd'), length: 20 }
  const stored = { version: 1, value: { plans: [odd, plan('a')], unread: [] } }
  localStorage.setItem('virtual-house.plans', JSON.stringify(stored))
  const plans = createSavedPlans()
  expect([plans.list().length, plans.unreadCount()]).toEqual([1, 1])
  plans.save(plan('b'))
  expect(JSON.parse(localStorage.getItem('virtual-house.plans') ?? '').value.unread).toEqual([odd])
})

test('without storage plans live as long as the page', () => {
  const plans = createSavedPlans(null)
  plans.save(plan('a'))
  expect(plans.list()).toEqual([plan('a')])
})

test('the fifty newest are kept', () => {
  const plans = createSavedPlans()
  for (let at = 0; at < 52; at += 1) plans.save(plan(`plan-${at}`))
  expect(plans.list().map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, at) => `plan-${51 - at}`))
})

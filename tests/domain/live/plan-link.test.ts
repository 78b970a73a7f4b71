import { describe, expect, test } from 'vitest'
import { readPlanLink, writePlanLink } from '../../../src/domain/live/plan-link.ts'
import type { PlanChoices } from '../../../src/domain/live/session-plan.ts'

const choices: PlanChoices = {
  id: 'plan-1',
  name: 'Tuesday ~ team 3 # 50% é',
  length: 90,
  person: 'tommy-hallam',
  stories: [
    { story: 's02-two-hours-on-the-lino', decisions: ['the-drawer', 'amber-light'] },
    { story: 's07-back-to-the-gate', decisions: ['not-sent'] },
  ],
  devices: ['alarm-hub', 'key-safe'],
  questions: 'all',
  answers: 'hands',
}

describe('a plan in an address', () => {
  test('comes back as it was, under a new id', () => {
    const link = writePlanLink(choices)
    expect(link).toMatch(/^plan=[\w.~%-]+$/)
    expect(readPlanLink(`#${link}`, 'plan-2')).toEqual({ ...choices, id: 'plan-2' })
  })

  test('can be without devices and name', () => {
    const plain = { ...choices, devices: [], name: '' }
    expect(readPlanLink(writePlanLink(plain), 'plan-1')).toEqual(plain)
  })

  test.each([
    '',
    '#',
    '#main',
    '#plan=',
    '#plan=2~75~phones~headline~a~b.c~~',
    '#plan=1~70~phones~headline~a~b.c~~',
    '#plan=1~75~phones~headline~a~b~~',
    '#plan=1~75~phones~headline~a~<script>.c~~',
    `#plan=1~75~phones~headline~a~b.c~~${'x'.repeat(3000)}`,
  ])('%s is no plan', (hash) => {
    expect(readPlanLink(hash, 'plan-1')).toBeNull()
  })

  test('a name that cannot be read is left out', () => {
    expect(readPlanLink('#plan=1~75~phones~headline~a~b.c~~%E0%A4%A', 'plan-1')?.name).toBe('')
  })
})

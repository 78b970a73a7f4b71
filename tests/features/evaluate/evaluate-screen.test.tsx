import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import type { Answer, EvaluateApi, Overview } from '../../../src/protocol/evaluate-api.schema.ts'
import { EvaluateScreen } from '../../../src/features/evaluate/evaluate-screen.tsx'

const some: Overview = {
  started: 44,
  finished: 40,
  matched: 38,
  peopleWithCode: 30,
  unkeyed: 0,
  includesUnkeyed: true,
  notCounted: 2,
  isDemonstration: false,
  unreadable: 0,
  questions: [
    {
      question: 'recommend',
      pairs: {
        people: 38,
        confidentBefore: { shown: true, value: 10 },
        confidentAfter: { shown: true, value: 20 },
      },
    },
    { question: 'use', pairs: null },
  ],
}
const notSignedIn = { ok: false, reason: 'not-signed-in', message: 'Sign in first.' } as const

function setUp(overview: Partial<Overview> = {}, over: Partial<EvaluateApi> = {}) {
  const asked: (boolean | null)[] = []
  const saved: [string, string, number][] = []
  const said: string[] = []
  const went: string[] = []
  const api: EvaluateApi = {
    account: async () => ({
      ok: true,
      value: { signInName: 'green-kettle-27', role: 'administrator', authority: null },
    }),
    createAccount: async () => notSignedIn,
    signIn: async () => notSignedIn,
    signOut: async () => ({ ok: true, value: null }),
    async overview(includeUnkeyed) {
      asked.push(includeUnkeyed)
      return { ok: true, value: { ...some, ...overview, includesUnkeyed: includeUnkeyed ?? true } }
    },
    pilotZip: async () => ({ ok: true, value: new Uint8Array([80, 75]) }),
    ...over,
  }
  const view = render(
    <EvaluateScreen
      api={api}
      saver={{ save: async (name, type, content) => void saved.push([name, type, content.length]) }}
      href={(path) => path}
      navigate={(path) => went.push(path)}
      announce={(text) => said.push(text)}
    />,
  )
  return { ...view, asked, saved, said, went, user: userEvent.setup() }
}
const cells = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent))

test('says who took part and shows before and after as a table', async () => {
  setUp()
  expect(cells(await screen.findByRole('table', { name: 'Visits and people so far' }))).toEqual([
    ['What we count', 'How many'],
    ['Visits started', '44'],
    ['Visits finished', '40'],
    ['People with a code', '30'],
    ['Answered before and after', '38'],
    ['Visits without an invitation link', 'None'],
    ['Test visits and others that do not count', '2'],
  ])
  expect(cells(screen.getByRole('table', { name: /People who were confident/ }))).toEqual([
    ['Question', 'Before', 'After', 'People'],
    ['Suggest technology', '10', '20', '38'],
  ])
  expect(screen.getByText('Use technology: Shown from 10 people who answered both times.')).toBeTruthy()
  expect(screen.queryByText(/Fewer than 30 people/)).toBeNull()
})

test('small counts are said in words, and few people bring a caution', async () => {
  setUp({
    questions: [
      {
        question: 'use',
        pairs: {
          people: 12,
          confidentBefore: { shown: false, reason: 'under-5' },
          confidentAfter: { shown: false, reason: 'all-but-under-5' },
        },
      },
    ],
  })
  expect(cells(await screen.findByRole('table', { name: /People who were confident/ }))[1]).toEqual([
    'Use technology',
    'Under 5',
    'Nearly all',
    '12',
  ])
  expect(screen.getByText(/Fewer than 30 people answered both times/)).toBeTruthy()
  expect(screen.getByText(/We do not show counts of 1 to 4/)).toBeTruthy()
})

test('the evaluator decides whether visits without an invitation count', async () => {
  const { user, asked } = setUp({ unkeyed: 6 })
  const box = await screen.findByRole('checkbox', { name: 'Count visits without an invitation link too' })
  expect((box as HTMLInputElement).checked).toBe(true)
  await user.click(box)
  expect(asked).toEqual([null, false])
  expect((await screen.findByRole<HTMLInputElement>('checkbox')).checked).toBe(false)
})

test('downloads the pack', async () => {
  const { user, saved, said } = setUp()
  await user.click(await screen.findByRole('button', { name: 'Download pilot.zip' }))
  expect(saved).toEqual([['pilot.zip', 'application/zip', 2]])
  expect(said.at(-1)).toBe('pilot.zip is saved.')
})

test('a failed download is said and can be tried again', async () => {
  const failed: Answer<never> = { ok: false, reason: 'unreachable', message: 'We cannot reach the server.' }
  let answer: Answer<Uint8Array<ArrayBuffer>> = failed
  const { user, saved } = setUp({}, { pilotZip: async () => answer })
  await user.click(await screen.findByRole('button', { name: 'Download pilot.zip' }))
  expect(screen.getByText('We cannot reach the server.')).toBeTruthy()
  answer = { ok: true, value: new Uint8Array([80, 75]) }
  await user.click(screen.getByRole('button', { name: 'Download pilot.zip' }))
  expect(saved).toHaveLength(1)
  expect(screen.queryByText('We cannot reach the server.')).toBeNull()
})

test('whoever is not signed in gets a way to, and no numbers', async () => {
  setUp({}, { account: async () => notSignedIn })
  const link = await screen.findByRole('link', { name: 'Sign in' })
  expect(link.getAttribute('href')).toBe('/sign-in')
  expect(screen.queryByRole('table')).toBeNull()
})

test('a server that cannot be reached is said, with a way to look again', async () => {
  let isUp = false
  const { user } = setUp(
    {},
    {
      account: async () =>
        isUp
          ? { ok: true, value: { signInName: 'green-kettle-27', role: 'administrator', authority: null } }
          : { ok: false, reason: 'unreachable', message: 'We cannot reach the server.' },
    },
  )
  expect(await screen.findByText('We cannot reach the server.')).toBeTruthy()
  isUp = true
  await user.click(screen.getByRole('button', { name: 'Look again' }))
  expect(await screen.findByRole('table', { name: 'Visits and people so far' })).toBeTruthy()
})

test('signs out', async () => {
  const { user, went } = setUp()
  await user.click(await screen.findByRole('button', { name: 'Sign out' }))
  expect(went).toEqual(['/sign-in'])
})

test('axe finds nothing', async () => {
  const { container } = setUp({ unkeyed: 3 })
  await screen.findByRole('table', { name: 'Visits and people so far' })
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations).toEqual([])
})

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { FirstAccountScreen } from '../../../src/features/sign-in/first-account-screen.tsx'
import { SignInScreen } from '../../../src/features/sign-in/sign-in-screen.tsx'
import type { Account } from '../../../src/protocol/account-api.schema.ts'
import type { Answer } from '../../../src/protocol/evaluate-api.schema.ts'

const account: Account = { signInName: 'green-kettle-27', role: 'administrator', authority: null }
const refused: Answer<never> = {
  ok: false,
  reason: 'not-signed-in',
  message: 'The sign-in name or the password is not right.',
}

/** A browser with passkeys, and a server with council sign-in. */
const otherWays = {
  canUsePasskeys: () => true,
  signInWays: async () => ({ ok: true, value: { council: true } }) as const,
  signInWithPasskey: async (): Promise<Answer<Account>> => ({ ok: true, value: account }),
  createWithPasskey: async (): Promise<Answer<Account>> => ({ ok: true, value: account }),
  leaveForCouncil: async (): Promise<Answer<never>> => refused,
}

function signIn(answer: Answer<Account>, councilRefusal: string | null = null) {
  const asked: string[][] = []
  const went: string[] = []
  const view = render(
    <SignInScreen
      councilRefusal={councilRefusal}
      api={{
        ...otherWays,
        async signInWithPassword(...values) {
          asked.push(values)
          return answer
        },
      }}
      navigate={(path) => went.push(path)}
      announce={() => undefined}
    />,
  )
  return { ...view, asked, went, user: userEvent.setup() }
}

function firstAccount(answer: Answer<Account>, oneTimeKey = 'key-1') {
  const asked: string[][] = []
  const view = render(
    <FirstAccountScreen
      api={{
        ...otherWays,
        async createWithPassword(...values) {
          asked.push(values)
          return answer
        },
      }}
      oneTimeKey={oneTimeKey}
      href={(path) => path}
      announce={() => undefined}
    />,
  )
  return { ...view, asked, user: userEvent.setup() }
}

test('signs in by keyboard alone, with a pasted password', async () => {
  const { user, asked, went } = signIn({ ok: true, value: account })
  await user.click(screen.getByLabelText('Sign-in name'))
  await user.keyboard('green-kettle-27')
  await user.tab()
  await user.paste('three plain words')
  await user.keyboard('{Enter}')
  expect(asked).toEqual([['green-kettle-27', 'three plain words']])
  expect(went).toEqual(['/evaluate'])
})

test('password managers know the fields, and the password can be looked at', async () => {
  const { user } = signIn(refused)
  const password = screen.getByLabelText('Password')
  expect(screen.getByLabelText('Sign-in name').getAttribute('autocomplete')).toBe('username')
  expect([password.getAttribute('autocomplete'), password.getAttribute('type')]).toEqual([
    'current-password',
    'password',
  ])
  await user.click(screen.getByRole('checkbox', { name: 'Show the password' }))
  expect(screen.getByLabelText('Password').getAttribute('type')).toBe('text')
})

test('empty fields are named, with the focus on the list of them', async () => {
  const { user, asked } = signIn(refused)
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(screen.getAllByText('Enter your sign-in name.').length).toBeGreaterThan(0)
  expect(screen.getAllByText('Enter your password.').length).toBeGreaterThan(0)
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'There is a problem' }))
  expect(asked).toEqual([])
})

test('a wrong password is said in words and what was typed stays', async () => {
  const { user, went } = signIn(refused)
  await user.type(screen.getByLabelText('Sign-in name'), 'green-kettle-27')
  await user.type(screen.getByLabelText('Password'), 'not this one')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(screen.getAllByText('The sign-in name or the password is not right.').length).toBeGreaterThan(0)
  expect(screen.getByLabelText<HTMLInputElement>('Sign-in name').value).toBe('green-kettle-27')
  expect(went).toEqual([])
})

test('a passkey signs in with one press, a trainer to their account', async () => {
  const { user, went } = signIn(refused)
  await user.click(screen.getByRole('button', { name: 'Sign in with a passkey' }))
  expect(went).toEqual(['/evaluate'])
})

test('a council account that is not known here is said in words', async () => {
  const { user } = signIn(refused, 'Your council did not sign you in.')
  expect(screen.getByText(/Your council did not sign you in/)).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: 'Sign in with my council account' }))
  expect(screen.getByText('The sign-in name or the password is not right.')).toBeTruthy()
})

test('a one-time link makes an account with a passkey, and asks for no password to be kept', async () => {
  const { user, asked } = firstAccount(refused)
  await user.click(screen.getByRole('button', { name: 'Use a passkey' }))
  expect(await screen.findByText('This is your name here. Colleagues see it in lists.')).toBeTruthy()
  expect(asked).toEqual([])
})

test('a one-time link makes an account and shows the name to keep', async () => {
  const { user, asked } = firstAccount({ ok: true, value: account })
  await user.type(screen.getByLabelText('Choose a password'), 'three plain words')
  await user.click(screen.getByRole('button', { name: 'Make my account' }))
  expect(asked).toEqual([['key-1', 'three plain words']])
  expect(screen.getByLabelText<HTMLInputElement>('Sign-in name').value).toBe('green-kettle-27')
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your account is ready' }))
  expect(screen.getByRole('link', { name: 'See the results' }).getAttribute('href')).toBe('/evaluate')
  expect(screen.getByRole('link', { name: 'Lead a session' }).getAttribute('href')).toBe('/train')
})

test('a short password and a used link are said in words', async () => {
  const used: Answer<Account> = {
    ok: false,
    reason: 'refused',
    message: 'This link was used before or is too old.',
  }
  const { user, asked } = firstAccount(used)
  await user.type(screen.getByLabelText('Choose a password'), 'short')
  await user.click(screen.getByRole('button', { name: 'Make my account' }))
  expect(screen.getAllByText('Choose a password of 10 characters or more.').length).toBeGreaterThan(0)
  expect(asked).toEqual([])
  await user.type(screen.getByLabelText('Choose a password'), ' but longer now')
  await user.click(screen.getByRole('button', { name: 'Make my account' }))
  expect(screen.getAllByText('This link was used before or is too old.').length).toBeGreaterThan(0)
})

test('a link without its key asks for no password', () => {
  firstAccount(refused, '')
  expect(screen.getByText(/This link is not complete/)).toBeTruthy()
  expect(screen.queryByLabelText('Choose a password')).toBeNull()
})

test('axe finds nothing on either page', async () => {
  const rules = { rules: { 'color-contrast': { enabled: false } } }
  expect((await axe.run(signIn(refused).container, rules)).violations).toEqual([])
  document.body.replaceChildren()
  expect((await axe.run(firstAccount(refused).container, rules)).violations).toEqual([])
})

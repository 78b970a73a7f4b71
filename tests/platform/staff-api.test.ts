import { expect, onTestFinished, test, vi } from 'vitest'
import { createMyDataApi } from '../../src/platform/my-data-api.ts'
import { createStaffApi } from '../../src/platform/staff-api.ts'

const json = (status: number, body: unknown) =>
  new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  })

function apiThat(...answers: readonly Response[]) {
  const left = [...answers]
  const asked: [string, unknown][] = []
  const went: string[] = []
  const ask = async (path: unknown, request?: RequestInit) => {
    asked.push([String(path), request?.body ? JSON.parse(String(request.body)) : null])
    return left.shift() ?? json(500, {})
  }
  return { asked, went, ask, api: createStaffApi({ ask, leaveFor: (location) => went.push(location) }) }
}

test('signing in with a password gives the account; signing out needs no answer', async () => {
  const account = { signInName: 'green-kettle-27', role: 'administrator', authority: null }
  const { api, asked } = apiThat(json(200, account), new Response(null, { status: 204 }))
  expect(await api.signInWithPassword('green-kettle-27', 'three plain words')).toEqual({
    ok: true,
    value: account,
  })
  expect(await api.signOut()).toEqual({ ok: true, value: true })
  expect(asked).toEqual([
    ['/api/sign-in', { signInName: 'green-kettle-27', password: 'three plain words' }],
    ['/api/sign-out', {}],
  ])
})

test('council sign-in leaves for the address the server gives, with the key of a link', async () => {
  const { api, asked, went } = apiThat(json(200, { location: 'https://login.example.org/authorize?x=1' }))
  void api.leaveForCouncil('key-1')
  await expect.poll(() => went).toEqual(['https://login.example.org/authorize?x=1'])
  expect(asked).toEqual([['/api/council-sign-in', { key: 'key-1' }]])
})

test('a council that does not answer is said in words, and the page is not left', async () => {
  const problem = { type: 'about:blank', title: 'Not ready', status: 503, detail: 'It does not answer.' }
  const { api, went } = apiThat(json(503, problem))
  expect(await api.addCouncil()).toEqual({ ok: false, reason: 'refused', message: 'It does not answer.' })
  expect(went).toEqual([])
})

test('a browser that makes no passkey gives a sentence, not a fault', async () => {
  const { api } = apiThat(json(200, { challenge: 'abc' }), json(200, { challenge: 'abc' }))
  for (const answer of [await api.signInWithPasskey(), await api.createWithPasskey('key-1')]) {
    expect(answer).toEqual({
      ok: false,
      reason: 'refused',
      message: 'The passkey was not used. You can try again, or use your password.',
    })
  }
})

test('a device that holds a passkey of this account already is named as the reason', async () => {
  onTestFinished(() => void vi.unstubAllGlobals())
  vi.stubGlobal('PublicKeyCredential', vi.fn())
  const create = vi.fn().mockRejectedValue(new DOMException('held', 'InvalidStateError'))
  vi.stubGlobal('navigator', { credentials: { create } })
  const { api, asked } = apiThat(json(200, { challenge: 'abc', user: { id: 'abc' }, excludeCredentials: [] }))
  expect(await api.addPasskey()).toEqual({
    ok: false,
    reason: 'refused',
    message: 'This device has a passkey of yours already. Add one on another device.',
  })
  expect(asked).toHaveLength(1)
})

test('changes are sent as the server takes them', async () => {
  const { api, asked } = apiThat(...Array.from({ length: 6 }, () => json(204, null)))
  const grant = { role: 'evaluator', authority: 'gateshead' } as const
  await api.changeRole('a', grant)
  await api.closeAccount('a')
  await api.setPassword(null, 'three plain words')
  await api.closeInvitation('site-1')
  await api.signOutEverywhere()
  await api.audit(17)
  expect(asked).toEqual([
    ['/api/colleagues/role', { id: 'a', ...grant }],
    ['/api/colleagues/close', { id: 'a' }],
    ['/api/account/password', { current: null, password: 'three plain words' }],
    ['/api/invitations/close', { site: 'site-1' }],
    ['/api/account/sign-out-everywhere', {}],
    ['/api/audit?before=17', null],
  ])
})

test('what does not fit what was promised counts as no answer', async () => {
  const { api } = apiThat(json(200, { accounts: 'none' }))
  expect(await api.colleagues()).toMatchObject({ ok: false, reason: 'unreachable' })
})

test('the code of a person travels in the body, never in an address', async () => {
  const { ask, asked } = apiThat(json(200, { events: [1] }), json(200, { erased: 3 }))
  const api = createMyDataApi(ask)
  expect(await api.held('K7M4-Q2XN')).toEqual({ ok: true, value: [1] })
  expect(await api.erase('K7M4-Q2XN')).toEqual({ ok: true, value: 3 })
  expect(asked).toEqual([
    ['/api/me', { code: 'K7M4-Q2XN' }],
    ['/api/me/erase', { code: 'K7M4-Q2XN' }],
  ])
  expect(await createMyDataApi(apiThat(json(404, {})).ask).dataRules()).toBeNull()
})

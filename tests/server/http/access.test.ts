import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { roleSchema } from '../../../src/protocol/roles.ts'
import { type Access, addAccess } from '../../../src/server/http/access.ts'
import { listRoutes } from '../../support/server-routes.ts'
import { signInServer } from '../sign-in-support.ts'

const evaluating = ['evaluator', 'regional-evaluator', 'administrator'] as const
const leading = ['trainer', 'administrator'] as const
const settling = ['regional-evaluator', 'administrator'] as const
const administrator = ['administrator'] as const

/** Every route of the server and who may call it. A route that is missing here, or more open than here, fails. */
const routes: Readonly<Record<string, Access>> = {
  'GET /api/health': 'anybody',
  'GET /api/data-rules': 'anybody',
  'GET /api/choices/:story': 'anybody',
  'POST /api/events': 'anybody',
  'POST /api/me': 'anybody',
  'POST /api/me/erase': 'anybody',
  'POST /api/sign-in': 'anybody',
  'GET /api/sign-in/ways': 'anybody',
  'POST /api/sign-out': 'anybody',
  'POST /api/account/create': 'anybody',
  'POST /api/passkeys/create-options': 'anybody',
  'POST /api/passkeys/create': 'anybody',
  'POST /api/passkeys/sign-in-options': 'anybody',
  'POST /api/passkeys/sign-in': 'anybody',
  'POST /api/council-sign-in': 'anybody',
  'GET /api/council-sign-in/return': 'anybody',
  'GET /api/account': 'signed-in',
  'GET /api/account/ways': 'signed-in',
  'POST /api/account/password': 'signed-in',
  'POST /api/account/sign-out-everywhere': 'signed-in',
  'POST /api/passkeys/add-options': 'signed-in',
  'POST /api/passkeys/add': 'signed-in',
  'POST /api/passkeys/remove': 'signed-in',
  'POST /api/council-sign-in/add': 'signed-in',
  'GET /api/export/pilot.zip': evaluating,
  'GET /api/evaluate/figures': evaluating,
  'GET /api/evaluate/report': evaluating,
  'GET /api/evaluate/plan': evaluating,
  'POST /api/evaluate/plan/freeze': settling,
  'POST /api/evaluate/targets': settling,
  'GET /api/evaluate/costs': evaluating,
  'POST /api/evaluate/costs': settling,
  'GET /api/evaluate/links': settling,
  'POST /api/evaluate/links/accept': settling,
  'POST /api/evaluate/links/take-back': settling,
  'GET /api/export/publication.zip': settling,
  'GET /api/export/progress': evaluating,
  'GET /api/imports': settling,
  'POST /api/imports': settling,
  'POST /api/imports/preview': settling,
  'POST /api/imports/undo': settling,
  'GET /api/invitations': evaluating,
  'POST /api/invitations': evaluating,
  'POST /api/invitations/close': evaluating,
  'GET /api/colleagues': administrator,
  'POST /api/colleagues/invite': administrator,
  'POST /api/colleagues/withdraw': administrator,
  'POST /api/colleagues/role': administrator,
  'POST /api/colleagues/sign-out': administrator,
  'POST /api/colleagues/close': administrator,
  'GET /api/audit': administrator,
  'POST /api/faults': 'anybody',
  'GET /api/faults': administrator,
  'POST /api/live': leading,
  'GET /api/live': leading,
  'POST /api/live/resume': leading,
  'POST /api/live/join': 'anybody',
  'POST /api/live/notes-key': 'anybody',
  'POST /api/live/notes': 'anybody',
  'POST /api/live/send': 'anybody',
  'GET /api/live/stream': 'anybody',
  'GET /api/live/state': 'anybody',
}

test('every route of the server is in the table of this test', async () => {
  const { app } = await signInServer()
  expect(
    listRoutes(app)
      .map(({ method, path }) => `${method} ${path}`)
      .toSorted(),
  ).toEqual(Object.keys(routes).toSorted())
})

test('each route turns away everybody it is not for, before it looks at what they sent', async () => {
  const { app, member } = await signInServer()
  const people = new Map<string, string>([['nobody', '']])
  for (const role of roleSchema.options)
    people.set(role, (await member(role, role === 'evaluator' ? 'gateshead' : null)).cookie)

  const wrong: string[] = []
  for (const [route, access] of Object.entries(routes)) {
    const [method = '', url = ''] = route.split(' ')
    for (const [who, cookie] of people) {
      const isFor =
        access === 'anybody' ||
        (who !== 'nobody' && (access === 'signed-in' || access.some((role) => role === who)))
      // Whoever it is for is asked for a body that fits; signing out would end the account of this test.
      if (isFor && (access === 'anybody' || /sign-out|council/.test(url))) continue
      const { statusCode } = await app.inject({
        method: method as 'GET', // the table holds GET and POST
        url,
        headers: { cookie },
        ...(method === 'POST' ? { payload: {} } : {}),
      })
      const refused = statusCode === 401 || statusCode === 403
      const expected = who === 'nobody' ? statusCode === 401 : statusCode === 403
      if (isFor ? refused : !expected) wrong.push(`${route} as ${who}: ${statusCode}`)
    }
  }
  expect(wrong).toEqual([])
})

test('a cookie of somebody who was signed out is nobody', async () => {
  const { get, post, member } = await signInServer()
  const { cookie } = await member('administrator')
  await post('/api/sign-out', {}, cookie)
  expect((await get('/api/colleagues', cookie)).statusCode).toBe(401)
})

test('a route that does not say who may call it stops the server from starting', () => {
  const app = Fastify()
  const sessions = { find: async () => null } as unknown as Parameters<typeof addAccess>[1] // never asked
  addAccess(app, sessions)
  expect(() => app.get('/api/forgotten', () => 'open')).toThrow(
    'GET /api/forgotten does not say who may call it',
  )
  expect(() => app.get('/picture.webp', () => 'a file')).not.toThrow()
})

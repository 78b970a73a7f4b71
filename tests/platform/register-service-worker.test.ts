import { expect, test } from 'vitest'
import { registerServiceWorker } from '../../src/platform/register-service-worker.ts'

class FakeWorker extends EventTarget {
  state = 'installing'
  readonly messages: unknown[] = []
  postMessage(message: unknown) {
    this.messages.push(message)
  }
}
class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null
}

function setUp(isVisitUnderWay: () => boolean, registration = new FakeRegistration()) {
  const asked: unknown[] = []
  const container = {
    register: async (...request: unknown[]) => {
      asked.push(request)
      return registration
    },
    ready: Promise.resolve(registration),
  }
  const handle = registerServiceWorker({
    base: '/sub/',
    isVisitUnderWay,
    container: container as unknown as ServiceWorkerContainer, // the part of it that is used
  })
  return { handle, registration, asked }
}

test('registers under the base path', async () => {
  const { handle, asked } = setUp(() => false)
  expect(await handle.ready).toBe(true)
  expect(asked).toEqual([['/sub/service-worker.js', { scope: '/sub/', updateViaCache: 'none' }]])
})

test('a build that waits is used at once when nobody is in a visit', async () => {
  const registration = new FakeRegistration()
  const waiting = new FakeWorker()
  registration.waiting = waiting
  await setUp(() => false, registration).handle.ready
  expect(waiting.messages).toEqual(['use-new-build'])
})

test('during a visit a new build waits until the visit has ended', async () => {
  let underWay = true
  const { handle, registration } = setUp(() => underWay)
  await handle.ready
  const fresh = new FakeWorker()
  registration.installing = fresh
  registration.dispatchEvent(new Event('updatefound'))
  fresh.state = 'installed'
  registration.waiting = fresh
  fresh.dispatchEvent(new Event('statechange'))
  expect(fresh.messages).toEqual([])
  underWay = false
  handle.visitEnded()
  expect(fresh.messages).toEqual(['use-new-build'])
})

test('a browser without service workers, or that refuses them, goes on', async () => {
  const none = registerServiceWorker({ base: '/', isVisitUnderWay: () => false, container: undefined })
  expect(await none.ready).toBe(false)
  none.visitEnded()
  const refusing = { register: () => Promise.reject(new DOMException('no', 'SecurityError')) }
  const refused = registerServiceWorker({
    base: '/',
    isVisitUnderWay: () => false,
    container: refusing as unknown as ServiceWorkerContainer, // the part of it that is used
  })
  expect(await refused.ready).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../../src/server/http/security.ts'
import { anyServer } from '../support.ts'

const post = { method: 'POST', url: '/api/events', payload: { events: [] } } as const

test('every answer carries the security headers, refusals too', async () => {
  const app = await anyServer()
  for (const url of ['/api/health', '/api/nothing', '/nowhere']) {
    const { headers } = await app.inject(url)
    expect(headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['strict-transport-security']).toBeUndefined()
  }
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/script-src[^;]*unsafe-inline/)
})

async function policy(headers: Record<string, string>, publicUrl: string | null = null) {
  const app = await anyServer({ publicUrl })
  return (await app.inject({ url: '/j', headers })).headers['cross-origin-opener-policy']
}

test('a plain page from the laptop of a room carries no header that its browser would report as a fault', async () => {
  expect(await policy({ host: '192.168.137.1:8080' })).toBeUndefined()
  expect(await policy({ host: '192.168.137.1:8080' }, 'http://192.168.137.1:8080')).toBeUndefined()
  expect(await policy({ host: 'localhost:8080' })).toBe('same-origin')
  expect(await policy({ host: 'house.example.org', 'x-forwarded-proto': 'https' })).toBe('same-origin')
  expect(await policy({ host: 'house.example.org', 'sec-fetch-site': 'none' })).toBe('same-origin')
  expect(await policy({ host: '10.0.0.4:8080' }, 'https://house.example.org')).toBe('same-origin')
})

test('over HTTPS browsers are told to stay there', async () => {
  const app = await anyServer({ publicUrl: 'https://house.example.org' })
  const { headers } = await app.inject('/api/health')
  expect(headers['strict-transport-security']).toBe('max-age=31536000')
})

describe('changes asked for by another site', () => {
  test.each([
    ['the same site', { host: 'house.test:8080', origin: 'http://house.test:8080' }, 200],
    ['a program that is no browser', { host: 'house.test:8080' }, 200],
    ['the same site through a proxy with TLS', { host: 'house.test', origin: 'https://house.test' }, 200],
    ['another site', { host: 'house.test:8080', origin: 'https://evil.example' }, 403],
    ['another port of this host', { host: 'house.test:8080', origin: 'http://house.test:9090' }, 403],
    ['a sandboxed frame', { host: 'house.test:8080', origin: 'null' }, 403],
    ['a cross-site request without Origin', { host: 'house.test:8080', 'sec-fetch-site': 'cross-site' }, 403],
  ])('%s', async (_, headers, status) => {
    const app = await anyServer()
    expect((await app.inject({ ...post, headers })).statusCode).toBe(status)
  })

  test('behind a proxy the public address counts', async () => {
    const app = await anyServer({ publicUrl: 'https://house.example.org', trustProxy: true })
    const status = async (origin: string) =>
      (await app.inject({ ...post, headers: { host: '127.0.0.1:8080', origin } })).statusCode
    expect(await status('https://house.example.org')).toBe(200)
    expect(await status('http://127.0.0.1:8080')).toBe(403)
  })
})

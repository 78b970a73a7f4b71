import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { readSettings } from '../../src/server/read-settings.ts'

const defaults = {
  port: 8080,
  host: 'localhost',
  dataDirectory: 'data',
  databaseUrl: null,
  publicUrl: null,
  trustProxy: false,
  council: null,
  showChoices: false,
  hiding: { smallestGroup: 10, smallestCount: 5 },
  retention: { retentionMonths: 12, auditMonths: 24 },
}
const oidc = {
  PUBLIC_URL: 'https://house.example.org',
  OIDC_ISSUER: 'https://login.example.org/tenant/v2.0',
  OIDC_CLIENT_ID: 'house',
  OIDC_CLIENT_SECRET: 'very-secret',
}

test('without any variable, and with empty ones, everything has a working default', () => {
  expect(readSettings({})).toEqual({ ok: true, settings: defaults })
  expect(readSettings({ PORT: '', HOST: ' ', DATABASE_URL: '' })).toEqual({ ok: true, settings: defaults })
})

test.each([
  [{ PORT: '0' }, { port: 0 }],
  [{ SMALLEST_GROUP: '20', SMALLEST_COUNT: '8' }, { hiding: { smallestGroup: 20, smallestCount: 8 } }],
  [{ RETENTION_MONTHS: '6', AUDIT_MONTHS: '36' }, { retention: { retentionMonths: 6, auditMonths: 36 } }],
  [
    oidc,
    {
      publicUrl: 'https://house.example.org',
      council: { issuer: oidc.OIDC_ISSUER, clientId: 'house', clientSecret: 'very-secret' },
    },
  ],
  [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
  [{ HOST: '::1' }, { host: '::1' }],
  [{ DATA_DIR: '/srv/house data' }, { dataDirectory: '/srv/house data' }],
  [{ DATABASE_URL: 'postgres://a:b@db/house' }, { databaseUrl: 'postgres://a:b@db/house' }],
  [{ PUBLIC_URL: 'https://house.example.org/' }, { publicUrl: 'https://house.example.org' }],
  [{ TRUST_PROXY: 'true' }, { trustProxy: true }],
  [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
  [{ TRUST_PROXY: '10.0.0.1, 192.168.0.0/16' }, { trustProxy: ['10.0.0.1', '192.168.0.0/16'] }],
  [
    { TRUST_PROXY: '::1,2001:db8::/32,::ffff:10.0.0.1,::ffff:10.0.0.0/104' },
    { trustProxy: ['::1', '2001:db8::/32', '::ffff:10.0.0.1', '::ffff:10.0.0.0/104'] },
  ],
])('%j', (environment, expected) => {
  expect(readSettings(environment)).toEqual({ ok: true, settings: { ...defaults, ...expected } })
})

test.each([
  { PORT: '-1' },
  { PORT: '80.5' },
  { PORT: '1e9' },
  { HOST: 'http://house' },
  { PUBLIC_URL: 'ftp://house.example.org' },
  { PUBLIC_URL: 'https://house.example.org/sub' },
  { PUBLIC_URL: 'https://name:word@house.example.org' },
  { TRUST_PROXY: 'proxy.example.org' },
  { TRUST_PROXY: 'fade' },
  { TRUST_PROXY: '10.0.0' },
  { TRUST_PROXY: '10.0.0.1,' },
  { TRUST_PROXY: '10.0.0.256' },
  { TRUST_PROXY: '10.0.0.0/99' },
  { TRUST_PROXY: '10.0.0.0/33' },
  { TRUST_PROXY: '10.0.0.0/0' },
  { TRUST_PROXY: '10.0.0.0/8/8' },
  { TRUST_PROXY: '10.0.0.0/' },
  { TRUST_PROXY: '2001:db8::/129' },
  { TRUST_PROXY: 'fe80::1%eth0' },
  { DATABASE_URL: 'mysql://house' },
  { DATABASE_URL: 'house' },
  { OIDC_CLIENT_SECRET: 'x' },
  { OIDC_ISSUER: 'http://login.example.org', ...without(oidc, 'OIDC_ISSUER') },
  { OIDC_ISSUER: 'https://login.example.org', ...without(oidc, 'OIDC_ISSUER', 'OIDC_CLIENT_SECRET') },
  { OIDC_ISSUER: 'https://login.example.org', ...without(oidc, 'OIDC_ISSUER', 'PUBLIC_URL') },
  { SMALLEST_GROUP: '9' },
  { SMALLEST_COUNT: '4' },
  { SMALLEST_COUNT: 'many' },
  { RETENTION_MONTHS: '0' },
  { RETENTION_MONTHS: '121' },
  { AUDIT_MONTHS: 'two' },
])('%j is refused with a sentence that names it', (environment) => {
  const result = readSettings(environment)
  expect(result).toEqual({ ok: false, sentence: expect.stringContaining(Object.keys(environment)[0] ?? '') })
  expect(result.ok ? '' : result.sentence).toMatch(/\.$/)
})

test.each([
  '10.0.0.1',
  '10.0.0.0/1,10.0.0.0/32',
  '::1',
  '2001:db8::/1,2001:db8::/128',
  '::ffff:10.0.0.0/104',
])('the server starts with every proxy that is accepted: %s', (text) => {
  const result = readSettings({ TRUST_PROXY: text })
  const trustProxy =
    result.ok && Array.isArray(result.settings.trustProxy) ? result.settings.trustProxy : null
  expect(trustProxy).toEqual(text.split(','))
  expect(() => Fastify({ trustProxy: trustProxy ?? false })).not.toThrow()
})

test('a secret that is refused is not repeated', () => {
  for (const environment of [
    { OIDC_CLIENT_SECRET: 'very-secret' },
    { DATABASE_URL: 'mysql://house:very-secret@db/house' },
  ]) {
    const result = readSettings(environment)
    expect(result.ok ? 'accepted: very-secret' : result.sentence).not.toContain('very-secret')
  }
})

function without(environment: Record<string, string>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)))
}

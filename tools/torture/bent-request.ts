import type { ServerRoute } from '../../tests/support/server-routes.ts'
import { loadEvent } from './load.ts'
import strange from './strange-inputs.json' with { type: 'json' }

/** A request as it goes over the wire: bytes, and whether the sender hangs up in the middle or trickles them. */
export interface BentRequest {
  readonly bytes: Buffer
  readonly manner: 'whole' | 'cut' | 'slow'
}

type Random = () => number
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T // never empty

/** What people and machines put into fields where something else belongs. */
const strangeValues: readonly unknown[] = [
  ...strange.values,
  '\ud800',
  'x'.repeat(600),
  'e\u0301'.repeat(200),
]
const headerLines: readonly string[] = [
  ...strange.headers,
  `Cookie: house-session=${'A'.repeat(64)}`,
  `Cookie: ${'a=b; '.repeat(500)}`,
  `X-Invitation: ${'k'.repeat(5000)}`,
  `X-Long: ${'y'.repeat(17_000)}`,
]
const strangePaths: readonly string[] = [...strange.paths, `/${'a'.repeat(9000)}`]

const fieldNames = [
  'code',
  'key',
  'password',
  'signInName',
  'events',
  'role',
  'id',
  'council',
  'faults',
  'site',
  'response',
]

/** Bodies that fit some route, to be bent. */
const goodBodies: readonly ((random: Random) => Record<string, unknown>)[] = [
  () => ({ events: [loadEvent(), loadEvent()] }),
  () => ({ code: 'K7M4-Q2XV' }),
  (random) => ({ code: Array.from({ length: 8 }, () => pick(random, [...'23456789ABCDEFGH'])).join('') }),
  () => ({ key: 'x'.repeat(32), password: 'short' }),
  () => ({ faults: [{ kind: 'script', version: '1', page: '/house/:room', name: 'TypeError', count: 1 }] }),
  (random) => Object.fromEntries(fieldNames.map((name) => [name, pick(random, strangeValues)])),
]

function bend(random: Random, value: unknown, depth = 0): unknown {
  if (random() < 0.25 || depth > 4) return pick(random, strangeValues)
  if (Array.isArray(value))
    return value.map((item) => (random() < 0.4 ? bend(random, item, depth + 1) : item))
  if (typeof value !== 'object' || value === null) return pick(random, strangeValues)
  const entries = Object.entries(value)
  const unlucky = Math.floor(random() * entries.length)
  return Object.fromEntries(
    entries.flatMap(([key, item], at) => {
      if (at !== unlucky) return [[key, item]]
      return random() < 0.2 ? [] : [[key, bend(random, item, depth + 1)]]
    }),
  )
}

function bodyOf(random: Random): Buffer {
  const luck = random()
  if (luck < 0.001) return Buffer.from(JSON.stringify({ events: ['x'.repeat(1_100_000)] }))
  if (luck < 0.02) return Buffer.from('['.repeat(1 + Math.floor(random() * 20_000)))
  if (luck < 0.08)
    return Buffer.from(Array.from({ length: Math.floor(random() * 200) }, () => random() * 256))
  const text = JSON.stringify(bend(random, pick(random, goodBodies)(random)))
  if (luck < 0.2) return Buffer.from(text.slice(0, Math.floor(random() * text.length)))
  if (luck < 0.25) return Buffer.from(text, 'utf16le')
  return Buffer.from(text)
}

/** One malformed request to one of the routes; the same for the same numbers. */
export function bentRequest(random: Random, routes: readonly ServerRoute[], host: string): BentRequest {
  if (random() < 0.01) {
    const noise = Buffer.from(Array.from({ length: 1 + Math.floor(random() * 300) }, () => random() * 256))
    return { bytes: noise, manner: 'whole' }
  }
  const route = pick(random, routes)
  const method =
    random() < 0.9
      ? route.method
      : pick(random, ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'BREW', 'get'])
  const path = random() < 0.85 ? fillPath(random, route.path) : pick(random, strangePaths)
  const body = method === 'GET' || method === 'HEAD' ? Buffer.alloc(0) : bodyOf(random)
  const isJson = random() < 0.8
  const length = random() < 0.95 ? body.length : Math.floor(random() * 5000)
  const lines = [
    `${method} ${path} HTTP/1.${random() < 0.97 ? 1 : pick(random, [0, 9])}`,
    `Host: ${host}`,
    ...(body.length > 0
      ? [`Content-Type: ${isJson ? 'application/json' : pick(random, strange.contentTypes)}`]
      : []),
    ...(body.length > 0 || random() < 0.05 ? [`Content-Length: ${length}`] : []),
    ...(random() < 0.3 ? [pick(random, headerLines)] : []),
    'Connection: close',
  ]
  const bytes = Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
  const luck = random()
  if (luck < 0.02) return { bytes: bytes.subarray(0, Math.floor(random() * bytes.length)), manner: 'cut' }
  // A declared length that never comes leaves the server waiting, as does a sender that trickles.
  if (luck < 0.021) return { bytes: bytes.subarray(0, 400), manner: 'slow' }
  return { bytes, manner: length > body.length ? 'cut' : 'whole' }
}

function fillPath(random: Random, path: string): string {
  return path
    .replaceAll(/:\w+/g, () =>
      encodeURIComponent(String(pick(random, ['hall', 'a b', '..', '%', '0', 'x'.repeat(300)]))),
    )
    .replaceAll('*', () => pick(random, ['', 'x', '../x', '%2e%2e/x']))
}

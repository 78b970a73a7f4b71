import { expect, test } from 'vitest'
import { createFaultReporter } from '../../src/platform/fault-reporter.ts'
import { faultReportSchema } from '../../src/protocol/faults-api.schema.ts'

function setUp(parts: { isAgreed?: boolean; page?: string } = {}) {
  const posts: { path: string; body: unknown }[] = []
  const report = createFaultReporter({
    path: '/api/faults',
    version: 'abc123',
    isAgreed: () => parts.isAgreed ?? true,
    page: () => parts.page ?? '/house/hall',
    post: (path, body) => posts.push({ path, body: JSON.parse(body) }),
  })
  return { report, posts }
}

function brokenAt(place: string, message = 'Karen wrote 12 High Street') {
  const error = new TypeError(message)
  error.stack = `TypeError: ${message}\n    at open (https://house.example.org/assets/${place})\n    at https://x/assets/main-1.js:1:1`
  return error
}

test('says what broke, where in our own files and on which kind of page, and nothing that a person wrote', () => {
  const { report, posts } = setUp()
  report('script', brokenAt('story-page-Ab1_.js:10:25'))
  expect(posts).toEqual([
    {
      path: '/api/faults',
      body: {
        faults: [
          {
            kind: 'script',
            name: 'TypeError',
            place: 'story-page-Ab1_.js:10:25',
            page: '/house/:room',
            version: 'abc123',
          },
        ],
      },
    },
  ])
  expect(JSON.stringify(posts)).not.toMatch(/Karen|High Street|hall/)
})

test('without consent nothing leaves the device', () => {
  const { report, posts } = setUp({ isAgreed: false })
  report('page', brokenAt('a.js:1:1'))
  expect(posts).toEqual([])
})

test('each thing is told once, and at most 20 things', () => {
  const { report, posts } = setUp()
  for (let line = 0; line < 30; line++) {
    report('script', brokenAt(`a.js:${line}:1`))
    report('script', brokenAt(`a.js:${line}:1`))
  }
  expect(posts).toHaveLength(20)
})

test.each([
  ['a text', 'Karen'],
  ['nothing', undefined],
  [
    'an error with a strange name',
    Object.assign(new Error('x'), { name: 'Karen Brown 12', stack: 'no file' }),
  ],
])('%s still makes a report that the server takes', (_, thrown) => {
  const { report, posts } = setUp({ page: '/no/such/page' })
  report('promise', thrown)
  expect(faultReportSchema.safeParse(posts[0]?.body).success).toBe(true)
  expect(JSON.stringify(posts)).not.toContain('Karen')
})

import { expect, test } from 'vitest'
import { isPagePath, pagePaths } from '../../src/protocol/page-paths.ts'

test('every pattern is a page once its names are filled in', () => {
  for (const pattern of pagePaths)
    expect(isPagePath(pattern.replaceAll(/:[a-z]+/g, 'one-1')), pattern).toBe(true)
})

test.each(['/nowhere', '/house/', '/house/a/b', '/check/../x', '/story/%2e%2e', '/story/a.b', 'start', ''])(
  '%j is no page',
  (path) => {
    expect(isPagePath(path)).toBe(false)
  },
)

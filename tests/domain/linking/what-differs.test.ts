import { expect, test } from 'vitest'
import { demoSelfMade } from '../../../src/domain/demo/demo-self-made.ts'
import { whatDiffers } from '../../../src/domain/linking/what-differs.ts'

const code = { code: 'K7M4-Q2XN', selfMade: null }
const typed = (text: string) =>
  whatDiffers({ basis: 'typed-slip' }, { selfMade: null, typed: ['9999-9999', text] }, code)

test.each([
  ['K7M4-Q2XM', 8, 'wrong'],
  ['7KM4-Q2XN', 1, 'swapped'],
  ['K7M-Q2XN', 4, 'missing'],
  ['K7M44-Q2XN', 5, 'extra'],
] as const)('[LK3] %s is told by its place, %i: %s', (text, place, slip) => {
  expect(typed(text)).toEqual({ kind: 'sign', place, slip })
})

test('[LK4] of a self-made code the part is told, from 1 to 5', () => {
  const [one, other] = [demoSelfMade('one').split('.'), demoSelfMade('other').split('.')]
  for (const part of [1, 2, 3, 4, 5]) {
    const selfMade = other.map((piece, at) => (at === part ? one[at] : piece)).join('.')
    const from = { selfMade, typed: [] }
    expect(
      whatDiffers({ basis: 'self-made-one-part' }, from, { code: null, selfMade: one.join('.') }),
    ).toEqual({ kind: 'part', part })
  }
})

test('records that no proposal can come from have nothing to tell', () => {
  expect(typed('K7M4-Q2XN')).toBeNull()
  const apart = { selfMade: demoSelfMade('one'), typed: [] }
  const link = { basis: 'self-made-one-part' } as const
  expect(whatDiffers(link, apart, { code: null, selfMade: demoSelfMade('other') })).toBeNull()
  expect(whatDiffers(link, apart, { code: null, selfMade: demoSelfMade('one') })).toBeNull()
})

import { expect, test } from 'vitest'
import { shownOrder } from '../../../src/domain/story/shown-order.ts'

const options = ['a', 'b', 'c']
const visitOf = (number: number) => `019aa000-0000-7000-8000-${String(number).padStart(12, '0')}`

test('[ST9] the same visit and step always give the same order', () => {
  expect(shownOrder(options, visitOf(1), 'talk')).toEqual(shownOrder(options, visitOf(1), 'talk'))
  expect(shownOrder(options, visitOf(1), 'talk').toSorted()).toEqual(options)
  expect(options).toEqual(['a', 'b', 'c'])
})

test('[ST9] over many visits every order comes up about as often as any other', () => {
  const counts = new Map<string, number>()
  for (let number = 0; number < 6000; number++) {
    const order = shownOrder(options, visitOf(number), 'talk').join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

test('[ST9] one visit does not see every step in the same order', () => {
  const orders = ['talk', 'act', 'test', 'notes', 'rug'].map((step) =>
    shownOrder(options, visitOf(7), step).join(''),
  )
  expect(new Set(orders).size).toBeGreaterThan(1)
})

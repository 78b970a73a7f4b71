import { expect, test } from 'vitest'
import { createPackOrders } from '../../../src/server/evaluate/pack-orders.ts'

test('an order that has ended is not kept because of a late word about it', () => {
  const orders = createPackOrders()
  const { tell, end } = orders.begin('order', 'ada')
  tell({ step: 'reading', done: 1, of: 9 })
  expect(orders.progressOf('order', 'ada')).toEqual({ step: 'reading', done: 1, of: 9 })
  expect(orders.progressOf('order', 'ben')).toEqual({ step: 'unknown', done: 0, of: 0 })
  end()
  tell({ step: 'reading', done: 2, of: 9 })
  expect(orders.progressOf('order', 'ada')).toEqual({ step: 'unknown', done: 0, of: 0 })
})

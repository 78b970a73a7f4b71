import { expect, test } from 'vitest'
import { listForAll, phonesAddress } from '../../src/app/phones-address.ts'
import { isOwnAddress } from '../../src/domain/live/own-address.ts'

test('phones are sent to the address in the room, not to the name by which the laptop calls itself', () => {
  expect(phonesAddress('http://192.168.1.20:8080')).toBe('http://192.168.1.20:8080')
  expect(phonesAddress(null)).toBe(location.origin)
})

test('no phone can open an address that means the laptop itself', () => {
  for (const own of ['http://127.0.0.1:8080', 'http://127.0.1.1', 'http://localhost', 'http://[::1]:8080'])
    expect(isOwnAddress(own)).toBe(true)
  for (const other of ['http://192.168.1.20:8080', 'https://house.test', 'https://localhost.house.test'])
    expect(isOwnAddress(other)).toBe(false)
})

test('the list is told to everybody only at an address that others can open', () => {
  expect(listForAll('http://192.168.1.20:8080')).toEqual({
    link: 'http://192.168.1.20:8080/list/hall',
    address: '192.168.1.20:8080/list',
  })
  expect(listForAll('http://127.0.0.1:8080')).toBeNull()
})

import type { NetworkInterfaceInfo } from 'node:os'
import { expect, test } from 'vitest'
import { findRoomAddress, roomCard } from '../../src/server/room-address.ts'

const card = (address: string, more: Partial<NetworkInterfaceInfo> = {}) =>
  ({ address, family: 'IPv4', internal: false, ...more }) as NetworkInterfaceInfo // the rest is not looked at

const laptop = {
  lo: [card('127.0.0.1', { internal: true })],
  docker0: [card('172.17.0.1')],
  wlan0: [card('fe80::1', { family: 'IPv6' }), card('192.168.1.20')],
}

test('a server on all networks is found at the one that phones share', () => {
  expect(findRoomAddress('0.0.0.0', 8080, laptop)).toBe('http://192.168.1.20:8080')
  expect(findRoomAddress('::', 80, { eth0: [card('10.1.2.3')], v: [card('172.17.0.1')] })).toBe(
    'http://10.1.2.3:80',
  )
  expect(findRoomAddress('0.0.0.0', 8080, { eth0: [card('203.0.113.5')] })).toBe('http://203.0.113.5:8080')
})

test('a server that only this machine reaches has no address for phones', () => {
  expect(findRoomAddress('localhost', 8080, laptop)).toBeNull()
  expect(findRoomAddress('127.0.0.1', 8080, laptop)).toBeNull()
  expect(findRoomAddress('0.0.0.0', 8080, { lo: laptop.lo })).toBeNull()
})

test('the console shows the address in words and as a QR', () => {
  const [words, ...rows] = roomCard('http://192.168.1.20:8080').split('\n')
  expect(words).toBe('Phones in this room: http://192.168.1.20:8080')
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.every((row) => /^[█▀▄ ]+$/.test(row))).toBe(true)
})

import { cleanup, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PhonesNotice } from '../../../src/features/train/phones-notice.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'

function setUp(phonesAt: string, which: 'settled' | 'may-change' | 'printed' = 'settled') {
  const said: string[] = []
  const announce = (text: string) => void said.push(text)
  render(
    <PhonesNotice phonesAt={phonesAt} which={which} href={(path) => `/base${path}`} announce={announce} />,
  )
  return said
}

test('where only this laptop opens the address, it says so once and leads to the check', async () => {
  const said = setUp('http://127.0.0.1:8080')
  const told = 'This address works on this laptop only. Phones cannot open it.'
  expect(screen.getByText(told)).toBeDefined()
  expect(said).toEqual([told])
  expect(screen.getByRole('link', { name: 'Check this room' }).getAttribute('href')).toBe('/base/train/check')
  await expectAccessible()
})

test('before the session is made the server may know another address: then it says only what is sure', () => {
  setUp('http://localhost:8080', 'may-change')
  expect(
    screen.getByText('This address works on this laptop only. Check first that phones can join.'),
  ).toBeDefined()
  expect(screen.queryByText(/Phones cannot open it/)).toBeNull()
})

test('on paper it is the squares that lead nowhere', () => {
  setUp('http://127.0.0.1:8080', 'printed')
  expect(screen.getByText(/^The squares on these sheets lead to this laptop only\./)).toBeDefined()
})

test('an address that phones can open needs no word', () => {
  expect(setUp('http://192.168.1.20:8080')).toEqual([])
  cleanup()
  expect(setUp('https://house.test', 'printed')).toEqual([])
  expect(screen.queryByRole('link')).toBeNull()
})

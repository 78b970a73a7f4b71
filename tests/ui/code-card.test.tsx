import { render, screen } from '@testing-library/react'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { CodeCard } from '../../src/ui/code-card.tsx'
import { expectAccessible } from './expect-accessible.ts'

test('a code stands in words and as a QR code with the very same content and a quiet border', async () => {
  render(<CodeCard title="My code" code="K7M4-Q2XN" lines={['Keep it.']} qrLabel="QR code of K7M4-Q2XN" />)
  expect(screen.getByText('K7M4-Q2XN')).toBeTruthy()
  const qr = screen.getByRole('img', { name: 'QR code of K7M4-Q2XN' })
  const drawn = qr
    .querySelector('path')
    ?.getAttribute('d')
    ?.match(/M\d+ \d+/g)
  const { data } = encode('K7M4-Q2XN', { ecc: 'M', border: 0 })
  const expected = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + 4} ${y + 4}`] : [])))
  expect(drawn).toEqual(expected)
  await expectAccessible()
})

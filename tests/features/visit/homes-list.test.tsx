import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { HomesList } from '../../../src/features/visit/homes-list.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const homes = [
  { id: 'tommy-hallam', name: 'Tommy’s home', summary: 'A terraced house.', startRoom: 'hall' },
  { id: 'jean-robson', name: 'Jean’s home', summary: 'The end of a terrace.', startRoom: 'kitchen' },
]
const href = ({ id, startRoom }: (typeof homes)[number]) => `/house/${startRoom}?home=${id}`

test('every home is a link to the room where its visit begins, and the one I am in is marked', async () => {
  const onChosen = vi.fn()
  const { container } = render(
    <HomesList homes={homes} here="tommy-hallam" href={href} onChosen={onChosen} />,
  )
  expect(screen.getByRole('navigation', { name: 'Whose home?' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Tommy’s home', current: true })).toBeTruthy()
  const other = screen.getByRole('link', { name: 'Jean’s home' })
  expect(other.getAttribute('href')).toBe('/house/kitchen?home=jean-robson')
  await expectAccessible(container)
  other.addEventListener('click', (event) => event.preventDefault())
  await userEvent.click(other)
  expect(onChosen).toHaveBeenCalledOnce()
})

test('with one home there is nothing to choose', () => {
  const { container } = render(<HomesList homes={homes.slice(0, 1)} here="tommy-hallam" href={href} />)
  expect(container.textContent).toBe('')
})

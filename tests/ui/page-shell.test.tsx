import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CircleQuestionMark, List } from 'lucide-react'
import { expect, test, vi } from 'vitest'
import { PageHeading } from '../../src/ui/page.tsx'
import { PageShell } from '../../src/ui/page-shell.tsx'
import { createAnnouncer, StatusRegion } from '../../src/ui/status-region.tsx'
import { expectAccessible } from './expect-accessible.ts'

function shell(onRooms = () => undefined) {
  return render(
    <PageShell
      home={{ href: '/', label: 'Virtual House' }}
      title="Kitchen"
      actionsLabel="Pages"
      actions={[
        { icon: List, label: 'Rooms', onPress: onRooms },
        { icon: CircleQuestionMark, label: 'Help', href: '/help', current: true },
      ]}
      skipLinks={[{ href: '#main', label: 'Skip to room' }]}
      footerLabel="More pages"
      footerLinks={[{ href: '/privacy', label: 'Privacy' }]}
      after={<StatusRegion announcer={createAnnouncer()} />}
    >
      <PageHeading>Kitchen</PageHeading>
    </PageShell>,
  )
}

test('skip link, header, main and footer stand in the order of design.md 6', async () => {
  const user = userEvent.setup()
  shell()
  const stops: (string | null | undefined)[] = []
  for (let stop = 0; stop < 5; stop += 1) {
    await user.tab()
    stops.push(document.activeElement?.textContent)
  }
  expect(stops).toEqual(['Skip to room', 'Virtual House', 'Rooms', 'Help', 'Privacy'])
  expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 }).textContent).toBe('Kitchen')
  await expectAccessible()
})

test('an action with an address is a link and says where the reader is; one without is a button', async () => {
  const onRooms = vi.fn()
  shell(onRooms)
  await userEvent.click(screen.getByRole('button', { name: 'Rooms' }))
  expect(onRooms).toHaveBeenCalledOnce()
  expect(screen.getByRole('link', { name: 'Help' }).getAttribute('aria-current')).toBe('page')
})

test('there is one status region', () => {
  shell()
  expect(screen.getAllByRole('status')).toHaveLength(1)
})

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { StaffPage } from '../../../src/app/pages/staff-page.tsx'
import type { Services } from '../../../src/app/services.ts'
import { ServicesContext } from '../../../src/app/use-services.ts'
import { PageHeading } from '../../../src/ui/page.tsx'
import { createAnnouncer } from '../../../src/ui/status-region.tsx'

const account = { signInName: 'green-kettle-27', role: 'trainer', authority: null }

/** A page for staff, opened at an address; the server answers as the test says. */
function page(title: string, ...answers: readonly (() => Response)[]) {
  const left = [...answers]
  vi.stubGlobal('fetch', async () => left.shift()?.() ?? new Response(null, { status: 500 }))
  // The page asks for no more of the services until it has stood for some seconds.
  const services = { announcer: createAnnouncer() } as unknown as Services
  return (
    <ServicesContext key={title} value={services}>
      <StaffPage title={title}>
        {({ signInName }) => (
          <>
            <PageHeading>{title}</PageHeading>
            <p>You are {signInName}</p>
          </>
        )}
      </StaffPage>
    </ServicesContext>
  )
}

afterEach(() => vi.unstubAllGlobals())

test('the heading keeps the focus of a move while the account is asked for', async () => {
  const { rerender } = render(page('Account', () => Response.json(account)))
  await screen.findByText('You are green-kettle-27')
  expect(document.activeElement).toBe(document.body)

  rerender(page('Links', () => Response.json(account)))
  const waiting = screen.getByRole('heading', { name: 'Links' })
  expect(document.activeElement).toBe(waiting)
  await screen.findByText('You are green-kettle-27')
  expect(waiting.isConnected).toBe(false)
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Links' }))
})

test('asking again leads to the heading once the account has come', async () => {
  render(page('Account', Response.error, () => Response.json(account)))
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await screen.findByText('You are green-kettle-27')
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Account' }))
})

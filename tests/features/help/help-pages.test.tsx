import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { AccessibilityScreen } from '../../../src/features/help/accessibility-screen.tsx'
import { ErrorScreen } from '../../../src/features/help/error-screen.tsx'
import { GlossaryScreen } from '../../../src/features/help/glossary-screen.tsx'
import { HelpScreen } from '../../../src/features/help/help-screen.tsx'
import { NotFoundScreen } from '../../../src/features/help/not-found-screen.tsx'
import { PrivacyScreen } from '../../../src/features/help/privacy-screen.tsx'
import { joinMessages } from '../../../src/features/join/join.messages.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'
import { glossary, region } from '../real-content.ts'

const href = (path: string) => `/care${path}`
const nothing = () => undefined

test.each<[string, ReactElement]>([
  [
    'Help',
    <HelpScreen
      key="h"
      href={href}
      isInSession={false}
      contact={region.localTrainer}
      onStartLesson={nothing}
    />,
  ],
  ['Words we use', <GlossaryScreen key="g" terms={glossary.terms} announce={nothing} />],
  ['Accessibility', <AccessibilityScreen key="a" contact={region.localTrainer} />],
  ['Privacy', <PrivacyScreen key="p" controller={null} retentionMonths={6} href={(path) => path} />],
  ['We cannot find that page', <NotFoundScreen key="n" href={href} />],
  ['Something went wrong', <ErrorScreen key="e" href={href} onReload={nothing} detail="a part broke" />],
])('%s has one h1 that can take focus, and nothing axe would find', async (title, page) => {
  render(page)
  const heading = screen.getByRole('heading', { level: 1 })
  expect([heading.textContent, heading.tabIndex]).toEqual([title, -1])
  await expectAccessible()
})

test('Help leads a phone that came from a session back to it', () => {
  render(<HelpScreen href={href} isInSession contact={region.localTrainer} onStartLesson={nothing} />)
  expect(screen.getByRole('link', { name: 'Back to the session' }).getAttribute('href')).toBe('/care/j')
})

test('Help tells how to move by every kind of input, starts the lesson again and names the contact', async () => {
  const onStartLesson = vi.fn()
  const contact = { text: 'Ask us.', name: 'Pat', phone: '0191 498 0000', email: 'help@example.org' }
  render(<HelpScreen href={href} isInSession={false} contact={contact} onStartLesson={onStartLesson} />)
  const headings = screen.getAllByRole('columnheader').map((cell) => cell.textContent)
  expect(headings).toEqual(['To do this', 'Mouse', 'Touch', 'Keyboard', 'Buttons on the screen'])
  await userEvent.click(screen.getByRole('button', { name: 'Start the lesson again' }))
  expect(onStartLesson).toHaveBeenCalledOnce()
  expect(screen.getByRole('link', { name: '0191 498 0000' }).getAttribute('href')).toBe('tel:01914980000')
  expect(screen.getByRole('link', { name: 'help@example.org' }).getAttribute('href')).toBe(
    'mailto:help@example.org',
  )
})

test('the glossary finds a word by any of its names and says how many there are', async () => {
  const announce = vi.fn()
  render(<GlossaryScreen terms={glossary.terms} announce={announce} />)
  expect(screen.getAllByRole('term')).toHaveLength(glossary.terms.length)
  await userEvent.type(screen.getByLabelText('Find a word'), 'NECK trigger')
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['pendant'])
  expect(announce).toHaveBeenLastCalledWith('1 word')
  await userEvent.type(screen.getByLabelText('Find a word'), 'zzz')
  expect(announce).toHaveBeenLastCalledWith('No word here fits that. Try fewer letters.')
})

test('privacy says plainly that the data controller is missing, and shows it once it is there', () => {
  const { rerender } = render(<PrivacyScreen controller={null} retentionMonths={6} href={(path) => path} />)
  expect(screen.getByText(/^Not filled in yet/)).toBeTruthy()
  const controller = { name: 'Example Council', contact: 'dpo@example.org', lawfulBasis: 'public task' }
  expect(screen.getByText('This server keeps answers for 6 months after a last visit.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'See or delete my answers' }).getAttribute('href')).toBe(
    '/my-answers',
  )
  rerender(<PrivacyScreen controller={controller} retentionMonths={null} href={(path) => path} />)
  expect(screen.queryByText(/^Not filled in yet/)).toBeNull()
  expect(screen.getByText('Lawful basis: public task')).toBeTruthy()
})

test('privacy says what stays here without the research box, and what a group session keeps for a day', () => {
  render(<PrivacyScreen controller={null} retentionMonths={null} href={(path) => path} />)
  expect(screen.queryByText(/^Anything at all from this device/)).toBeNull()
  expect(screen.getByText(/^On your own, your answers stay on this device/)).toBeTruthy()
  expect(screen.getByText(/^In a group session, your answers go to the session/)).toBeTruthy()
  // What phones are told before they say yes or no.
  expect(joinMessages.agree.hint).toContain('deleted within 24 hours')
  expect(screen.getByText(/deleted within 24 hours/)).toBeTruthy()
})

test('the accessibility statement says status, gaps and date', () => {
  render(<AccessibilityScreen contact={region.localTrainer} />)
  for (const part of [/partly compliant/, /21 November 2026/, /not yet tested by hand/]) {
    expect(screen.getByText(part)).toBeTruthy()
  }
})

test('pages that lead nowhere else lead on', async () => {
  const onReload = vi.fn()
  render(<ErrorScreen href={href} onReload={onReload} detail="a part broke" />)
  await userEvent.click(screen.getByRole('button', { name: 'Load again' }))
  expect(onReload).toHaveBeenCalledOnce()
  expect(screen.getByRole('link', { name: 'Open the House list' }).getAttribute('href')).toBe(
    '/care/list/hall',
  )
})

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Moment } from '../../../src/domain/content/measures.schema.ts'
import { QuestionFlow } from '../../../src/features/check/question-flow.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'
import { measures } from '../real-content.ts'
import { rating, startedSession } from '../test-session.ts'

type Started = Awaited<ReturnType<typeof startedSession>>

function ask({ session }: Started, moment: Moment) {
  const onDone = vi.fn()
  const view = render(<QuestionFlow session={session} measures={measures} moment={moment} onDone={onDone} />)
  return { onDone, user: userEvent.setup(), ...view }
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const press = async (user: ReturnType<typeof userEvent.setup>, name: RegExp | string) =>
  user.click(screen.getByRole('button', { name }))

test('the question is the h1, five points are named, nothing is chosen', async () => {
  ask(await startedSession(), 'start')
  expect(heading()).toBe(
    'Right now, how confident are you that you could suggest technology that could help a person you support?',
  )
  expect(screen.getByText('Question 1 of 2')).toBeTruthy()
  const radios = screen.getAllByRole<HTMLInputElement>('radio')
  const names = ['Not at all', 'Slightly', 'Moderately', 'Very', 'Completely', 'Not part of my job']
  expect(names.map((name) => screen.getByRole('radio', { name }))).toEqual(radios)
  expect(radios.some((radio) => radio.checked)).toBe(false)
  await expectAccessible()
})

test('by keyboard: answer, go on, skip the second, and both are in the log', async () => {
  const visit = await startedSession()
  const { user, onDone } = ask(visit, 'start')
  screen.getByRole('radio', { name: 'Very' }).focus()
  await user.keyboard(' ')
  await user.keyboard('{Enter}')
  expect(heading()).toContain('use the technology')
  expect(document.activeElement?.tagName).toBe('H1')
  await press(user, 'Skip this question')
  expect(onDone).toHaveBeenCalledOnce()
  expect(visit.facts()).toEqual([
    rating('recommend', 'before', 4),
    { ...rating('use', 'before', 0), value: null, missing: 'skipped' },
  ])
})

test('Next without an answer says what is missing and leads there', async () => {
  const visit = await startedSession()
  const { user } = ask(visit, 'start')
  await press(user, 'Next')
  const link = screen.getByRole('link', { name: 'Choose an answer, or skip this question.' })
  await user.click(link)
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Not at all' }))
  expect(visit.facts()).toEqual([])
  await expectAccessible()
})

test('Back keeps the answer, and going on again writes nothing new', async () => {
  const visit = await startedSession()
  const { user } = ask(visit, 'start')
  await user.click(screen.getByRole('radio', { name: 'Slightly' }))
  await press(user, 'Next')
  await press(user, 'Back')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Slightly' }).checked).toBe(true)
  await press(user, 'Next')
  expect(visit.facts()).toEqual([rating('recommend', 'before', 2)])
})

test('the page waits for the disk: when saving fails it stays, says so, and tries again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const visit = await startedSession()
  const { user } = ask(visit, 'start')
  await user.click(screen.getByRole('radio', { name: 'Very' }))
  visit.store.failNext(new Error('disk full'))
  await press(user, 'Next')
  expect(screen.getByText(/could not save that on this device/)).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Very' }).checked).toBe(true)
  await press(user, 'Next')
  expect(heading()).toContain('use the technology')
})

test('never asks twice: a reload goes on at the first open question, and over when there is none', async () => {
  const visit = await startedSession(rating('recommend', 'before', 3))
  const { unmount } = ask(visit, 'start')
  expect(heading()).toContain('use the technology')
  unmount()
  await visit.session.record(rating('use', 'before', 3))
  const { onDone } = ask(visit, 'start')
  expect(onDone).toHaveBeenCalledOnce()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('the 8 come only after a yes, as two pages of 4', async () => {
  const visit = await startedSession()
  const { user } = ask(visit, 'after-lesson')
  expect(heading()).toContain('8 more')
  await expectAccessible()
  await press(user, /^Yes/)
  expect(screen.getByText('Questions 1 to 4 of 8')).toBeTruthy()
  expect(screen.getAllByRole('group')).toHaveLength(4)
  await expectAccessible()
  const first = screen.getAllByRole('radio', { name: 'Very' })[0]
  if (first) await user.click(first)
  await press(user, 'Skip what is left')
  expect(visit.facts()).toHaveLength(4)
  expect(visit.facts()[0]).toEqual(rating('c1', 'before', 4))
  expect(screen.getByText('Questions 5 to 8 of 8')).toBeTruthy()
})

test('a no ends the offer and writes nothing', async () => {
  const visit = await startedSession()
  const { user, onDone } = ask(visit, 'after-lesson')
  await press(user, 'Not now')
  expect(onDone).toHaveBeenCalledOnce()
  expect(visit.facts()).toEqual([])
})

async function pagesAtTheEnd(
  visit: Started,
  look?: () => Promise<void>,
): Promise<readonly (string | null)[]> {
  const { user, onDone } = ask(visit, 'finish')
  const seen: (string | null)[] = []
  for (let page = 0; page < 20 && onDone.mock.calls.length === 0; page += 1) {
    seen.push(heading())
    await look?.()
    await press(user, /^(Yes|Skip)/)
  }
  return seen
}

const nowAndThen = [
  'Right now, how confident are you that you could suggest technology that could help a person you support?',
  "Right now, how confident are you that you could use the technology in people's homes or in your service?",
  'Looking back',
  'What you think of this',
  'What you think of this',
]
const ownWords = ['Will you tell us one thing in your own words?', 'In your own words']

test('at the end: 2 now, 2 looking back on their own page, then what they think, 8 questions in all', async () => {
  const visit = await startedSession()
  expect(await pagesAtTheEnd(visit)).toEqual([...nowAndThen, ...ownWords])
  const asked = visit.facts().map((fact) => `${(fact as { question: string }).question}`)
  expect(asked).toEqual([
    'recommend',
    'use',
    'recommend',
    'use',
    'commitment',
    'relevance',
    'umux-1',
    'umux-2',
    'do-differently',
  ])
})

test('the 8 again only when they were answered before, and only after asking', async () => {
  const visit = await startedSession(rating('c1', 'before', 2))
  expect(await pagesAtTheEnd(visit, expectAccessible)).toEqual([
    ...nowAndThen,
    'Will you answer the 8 questions again?',
    'The 8 questions again',
    'The 8 questions again',
    ...ownWords,
  ])
}, 20_000)

test('above the text box it says not to write names', async () => {
  const visit = await startedSession(
    ...(['recommend', 'use', 'relevance', 'umux-1', 'umux-2'] as const).map((id) => rating(id, 'after', 3)),
    rating('recommend', 'then', 3),
    rating('use', 'then', 3),
    { kind: 'answer.given', question: 'commitment', wave: 'after', choices: ['yes'] },
  )
  const { user, onDone } = ask(visit, 'finish')
  await press(user, /^Yes/)
  const box = screen.getByRole('textbox', { name: 'What will you do differently?' })
  const warning = screen.getByText("Do not write anyone's name.")
  expect(warning.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  await user.type(box, 'Press the button each month.')
  await press(user, 'Next')
  expect(onDone).toHaveBeenCalledOnce()
  expect(visit.session.state().answers.get('do-differently/after')?.text).toBe('Press the button each month.')
})

test('the address can hold the page', async () => {
  const visit = await startedSession()
  const onMove = vi.fn()
  render(
    <QuestionFlow
      session={visit.session}
      measures={measures}
      moment="start"
      at={2}
      onMove={onMove}
      onDone={() => undefined}
    />,
  )
  expect(heading()).toContain('use the technology')
  await press(userEvent.setup(), 'Back')
  expect(onMove).toHaveBeenCalledWith(1)
})

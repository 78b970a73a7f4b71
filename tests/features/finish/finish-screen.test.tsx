import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { expect, test, vi } from 'vitest'
import type { VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import type { SharedPhoneView } from '../../../src/domain/live/phone-view.ts'
import type { Outbox, OutboxStatus } from '../../../src/domain/ports/outbox-status.ts'
import { FinishScreen, type FinishScreenProps } from '../../../src/features/finish/finish-screen.tsx'
import type { KeptSeat } from '../../../src/features/finish/led-session.ts'
import { IdleWarning } from '../../../src/features/finish/idle-warning.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'
import { newSession, startedSession, visitStarted } from '../test-session.ts'

const story: readonly VisitFact[] = [
  { kind: 'room.entered', room: 'hall' },
  { kind: 'story.started', story: 's02', play: 1, variant: null },
  { kind: 'story.finished', story: 's02', play: 1, variant: null, ending: 'good' },
  { kind: 'answer.given', question: 'do-differently', wave: 'after', text: 'Test it monthly.' },
]

/** An outbox whose sending ends as told. */
function testOutbox(waiting: number, afterFlush = waiting) {
  let status: OutboxStatus = { waiting, refused: 0, reached: null }
  const listeners = new Set<() => void>()
  const outbox: Outbox = {
    status: () => status,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    flush: vi.fn(async () => {
      status = { ...status, waiting: afterFlush, reached: afterFlush === 0 }
      for (const listener of listeners) listener()
      return status
    }),
  }
  return outbox
}

async function finish(props: Partial<FinishScreenProps> = {}, facts: readonly VisitFact[] = story) {
  const visit = await startedSession(...facts)
  const saved: string[][] = []
  const seen = { print: vi.fn(), announce: vi.fn(), onClear: vi.fn(async () => undefined) }
  render(
    <StrictMode>
      <FinishScreen
        session={visit.session}
        names={{
          rooms: new Map([['hall', 'Hall']]),
          devices: new Map(),
          stories: new Map([['s02', 'Two hours on the lino']]),
        }}
        seat={null}
        person="K7M4-Q2XN"
        device="own"
        clock={visit.time.clock}
        saver={{ save: async (...file) => void saved.push(file.map(String)) }}
        href={(path) => path}
        outbox={testOutbox(0)}
        {...seen}
        {...props}
      />
    </StrictMode>,
  )
  await act(async () => undefined)
  return { ...visit, ...seen, saved, user: userEvent.setup() }
}

const button = (name: string) => screen.getByRole('button', { name })
const record = () => screen.getByRole('region', { name: 'Record of learning' })

test('says what was done, and notes the end of the visit once', async () => {
  const { session } = await finish()
  expect(screen.getAllByText('Two hours on the lino').length).toBeGreaterThan(0)
  const ends = session.events().filter((event) => event.kind === 'visit.finished')
  expect(ends.map(({ parts }) => parts)).toEqual([['hall', 's02']])
  await expectAccessible()
})

test('with nothing done it says so and leads back to the house', async () => {
  await finish({}, [])
  expect(screen.getByText('Nothing here yet. Try the hall first.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Go back to the house' }).getAttribute('href')).toBe('/house/hall')
})

const seat: KeptSeat = {
  joinedAtMs: Date.parse('2026-11-20T13:00:00Z'),
  view: {
    shared: { session: '019f0000-0000-7000-8000-000000000001' } as SharedPhoneView,
    own: {
      seat: 's1',
      is: 'in',
      votes: [{ choice: 's02.the-drawer', round: 1, option: 'a', turn: 0 }],
      ratings: [],
      reasons: [],
      takeAways: [],
      stories: ['s01'],
    },
  },
}

test('a session with a trainer is on the record, with its day; what is not known is not offered', async () => {
  const { session } = await finish({ seat }, [])
  const sheet = within(record())
  expect(sheet.getByText('In a session with a trainer, 20 November 2026')).toBeTruthy()
  expect(sheet.getByText('Two hours on the lino')).toBeTruthy()
  expect(sheet.getByText('20 November 2026')).toBeTruthy()
  expect(screen.queryByText('Nothing here yet. Try the hall first.')).toBeNull()
  expect(screen.queryByRole('checkbox', { name: 'Add how many minutes I took' })).toBeNull()
  expect(JSON.stringify(session.events())).not.toContain('s02')
  await expectAccessible()
})

test('without the research box the page is true about where the answers of a session are', async () => {
  const visit = newSession()
  await visit.session.record({ ...visitStarted, research: false } as VisitFact)
  await finish({ seat, session: visit.session })
  expect(screen.getByText(/deleted within a day. Nothing else was sent/)).toBeTruthy()
})

test('the record holds only what was ticked, and says that it is no proof of competence', async () => {
  const { user, time, session } = await finish()
  const sheet = within(record())
  expect(sheet.getByText('21 November 2026')).toBeTruthy()
  expect(sheet.getByText(/not proof of competence/)).toBeTruthy()
  expect([sheet.queryByText('1 minute'), sheet.queryByText('Test it monthly.')]).toEqual([null, null])
  time.advance(60_000)
  await user.click(screen.getByRole('checkbox', { name: 'Add how many minutes I took' }))
  await user.click(screen.getByRole('checkbox', { name: 'Add what I wrote' }))
  await user.type(screen.getByLabelText(/Your name/), 'Sam Example')
  expect(sheet.getByText('1 minute')).toBeTruthy()
  expect(sheet.getByText('Test it monthly.')).toBeTruthy()
  expect(sheet.getByText('Sam Example')).toBeTruthy()
  expect(JSON.stringify(session.events())).not.toContain('Sam')
})

function onPaper() {
  return {
    record: record().dataset.print,
    card: screen.getByText('K7M4-Q2XN').closest<HTMLElement>('[data-print]')?.dataset.print,
  }
}

test('printing the record leaves the card out, and the other way round', async () => {
  const { user, print } = await finish()
  const seen: object[] = []
  print.mockImplementation(() => void seen.push(onPaper()))
  await user.click(button('Print my record'))
  await user.click(button('Print the card'))
  await user.click(button('Print the card'))
  expect(seen).toEqual([
    { record: 'yes', card: 'no' },
    { record: 'no', card: 'yes' },
    { record: 'no', card: 'yes' },
  ])
})

test('without a code there is no card', async () => {
  await finish({ person: null })
  expect(screen.queryByRole('button', { name: 'Print the card' })).toBeNull()
})

test('the file holds the whole log, in the form that a server takes', async () => {
  const { user, saved, session, announce } = await finish()
  await user.click(button('Save my answers as a file'))
  const [name, mediaType, content] = saved[0] ?? []
  expect([name, mediaType]).toEqual(['virtual-house-answers-2026-11-21.json', 'application/json'])
  expect(JSON.parse(content ?? '')).toEqual({ events: session.events() })
  expect(announce).toHaveBeenLastCalledWith('Your answers are saved as a file.')
})

test('what waits is said, and can be sent', async () => {
  const outbox = testOutbox(12, 0)
  const { user, announce } = await finish({ outbox })
  expect(screen.getByText('Waiting to send: 12. Keep this page open or come back on wifi.')).toBeTruthy()
  await user.click(button('Try to send now'))
  expect(screen.getByText('All your answers are sent. Thank you.')).toBeTruthy()
  expect(announce).toHaveBeenLastCalledWith('All your answers are sent. Thank you.')
})

test('without research nothing is said to be sent', async () => {
  await finish({ person: null }, [{ ...visitStarted, research: false } as VisitFact, ...story])
  expect(screen.getByText(/on this device only/)).toBeTruthy()
  expect(screen.queryByText(/Waiting to send/)).toBeNull()
})

test('clearing waits for sending, then asks once more', async () => {
  const outbox = testOutbox(3, 0)
  const { user, onClear } = await finish({ outbox, device: 'shared' })
  await user.click(button('Finish and clear'))
  expect(outbox.flush).toHaveBeenCalledOnce()
  expect(screen.getByText('Your answers are sent. You can clear this device now.')).toBeTruthy()
  expect(onClear).not.toHaveBeenCalled()
  await expectAccessible()
  await user.click(button('Clear this device'))
  expect(onClear).toHaveBeenCalledOnce()
})

test('after a led session without research, the dialog does not say that all answers are here', async () => {
  const { user } = await finish({ seat, person: null }, [
    { ...visitStarted, research: false } as VisitFact,
    ...story,
  ])
  await user.click(button('Finish and clear'))
  expect(screen.getByText(/^What you did alone is only on this device/)).toBeTruthy()
  expect(screen.queryByText(/^Your answers are only on this device/)).toBeNull()
})

test('what could not be sent is named before it is lost, and keeping is as easy as clearing', async () => {
  const { user, onClear } = await finish({ outbox: testOutbox(3, 2), device: 'shared' })
  await user.click(button('Finish and clear'))
  expect(screen.getByText('2 answers are not sent yet. If you clear now, they are gone.')).toBeTruthy()
  await user.click(button('Keep it for now'))
  expect([onClear.mock.calls.length, screen.queryByText(/are gone/)]).toEqual([0, null])
  await user.click(button('Finish and clear'))
  await user.click(button('Clear it all the same'))
  expect(onClear).toHaveBeenCalledOnce()
})

test('when clearing fails, it says so and stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { user } = await finish({
    onClear: vi.fn(async () => {
      throw new Error('storage is blocked')
    }),
  })
  await user.click(button('Finish and clear'))
  await user.click(button('Clear this device'))
  expect(screen.getByText(/could not clear this device/)).toBeTruthy()
})

test('the warning before a shared device clears itself can be put off', async () => {
  const onStay = vi.fn()
  render(<IdleWarning secondsLeft={60} onStay={onStay} onClear={() => undefined} />)
  expect(screen.getByText(/clears in 60 seconds/)).toBeTruthy()
  await expectAccessible()
  await userEvent.click(button('I am still here'))
  expect(onStay).toHaveBeenCalledOnce()
})

test('whoever has a code may put the follow-up into their own calendar', async () => {
  const { saved } = await finish({ laterAddress: 'https://house.example/later' })
  await userEvent.click(screen.getByRole('button', { name: 'Save the day for my calendar' }))
  expect(saved.map(([name, type]) => [name, type])).toEqual([
    ['virtual-house-in-six-weeks.ics', 'text/calendar'],
  ])
  expect(saved[0]?.[2]).toContain('URL:https://house.example/later')
})

test('nobody is reminded without a code, or after the follow-up itself', async () => {
  await finish({ person: null, laterAddress: 'https://house.example/later' })
  expect(screen.queryByRole('heading', { name: 'In six weeks' })).toBeNull()
})

import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { dressHome, placementsOf } from '../../../src/domain/home/dress-home.ts'
import { defaultSettings } from '../../../src/domain/ports/settings.ts'
import { BreakScreen } from '../../../src/features/practise/break-it/break-screen.tsx'
import { CallScreen } from '../../../src/features/practise/calls/call-screen.tsx'
import { DeviceCard } from '../../../src/features/practise/card/device-card.tsx'
import { DayScreen } from '../../../src/features/practise/day/day-screen.tsx'
import { DeviceWays } from '../../../src/features/practise/device-ways.tsx'
import { SensesScreen } from '../../../src/features/practise/senses/senses-screen.tsx'
import { scenarioContent } from '../../support/scenario-content.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'
import { smallDay } from '../../domain/device/a-day.ts'

const content = scenarioContent()
function device(id: string) {
  const found = content.devices.get(id)
  if (!found) throw new Error(`there is no device ${id}`)
  return found
}
const hub = device('alarm-hub')
const names = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))
const back = <a href="/try/alarm-hub">Back</a>

test('a call is watched from the home, the centre and a phone, forwards and back', async () => {
  const user = userEvent.setup()
  const said: string[] = []
  const play = vi.fn()
  const { container } = render(
    <CallScreen
      device={hub}
      calls={hub.calls ?? []}
      personName="Tommy"
      settings={{ ...defaultSettings, sound: true }}
      sound={{ play, stop: () => {} }}
      announce={(text) => said.push(text)}
      back={back}
    />,
  )
  expect(screen.getAllByRole('radio')).toHaveLength(4)
  const home = screen.getByRole('region', { name: 'In the home' })
  const centre = screen.getByRole('region', { name: 'Monitoring centre' })
  const before = centre.textContent
  const next = screen.getByRole('button', { name: 'Next' })
  while (!(next as HTMLButtonElement).disabled) await user.click(next)
  expect(centre.textContent).not.toBe(before)
  expect(within(home).getByRole('img')).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'What this shows' })).toBeTruthy()
  expect(said.length).toBeGreaterThan(3)
  expect(said.join(' ')).toContain('Monitoring centre: ')
  expect(said.join(' ')).not.toContain('{person}')
  expect(play).toHaveBeenCalled()
  await expectAccessible(container)
  await user.click(screen.getByRole('button', { name: 'From the start' }))
  expect(centre.textContent).toBe(before)
  // Another call begins at its own start.
  await user.click(screen.getByRole('radio', { name: /The line fails/ }))
  expect(screen.getByText(/^Moment 1 of/)).toBeTruthy()
})

test('a day: moving a habit changes who is told, and the table says the same as the chart', async () => {
  const user = userEvent.setup()
  const said: string[] = []
  const { container } = render(
    <DayScreen device={hub} day={smallDay} announce={(text) => said.push(text)} back={back} />,
  )
  expect(screen.getByText('Nobody was told anything.')).toBeTruthy()
  await user.click(screen.getByRole('checkbox', { name: 'Leave out: Eats' }))
  expect(screen.getByText('11:00. Nobody in the kitchen by 11.')).toBeTruthy()
  expect(said.at(-1)).toContain('Nobody in the kitchen by 11.')
  await user.click(screen.getByRole('checkbox', { name: 'Kitchen sensor flat' }))
  await user.click(screen.getByRole('checkbox', { name: 'Leave out: Eats' }))
  expect(screen.getByText('This was a false alert.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'The usual day' }))
  expect(screen.getByText('Nobody was told anything.')).toBeTruthy()

  const slider = screen.getByRole('slider', { name: /^Time of day/ })
  const later = screen.getAllByRole('button', { name: 'Later' })[0]
  if (!later) throw new Error('no button')
  for (let press = 0; press < 9; press++) await user.click(later)
  expect(slider.getAttribute('aria-valuetext')).toBe('22:15')
  expect(screen.getByText(/22:15\. Sleeps\. Place: Bed\. The device notices the person\./)).toBeTruthy()

  const look = screen.getAllByRole('radio', { name: 'No' })[0]
  if (!look) throw new Error('no radio')
  await user.click(look)
  expect(screen.getByText('No reason.')).toBeTruthy()
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows).toHaveLength(8)
  await expectAccessible(container)
})

test('break it: the learner must say first, then sees and mends', async () => {
  const user = userEvent.setup()
  const { container } = render(<BreakScreen device={hub} announce={() => {}} back={back} />)
  await user.click(screen.getByRole('radio', { name: 'The line or signal is lost' }))
  await user.click(screen.getByRole('button', { name: 'See what happens' }))
  expect(screen.getByText('Choose an answer first.')).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'Nothing changes.' }))
  await user.click(screen.getByRole('button', { name: 'See what happens' }))
  expect(screen.getByRole('heading', { name: 'It went another way.' })).toBeTruthy()
  expect(screen.getByText(/light is amber/)).toBeTruthy()
  // The button that was pressed has gone: a keyboard goes on at what happened, and later at the next choice.
  expect(document.activeElement?.textContent).toContain('It went another way.')
  await user.click(screen.getByRole('radio', { name: /Change or charge the battery|Ask the person whose/ }))
  expect(screen.getByText(/does not mend it/)).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: /Report it/ }))
  expect(screen.getByRole('heading', { name: 'That puts it right.' })).toBeTruthy()
  await expectAccessible(container)
  await user.click(screen.getByRole('button', { name: 'Try another fault' }))
  expect(screen.queryByRole('button', { name: 'See what happens' })).toBeNull()
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0])
})

test('what a device notices is drawn on the plan and said in words', async () => {
  const user = userEvent.setup()
  const home = content.home
  const dressing = content.dressings.get('show-home')
  if (!home || !dressing) throw new Error('no home')
  const lamp = device('smart-lighting')
  const placed = placementsOf(home, dressing).find(({ node }) => node === 'prop_smart-lighting')
  if (!placed) throw new Error('not placed')
  const { container } = render(
    <SensesScreen
      device={lamp}
      home={dressHome(home, dressing)}
      place={{ x: placed.at[0], y: placed.at[1], heading: placed.heading, room: placed.room }}
      href={(path) => path}
      back={back}
    />,
  )
  expect(container.querySelector('svg[role="img"] > path')).toBeTruthy()
  await user.click(screen.getByRole('checkbox', { name: /reach/ }))
  expect(container.querySelector('svg[role="img"] > path')).toBeNull()
  const blind = screen.getByRole('heading', { name: 'It does not notice' }).parentElement
  expect(blind?.querySelectorAll('li')).toHaveLength(lamp.senses.blindSpots.length)
  expect(screen.getByRole('link', { name: /in the house/ }).getAttribute('href')).toContain('reach=1')
  await expectAccessible(container)
})

test('a card has all of the catalogue on one page, and a code that leads to the practice', async () => {
  const print = vi.fn()
  const { container } = render(
    <DeviceCard device={hub} address="https://house.example/try/alarm-hub" print={print} back={back} />,
  )
  for (const line of [...hub.limits, ...hub.rights, ...hub.tryFirst, ...hub.record])
    expect(container.textContent).toContain(line.replaceAll('{person}', 'the person'))
  expect(screen.getByRole('img', { name: /house\.example\/try\/alarm-hub/ })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Print this card' }))
  expect(print).toHaveBeenCalledOnce()
  await expectAccessible(container)
})

test('a device offers what it has, and no more', () => {
  const { unmount } = render(<DeviceWays device={hub} href={(path) => path} />)
  expect(names()).toEqual([
    '/try/alarm-hub/watch',
    '/try/alarm-hub/senses',
    '/try/alarm-hub/break',
    '/try/alarm-hub/card',
    `/compare/${hub.suits.needs[0]}`,
  ])
  unmount()
  render(<DeviceWays device={device('key-safe')} href={(path) => path} />)
  expect(names()).not.toContain('/try/key-safe/break')
})

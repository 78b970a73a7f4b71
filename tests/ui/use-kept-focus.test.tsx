import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { expect, test } from 'vitest'
import { useKeptFocus } from '../../src/ui/use-kept-focus.ts'

/** A list one can take things from; the button of a thing goes with it. */
function Basket({ onList = false }: { onList?: boolean }) {
  const [things, setThings] = useState(['Milk', 'Tea'])
  const list = useRef<HTMLHeadingElement>(null)
  useKeptFocus(onList ? list : undefined)
  return (
    <>
      <h1 tabIndex={-1}>Basket</h1>
      <h2 ref={list} tabIndex={-1}>
        Things
      </h2>
      {things.map((thing) => (
        <button key={thing} type="button" onClick={() => setThings(things.filter((one) => one !== thing))}>
          {thing}
        </button>
      ))}
    </>
  )
}

/** Moves the focus to its heading as soon as it is drawn, before the page around it runs its effects. */
function Frame({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => frame.current?.querySelector('h1')?.focus(), [])
  return <div ref={frame}>{children}</div>
}

function PageOf({ title }: { title: string }) {
  useKeptFocus()
  return (
    <Frame>
      <h1 key={title} tabIndex={-1}>
        {title}
      </h1>
      <button type="button">Elsewhere</button>
    </Frame>
  )
}

const focused = () => document.activeElement?.textContent

test('a button that goes hands the focus on to the heading of the page', async () => {
  render(<Basket />)
  await userEvent.click(screen.getByRole('button', { name: 'Milk' }))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Basket' }))
  await userEvent.tab()
  expect(focused()).toBe('Tea')
})

test('a place of its own comes before the heading of the page, every time', async () => {
  render(<Basket onList />)
  for (const name of ['Milk', 'Tea']) {
    await userEvent.click(screen.getByRole('button', { name }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Things' }))
  }
})

test('a heading that had the focus from the beginning hands it on to the one in its place', () => {
  const { rerender } = render(<PageOf title="One moment" />)
  expect(focused()).toBe('One moment')
  rerender(<PageOf title="Colleagues" />)
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Colleagues' }))
})

test('whoever has gone elsewhere stays there', async () => {
  const { rerender } = render(<PageOf title="One moment" />)
  await userEvent.tab()
  rerender(<PageOf title="Colleagues" />)
  expect(focused()).toBe('Elsewhere')
})

import { act, render, screen } from '@testing-library/react'
import { Suspense, use } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FittingMark, useFitting } from '../../src/app/use-fitting.ts'
import { amounts } from '../../src/features/big-screen/lines-slide.tsx'

/** Lines that fit at each amount of room; the window has room for ten lines. */
const LINES_AT: Readonly<Record<string, number>> = { short: 10, middle: 14, long: 18, wide: 22, full: 30 }

/** Happy DOM lays nothing out, so the height of the words follows from how many there are. */
function layOut() {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(100)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function height(
    this: HTMLElement,
  ) {
    const lines = Number(this.querySelector('[data-lines]')?.getAttribute('data-lines') ?? 0)
    return (100 * lines) / (LINES_AT[this.dataset.amount ?? ''] ?? 40)
  })
}

function Words({ lines }: { readonly lines: Promise<number> }) {
  return <p data-lines={use(lines)}>words</p>
}

function Screen({ slide, lines }: { readonly slide: string; readonly lines: Promise<number> }) {
  const fitting = useFitting(slide)
  return (
    <main id="main" data-amount={fitting.amount}>
      <Suspense fallback={null}>
        <Words lines={lines} />
        <FittingMark fitting={fitting} />
      </Suspense>
    </main>
  )
}

/** A promise that is kept when the test says so. */
function later() {
  const waiting: ((lines: number) => void)[] = []
  const promise = new Promise<number>((done) => void waiting.push(done))
  return { promise, resolve: (lines: number) => waiting[0]?.(lines) }
}

const amount = () => screen.getByRole('main').dataset.amount

beforeEach(layOut)
afterEach(() => vi.restoreAllMocks())

test('words get the least room that holds them, and each slide begins anew', async () => {
  const { rerender } = await act(async () => render(<Screen slide="a" lines={Promise.resolve(20)} />))
  expect(amount()).toBe('wide')
  await act(async () => rerender(<Screen slide="b" lines={Promise.resolve(3)} />))
  expect(amount()).toBe('short')
  await act(async () => rerender(<Screen slide="c" lines={Promise.resolve(900)} />))
  expect(amount()).toBe(amounts.at(-1))
})

test('words that come after their slide has begun are fitted when they are there', async () => {
  const { rerender } = await act(async () => render(<Screen slide="a" lines={Promise.resolve(3)} />))
  const late = later()
  await act(async () => rerender(<Screen slide="b" lines={late.promise} />))
  expect(amount()).toBe('short')
  await act(async () => void late.resolve(17))
  expect(amount()).toBe('long')
})

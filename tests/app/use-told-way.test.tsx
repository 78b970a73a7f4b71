import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useToldWay } from '../../src/app/use-told-way.ts'
import type { PictureWay } from '../../src/features/visit/way-ladder.ts'

test('a change between 3D and pictures is said once, a sharper picture is not', () => {
  const said: string[] = []
  const announce = (text: string) => void said.push(text)
  const { rerender } = renderHook(({ way }: { way: PictureWay }) => useToldWay(way, announce), {
    initialProps: { way: 'lite' },
  })
  rerender({ way: 'full' })
  expect(said).toEqual([])
  rerender({ way: 'pictures' })
  rerender({ way: 'pictures' })
  expect(said).toEqual(['We have switched to pictures.'])
  rerender({ way: 'lite' })
  expect(said).toEqual(['We have switched to pictures.', 'We have switched to 3D.'])
})

test('the way in which somebody comes in is not said: they hear the room', () => {
  const said: string[] = []
  renderHook(() => useToldWay('pictures', (text) => void said.push(text)))
  expect(said).toEqual([])
})

import { expect, test } from 'vitest'
import { canSee } from '../../../src/domain/home/sight-line.ts'
import { readHome } from '../../support/home-file.ts'

const home = readHome()
const eye = (point: string, eyeM = 1.55) => {
  const at = home.standingPoints.find(({ id }) => id === point)
  return [at?.x ?? 0, at?.y ?? 0, eyeM] as const
}

test('[HOME10] furniture hides what is behind it, as far up as it stands', () => {
  const behindChair = [4.62, 3, 0.3] as const
  expect(canSee(home, 'living-room', eye('living-room-middle'), behindChair)).toBe(false)
  expect(canSee(home, 'living-room', eye('living-room-middle'), [4.62, 3, 1.4])).toBe(true)
})

test('[HOME10] what stands on furniture is not hidden by it', () => {
  expect(canSee(home, 'hall', eye('hall-table'), [6.86, 3.235, 0.86])).toBe(true)
})

test('[HOME10] nothing is made out through the banisters', () => {
  expect(canSee(home, 'hall', eye('hall-passage'), [6.86, 3.235, 0.86])).toBe(false)
  expect(canSee(home, 'hall', eye('hall-mat'), [6.59, 2.1, 0.75])).toBe(true)
})

test('[HOME10] a low eye sees less than a high one', () => {
  const floor = [1.98, 3.2, 0] as const
  expect(canSee(home, 'living-room', [1.98, 0.8, 1.55], floor)).toBe(true)
  expect(canSee(home, 'living-room', [1.98, 0.8, 0.75], floor)).toBe(false)
})

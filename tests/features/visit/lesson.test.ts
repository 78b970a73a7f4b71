import { describe, expect, test } from 'vitest'
import { type LessonEvent, lessonStart, nextLessonState } from '../../../src/features/visit/lesson.ts'

const after = (...events: LessonEvent[]) => events.reduce(nextLessonState, lessonStart).at
const did = (step: 'look' | 'walk' | 'open' | 'use'): LessonEvent => ({ type: 'did', step })

describe('the learn-to-walk lesson', () => {
  test('goes through its four acts with the comfort check after the walk', () => {
    expect(after()).toBe('look')
    expect(after(did('look'))).toBe('walk')
    expect(after(did('look'), did('walk'))).toBe('comfort')
    expect(after(did('look'), did('walk'), { type: 'comfort.answered' })).toBe('open')
    expect(after(did('look'), did('walk'), { type: 'comfort.answered' }, did('open'))).toBe('use')
    expect(after(did('look'), did('walk'), { type: 'comfort.answered' }, did('open'), did('use'))).toBe('won')
  })
  test('nobody is held back: opening the alarm first moves on to using it', () => {
    expect(after(did('open'))).toBe('use')
    expect(after(did('look'), did('walk'), did('open'))).toBe('use')
  })
  test('an act of a step that is over changes nothing', () => {
    expect(after(did('look'), did('walk'), { type: 'comfort.answered' }, did('look'))).toBe('open')
    expect(after(did('look'), did('walk'), did('walk'))).toBe('comfort')
  })
  test('each step can be skipped, and the whole can be left', () => {
    const skip: LessonEvent = { type: 'step.skipped' }
    expect(after(skip)).toBe('walk')
    expect(after(skip, skip)).toBe('comfort')
    expect(after(skip, skip, skip)).toBe('open')
    expect(after(skip, skip, skip, skip)).toBe('use')
    expect(after(skip, skip, skip, skip, skip)).toBe('over')
    expect(after({ type: 'lesson.left' })).toBe('over')
    expect(after({ type: 'lesson.left' }, did('look'))).toBe('over')
  })
})

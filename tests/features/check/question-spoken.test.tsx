import { virtual } from '@guidepup/virtual-screen-reader'
import { render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { QuestionFlow } from '../../../src/features/check/question-flow.tsx'
import { measures } from '../real-content.ts'
import { startedSession } from '../test-session.ts'

afterEach(() => virtual.stop())

test('a confidence question as a screen reader says it', async () => {
  const { session } = await startedSession()
  render(<QuestionFlow session={session} measures={measures} moment="start" onDone={() => undefined} />)
  await virtual.start({ container: document.body })
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next()
  expect((await virtual.spokenPhraseLog()).join('\n')).toMatchInlineSnapshot(`
    "document
    form
    group, Question 1 of 2 Right now, how confident are you that you could suggest technology that could help a person you support?, There is no right answer. Go with your first thought.
    Question 1 of 2 Right now, how confident are you that you could suggest technology that could help a person you support?
    paragraph
    Question 1 of 2
    end of paragraph
    heading, Right now, how confident are you that you could suggest technology that could help a person you support?, level 1
    end, Question 1 of 2 Right now, how confident are you that you could suggest technology that could help a person you support?
    paragraph
    There is no right answer. Go with your first thought.
    end of paragraph
    radio, Not at all, not checked, position 1, set size 6
    Not at all
    radio, Slightly, not checked, position 2, set size 6
    Slightly
    radio, Moderately, not checked, position 3, set size 6
    Moderately
    radio, Very, not checked, position 4, set size 6
    Very
    radio, Completely, not checked, position 5, set size 6
    Completely
    radio, Not part of my job, not checked, position 6, set size 6
    Not part of my job
    end of group, Question 1 of 2 Right now, how confident are you that you could suggest technology that could help a person you support?, There is no right answer. Go with your first thought.
    button, Next
    button, Skip this question
    end of form
    end of document"
  `)
})

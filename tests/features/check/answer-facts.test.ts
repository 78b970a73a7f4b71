import { expect, test } from 'vitest'
import type { Question } from '../../../src/domain/content/measures.schema.ts'
import { draftsFrom, factsOfPage } from '../../../src/features/check/answer-facts.ts'
import { measures } from '../real-content.ts'
import { rating, startedSession } from '../test-session.ts'

const question = (id: string): Question => {
  const found = measures.questions.find((entry) => entry.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}
const nothing = { ratings: new Map(), answers: new Map() }

test('a rating, work that is not mine, a skip, a choice and a text become facts', () => {
  const page = ['recommend', 'use', 'c1', 'commitment', 'do-differently'].map(question)
  const drafts = {
    'recommend/after': '4',
    'use/after': 'not-my-job',
    'commitment/after': 'not-sure',
    'do-differently/after': '  Test it monthly. ',
  }
  expect(factsOfPage(nothing, page, 'after', drafts)).toEqual([
    rating('recommend', 'after', 4),
    { ...rating('use', 'after', 0), value: null, missing: 'not-my-job' },
    { ...rating('c1', 'after', 0), value: null, missing: 'skipped' },
    { kind: 'answer.given', question: 'commitment', wave: 'after', choices: ['not-sure'] },
    { kind: 'answer.given', question: 'do-differently', wave: 'after', text: 'Test it monthly.' },
  ])
})

test('going back and on again writes nothing; a changed answer writes one fact', async () => {
  const { session } = await startedSession(rating('recommend', 'before', 2), rating('use', 'before', 3))
  const page = ['recommend', 'use'].map(question)
  const drafts = draftsFrom(session.state(), page, 'before')
  expect(drafts).toEqual({ 'recommend/before': '2', 'use/before': '3' })
  expect(factsOfPage(session.state(), page, 'before', drafts)).toEqual([])
  expect(factsOfPage(session.state(), page, 'before', { ...drafts, 'use/before': '5' })).toEqual([
    rating('use', 'before', 5),
  ])
})

test('a skipped question stays skipped, with nothing chosen', async () => {
  const skipped = { ...rating('recommend', 'before', 0), value: null, missing: 'skipped' as const }
  const { session } = await startedSession(skipped)
  const page = [question('recommend')]
  expect(draftsFrom(session.state(), page, 'before')).toEqual({})
  expect(factsOfPage(session.state(), page, 'before', {})).toEqual([])
})

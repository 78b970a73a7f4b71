import { expect, test } from 'vitest'
import { emptyVisitState, foldVisit } from '../../../src/domain/attempt/visit-state.ts'
import type { VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import type { Moment } from '../../../src/domain/content/measures.schema.ts'
import { planQuestions } from '../../../src/domain/measures/plan-questions.ts'
import { questionWording } from '../../../src/domain/measures/question-wording.ts'
import { scenarioContent } from '../../support/scenario-content.ts'
import { rated, started, storyStarted, visitEvents } from './visit-log.ts'

const { measures } = scenarioContent()
if (!measures) throw new Error('measures.yaml does not parse')
const found = measures

/** The plan after these facts, in short: block, pages, and what is done. */
function plan(moment: Moment, ...facts: readonly VisitFact[]) {
  const state = visitEvents(1, '2027-02-01T09:00:00.000Z', [started(), ...facts]).reduce(
    foldVisit,
    emptyVisitState,
  )
  return planQuestions(found, moment, state).map((block) => ({
    [block.id]: block.pages.map(
      (page) => page.questions.map(({ id }) => id).join(' ') + (page.isDone ? ' (done)' : ''),
    ),
  }))
}
const answer = (question: string, wave: 'after' | 'later', choice: string): VisitFact => ({
  kind: 'answer.given',
  question,
  wave,
  choices: [choice],
})
const eight = [['c1 c2 c3 c4', 'c5 c6 c7 c8']].flat()

test('[QP1] the two headline questions come first, one a page', () => {
  expect(plan('start')).toEqual([{ 'headline-before': ['recommend', 'use'] }])
  expect(plan('after-lesson')).toEqual([{ 'competencies-before': eight }])
})

test('[QP1] the end asks now, then looking back, then the view of it, then offers', () => {
  expect(plan('finish', rated('c1', 'before', 2))).toEqual([
    { 'headline-after': ['recommend', 'use'] },
    { 'looking-back': ['recommend use'] },
    { 'your-view': ['commitment relevance', 'umux-1 umux-2'] },
    { 'competencies-after': eight },
    { 'own-words': ['do-differently'] },
  ])
})

test('[QP2] answered and skipped pages are done', () => {
  const facts = [
    rated('recommend', 'after', 4),
    rated('use', 'after', null),
    answer('commitment', 'after', 'yes'),
  ]
  expect(plan('finish', ...facts).slice(0, 3)).toEqual([
    { 'headline-after': ['recommend (done)', 'use (done)'] },
    { 'looking-back': ['recommend use'] },
    { 'your-view': ['commitment relevance', 'umux-1 umux-2'] },
  ])
  expect(plan('finish', ...facts, rated('relevance', 'after', 3))[2]).toEqual({
    'your-view': ['commitment relevance (done)', 'umux-1 umux-2'],
  })
})

/** Ids of the blocks that are asked at the end. */
const blocks = (...facts: VisitFact[]) => plan('finish', ...facts).flatMap((block) => Object.keys(block))

test('[QP3] the 8 come again only for those who answered one of them', () => {
  expect(blocks()).not.toContain('competencies-after')
  expect(blocks(rated('c1', 'before', null))).not.toContain('competencies-after')
  expect(blocks(rated('c1', 'before', 'not-my-job'))).toContain('competencies-after')
  expect(blocks(rated('c8', 'before', 5))).toContain('competencies-after')
})

test('[QP4] nothing is asked "before" once a story has started', () => {
  expect(plan('start', storyStarted)).toEqual([])
  expect(plan('after-lesson', storyStarted)).toEqual([])
})

test('[QP6] looking back has its own beginning', () => {
  const recommend = found.questions.find(({ id }) => id === 'recommend')
  if (!recommend) throw new Error('no question "recommend"')
  expect(questionWording(found, recommend, 'before')).toEqual({
    stem: 'Right now, how confident are you that you could…',
    text: '…suggest technology that could help a person you support?',
  })
  expect(questionWording(found, recommend, 'then').stem).toBe(
    'Thinking back, before this session, how confident were you really that you could…',
  )
})

import { assign, emit, setup } from 'xstate'
import type { Story, StoryStep } from '../content/story.schema.ts'
import { endingOf } from './ending-of.ts'
import { shownOrder } from './shown-order.ts'
import { stepAfter } from './step-after.ts'
import {
  choiceAt,
  playSoFar,
  type StepChoice,
  type StoryContext,
  type StoryEvent,
  type StoryFact,
  type StoryInput,
} from './story-play.ts'

/**
 * Builds the machine of one story: a state for each step, a guarded arrow for each option, a state for each ending.
 *
 * It knows no clock and no storage. What happened goes out as emitted facts; time comes in with whoever records
 * them. The rules are in RULES.md.
 */
export function createStoryMachine(story: Story) {
  const clueIds = new Set(story.lookAround.clues.map((clue) => clue.id))
  const parts = setup({
    types: {
      context: {} as StoryContext,
      events: {} as StoryEvent,
      input: {} as StoryInput,
      emitted: {} as { readonly type: 'fact.stated'; readonly fact: StoryFact },
    },
    guards: {
      isNewClue: ({ context, event }) =>
        event.type === 'clue.noticed' &&
        clueIds.has(event.clue) &&
        !context.noticed.some((entry) => entry.clue === event.clue),
      choosesAt: ({ event }, at: { step: string; option: string }) =>
        event.type === 'choice.made' && event.step === at.step && event.option === at.option,
      standsAt: ({ context }, at: { step: string; option: string }) =>
        choiceAt(context, at.step)?.standing === at.option,
      hasChosenAt: ({ context }, at: { step: string }) => choiceAt(context, at.step) !== undefined,
      isFreshAfter: ({ context }, at: { step: string; before: string }) =>
        !choiceAt(context, at.step) && context.choices.at(-1)?.step === at.before,
      hasChosenNothing: ({ context }) => context.choices.length === 0,
      endedWith: ({ context }, at: { step: string }) => context.choices.at(-1)?.step === at.step,
      endsWith: ({ context }, at: { ending: string }) => endingOf(story, playSoFar(context)).id === at.ending,
    },
    actions: {
      tellStart: emit(({ context }) =>
        fact({ kind: 'story.started', ...playOf(story, context), variant: context.variant }),
      ),
      tellClue: emit(({ context }, seen: { clue: string; prompted: boolean }) =>
        fact({ kind: 'noticed', ...playOf(story, context), ...seen }),
      ),
      rememberClue: assign({
        noticed: ({ context }, seen: { clue: string; prompted: boolean }) => [...context.noticed, seen],
      }),
      tellChoice: emit(({ context }, chosen: { step: string; option: string; confidence: number | null }) => {
        const step = story.steps.find((entry) => entry.id === chosen.step)
        const isFirst = !choiceAt(context, chosen.step)
        return fact({
          kind: 'decision.made',
          ...playOf(story, context),
          variant: context.variant,
          step: chosen.step,
          option: chosen.option,
          shown: shownOrder(step?.options ?? [], context.visit, chosen.step).map((option) => option.id),
          confidence: isFirst ? chosen.confidence : null,
          phase: isFirst ? 'first' : 'again',
        })
      }),
      rememberChoice: assign({
        choices: ({ context }, chosen: { step: string; option: string; confidence: number | null }) => {
          const before = choiceAt(context, chosen.step)
          const after: StepChoice = {
            step: chosen.step,
            first: before?.first ?? { option: chosen.option, confidence: chosen.confidence },
            standing: chosen.option,
            tried: [...new Set([...(before?.tried ?? []), chosen.option])],
          }
          return before
            ? context.choices.map((choice) => (choice === before ? after : choice))
            : [...context.choices, after]
        },
      }),
      tellEnding: emit(({ context }, at: { ending: string }) =>
        fact({
          kind: 'story.finished',
          ...playOf(story, context),
          variant: context.variant,
          ending: at.ending,
        }),
      ),
    },
  })

  const noteClue = {
    guard: 'isNewClue',
    actions: [
      { type: 'tellClue', params: ({ event }: { event: StoryEvent }) => seenIn(event) },
      { type: 'rememberClue', params: ({ event }: { event: StoryEvent }) => seenIn(event) },
    ],
  } as const

  /** The two states of one step: choosing, and seeing what happened. */
  function stepStates(step: StoryStep, place: number) {
    const earlier = story.steps.slice(0, place)
    return {
      initial: 'choosing',
      states: {
        choosing: {
          on: {
            'choice.made': step.options.map((option) => ({
              guard: { type: 'choosesAt', params: { step: step.id, option: option.id } } as const,
              target: 'consequence',
              actions: [
                { type: 'tellChoice', params: ({ event }: { event: StoryEvent }) => chosenIn(event) },
                { type: 'rememberChoice', params: ({ event }: { event: StoryEvent }) => chosenIn(event) },
              ] as const,
            })),
            'choice.kept': {
              guard: { type: 'hasChosenAt', params: { step: step.id } } as const,
              target: 'consequence',
            },
            'page.returned': [
              ...earlier.map((before) => ({
                guard: { type: 'isFreshAfter', params: { step: step.id, before: before.id } } as const,
                target: `#story.deciding.${before.id}.consequence`,
              })),
              ...(place === 0
                ? [{ guard: 'hasChosenNothing' as const, target: '#story.lookingAround' }]
                : []),
            ],
          },
        },
        consequence: {
          on: {
            'choice.retried': 'choosing',
            'story.continued': step.options.map((option) => {
              const next = stepAfter(story, step, option)
              return {
                guard: { type: 'standsAt', params: { step: step.id, option: option.id } } as const,
                target: next ? `#story.deciding.${next.id}` : '#story.weeksLater',
              }
            }),
          },
        },
      },
    }
  }

  return parts.createMachine({
    id: 'story',
    context: ({ input }) => ({ ...input, noticed: [], choices: [] }),
    initial: 'opening',
    states: {
      opening: { on: { 'looking.started': { target: 'lookingAround', actions: 'tellStart' } } },
      lookingAround: { on: { 'clue.noticed': noteClue, 'looking.ended': 'deciding' } },
      deciding: {
        initial: story.steps[0]?.id ?? '',
        states: Object.fromEntries(story.steps.map((step, place) => [step.id, stepStates(step, place)])),
      },
      weeksLater: {
        on: {
          'story.continued': story.endings.map((ending) => ({
            guard: { type: 'endsWith', params: { ending: ending.id } } as const,
            target: `#story.ending.${ending.id}`,
            actions: { type: 'tellEnding', params: { ending: ending.id } } as const,
          })),
          'page.returned': story.steps.map((step) => ({
            guard: { type: 'endedWith', params: { step: step.id } } as const,
            target: `#story.deciding.${step.id}.consequence`,
          })),
        },
      },
      ending: {
        initial: story.endings[0]?.id ?? '',
        states: Object.fromEntries(story.endings.map((ending) => [ending.id, {}])),
        on: { 'story.continued': 'debrief' },
      },
      debrief: {
        on: {
          'story.continued': 'done',
          'page.returned': story.endings.map((ending) => ({
            guard: { type: 'endsWith', params: { ending: ending.id } } as const,
            target: `#story.ending.${ending.id}`,
          })),
        },
      },
      done: { on: { 'page.returned': 'debrief' } },
    },
  })
}

/** The machine of a story. */
export type StoryMachine = ReturnType<typeof createStoryMachine>

function fact(stated: StoryFact) {
  return { type: 'fact.stated', fact: stated } as const
}

function playOf(story: Story, context: StoryContext) {
  return { story: story.id, play: context.play }
}

function seenIn(event: StoryEvent) {
  if (event.type !== 'clue.noticed') throw new Error(`${event.type} notices no clue`)
  return { clue: event.clue, prompted: event.prompted }
}

function chosenIn(event: StoryEvent) {
  if (event.type !== 'choice.made') throw new Error(`${event.type} chooses nothing`)
  return { step: event.step, option: event.option, confidence: event.confidence }
}

import type { Story, StoryOption, StoryStep } from '../../../src/domain/content/story.schema.ts'

const flat = { outcome: 0, rights: 0, safety: 0, fit: 0, record: 0 } as const

export function option(id: string, more: Partial<StoryOption> = {}): StoryOption {
  return {
    id,
    text: `Do ${id}.`,
    short: id,
    vector: flat,
    now: [{ text: `${id} now.` }],
    trust: 0,
    control: 0,
    ...more,
  }
}

export function step(id: string, options: readonly StoryOption[], more: Partial<StoryStep> = {}): StoryStep {
  return {
    id,
    title: id,
    lines: [{ text: `${id} begins.` }],
    question: 'What now?',
    options: [...options],
    ...more,
  }
}

/** A story of two decisions, two clues and two endings; tests change what they are about. */
export function smallStory(more: Partial<Story> = {}): Story {
  return {
    id: 'small',
    title: 'A small story',
    person: 'ann',
    speakers: [{ id: 'bob', name: 'Bob' }],
    goal: { competency: 'c5', level: 'basic' },
    also: [],
    devices: [],
    minutes: 5,
    opening: [{ by: 'ann', text: 'Come in.' }],
    lookAround: {
      startRoom: 'hall',
      intro: [{ text: 'Look round.' }],
      enough: 1,
      clues: ['rug', 'light'].map((id) => ({
        id,
        room: 'hall',
        item: `${id}-item`,
        name: id,
        place: 'here',
        lines: [{ text: `A ${id}.` }],
        hint: 'Look.',
      })),
    },
    steps: [
      step('talk', [option('ask'), option('tell'), option('leave')]),
      step('act', [option('test'), option('wait')]),
    ],
    review: { weeks: 4, title: 'Later', lines: [{ text: 'Weeks pass.' }] },
    endings: [
      {
        id: 'tested',
        title: 'Tested',
        when: { chose: { act: ['test'] } },
        lines: [{ text: 'It was tested.' }],
      },
      { id: 'waited', title: 'Waited', lines: [{ text: 'It was not.' }] },
    ],
    debrief: { questions: [{ id: 'why', ask: 'Why?', think: 'Think.' }] },
    group: { steps: ['talk', 'act'] },
    facts: [],
    sources: [],
    ...more,
  }
}

export const visit = '019aa000-0000-7000-8000-aaaaaaaaaaaa'

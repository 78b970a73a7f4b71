import { describe, expect, test } from 'vitest'
import { type Change, faultsAfter, lineAfter } from '../changed-scenarios.ts'

const story = 'scenarios/stories/s02-two-hours-on-the-lino.yaml'
const device = 'scenarios/devices/alarm-hub.yaml'
const home = 'scenarios/home.yaml'
const dressing = 'scenarios/dressings/tommy-hallam.yaml'
const person = 'scenarios/people/tommy-hallam.yaml'
const measures = 'scenarios/measures.yaml'
const competencies = 'scenarios/competencies.yaml'
const region = 'scenarios/region/north-east.yaml'
const glossary = 'scenarios/glossary.yaml'

const panel = 'scenarios/panel.yaml'
const lino = 's02-two-hours-on-the-lino'

function panelOf(id: string, steps: string): string {
  return `panels:
  - story: ${id}
    who: Five people
    people: 5
    on: "2026-11-01"
    steps:
      ${steps}
    source: { id: minutes, title: Minutes of the panel }`
}

/** A name, a careless change, what is said about it, and text on the line that is pointed at. */
type Case = readonly [name: string, change: Change, what: string, onLine: string]

describe.each<[check: string, cases: readonly Case[]]>([
  [
    'check-ids',
    [
      [
        'a file not named after its id',
        { file: person, from: 'id: tommy-hallam', to: 'id: tommy' },
        'The id is "tommy"',
        'id: tommy',
      ],
      [
        'an id used twice',
        { file: glossary, from: '- id: trigger', to: '- id: pendant' },
        '"pendant" is used twice',
        '',
      ],
    ],
  ],
  [
    'check-panels',
    [
      [
        'an unknown story',
        { file: panel, from: 'panels: []', to: panelOf('nobody', 'first-things: { ask-the-story: 3 }') },
        'There is no story "nobody"',
        'story: nobody',
      ],
      [
        'an unknown option',
        { file: panel, from: 'panels: []', to: panelOf(lino, 'first-things: { run: 3 }') },
        'Step "first-things" has no option "run"',
        'first-things',
      ],
      [
        'more choices than people',
        { file: panel, from: 'panels: []', to: panelOf(lino, 'first-things: { ask-the-story: 9 }') },
        '9 choices of 5 people',
        'first-things',
      ],
    ],
  ],
  [
    'check-stories',
    [
      [
        'an unknown person',
        { file: story, from: /^person: .*$/m, to: 'person: nobody' },
        'no person with the id "nobody"',
        'person: nobody',
      ],
      [
        'an unknown device',
        { file: story, from: /^devices: .*$/m, to: 'devices: [alarm-hubb]' },
        'no device with the id "alarm-hubb"',
        'devices:',
      ],
      [
        'an unknown competency',
        { file: story, from: /competency: c5/, to: 'competency: c9' },
        'no competency with the id "c9"',
        'competency: c9',
      ],
      [
        'a place for a device at no anchor of its room',
        { file: story, from: 'anchor: kitchen-fridge-top', to: 'anchor: hall-mat' },
        'no anchor in the room "kitchen" with the id "hall-mat"',
        'anchor: hall-mat',
      ],
      [
        'a variant that shows something in no room',
        {
          file: story,
          from: 'short: First settle who comes, and how',
          to: 'house: { words: It is gone., room: attic }',
        },
        'no room of the home with the id "attic"',
        'room: attic',
      ],
      [
        'an unknown room',
        { file: story, from: /startRoom: .*$/m, to: 'startRoom: attic' },
        'no room of the home with the id "attic"',
        'attic',
      ],
      [
        'an unknown thing',
        { file: story, from: /item: .*$/m, to: 'item: telescope' },
        'with the id "telescope"',
        'telescope',
      ],
      [
        'an unknown practice task',
        { file: story, from: 'task: monthly-test', to: 'task: juggle' },
        'no task of "alarm-hub" with the id "juggle"',
        'juggle',
      ],
      [
        'steps that nobody reaches',
        { file: story, from: /^( {8})vector: /gm, to: '$1next: review\n$1vector: ' },
        'No choice leads to the step',
        '',
      ],
      [
        'endings that nobody reaches',
        {
          file: story,
          from: /when: (?=\*nobodyMendsTheAlarm\n {4}lines)/,
          to: 'when: # always\n      any: [{ chose: { the-drawer: [ask-why] } }, { not: { chose: { the-drawer: [ask-why] } } }]\n    lines:\n      - text: So it was.\n  - id: never\n    title: Never\n    when: ',
        },
        'No choices lead to the ending',
        '- id: never',
      ],
    ],
  ],
  [
    'check-devices',
    [
      [
        'an unknown room',
        { file: device, from: /^room: .*$/m, to: 'room: attic' },
        'no room of the home with the id "attic"',
        'room: attic',
      ],
      [
        'a place that is not in its room',
        { file: device, from: /^anchor: .*$/m, to: 'anchor: kettle' },
        'no thing in the room "hall" with the id "kettle"',
        'anchor: kettle',
      ],
      [
        'an arrow to nowhere',
        { file: device, from: /initial: .*$/m, to: 'initial: nowhere' },
        'no state "nowhere"',
        'nowhere',
      ],
    ],
  ],
  [
    'check-home-file',
    [
      [
        'an unknown device',
        { file: home, from: 'device: key-safe', to: 'device: key-saif' },
        'no device with the id "key-saif"',
        'key-saif',
      ],
      [
        'a thing in no room',
        { file: home, from: /(id: alarm-hub\n {4}room: )hall/, to: '$1scullery' },
        'no room “scullery”',
        'scullery',
      ],
    ],
  ],
  [
    'check-dressings',
    [
      [
        'an unknown person in a room',
        { file: dressing, from: 'person: tommy-hallam, room', to: 'person: tommy-halam, room' },
        'no person with the id "tommy-halam"',
        'tommy-halam, room',
      ],
      [
        'a thing in no room',
        { file: dressing, from: /(id: kettle\n {4}room: )kitchen/, to: '$1scullery' },
        'no room of the home with the id "scullery"',
        'scullery',
      ],
      [
        'a thing far from its room',
        { file: dressing, from: 'at: [3.95, -3.33, 1.02]', to: 'at: [3.95, 3.33, 1.02]' },
        'is not in its room',
        'at: [3.95, 3.33, 1.02]',
      ],
      [
        'a device at no anchor',
        {
          file: dressing,
          from: 'devices: []',
          to: 'devices: [{ device: key-safe, anchor: hall-tabel-end }]',
        },
        'no anchor of the home with the id "hall-tabel-end"',
        'hall-tabel-end',
      ],
      [
        'two things in one place',
        {
          file: dressing,
          from: 'devices: []',
          to: 'devices: [{ device: key-safe, anchor: hall-mat }, { device: alarm-hub, anchor: hall-mat }]',
        },
        'Two things stand at the anchor “hall-mat”',
        'device: alarm-hub, anchor',
      ],
      [
        'a story that nothing leads to',
        { file: dressing, from: '    also: [s10-the-bank-man-was-lovely]\n', to: '' },
        'The story "s10-the-bank-man-was-lovely" of this person plays here, and nothing leads to it.',
        'story: s02-two-hours',
      ],
      [
        'a home that begins nowhere',
        { file: dressing, from: 'startRoom: hall', to: 'startRoom: hal' },
        'no room of the home with the id "hal"',
        'startRoom: hal',
      ],
    ],
  ],
  [
    'check-people',
    [
      [
        'an unknown council area',
        { file: person, from: 'authority: sunderland', to: 'authority: sunderlnd' },
        'no council area with the id "sunderlnd"',
        'sunderlnd',
      ],
      [
        'an unknown device',
        { file: person, from: 'device: alarm-hub', to: 'device: hub' },
        'no device with the id "hub"',
        'device: hub',
      ],
      [
        'a place that is somebody else’s',
        { file: person, from: 'places: [tommy]', to: 'places: [kettle]' },
        'no place of Tommy in the home',
        'kettle',
      ],
    ],
  ],
  [
    'check-measures',
    [
      [
        'an unknown scale',
        { file: measures, from: 'scale: like-my-work', to: 'scale: likes' },
        'no scale with the id "likes"',
        'scale: likes',
      ],
      [
        'an unknown stem',
        { file: measures, from: 'stem: since-then', to: 'stem: since' },
        'no stem with the id "since"',
        'stem: since',
      ],
      [
        'an unknown question',
        { file: measures, from: '[[recommend], [use]]', to: '[[recommend], [uses]]' },
        'no question with the id "uses"',
        '[uses]',
      ],
      [
        'more than 8 questions without an offer',
        { file: measures, from: '[commitment, relevance]', to: '[commitment, relevance, c1]' },
        '9 questions are asked without an offer',
        'id: your-view',
      ],
    ],
  ],
  [
    'check-lists',
    [
      [
        'an unknown theme',
        { file: competencies, from: 'themes: [theme-1]', to: 'themes: [theme-9]' },
        'no theme with the id "theme-9"',
        'theme-9',
      ],
      [
        'an unknown question',
        { file: competencies, from: 'question: c1', to: 'question: c0' },
        'no question with the id "c0"',
        'question: c0',
      ],
      [
        'an unknown area',
        { file: region, from: 'icpArea: central', to: 'icpArea: centre' },
        'no ICP area with the id "centre"',
        'icpArea: centre',
      ],
      [
        'an unknown role group',
        { file: region, from: 'group: managerial', to: 'group: manager' },
        'no role group with the id "manager"',
        'group: manager,',
      ],
    ],
  ],
  [
    'check-sources',
    [
      [
        'an unknown source',
        { file: glossary, from: 'sources: [kyndi]', to: 'sources: [kindi]' },
        'no source in this file with the id "kindi"',
        'kindi',
      ],
      [
        'a fact without a source',
        {
          file: person,
          from: 'authorNote:',
          to: 'facts:\n  - { id: ships, text: He built 12 ships., sources: [], checkBy: "2027-01-01" }\nauthorNote:',
        },
        'has no source',
        'id: ships',
      ],
    ],
  ],
  [
    'check-alternatives',
    [
      [
        'an empty text for a picture',
        { file: person, from: /alternative: .*/, to: 'alternative: " "' },
        'text for a picture is empty',
        'alternative:',
      ],
      [
        'one word',
        { file: home, from: /alt: .*/, to: 'alt: Door' },
        'text for a picture is only "Door"',
        'alt: Door',
      ],
      [
        '"Picture of"',
        { file: home, from: /alt: .*/, to: 'alt: A picture of a red door.' },
        'begins with "A picture of"',
        'alt: A picture',
      ],
      [
        'a caption of one word',
        { file: device, from: /caption: .*/, to: 'caption: Beep' },
        'caption of a sound is only "Beep"',
        'caption: Beep',
      ],
    ],
  ],
  [
    'check-reading',
    [
      [
        'a sentence of more than 20 words',
        {
          file: person,
          from: 'summary: A retired',
          to: 'summary: A very old and tired and small and quiet but kind and funny and clever man who was once a retired',
        },
        'The most is 20.',
        'summary:',
      ],
      [
        'long words',
        {
          file: person,
          from: 'He reads the manual first.',
          to: 'Comprehensive familiarity with technological documentation characterises him. Considerable deliberation precedes installation. Subsequently, systematic verification of functionality occurs. Unsurprisingly, malfunctioning apparatus receives methodical investigation, accompanied by humorous observations.',
        },
        'has reading grade',
        'Comprehensive',
      ],
    ],
  ],
  [
    'check-words',
    [
      [
        'a wrong word',
        {
          file: glossary,
          from: 'Somebody who is one step ahead',
          to: 'A service user who is one step ahead',
        },
        'says "service user"',
        'service user',
      ],
      [
        'another wrong word',
        { file: glossary, from: 'A free list kept by', to: 'A deployed list kept by' },
        'says "deployed"',
        'A deployed list',
      ],
      [
        'a button that says nothing',
        { file: measures, from: '"Yes, ask me"', to: 'Submit' },
        'says "Submit"',
        'Submit',
      ],
    ],
  ],
  [
    'check-exclamation',
    [
      [
        'a text that shouts',
        { file: person, from: 'He reads the manual first.', to: 'He reads the manual first!' },
        'exclamation mark',
        'manual first!',
      ],
    ],
  ],
])('%s finds', (_, cases) => {
  test.each(cases)('%s', (_name, change, what, onLine) => {
    const faults = faultsAfter(change)
    const found = faults.filter((fault) => fault.what.includes(what))
    expect(found.length, JSON.stringify(faults, null, 1)).toBeGreaterThan(0)
    expect(found[0]).toMatchObject({ file: change.file, mend: expect.stringMatching(/\S.*\S/) })
    if (onLine) expect(found[0]?.line).toBe(lineAfter(change, onLine))
  })
})

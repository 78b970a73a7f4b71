import type { RehearsalTry } from '../../domain/live/rehearsal-guide.ts'

/** Words of a rehearsal: the guide, and what the make-believe people write. */
export const rehearsalMessages = {
  title: 'Rehearsal',
  label: 'Guide to the rehearsal',
  note: 'Nobody is here, and nothing is kept.',
  screen: 'Show the big screen',
  notes: 'Show my notes',
  leave: 'End the rehearsal',
  again: 'Start again',
  skip: 'Skip this',
  take: 'Take me there',
  less: 'Hide the guide',
  more: 'Show the guide',
  place: (place: number, of: number) => `Try ${place} of ${of}`,
  tries: {
    'show-join':
      'This is your big screen. Press Next, the right arrow or your clicker. People will see how to join.',
    'go-on':
      'Twelve make-believe phones join now. Real ones cannot join a rehearsal. When the number stands still, press Next.',
    walk: 'They rate themselves. You see how many, never what. Go on to the house plan, and choose a room.',
    'to-choice': 'You can walk as long as you like. We go straight to the first choice now.',
    'open-vote': 'Read it out, slowly. Then press Next to open the vote.',
    'look-at-notes': 'The answers come in, but nobody sees which. You do: press Show my notes.',
    talk: 'Say, if quiet, key point: all you need is here. Press Next, so that people talk in pairs.',
    'show-results': 'The last three answer now. Press Next to show the results.',
    'vote-again': 'Is the room split? On your notes, press Vote again. Or skip this.',
    blank: 'All eyes on you: press B or the full stop. The screen goes blank. Press it again.',
    'hands-up': 'The wifi fails. Find Hands up in your notes, for this choice or for all. Count the hands.',
    undo: 'Something went wrong? Press Undo until the phones are back. Nothing is ever lost.',
    free: 'That is all you need. Go on as you like, or end here.',
  } satisfies Record<RehearsalTry, string>,
  ended: 'The session is over. Start again, or end the rehearsal.',
  pretend: {
    reasons: [
      'I have seen this on my own round.',
      'It is their home, so I would ask first.',
      'I would want to know what happens next.',
      'Somebody has to own it today.',
      'I was short of time when this happened to me.',
      'It keeps them safe.',
      'I am not sure who to ring.',
    ],
    takeAways: [
      'I will look at the light on each visit.',
      'Ask why before I explain.',
      'Who comes at night? I will find out.',
      'Write who was told, and when.',
      'Test it with the person, once a month.',
    ],
  },
} as const

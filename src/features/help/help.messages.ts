/** How to move, one table row each: what to do, and how with each kind of input. */
export interface MoveRow {
  readonly what: string
  readonly mouse: string
  readonly touch: string
  readonly keys: string
  readonly buttons: string
}

const rows: readonly MoveRow[] = [
  {
    what: 'Look round',
    mouse: 'Drag the picture',
    touch: 'Drag with one finger',
    keys: 'Left and Right, or A and D',
    buttons: 'Look left, Look right',
  },
  {
    what: 'Look up or down',
    mouse: 'Drag the picture',
    touch: 'Drag with one finger',
    keys: 'Shift with Up or Down',
    buttons: 'Look up, Look down',
  },
  {
    what: 'Walk',
    mouse: 'Press a ring or the floor',
    touch: 'Tap a ring or the floor',
    keys: 'Up and Down, or W and S',
    buttons: 'Step forward, Step back, Walk to …',
  },
  {
    what: 'Open a thing',
    mouse: 'Press its pin',
    touch: 'Tap its pin',
    keys: 'Tab to the pin, then Enter',
    buttons: 'The button with its name',
  },
  {
    what: 'Go to a room',
    mouse: 'Press Rooms, or a ring at a door',
    touch: 'Tap Rooms, or a ring at a door',
    keys: 'Tab to Rooms, then Enter',
    buttons: 'Rooms, and the list Ways out',
  },
  { what: 'Close', mouse: 'Press Close', touch: 'Tap Close', keys: 'Escape', buttons: 'Close' },
]

/** Words of the Help pages, en-GB. */
export const helpMessages = {
  help: {
    title: 'Help',
    lead: 'You cannot break anything here. Nothing is timed.',
    session: {
      title: 'In a session',
      lines: [
        'Your phone follows the big screen. There is nothing to find or open.',
        'Tap another answer to change yours. You can do so until the room sees the results.',
        'Nobody in the room sees which answer is yours.',
        'If your phone locks or loses wifi, open it again. You come back to the same place.',
      ],
      back: 'Back to the session',
    },
    moveTitle: 'How to move',
    moveCaption: 'Ways to move, by what you use',
    columns: {
      what: 'To do this',
      mouse: 'Mouse',
      touch: 'Touch',
      keys: 'Keyboard',
      buttons: 'Buttons on the screen',
    },
    rows,
    keysNote: 'Keys work when the picture of the room is chosen. Press Tab until a ring stands round it.',
    listNote: 'Would you rather read than walk? The House list holds all the same things.',
    openList: 'Open the House list',
    lesson: 'Start the lesson again',
    lessonNote: 'The lesson in the hall shows how to look, walk and open. It takes about 2 minutes.',
    trainTitle: 'For trainers',
    trainText: 'Lead a session with a big screen: plan it, rehearse it alone, print what you need.',
    train: 'Lead a session',
    askTitle: 'How to ask for help',
    phone: 'Phone',
    email: 'Email',
    emergency: 'This is a practice house. No call here reaches anyone. If life is at risk, call 999.',
    wordsTitle: 'Words we use',
    openGlossary: 'See what words mean',
    settingsTitle: 'Make it easier to see or hear',
    openSettings: 'Change the settings',
  },
  glossary: {
    title: 'Words we use',
    lead: 'What each word means, in plain words.',
    search: 'Find a word',
    none: 'No word here fits that. Try fewer letters.',
    also: 'Also called:',
    found: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  },
  notFound: {
    title: 'We cannot find that page',
    lead: 'The address may be wrong, or the page may have moved.',
    home: 'Go to the start page',
    list: 'Open the House list',
  },
} as const

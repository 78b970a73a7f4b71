import type { Item } from '../../domain/content/home.schema.ts'
import type { ItemStatus, RoomProgress } from './item-status.ts'

/** Words of the house: the 3D view, the House list, the plan, panels and the first lesson. */
export const visitMessages = {
  houseList: 'House list',
  thingsHere: 'Things in this room',
  nothingHere: 'Nothing here yet. Try the hall first.',
  otherRooms: 'Go to another room',
  waysOut: 'Places to walk to',
  switchTo3d: 'Switch to 3D view',
  switchToList: 'Switch to House list',
  rooms: 'Rooms',
  settings: 'Settings',
  help: 'Help',
  home: 'Virtual House',
  plan: 'Plan of the house',
  finish: 'Finish my visit',
  planHelp: 'Choose a room. You go there at once.',
  youAreHere: 'You are here',
  whoseHome: 'Whose home?',
  close: 'Close',
  sheetMore: 'More',
  sheetLess: 'Less',
  tag: { look: 'Look', try: 'Try it', story: 'Story', done: 'Done', place: 'Place' } satisfies Record<
    Item['kind'] | 'done' | 'place',
    string
  >,
  status: {
    new: 'Not done yet.',
    looked: 'You looked at this.',
    'under-way': 'Under way.',
    done: 'Done.',
  } satisfies Record<ItemStatus, string>,
  progress({ done, total }: RoomProgress): string {
    if (total === 0) return 'Nothing here yet'
    return done === 0 ? 'None done yet' : `${done} of ${total} done`
  },
  arrived(where: string, count: number): string {
    if (count === 0) return `You are ${where}. Nothing to look at here yet.`
    return `You are ${where}. ${count} ${count === 1 ? 'thing' : 'things'} to look at.`
  },
  whyItMatters: 'Why it matters:',
  tryIt: 'Try using it',
  tryAgain: 'Try it again',
  listen: 'Listen',
  stopListening: 'Stop reading',
  story: {
    new: (name: string) => `Meet ${name}`,
    'under-way': (name: string) => `Carry on with ${name}`,
    done: (name: string) => `See ${name}’s story again`,
  },
  nextHere: 'Next in this room:',
  showReach: 'Show what it notices',
  hideReach: 'Hide what it notices',
  blindSpots: 'It does not notice:',
  noFloor: 'It watches no floor, so nothing is drawn.',
  localNote: 'Yours may look different. Follow your local guide.',
  noticed: 'You noticed something.',
  placing: {
    pin: 'A place to put it.',
    isHere: 'You put it here.',
  },
  backToStory: (name: string) => `Go back to ${name}`,
  lookAround: (name: string, count: number) =>
    count === 0
      ? `Look around ${name}’s home. What do you notice?`
      : `Look around ${name}’s home. You have noticed ${count} ${count === 1 ? 'thing' : 'things'}.`,
  stage: (room: string) => `3D view of ${theRoom(room)}`,
  pictures: (room: string) => `Pictures of ${theRoom(room)}`,
  stageHelp:
    'Arrow keys look and walk while this view has focus. Every move has a button below too. Tab goes to the things in the room.',
  loading: (room: string) => `Getting ${theRoom(room)} ready`,
  pad: {
    label: 'Look and walk',
    left: 'Look left',
    right: 'Look right',
    forward: 'Step forward',
    back: 'Step back',
    more: 'More',
    up: 'Look up',
    down: 'Look down',
  },
  walkHere: 'walk here',
  goTo: (room: string) => `Go to ${theRoom(room)}`,
  wayOut: (room: string) => `To ${theRoom(room)}`,
  noPicture: 'This room has no picture yet. Here it is as a list.',
  forcedPictures: 'We are showing pictures because this device cannot show 3D. You will not miss anything.',
  lost3d: 'We have switched to pictures.',
  found3d: 'We have switched to 3D.',
  tryPictures3d: 'Try 3D again',
  understood: 'Carry on',
  lesson: {
    title: 'Learn to walk',
    look: 'Look around: press Look right, or drag the picture.',
    walk: 'Walk: press an arrow, on the floor or above the buttons.',
    open: 'Open: press the pin called Alarm unit. It is on the small table by the front door.',
    use: 'Use it: press the red button on the pendant. Listen.',
    comfort: 'Did that feel OK?',
    comfortYes: 'Yes',
    comfortNo: 'I felt a bit queasy. Use calm moves',
    won: 'You did it. That is all you need.',
    pressPendant: 'Press the red button on the pendant',
    sayTest: 'Say: “This is a test.”',
    doItForMe: 'Do it for me',
    skip: 'Skip this step',
    leave: 'I know how. Close the lesson',
    goOn: 'Look around the house',
    step: (number: number) => `Step ${number} of 4`,
    moreQuestions: '8 more questions? About a minute.',
    moreYes: 'Yes, ask me',
    moreNo: 'Not now',
  },
} as const

/** The name of a room as it stands in a sentence. */
function theRoom(name: string): string {
  return `the ${name.toLowerCase()}`
}

import type { Settings } from '../../domain/ports/settings.ts'

/** A setting with named values: its question and the words of each value. */
interface ChoiceWords<Field extends keyof Settings> {
  readonly legend: string
  readonly options: readonly {
    readonly value: Settings[Field] & string
    readonly label: string
    readonly hint?: string
  }[]
}

/** Words of the Settings page and dialog, en-GB. */
export const settingsMessages = {
  title: 'Settings',
  lead: 'Each change works at once. It is kept on this device only.',
  close: 'Close',
  groups: { reading: 'Reading', moving: 'Moving', picture: 'Picture', sound: 'Sound' },
  textSize: {
    legend: 'Text size',
    options: [
      { value: 'a', label: 'A', hint: 'Standard' },
      { value: 'a-plus', label: 'A+', hint: 'Bigger' },
      { value: 'a-plus-plus', label: 'A++', hint: 'Biggest' },
    ],
  } satisfies ChoiceWords<'textSize'>,
  theme: {
    legend: 'Page colours',
    options: [
      { value: 'day', label: 'Light' },
      { value: 'night', label: 'Dark' },
    ],
  } satisfies ChoiceWords<'theme'>,
  moves: {
    legend: 'How you move',
    options: [
      { value: 'gentle', label: 'Gentle', hint: 'You glide from place to place.' },
      {
        value: 'calm',
        label: 'Calm',
        hint: 'The picture changes with no movement. Best if you feel queasy.',
      },
    ],
  } satisfies ChoiceWords<'moves'>,
  viewHeight: {
    legend: 'View height',
    options: [
      { value: 'standing', label: 'Standing' },
      { value: 'wheelchair', label: 'From a wheelchair', hint: 'Can you read it? Could you reach it?' },
      { value: 'bed', label: 'From a bed', hint: 'Can you read it? Could you reach it?' },
    ],
  } satisfies ChoiceWords<'viewHeight'>,
  pictureQuality: {
    legend: 'Picture quality',
    options: [
      { value: 'auto', label: 'Choose for me' },
      { value: 'full', label: 'Full', hint: 'The best picture. Needs a newer computer.' },
      { value: 'lite', label: 'Lite', hint: 'Simpler and faster.' },
      { value: 'pictures', label: 'Pictures', hint: 'Still pictures. Works on any device.' },
    ],
  } satisfies ChoiceWords<'pictureQuality'>,
  timeOfDay: {
    legend: 'Light in the house',
    options: [
      { value: 'day', label: 'Day' },
      { value: 'evening', label: 'Evening', hint: 'It is dark outside and the lamps are on. Only in 3D.' },
    ],
  } satisfies ChoiceWords<'timeOfDay'>,
  showNames: {
    legend: 'Names of things',
    options: [
      { value: 'always', label: 'Always show' },
      { value: 'on-focus', label: 'Show when I point at them' },
    ],
  } satisfies ChoiceWords<'showNames'>,
  reverseDrag: { label: 'Reverse drag', hint: 'The view turns the same way as your finger or mouse.' },
  brighterRooms: { label: 'Brighter rooms', hint: 'Makes dark rooms easier to see.' },
  sound: { label: 'Play sounds', hint: 'Alarms, beeps and clicks.' },
  captions: { label: 'Show captions', hint: 'Every sound in words.' },
  realTime: {
    label: 'Wait in real time',
    hint: 'Devices take as long as they do at home. Else you press a button.',
  },
} as const

/** Words of the page that stands in when a screen breaks. Apart, because every page carries it. */
export const errorMessages = {
  title: 'Something went wrong',
  lead: 'Your answers are safe on this device.',
  whatToDo: 'Load the page again. If that does not help, go to the House list.',
  reload: 'Load again',
  list: 'Open the House list',
  detail: 'What to tell the person who helps you',
} as const

/** Words for putting a device somewhere. They come with the panel that needs them. */
export const placingMessages = {
  here: 'Places to put it in this room',
  /** In the banner: where to walk. */
  places: (rooms: string) => `Places to try: ${rooms.toLowerCase()}.`,
  put: 'Put it here',
  works: 'It works here.',
  fails: 'It does not work here.',
  keep: (name: string) => `Keep it here and go back to ${name}`,
  others: 'Other places to try:',
  inRoom: (place: string, room: string) => `${room}: ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
  notSaved: 'We could not save that. Please try again.',
} as const

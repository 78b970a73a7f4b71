/** Words for putting a device somewhere, and for pictures. They come with the panel or the picture that needs them. */
export const placingMessages = {
  here: 'Places to put it in this room',
  /** In the banner: where to walk. */
  places: (rooms: string) => `Places to try: ${rooms.toLowerCase()}.`,
  /** Over a picture that was taken before: where it still shows what has been taken away. */
  gone: 'Not here now',
  /** In the place of a picture that could not be fetched. */
  missing: 'We could not get this picture. Everything else still works.',
  put: 'Put it here',
  works: 'It works here.',
  fails: 'It does not work here.',
  keep: (name: string) => `Keep it here and go back to ${name}`,
  others: 'Other places to try:',
  inRoom: (place: string, room: string) => `${room}: ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
  notSaved: 'We could not save that. Please try again.',
} as const

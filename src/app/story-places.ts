import { openSavedTexts } from './saved-texts.ts'

const kept = openSavedTexts('virtual-house.story-places')

/** Which page of each story is open on this device: after a reload, or a walk through the house, it is open again. */
export const storyPlaces = {
  of: (visit: string, story: string) => ({
    load: () => kept.get(`${visit}/${story}`),
    save: (place: string) => kept.note(`${visit}/${story}`, place),
  }),
  forget: kept.forget,
}

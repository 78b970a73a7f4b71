import { openSavedTexts } from './saved-texts.ts'

const kept = openSavedTexts('virtual-house.story-versions')

/** In which version of its file each story was begun on this device. An update can only then be told from a reload. */
export const storyVersions = {
  begunIn: (visit: string, story: string): string | null => kept.get(`${visit}/${story}`),
  note: (visit: string, story: string, version: string): void => kept.note(`${visit}/${story}`, version),
  forget: kept.forget,
}

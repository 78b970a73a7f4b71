import type { Device } from './device.schema.ts'
import type { Content } from './library.ts'
import type { Story } from './story.schema.ts'

/** One device as the finder lists it. */
export type CatalogueDevice = Pick<
  Device,
  'id' | 'number' | 'name' | 'shortName' | 'room' | 'does' | 'suits'
> & {
  /** People in whose home it is. */
  readonly people: readonly string[]
  readonly tasks: number
}

/** One story as a list of stories shows it. */
export interface CatalogueStory {
  readonly id: string
  readonly title: string
  readonly personName: string
  readonly level: Story['goal']['level']
  readonly minutes: number
  /** What it practises, the goal first. */
  readonly competencies: readonly string[]
  /** It touches hard things and says so first. */
  readonly hasNote: boolean
}

/** One story as the plan of a led session needs it. */
export interface LedStory {
  readonly id: string
  readonly title: string
  readonly person: string
  readonly personName: string
  readonly level: Story['goal']['level']
  /** What it touches, when that is hard. */
  readonly note: string | null
  /** Ids of the decisions of its group cut, in file order, as `makePlan` wants them. */
  readonly group: { readonly steps: readonly string[] }
  /** The same decisions with their titles. */
  readonly decisions: readonly { readonly id: string; readonly title: string }[]
}

/** All devices and stories, and what they can be found by. */
export interface Catalogue {
  readonly devices: readonly CatalogueDevice[]
  readonly stories: readonly CatalogueStory[]
  /** The same stories, as a led session plays them. */
  readonly led: readonly LedStory[]
  /** Rooms of every building. */
  readonly rooms: readonly Named[]
  readonly needs: readonly Named[]
  readonly people: readonly Named[]
  readonly competencies: readonly Named[]
}

/** The finder's list, worked out from all content files. */
export function catalogueOf(content: Content): Catalogue {
  const lives = [...content.dressings.values()].filter(({ id }) => content.people.has(id))
  const devices = [...content.devices.values()].map(
    ({ id, number, name, shortName, room, does, suits, tasks }): CatalogueDevice => ({
      id,
      number,
      name,
      shortName,
      room,
      does,
      suits,
      people: lives.filter((life) => life.devices.some(({ device }) => device === id)).map((life) => life.id),
      tasks: tasks.length,
    }),
  )
  const stories = [...content.stories.values()].map(
    ({ id, title, person, goal, minutes, also, contentNote }): CatalogueStory => ({
      id,
      title,
      personName: content.people.get(person)?.name ?? person,
      level: goal.level,
      minutes,
      competencies: [goal.competency, ...also],
      hasNote: contentNote !== undefined,
    }),
  )
  return {
    stories,
    led: [...content.stories.values()].map((story) => ledStory(story, content)),
    rooms: named(content.home?.rooms),
    devices: devices.toSorted((a, b) => a.number - b.number),
    needs: named(content.needs?.needs),
    people: lives.map(({ id }) => ({ id, name: content.people.get(id)?.name ?? id })),
    competencies: named(content.competencies?.competencies),
  }
}

function ledStory({ id, title, person, goal, contentNote, group, steps }: Story, content: Content): LedStory {
  return {
    id,
    title,
    person,
    personName: content.people.get(person)?.name ?? person,
    level: goal.level,
    note: contentNote?.text ?? null,
    group: { steps: group.steps },
    decisions: steps
      .filter((step) => group.steps.includes(step.id))
      .map((step) => ({ id: step.id, title: step.title })),
  }
}

interface Named {
  readonly id: string
  readonly name: string
}

function named(list: readonly Named[] | undefined): readonly Named[] {
  return (list ?? []).map(({ id, name }) => ({ id, name }))
}

/** What a visitor looks for; null is anything. */
export interface DeviceSearch {
  readonly words: string
  readonly room: string | null
  readonly need: string | null
  readonly person: string | null
  readonly sense: string | null
  readonly competency: string | null
}

/** The search that finds every device. */
export const anyDevice: DeviceSearch = {
  words: '',
  room: null,
  need: null,
  person: null,
  sense: null,
  competency: null,
}

/** The devices that fit a search, in the order of the catalogue. Each word must begin a word of name, slug or use. */
export function findDevices(catalogue: Catalogue, search: DeviceSearch): readonly CatalogueDevice[] {
  const words = wordsOf(search.words)
  return catalogue.devices.filter((device) => {
    const text = wordsOf(`${device.name} ${device.shortName} ${device.id} ${device.does}`)
    // Some write "keysafe" for "key safe".
    const joined = wordsOf(device.name).join('')
    return (
      words.every((word) => text.some((it) => begins(it, word)) || joined.startsWith(word)) &&
      (search.room === null || device.room === search.room) &&
      (search.need === null || device.suits.needs.includes(search.need)) &&
      (search.person === null || device.people.includes(search.person)) &&
      (search.sense === null || device.suits.senses.some((sense) => sense === search.sense)) &&
      (search.competency === null || device.suits.competencies.includes(search.competency))
    )
  })
}

/** One pill is found by "pills". */
const begins = (text: string, word: string) => text.startsWith(word) || `${text}s` === word

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

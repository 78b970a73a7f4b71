import { checkHome } from '../../home/check-home.ts'
import { faultAt } from '../fault.ts'
import type { Check } from './check.ts'
import { References } from './references.ts'

/** The home hangs together (its own rules, `src/domain/home/`) and its things name devices, stories and people. */
export const checkHomeFile: Check = (library) => {
  const file = library.home
  if (!file) return []
  const links = new References(file)
  const { devices, stories, people } = library.known
  file.value.items.forEach((item, at) => {
    links.expect(item.device, devices, 'device', ['items', at, 'device'])
    links.expect(item.story, stories, 'story', ['items', at, 'story'])
    item.also?.forEach((id, place) => links.expect(id, stories, 'story', ['items', at, 'also', place]))
    links.expect(item.person, people, 'person', ['items', at, 'person'])
  })
  const own = checkHome(file.value).map(({ path, what, mend }) => faultAt(file, path, what, mend))
  return [...own, ...links.faults]
}

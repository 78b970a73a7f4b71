import type { Check } from './check.ts'
import { homeOf } from './check-dressings.ts'
import { idsOf, References } from './references.ts'

/** A person lives in a council area, sits in a place of the home, and has devices that there are. */
export const checkPeople: Check = (library) => {
  const authorities = library.regions.flatMap((region) => idsOf(region.value.authorities))
  return library.people.flatMap((file) => {
    const person = file.value
    const home = homeOf(library, person.id)
    const links = new References(file)
    if (authorities.length > 0) {
      links.expect(person.home.authority, authorities, 'council area', ['home', 'authority'])
    }
    person.techNow.forEach(({ device }, at) =>
      links.expect(device, library.known.devices, 'device', ['techNow', at, 'device']),
    )
    if (home) {
      const places = home.items.filter((item) => item.person === person.id)
      person.figure.places.forEach((id, at) =>
        links.expect(id, idsOf(places), `place of ${person.callName} in the home`, ['figure', 'places', at]),
      )
    }
    return links.faults
  })
}

import type { Check } from './check.ts'
import { idsOf, References } from './references.ts'

/** Competencies and region: themes, standards, questions, areas and groups that there are. */
export const checkLists: Check = (library) => [...competencyFaults(library), ...regionFaults(library)]

const competencyFaults: Check = ({ competencies: file, measures }) => {
  if (!file) return []
  const links = new References(file)
  const { competencies, framework, careCertificate } = file.value
  const standards = careCertificate.map((standard) => String(standard.number))
  competencies.forEach((competency, at) => {
    const path = ['competencies', at]
    competency.links.themes.forEach((id, place) =>
      links.expect(id, idsOf(framework.themes), 'theme', [...path, 'links', 'themes', place]),
    )
    competency.links.careCertificate.forEach((number, place) =>
      links.expect(String(number), standards, 'Care Certificate standard', [
        ...path,
        'links',
        'careCertificate',
        place,
      ]),
    )
    if (measures) {
      links.expect(competency.question, idsOf(measures.value.questions), 'question', [...path, 'question'])
    }
  })
  return links.faults
}

const regionFaults: Check = ({ regions }) =>
  regions.flatMap((file) => {
    const links = new References(file)
    const { authorities, icpAreas, combinedAuthorities, roles, roleGroups } = file.value
    authorities.forEach((place, at) => {
      links.expect(place.icpArea, idsOf(icpAreas), 'ICP area', ['authorities', at, 'icpArea'])
      links.expect(place.combinedAuthority, idsOf(combinedAuthorities), 'combined authority', [
        'authorities',
        at,
        'combinedAuthority',
      ])
    })
    roles.forEach((role, at) =>
      links.expect(role.group, idsOf(roleGroups), 'role group', ['roles', at, 'group']),
    )
    return links.faults
  })

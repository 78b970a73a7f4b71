import type { Region } from '../content/region.schema.ts'
import type { CodeLabels } from './sav/sav-variables.ts'
import { columnOfAbout } from './tables/shared-fields.ts'

const choices = (list: readonly { readonly id: string; readonly label: string }[]) =>
  list.map(({ id, label }) => [id, label] as const)

/** The words for the codes of background questions, by the column that holds them. */
export function backgroundLabels(region: Region): CodeLabels {
  return {
    authority: region.authorities.map(({ id, name }) => [id, name] as const),
    role: choices(region.roles),
    setting: choices(region.settings),
    years: choices(region.years),
    ...Object.fromEntries(
      region.about.flatMap(({ id, choices: own }) => {
        const column = columnOfAbout(id)
        return column ? [[column, choices(own)]] : []
      }),
    ),
  }
}

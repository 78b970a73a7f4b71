import type { Dressing } from '../domain/content/dressing.schema.ts'
import type { HouseChange } from '../domain/content/story-parts.schema.ts'

/** The light of the alarm unit on the hall table: part of the room's own model. */
const HUB_LIGHT = 'indicator_hub-light'
/** The same light on the unit's small model, when a learner has put the unit somewhere else. */
const MOVED_HUB_LIGHT = 'prop_alarm-hub/indicator_power-light'

type Lamps = NonNullable<HouseChange['lamps']>

/**
 * Colours of the lamps of a house: as the home has them, as the story under way begins, as its choices have left them.
 * The alarm of the first lesson works, whatever the first story makes of it.
 */
export function houseLamps(
  dressing: Pick<Dressing, 'lamps'>,
  begins: Pick<HouseChange, 'lamps'> | undefined,
  changes: readonly Pick<HouseChange, 'lamps'>[],
): Lamps {
  const told: Lamps = Object.assign(
    { [HUB_LIGHT]: 'green' },
    dressing.lamps,
    begins?.lamps,
    ...changes.map(({ lamps }) => lamps),
  )
  return { [MOVED_HUB_LIGHT]: told[HUB_LIGHT] ?? 'green', ...told }
}

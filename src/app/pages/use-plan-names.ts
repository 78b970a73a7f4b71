import { useMemo } from 'react'
import type { Catalogue } from '../../domain/content/catalogue.ts'
import type { PlanNames } from '../../features/train/plan-rows.ts'

/** What plans call their stories and devices. */
export function usePlanNames({ led, devices }: Catalogue): PlanNames {
  return useMemo(
    () => ({
      stories: new Map(led.map((story) => [story.id, story])),
      devices: new Map(devices.map((device) => [device.id, device])),
    }),
    [led, devices],
  )
}

import type { HouseStage } from '../features/visit/house-stage.ts'

let stage: HouseStage | null = null
const listeners = new Set<() => void>()

/** The stage in use, or null while nobody has been in the house. Knows nothing of 3D, so every page can hold it. */
export const stageRegister = {
  current: () => stage,
  /** Tells the app that a stage is in use. From then on it stays mounted, whichever page is shown. */
  open(opened: HouseStage): void {
    if (stage === opened) return
    stage = opened
    for (const listener of listeners) listener()
  },
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

import { useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { HouseScene } from '../scene/house-scene.tsx'
import type { HouseStage } from '../features/visit/house-stage.ts'

/** Draws the stage into its own element, wherever in the page that element stands now. Mounted once by the app. */
export function StageOutlet({ stage }: { readonly stage: HouseStage }) {
  const snapshot = useSyncExternalStore(stage.subscribe, stage.snapshot)
  if (!snapshot) return null
  return createPortal(
    <HouseScene
      {...snapshot.show}
      isActive={snapshot.isActive}
      home={stage.home}
      walk={stage.walk}
      board={stage.board}
      store={stage.store}
      onHandle={stage.take}
    />,
    stage.element,
  )
}

import { useEffect, useLayoutEffect, useRef } from 'react'
import type { HouseStage, StageShow } from './house-stage.ts'

/** The place on a screen where the stage stands while that screen is shown. */
export function StageSlot({ stage, show }: { readonly stage: HouseStage; readonly show: StageShow }) {
  const slot = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    slot.current?.append(stage.element)
    return () => {
      stage.element.remove()
      stage.rest()
    }
  }, [stage])
  useEffect(() => stage.show(show), [stage, show])
  return <div ref={slot} style={{ position: 'absolute', inset: 0 }} />
}

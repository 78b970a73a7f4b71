import { useEffect, useRef } from 'react'
import { visitMessages } from '../features/visit/visit.messages.ts'
import type { PictureWay } from '../features/visit/way-ladder.ts'

/** Says aloud when the house changes between 3D and still pictures while somebody is in it. */
export function useToldWay(way: PictureWay, announce: (text: string) => void) {
  const isPictures = way === 'pictures'
  const told = useRef(isPictures)
  useEffect(() => {
    if (told.current === isPictures) return
    told.current = isPictures
    announce(isPictures ? visitMessages.lost3d : visitMessages.found3d)
  }, [isPictures, announce])
}

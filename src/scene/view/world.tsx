import { type RootState, useFrame } from '@react-three/fiber'
import type { ReactNode } from 'react'
import type { Group } from 'three'

export interface WorldProps {
  readonly rooms: Group
  readonly people: Group
  readonly things: Group
  /** Draws the frame, or leaves it when nothing changed. */
  readonly onFrame: (state: RootState, delta: number) => void
}

/** Everything in the canvas. A priority above 0 takes drawing over from R3F, so that a frame can be left out. */
export function World({ rooms, people, things, onFrame }: WorldProps): ReactNode {
  useFrame(onFrame, 1)
  return (
    <group>
      <primitive object={rooms} />
      <primitive object={people} />
      <primitive object={things} />
    </group>
  )
}

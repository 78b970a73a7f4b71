import { type ReactNode, useEffect, useRef } from 'react'
import type { Placement } from '../../domain/home/dress-home.ts'
import type { PinBoard } from '../pins/pin-board.ts'
import type { ModelsManifest } from '../rooms/models-manifest.ts'
import { type PlacedSheet, placedBox, SIDES } from './placed-box.ts'
import sheets from './placed-pictures.json'
import styles from './placed-pictures.module.css'
import type { View } from './view.ts'

const sheetOf: Readonly<Record<string, PlacedSheet>> = sheets

interface PlacedPicturesProps {
  readonly board: PinBoard
  /** What stands where a learner has put it. */
  readonly placements: readonly Placement[]
  readonly lights: ModelsManifest['anchors']
  readonly baseUrl: string
  /** Whether one sees a thing past walls and furniture. */
  readonly isSeen: (view: View, placement: Placement) => boolean
  /** What the still under them is drawn through. */
  readonly filter: string | undefined
}

/**
 * Things that were put somewhere, laid over a still of the house: in their true size, from the side one stands on, in
 * the light of their place. Stills were taken before anybody put anything.
 */
export function PlacedPictures(props: PlacedPicturesProps): ReactNode {
  const { board, placements, lights, baseUrl, isSeen, filter } = props
  const layer = useRef<HTMLDivElement>(null)
  const drawn = placements.filter(({ node }) => sheetOf[node] !== undefined)
  useEffect(
    () =>
      board.follow((view) => {
        for (const thing of layer.current?.children ?? [])
          if (thing instanceof HTMLElement) {
            const placement = placements.find((it) => keyOf(it) === thing.dataset.placed)
            const sheet = placement && sheetOf[placement.node]
            const box =
              placement && sheet && isSeen(view, placement) ? placedBox(view, placement, sheet) : undefined
            thing.hidden = box === undefined
            if (!box) continue
            const { left, top, sizePx, side } = box
            thing.style.width = `${sizePx}px`
            thing.style.height = `${sizePx}px`
            thing.style.transform = `translate(${left}px, ${top}px)`
            thing.style.backgroundPosition = `${(100 * side) / (SIDES - 1)}% 0`
          }
      }),
    [board, placements, isSeen],
  )
  return (
    <div ref={layer} className={styles.layer} style={{ filter }} aria-hidden="true">
      {drawn.map(({ node, anchor }) => (
        <div
          key={keyOf({ node, anchor })}
          data-placed={keyOf({ node, anchor })}
          className={styles.thing}
          style={{
            backgroundImage: `url("${baseUrl}pictures/placed/${node}.webp")`,
            backgroundSize: `${100 * SIDES}% 100%`,
            filter: `brightness(${brightness(lights[anchor]?.day)})`,
          }}
        />
      ))}
    </div>
  )
}

/** Of one device there may be two units. */
const keyOf = ({ node, anchor }: Pick<Placement, 'node' | 'anchor'>) => `${node}@${anchor}`

/** How bright a place is by day, against the light that small models were made in. */
function brightness(light: readonly number[] = [1]): number {
  return light.reduce((sum, part) => sum + part, 0) / light.length
}

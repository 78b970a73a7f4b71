import { type ReactNode, useMemo } from 'react'
import type { WornDressing } from '../domain/content/dressing.schema.ts'
import { placementsOf } from '../domain/home/dress-home.ts'
import { LoadingNote } from '../features/visit/loading-note.tsx'
import { MissingNote } from '../features/visit/missing-note.tsx'
import { placingMessages } from '../features/visit/placing.messages.ts'
import { PictureView, type PictureViewProps } from '../scene/view/picture-view.tsx'

/** The house in pictures, with the words that stand in them and what they showed when they were taken. */
export function ToldPictures(
  props: Omit<PictureViewProps, 'goneWords' | 'usual' | 'notes'> & {
    readonly dressing: WornDressing
    /** Name of the room, as words. */
    readonly room: string
  },
): ReactNode {
  const { home, dressing, room } = props
  const usual = useMemo(() => placementsOf(home, dressing), [home, dressing])
  const notes = { coming: <LoadingNote room={room} />, missing: <MissingNote /> }
  return <PictureView {...props} usual={usual} goneWords={placingMessages.gone} notes={notes} />
}

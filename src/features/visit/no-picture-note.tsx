import { Notice } from '../../ui/notice.tsx'
import { visitMessages as words } from './visit.messages.ts'

/** Says that a room has no picture yet and is shown as a list. */
export function NoPictureNote() {
  return (
    <Notice kind="info">
      <p>{words.noPicture}</p>
    </Notice>
  )
}

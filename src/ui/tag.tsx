import { Check, Eye, Info, type LucideIcon, MapPin, MessageCircle, Pointer } from 'lucide-react'
import { classNames } from './class-names.ts'
import styles from './tag.module.css'

/** What kind of thing a tag marks: something to do, a place, a story, something to look at, something done, a note. */
export type TagKind = 'action' | 'place' | 'story' | 'look' | 'done' | 'info'

const icons: Readonly<Record<TagKind, LucideIcon>> = {
  action: Pointer,
  place: MapPin,
  story: MessageCircle,
  look: Eye,
  done: Check,
  info: Info,
}

/** A small label that says in a word and an icon what kind of thing this is. */
export function Tag({ kind, children }: { kind: TagKind; children: string }) {
  const Icon = icons[kind]
  return (
    <span className={classNames(styles.tag, styles[kind])}>
      <Icon aria-hidden="true" strokeWidth={2.25} />
      {children}
    </span>
  )
}

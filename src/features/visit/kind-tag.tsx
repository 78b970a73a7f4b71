import type { Item } from '../../domain/content/home.schema.ts'
import { Tag } from '../../ui/tag.tsx'
import { visitMessages as words } from './visit.messages.ts'

/** The tag of a thing: what one can do with it, or that it is done; or of a place for a device. */
export function KindTag({ kind }: { kind: Item['kind'] | 'done' | 'place' }) {
  const looks = { look: 'look', try: 'action', story: 'story', done: 'done', place: 'place' } as const
  return <Tag kind={looks[kind]}>{words.tag[kind]}</Tag>
}

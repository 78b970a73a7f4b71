import { Suspense, use } from 'react'
import type { ScreenPage } from '../domain/live/screen-page-parts.ts'
import { joinMessages as words } from '../features/join/join.messages.ts'
import { dressedHomeOf } from './use-dressing.ts'
import { useServices } from './use-services.ts'

/** Where the trainer stands on a walk and what is open there, in words. */
export function LivePlace({ page }: { readonly page: ScreenPage }) {
  if (page.kind !== 'walk' && page.kind !== 'plan-view') return null
  return (
    <>
      <p>{words.onWalk}</p>
      {page.person && page.walk && (
        <Suspense fallback={null}>
          <Place person={page.person.id} room={page.walk.room} pin={page.walk.pin} />
        </Suspense>
      )}
    </>
  )
}

function Place(props: { readonly person: string; readonly room: string; readonly pin: string | null }) {
  const { content } = useServices()
  const { home } = use(dressedHomeOf(content, props.person))
  const room = home.rooms.find(({ id }) => id === props.room)
  const thing = home.items.find(({ id }) => id === props.pin)
  return (
    <>
      {room && (
        <>
          <p>
            <strong>{words.here(room.inWords)}</strong>
          </p>
          <p>{room.whereYouAre}</p>
        </>
      )}
      {thing && (
        <section>
          <h2>{thing.name}</h2>
          {thing.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>{thing.whyItMatters}</p>
        </section>
      )}
    </>
  )
}

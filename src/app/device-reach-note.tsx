import { Radar } from 'lucide-react'
import { Suspense, use } from 'react'
import { useSearchParams } from 'wouter'
import { visitMessages as words } from '../features/visit/visit.messages.ts'
import { Button } from '../ui/button.tsx'
import { Stack, TextList } from '../ui/page.tsx'
import { useServices } from './use-services.ts'

interface DeviceReachNoteProps {
  readonly device: string
  readonly hasPicture?: boolean
}

/**
 * What a device notices, in words, with a button that draws it in the picture where there is one. The device's file
 * comes after the panel: what stands there already must not wait for it.
 */
export function DeviceReachNote(props: DeviceReachNoteProps) {
  return (
    <Suspense fallback={null}>
      <Note {...props} />
    </Suspense>
  )
}

function Note(props: DeviceReachNoteProps) {
  const { content } = useServices()
  const { senses } = use(content.load('devices', props.device))
  const [query, setQuery] = useSearchParams()
  const isShown = query.get('reach') === '1'
  if (senses.shape === 'none') return null
  const toggle = () =>
    setQuery((before) => {
      const after = new URLSearchParams(before)
      if (isShown) after.delete('reach')
      else after.set('reach', '1')
      return after
    })
  return (
    <Stack>
      <div>
        <Button icon={Radar} aria-expanded={isShown} onClick={toggle}>
          {isShown ? words.hideReach : words.showReach}
        </Button>
      </div>
      {isShown && (
        <>
          <p>{senses.words}</p>
          {props.hasPicture && senses.reachM === undefined && <p>{words.noFloor}</p>}
          <p>
            <strong>{words.blindSpots}</strong>
          </p>
          <TextList items={senses.blindSpots.map((spot) => spot.words)} />
        </>
      )}
    </Stack>
  )
}

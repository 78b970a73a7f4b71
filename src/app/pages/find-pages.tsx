import { use } from 'react'
import { useSearchParams } from 'wouter'
import type { DeviceSearch } from '../../domain/content/catalogue.ts'
import { CompareScreen } from '../../features/find/compare-screen.tsx'
import { findMessages } from '../../features/find/find.messages.ts'
import { FindScreen } from '../../features/find/find-screen.tsx'
import { inApp } from '../base-path.ts'
import { Shell } from '../shell.tsx'
import { useFinishLink } from '../use-finish-link.ts'
import { useServices } from '../use-services.ts'
import { NotFoundPage } from './not-found-page.tsx'

const keys = ['words', 'room', 'need', 'person', 'sense', 'competency'] as const

/** `/devices`: every device, with what is looked for in the address so that it can be sent on. */
export function FindPage() {
  const { content, announcer } = useServices()
  const catalogue = use(content.load('catalogue'))
  const [query, setQuery] = useSearchParams()
  const begin = Object.fromEntries(
    keys.flatMap((key) => {
      const value = query.get(key)
      return value === null ? [] : [[key, value]]
    }),
  )
  const keep = (search: DeviceSearch) =>
    setQuery(new URLSearchParams(keys.flatMap((key) => (search[key] ? [[key, search[key]]] : []))), {
      replace: true,
    })
  const used = new Set(catalogue.devices.map(({ room }) => room))
  return (
    <Shell title={findMessages.title} switches={useFinishLink()}>
      <FindScreen
        catalogue={catalogue}
        rooms={catalogue.rooms.filter(({ id }) => used.has(id))}
        begin={begin}
        onSearch={keep}
        announce={announcer.announce}
        href={inApp}
        pictureOf={(device) => inApp(`/pictures/devices/${device}.webp`)}
      />
    </Shell>
  )
}

/** `/compare/:need`: ways to meet a need, side by side. */
export function ComparePage({ need: id }: { readonly need: string }) {
  const { content } = useServices()
  const coming = content.load('catalogue')
  const { needs } = use(content.load('needs'))
  const { devices } = use(coming)
  const finish = useFinishLink()
  const need = needs.find((it) => it.id === id)
  if (!need) return <NotFoundPage />
  return (
    <Shell title={findMessages.compare.title(need.name)} switches={finish}>
      <CompareScreen
        need={need}
        needs={needs}
        deviceName={(device) => devices.find((it) => it.id === device)?.name ?? device}
        href={inApp}
      />
    </Shell>
  )
}

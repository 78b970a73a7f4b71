import { useEffect, useRef, useState } from 'react'
import {
  anyDevice,
  type Catalogue,
  type CatalogueDevice,
  type DeviceSearch,
  findDevices,
} from '../../domain/content/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { Page, PageHeading } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { findMessages as words } from './find.messages.ts'
import styles from './find-screen.module.css'

interface FindScreenProps {
  readonly catalogue: Catalogue
  readonly rooms: readonly { readonly id: string; readonly name: string }[]
  /** What the address asks for. */
  readonly begin: Partial<DeviceSearch>
  readonly onSearch: (search: DeviceSearch) => void
  readonly announce: (text: string) => void
  readonly href: (path: string) => string
  /** Address of a device's picture. */
  readonly pictureOf: (device: string) => string
}

/** Every device, found by what a person wants, room, person, sense lost, skill or word. */
export function FindScreen(props: FindScreenProps) {
  const { catalogue, rooms, announce, href } = props
  const [search, setSearch] = useState<DeviceSearch>({ ...anyDevice, ...props.begin })
  const found = findDevices(catalogue, search)
  const change = (part: Partial<DeviceSearch>) => {
    const next = { ...search, ...part }
    setSearch(next)
    props.onSearch(next)
  }
  useAnnounced(words.found(found.length), announce)
  const need = catalogue.needs.find(({ id }) => id === search.need)
  const { room, person, sense, competency } = props.begin
  const hasMore = [room, person, sense, competency].some((choice) => choice != null)
  const isNarrow = JSON.stringify(search) !== JSON.stringify(anyDevice)
  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <section className={styles.choices} aria-label={words.choices}>
        <SelectField
          label={words.need}
          emptyLabel={words.any}
          options={named(catalogue.needs)}
          value={search.need}
          onChange={(value) => change({ need: value })}
        />
        <TextField label={words.search} value={search.words} onChange={(value) => change({ words: value })} />
      </section>
      <Details summary={words.more} open={hasMore}>
        <section className={styles.choices} aria-label={words.more}>
          <SelectField
            label={words.room}
            emptyLabel={words.any}
            options={named(rooms)}
            value={search.room}
            onChange={(value) => change({ room: value })}
          />
          <SelectField
            label={words.person}
            emptyLabel={words.any}
            options={named(catalogue.people)}
            value={search.person}
            onChange={(value) => change({ person: value })}
          />
          <SelectField
            label={words.sense}
            emptyLabel={words.any}
            options={Object.entries(words.senses).map(([value, label]) => ({ value, label }))}
            value={search.sense}
            onChange={(value) => change({ sense: value })}
          />
          <SelectField
            label={words.competency}
            emptyLabel={words.any}
            options={named(catalogue.competencies)}
            value={search.competency}
            onChange={(value) => change({ competency: value })}
          />
        </section>
      </Details>
      <div className={styles.bar}>
        <p className={styles.count}>{words.found(found.length)}</p>
        {need && <a href={href(`/compare/${need.id}`)}>{words.compareNeed(need.name)}</a>}
        {isNarrow && (
          <Button kind="plain" onClick={() => change(anyDevice)}>
            {words.clear}
          </Button>
        )}
      </div>
      {found.length === 0 && <p>{words.none}</p>}
      <ul className={styles.devices} aria-label={words.devices}>
        {found.map((device) => (
          <li key={device.id}>
            <DeviceTile {...props} device={device} room={rooms.find(({ id }) => id === device.room)?.name} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function named(list: readonly { readonly id: string; readonly name: string }[]) {
  return list.map(({ id, name }) => ({ value: id, label: name }))
}

/** Says a text when it has changed, never at first. */
function useAnnounced(text: string, announce: (text: string) => void) {
  const said = useRef(text)
  useEffect(() => {
    if (said.current === text) return
    said.current = text
    announce(text)
  }, [text, announce])
}

function DeviceTile(
  props: FindScreenProps & { readonly device: CatalogueDevice; readonly room: string | undefined },
) {
  const { device, room, href, pictureOf } = props
  return (
    <a className={styles.device} href={href(`/try/${device.id}`)}>
      <img src={pictureOf(device.id)} alt="" width={320} height={200} loading="lazy" />
      <strong>{device.name}</strong>
      <span>{device.does}</span>
      <span className={styles.where}>
        {room}. {words.tasks(device.tasks)}.
      </span>
    </a>
  )
}

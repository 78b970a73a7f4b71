import { ArrowLeft, ArrowRight, House, Monitor, RotateCcw, Smartphone } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { DeviceCall } from '../../../domain/content/device-call.schema.ts'
import type { Device } from '../../../domain/content/device.schema.ts'
import { withPerson } from '../../../domain/device/device-view.ts'
import { playCall } from '../../../domain/device/play-call.ts'
import type { Settings } from '../../../domain/ports/settings.ts'
import type { SoundPlayer } from '../../../domain/ports/sound-player.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page, PageHeading } from '../../../ui/page.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { DevicePicture } from '../device-picture.tsx'
import { lessonMessages } from '../lessons.messages.ts'
import { CaptionLine } from '../status-list.tsx'
import styles from './call-screen.module.css'

const words = lessonMessages.call

interface CallScreenProps {
  readonly device: Device
  readonly calls: readonly DeviceCall[]
  readonly personName?: string | undefined
  readonly settings: Settings
  readonly sound: SoundPlayer
  readonly announce: (text: string) => void
  readonly back: ReactNode
}

/** A call played through from start to end, seen from the home, the monitoring centre and a phone at once. */
export function CallScreen(props: CallScreenProps) {
  const { device, calls, back } = props
  const [chosen, setChosen] = useState(calls[0]?.id ?? '')
  const call = calls.find(({ id }) => id === chosen) ?? calls[0]
  return (
    <Page wide>
      <PageHeading>{words.title(device.shortName)}</PageHeading>
      <RadioCards
        legend={words.choose}
        marks="letters"
        options={calls.map(({ id, kind, title }) => ({
          value: id,
          label: words.kinds[kind],
          hint: withPerson(title, props.personName),
        }))}
        value={chosen}
        onChange={(id) => {
          props.sound.stop()
          setChosen(id)
        }}
        layout="row"
      />
      {call && <Played key={call.id} {...props} call={call} />}
      <div>{back}</div>
    </Page>
  )
}

function Played(props: CallScreenProps & { readonly call: DeviceCall }) {
  const { device, call, personName, settings, sound, announce } = props
  const [moments] = useState(() => playCall(device, call))
  const [at, setAt] = useState(0)
  const moment = moments[at]
  if (!moment) return null
  const say = (text: string) => withPerson(text, personName)
  const { elsewhere } = device
  const go = (to: number) => {
    const next = moments[to]
    if (!next) return
    setAt(to)
    const { sound: heard } = next.view
    if (heard && settings.sound) sound.play(heard.tones, { loop: heard.loop === true })
    else sound.stop()
    const places = [
      next.words,
      next.elsewhere.centre && `${elsewhere?.centre?.name}: ${next.elsewhere.centre}`,
      next.elsewhere.phone && `${elsewhere?.phone?.name}: ${next.elsewhere.phone}`,
    ]
    announce(
      places
        .filter(Boolean)
        .map((text) => say(text ?? ''))
        .join(' '),
    )
  }
  const isLast = at === moments.length - 1
  return (
    <section className={styles.call} aria-label={say(call.title)}>
      <div className={styles.lead}>
        <p className={styles.moment}>
          <strong>{words.moment(at + 1, moments.length)}.</strong> {say(moment.words)}
        </p>
        <div className={styles.buttons}>
          <Button kind="primary" icon={ArrowRight} disabled={isLast} onClick={() => go(at + 1)}>
            {words.next}
          </Button>
          <Button icon={ArrowLeft} disabled={at === 0} onClick={() => go(at - 1)}>
            {words.back}
          </Button>
          <Button kind="plain" icon={RotateCcw} disabled={at === 0} onClick={() => go(0)}>
            {words.again}
          </Button>
        </div>
      </div>
      {isLast && (
        <Notice kind="done" heading={words.learnt}>
          <p>{say(call.learnt)}</p>
        </Notice>
      )}
      <div className={styles.places}>
        <Place icon={House} name={words.home}>
          <DevicePicture device={device} lamps={moment.view.lamps} />
          <CaptionLine view={moment.view} personName={personName} />
          {!moment.view.sound && !moment.view.says && <p>{words.quiet}</p>}
        </Place>
        {elsewhere?.centre && (
          <Place icon={Monitor} name={say(elsewhere.centre.name)} look="centre">
            <p>{say(moment.elsewhere.centre ?? '')}</p>
            {moment.view.says && !/^unit$/i.test(moment.view.says.who) && (
              <p>
                <strong>{say(moment.view.says.who)}:</strong> {say(moment.view.says.words)}
              </p>
            )}
          </Place>
        )}
        {elsewhere?.phone && (
          <Place icon={Smartphone} name={say(elsewhere.phone.name)} look="phone">
            <p>{say(moment.elsewhere.phone ?? '')}</p>
          </Place>
        )}
      </div>
    </section>
  )
}

function Place(props: {
  readonly icon: LucideIcon
  readonly name: string
  readonly look?: 'centre' | 'phone'
  readonly children: ReactNode
}) {
  const { icon: Icon, name, look, children } = props
  return (
    <section className={styles.place} data-look={look ?? 'home'} aria-label={name}>
      <h2 className={styles.name}>
        <Icon aria-hidden="true" strokeWidth={2.25} />
        {name}
      </h2>
      <div className={styles.inside}>{children}</div>
    </section>
  )
}

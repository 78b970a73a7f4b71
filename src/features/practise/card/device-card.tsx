import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Device } from '../../../domain/content/device.schema.ts'
import { withPerson } from '../../../domain/device/device-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Page } from '../../../ui/page.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { dateInWords } from '../../../ui/when.ts'
import { DevicePicture } from '../device-picture.tsx'
import { lessonMessages } from '../lessons.messages.ts'
import { practiseMessages } from '../practise.messages.ts'
import styles from './device-card.module.css'

const words = lessonMessages.card

interface DeviceCardProps {
  readonly device: Device
  /** Full address of its practice, for the code. */
  readonly address: string
  readonly print: () => void
  readonly back: ReactNode
}

/** One page about a device, made for paper: what it is for, what it cannot do, what to do when it fails. */
export function DeviceCard({ device, address, print, back }: DeviceCardProps) {
  const soonest = device.facts.map(({ checkBy }) => checkBy).toSorted()[0]
  return (
    <Page wide>
      <article className={styles.card}>
        <header className={styles.head}>
          <div>
            <h1 tabIndex={-1}>{device.name}</h1>
            <p>{withPerson(device.does, undefined)}</p>
          </div>
          <div className={styles.picture}>
            <DevicePicture device={device} />
          </div>
          <div className={styles.code}>
            <QrCode content={address} label={words.codeLabel(address)} sizePx={110} />
            <p>{words.code}</p>
          </div>
        </header>
        <div className={styles.parts}>
          <Part heading={words.helps} lines={[device.helps]} />
          <Part heading={words.first} lines={device.tryFirst} />
          <Part heading={words.setUp} lines={device.setUp} />
          <Part heading={words.limits} lines={device.limits} />
          <Part heading={words.rights} lines={device.rights} />
          <Part heading={words.fault} lines={words.faultLines} />
          <Part heading={words.record} lines={device.record} />
          <Part heading={words.review} lines={[device.review]} />
          <Part
            heading={words.pays}
            lines={device.funding.map((it) => `${practiseMessages.routes[it.route]}: ${it.words}`)}
          />
        </div>
        <footer className={styles.foot}>
          <p>{words.training}</p>
          {soonest !== undefined && <p>{words.checkBy(dateInWords(soonest))}</p>}
          <p>{address}</p>
        </footer>
      </article>
      <div className={styles.buttons}>
        <Button kind="primary" icon={Printer} onClick={print}>
          {words.print}
        </Button>
        {back}
      </div>
    </Page>
  )
}

function Part({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{withPerson(line, undefined)}</li>
        ))}
      </ul>
    </section>
  )
}

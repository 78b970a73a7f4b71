import type { Device } from '../../domain/content/device.schema.ts'
import { withPerson } from '../../domain/device/device-view.ts'
import { QrCode } from '../../ui/qr-code.tsx'
import styles from './print-pack.module.css'
import { printMessages } from './print.messages.ts'

const words = printMessages.devices

/** A card for one device table: what it does and cannot do, what to try, what to talk about. */
export function DeviceSheet({ device, address }: { readonly device: Device; readonly address: string }) {
  return (
    <article className={styles.sheet}>
      <div className={styles.deviceHead}>
        <div>
          <h2>{device.name}</h2>
          <p>{withPerson(device.does, undefined)}</p>
        </div>
        <div className={styles.deviceCode}>
          <QrCode content={address} label={printMessages.poster.qr(address)} sizePx={120} />
          <span className={styles.small}>{words.scan}</span>
        </div>
      </div>
      <Part heading={words.tasks} lines={device.tasks.map(({ title }) => title)} />
      <Part heading={words.first} lines={device.tryFirst} />
      <Part heading={words.cannot} lines={device.limits} />
      <Part heading={words.ask} lines={words.asks} />
      <p className={styles.small}>
        {words.local} {address.replace(/^https?:\/\//, '')}
      </p>
    </article>
  )
}

function Part({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <section className={styles.note}>
      <h3>{heading}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{withPerson(line, undefined)}</li>
        ))}
      </ul>
    </section>
  )
}

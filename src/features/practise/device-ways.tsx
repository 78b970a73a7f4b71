import { Activity, CalendarClock, Hammer, PhoneCall, Printer, Radar } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { Device } from '../../domain/content/device.schema.ts'
import styles from './device-ways.module.css'
import { lessonMessages as words } from './lessons.messages.ts'

/** What can be done with a device beside its tasks: the last part of the address `/try/<device>/<part>`. */
export type DevicePart = keyof typeof words.ways

const icons: Readonly<Record<DevicePart, LucideIcon>> = {
  watch: PhoneCall,
  senses: Radar,
  day: CalendarClock,
  break: Hammer,
  card: Printer,
}

/** The parts that this device has something for. */
export function partsOf(device: Device): readonly DevicePart[] {
  return [
    ...(device.calls ? (['watch'] as const) : []),
    ...(device.senses.shape === 'none' ? [] : (['senses'] as const)),
    ...(device.day ? (['day'] as const) : []),
    ...(device.power.kind === 'none' ? [] : (['break'] as const)),
    'card',
  ]
}

/** Links to everything that can be done with a device beside its tasks. */
export function DeviceWays(props: { readonly device: Device; readonly href: (path: string) => string }) {
  const { device, href } = props
  return (
    <section aria-labelledby="more">
      <h2 id="more">{words.more}</h2>
      <ul className={styles.ways}>
        {partsOf(device).map((part) => {
          const Icon = icons[part]
          return (
            <li key={part}>
              <a className={styles.way} href={href(`/try/${device.id}/${part}`)}>
                <Icon aria-hidden="true" strokeWidth={2.25} />
                <span>
                  <strong>{words.ways[part].name}</strong>
                  <span>{words.ways[part].about}</span>
                </span>
              </a>
            </li>
          )
        })}
        {device.suits.needs.slice(0, 1).map((need) => (
          <li key={need}>
            <a className={styles.way} href={href(`/compare/${need}`)}>
              <Activity aria-hidden="true" strokeWidth={2.25} />
              <span>
                <strong>{words.compare}</strong>
                <span>{words.compareAbout}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

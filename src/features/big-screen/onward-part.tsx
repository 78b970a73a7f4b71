import { QrCode } from '../../ui/qr-code.tsx'
import { WebAddress } from '../../ui/web-address.tsx'
import { screenMessages } from './big-screen.messages.ts'
import styles from './slides.module.css'

const words = screenMessages.summary

/** The way on after a session: the House list, to scan and to type. */
export function OnwardPart(props: {
  /** The House list, as a link and as people type it. */
  readonly list: { readonly link: string; readonly address: string }
}) {
  const { link, address } = props.list
  return (
    <section className={styles.onward}>
      <QrCode content={link} label={words.listQr(address)} sizePx={300} />
      <div>
        <h2>{words.list}</h2>
        <p>{words.listLead}</p>
        <p>
          <WebAddress address={address} />
        </p>
      </div>
    </section>
  )
}

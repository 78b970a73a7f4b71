import { QrCode } from '../../ui/qr-code.tsx'
import { WebAddress } from '../../ui/web-address.tsx'
import { screenMessages } from './big-screen.messages.ts'
import styles from './slides.module.css'

const words = screenMessages.summary

/** The House list, as a link and as people type it. */
export interface ListAddress {
  readonly link: string
  readonly address: string
}

/** The way on after a session: the House list, to scan and to type; null where no phone could open it. */
export function OnwardPart({ list }: { readonly list: ListAddress | null }) {
  return (
    <section className={styles.onward}>
      {list && <QrCode content={list.link} label={words.listQr(list.address)} sizePx={300} />}
      <div>
        <h2>{words.list}</h2>
        <p>{words.listLead}</p>
        <p>{list ? <WebAddress address={list.address} /> : words.listAsk}</p>
      </div>
    </section>
  )
}

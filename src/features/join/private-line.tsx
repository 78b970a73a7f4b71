import { Lock } from 'lucide-react'
import styles from './phone.module.css'

/** Says who can see an answer, before it is given. */
export function PrivateLine({ text }: { readonly text: string }) {
  return (
    <p className={styles.private}>
      <Lock aria-hidden="true" size={22} strokeWidth={2.25} />
      <span>{text}</span>
    </p>
  )
}

import { appMessages as words } from './app.messages.ts'
import styles from './demonstration-banner.module.css'

/** Says on top of every page, from its first moment, that this server holds demonstration data. */
export function showDemonstrationBanner(): void {
  const banner = document.createElement('p')
  banner.className = styles.banner ?? ''
  banner.role = 'note'
  banner.textContent = words.demonstration
  document.documentElement.classList.add(styles.marked ?? '')
  document.body.prepend(banner)
}

import styles from './nav-links.module.css'

/** One page to go to. */
interface NavLink {
  readonly href: string
  readonly label: string
  readonly isHere: boolean
}

/** A row of links to pages that belong together; the one that is open says so. */
export function NavLinks({ label, links }: { readonly label: string; readonly links: readonly NavLink[] }) {
  return (
    <nav aria-label={label} className={styles.nav} data-print="no">
      <ul className={styles.list}>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} className={styles.link} aria-current={link.isHere ? 'page' : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import { Menu, X } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './nav-links.module.css'

/** One page to go to. */
interface NavLink {
  readonly href: string
  readonly label: string
  readonly isHere: boolean
}

/** What a row of links needs. */
export interface NavLinksProps {
  readonly label: string
  /** Words of the button that stands for many links on a phone. */
  readonly menu: string
  readonly links: readonly NavLink[]
}

/** A row of links to pages that belong together; the one that is open says so. On a phone many fold into a menu. */
export function NavLinks({ label, menu, links }: NavLinksProps) {
  const [isOpen, setOpen] = useState(false)
  const list = useId()
  return (
    <nav aria-label={label} className={styles.nav} data-print="no">
      <div className={styles.menu}>
        <Button
          kind="plain"
          icon={isOpen ? X : Menu}
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setOpen(!isOpen)}
        >
          {menu}
        </Button>
      </div>
      <ul id={list} className={classNames(styles.list, isOpen && styles.open)}>
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

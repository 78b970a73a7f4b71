import { House, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { IconButton, IconLink } from './icon-button.tsx'
import styles from './page-shell.module.css'

/** One thing in the header: a link when it has an `href`, else a button. */
export type HeaderAction = {
  readonly icon: LucideIcon
  readonly label: string
  /** Marks the page the reader is on. */
  readonly current?: boolean
} & ({ readonly href: string } | { readonly onPress: () => void })

/** A link by its words. */
interface PlainLink {
  readonly href: string
  readonly label: string
}

/** What the frame around every screen needs. */
export interface PageShellProps {
  readonly home: PlainLink
  /** Where the reader is, shown in the header of wide screens. Listeners hear it in the title and the h1. */
  readonly title?: string
  /** The same things in the same order on every page, Help last. */
  readonly actions: readonly HeaderAction[]
  /** Name of the group of actions, for people who listen. */
  readonly actionsLabel: string
  /** Links that jump over the header; the first one should lead to `#main`. */
  readonly skipLinks: readonly PlainLink[]
  readonly footerLinks?: readonly PlainLink[]
  readonly footerLabel?: string
  /** `fill`: the screen takes exactly the window, for the stage. `page`: it may scroll. */
  readonly layout?: 'page' | 'fill'
  readonly children: ReactNode
  /** The status region and dialogs; stands after `main`. */
  readonly after?: ReactNode
}

/** The frame of every screen: skip links, header, main, footer. */
export function PageShell(props: PageShellProps) {
  const { home, title, actions, skipLinks, footerLinks = [], layout = 'page', children, after } = props
  return (
    <div className={classNames(styles.shell, layout === 'fill' && styles.fill)}>
      <header className={styles.header}>
        <div className={styles.skips}>
          {skipLinks.map((link) => (
            <a key={link.href} className={styles.skip} href={link.href}>
              {link.label}
            </a>
          ))}
        </div>
        <a className={styles.home} href={home.href}>
          <House aria-hidden="true" strokeWidth={2.25} />
          <span>{home.label}</span>
        </a>
        {title && (
          <span className={styles.title} aria-hidden="true">
            {title}
          </span>
        )}
        <nav className={styles.actions} aria-label={props.actionsLabel}>
          <ul>
            {actions.map((action) => (
              <li key={action.label}>
                <HeaderEntry {...action} />
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
      {footerLinks.length > 0 && (
        <footer className={styles.footer}>
          <nav aria-label={props.footerLabel}>
            <ul>
              {footerLinks.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        </footer>
      )}
      {after}
    </div>
  )
}

function HeaderEntry(action: HeaderAction) {
  const looks = { icon: action.icon, label: action.label, className: classNames(styles.action) }
  if ('href' in action) {
    return <IconLink {...looks} href={action.href} aria-current={action.current ? 'page' : undefined} />
  }
  return <IconButton {...looks} onClick={action.onPress} />
}

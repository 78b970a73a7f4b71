import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import styles from './icon-button.module.css'

/** The looks shared by icon buttons and icon links. */
export interface IconLooks {
  readonly icon: LucideIcon
  /** The word beside the icon: always visible, and the name that is read out. */
  readonly label: string
  /** `stack` sets the word under the icon, for narrow rows. */
  readonly layout?: 'row' | 'stack'
  /** `plain` has no edge; `edge` a grey one; `strong` one in the colour of actions. */
  readonly look?: 'plain' | 'edge' | 'strong'
}

/** A button with an icon and its word. */
export function IconButton({
  icon,
  label,
  layout,
  look,
  className,
  ...rest
}: IconLooks & ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={looks(layout, look, className)}>
      <Inside icon={icon} label={label} />
    </button>
  )
}

/** A link with an icon and its word. */
export function IconLink({
  icon,
  label,
  layout,
  look,
  className,
  ...rest
}: IconLooks & ComponentProps<'a'> & { readonly href: string }) {
  return (
    <a {...rest} className={looks(layout, look, className)}>
      <Inside icon={icon} label={label} />
    </a>
  )
}

function looks(layout: IconLooks['layout'], look: IconLooks['look'], className: string | undefined) {
  return classNames(
    styles.button,
    layout === 'stack' && styles.stack,
    look === 'edge' && styles.edge,
    look === 'strong' && styles.strong,
    className,
  )
}

function Inside({ icon: Icon, label }: { icon: LucideIcon; label: string }) {
  return (
    <>
      <Icon aria-hidden="true" className={styles.icon} strokeWidth={2.25} />
      <span>{label}</span>
    </>
  )
}

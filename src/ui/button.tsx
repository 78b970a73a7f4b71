import type { LucideIcon } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'

/** The looks shared by buttons and by links that look like buttons. */
export interface ButtonLooks {
  /** `primary` is the one next step of a screen; `plain` looks like a link; `danger` takes something away. */
  readonly kind?: 'primary' | 'secondary' | 'plain' | 'danger'
  readonly size?: 'normal' | 'big'
  /** As wide as the column it stands in. */
  readonly wide?: boolean
  /** Stands before the words; never alone. */
  readonly icon?: LucideIcon
  readonly children: ReactNode
}

type Own<Tag extends 'button' | 'a'> = ButtonLooks & Omit<ComponentProps<Tag>, 'children'>

/** A button that says in words what it does. It acts on release, and never submits a form unless told to. */
export function Button({
  kind = 'secondary',
  size,
  wide,
  icon,
  children,
  className,
  ...rest
}: Own<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      // "Not disabled" is not worth saying.
      aria-disabled={rest['aria-disabled'] || undefined}
      className={looks(kind, size, wide, className)}
    >
      <Inside icon={icon}>{children}</Inside>
    </button>
  )
}

/** A link that looks like a button: for going somewhere, where a button is for doing something. */
export function LinkButton({
  kind = 'secondary',
  size,
  wide,
  icon,
  children,
  className,
  ...rest
}: Own<'a'> & { readonly href: string }) {
  return (
    <a {...rest} className={looks(kind, size, wide, className)}>
      <Inside icon={icon}>{children}</Inside>
    </a>
  )
}

function looks(
  kind: NonNullable<ButtonLooks['kind']>,
  size: ButtonLooks['size'],
  wide: boolean | undefined,
  className: string | undefined,
) {
  return classNames(styles.button, styles[kind], size === 'big' && styles.big, wide && styles.wide, className)
}

function Inside({ icon: Icon, children }: { icon: LucideIcon | undefined; children: ReactNode }) {
  return (
    <>
      {Icon && <Icon aria-hidden="true" className={styles.icon} strokeWidth={2.25} />}
      <span>{children}</span>
    </>
  )
}

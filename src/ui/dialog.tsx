import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import styles from './dialog.module.css'
import { IconButton } from './icon-button.tsx'

/** What a dialog needs. */
export interface DialogProps {
  readonly open: boolean
  readonly title: string
  readonly closeLabel: string
  /** Called for the Close button and for Escape. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal dialog made of the browser's own `<dialog>`: the page behind is inert, Escape closes, and focus goes
 * back to where it was.
 */
export function Dialog({ open, title, closeLabel, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open === open) return
    if (open) dialog.showModal()
    else dialog.close()
  }, [open])

  useLayoutEffect(() => {
    const dialog = ref.current
    // Taken off the page while it is open, it would leave the focus nowhere.
    return () => dialog?.close()
  }, [])

  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The owner decides; the effect above closes it once `open` is false.
        event.preventDefault()
        onClose()
      }}
      onClose={() => open && onClose()}
    >
      {open && (
        <>
          <div className={styles.head}>
            <h2 id={titleId} tabIndex={-1}>
              {title}
            </h2>
            <IconButton icon={X} label={closeLabel} look="edge" onClick={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
        </>
      )}
    </dialog>
  )
}

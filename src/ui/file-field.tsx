import { useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx'

/** What a field for files needs beside its words. */
export interface FileFieldProps extends FieldWords {
  /** Kinds of file that are offered first, such as `.json`. */
  readonly accept: string
  readonly onChoose: (files: readonly File[]) => void
}

/** One or more files of this device, with the browser's own button. */
export function FileField({ label, hint, error, accept, onChoose }: FileFieldProps) {
  const id = useId()
  const words = { label, hint, error }
  return (
    <FieldFrame id={id} words={words}>
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        className={classNames(styles.box, styles.file)}
        aria-describedby={describedBy(id, words)}
        aria-invalid={error ? true : undefined}
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])]
          // The same file may be chosen again after a mistake.
          event.currentTarget.value = ''
          if (chosen.length > 0) onChoose(chosen)
        }}
      />
    </FieldFrame>
  )
}

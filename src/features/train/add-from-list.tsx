import { Plus } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { SelectField, type SelectFieldProps } from '../../ui/select-field.tsx'
import styles from './plan-screen.module.css'

interface AddFromListProps extends Pick<SelectFieldProps, 'label' | 'emptyLabel' | 'options'> {
  readonly id: string
  readonly button: string
  readonly onAdd: (value: string, label: string) => void
}

/**
 * A list to choose from and a button that adds. Choosing alone does nothing: arrow keys pass over every entry. What was
 * added stands above, and pushes list and button down: they are kept on the screen, with the focus that is on them.
 */
export function AddFromList({ id, label, emptyLabel, options, button, onAdd }: AddFromListProps) {
  const [value, setValue] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const hasAdded = useRef(false)
  useLayoutEffect(() => {
    if (hasAdded.current) box.current?.scrollIntoView({ block: 'nearest' })
    hasAdded.current = false
  })
  const chosen = options.find((option) => option.value === value)
  return (
    <div className={styles.add} ref={box}>
      <SelectField
        id={id}
        label={label}
        emptyLabel={emptyLabel}
        options={options}
        value={chosen ? value : null}
        onChange={setValue}
      />
      <Button
        icon={Plus}
        onClick={() => {
          if (!chosen) {
            document.getElementById(id)?.focus()
            return
          }
          hasAdded.current = true
          onAdd(chosen.value, chosen.label)
          setValue(null)
        }}
      >
        {button}
      </Button>
    </div>
  )
}

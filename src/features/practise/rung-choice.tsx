import type { Rung } from '../../domain/device/practice.ts'
import { practiseMessages as words } from './practise.messages.ts'
import styles from './rung-choice.module.css'

const rungs: readonly Rung[] = ['show', 'steps', 'own']

/** The three rungs, side by side: watch it, do it with the steps, do it alone. */
export function RungChoice({ rung, onChange }: { rung: Rung; onChange: (rung: Rung) => void }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.howToPractise}</legend>
      {rungs.map((value) => (
        <label key={value} className={styles.rung}>
          <input
            type="radio"
            name="rung"
            value={value}
            checked={rung === value}
            onChange={() => onChange(value)}
            className={styles.input}
          />
          <span>{words.rungs[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}
